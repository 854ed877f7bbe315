/** Qualities and states, a to b. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const ADJECTIVES_A_B = `
abandonado	adj	abandoned
abierto	adj	open
abundante	adj	abundant
aburrido	adj	bored; boring; fed up
ácido	adj	sour; acid
acompañado	adj	accompanied
acostado	adj	lying down
acostumbrado	adj	used to; accustomed
activo	adj	active
actual	adj	current; present
adecuado	adj	adequate; suitable
adicto	adj	addicted
adolescente	adj	teenage
adolorido	adj	sore; in pain
adulto	adj	adult
afortunado	adj	lucky; fortunate
agotado	adj	exhausted
agradable	adj	pleasant
agradecido	adj	grateful; thankful
agrícola	adj	agricultural
agrio	adj	sour
agudo	adj	acute; sharp
ajeno	adj	someone else's; foreign
alegre	adj	cheerful; happy; joyful
alérgico	adj	allergic
alguno	adj	some; any
aliviado	adj	relieved
alto	adj	tall; high
amable	adj	kind; friendly
amado	adj	beloved
amargo	adj	bitter
amarillo	adj	yellow
amarrado	adj	tied up
ambicioso	adj	ambitious
ambos	adj	both
amoroso	adj	loving
amplio	adj	wide; spacious
analfabeto	adj	illiterate
anaranjado	adj	orange
ancho	adj	wide; broad
anciano	adj	elderly
angosto	adj	narrow
angustiado	adj	anguished; distressed
anónimo	adj	anonymous
ansioso	adj	anxious
anterior	adj	previous; former
antiguo	adj	old; ancient; former
antipático	adj	unfriendly
aprobado	adj	approved
armado	adj	armed
asmático	adj	asthmatic
áspero	adj	rough
asustado	adj	scared; frightened
atento	adj	attentive
ateo	adj	atheist
autónomo	adj	autonomous
avergonzado	adj	ashamed; embarrassed
azul	adj	blue
bajo	adj	short; low
barato	adj	cheap
básico	adj	basic
bastante	adj	quite; enough
bello	adj	beautiful
bendito	adj	blessed
bienvenido	adj	welcome
bilingüe	adj	bilingual
blanco	adj	white
blando	adj	soft
bonito	adj	pretty; nice
borracho	adj	drunk
bravo	adj	angry; brave; fierce
breve	adj	brief; short
bueno	adj	good; kind
`;
