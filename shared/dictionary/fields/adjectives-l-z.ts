/** Qualities and states, l to z. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const ADJECTIVES_L_Z = `
laboral	adj	labor; work
lamentable	adj	regrettable; unfortunate
largo	adj	long
lastimado	adj	hurt; injured
leal	adj	loyal
legal	adj	legal
lejano	adj	distant; far
lento	adj	slow
lesbiana	adj	lesbian
leve	adj	slight; mild
liberal	adj	liberal
libre	adj	free
ligero	adj	light
limpio	adj	clean; broke
lindo	adj	pretty; cute; nice
liso	adj	smooth; straight
listo	adj	ready; clever
listo para	adj	ready for
liviano	adj	light
lleno	adj	full
lluvioso	adj	rainy
local	adj	local
loco	adj	crazy; mad
lodoso	adj	muddy
machista	adj	sexist; macho
maduro	adj	ripe; mature
maldito	adj	damned; cursed
maleducado	adj	rude; bad-mannered
malo	adj	bad; evil
malvado	adj	evil; wicked
maravilloso	adj	wonderful
mareado	adj	dizzy; seasick
marginado	adj	marginalized
marrón	adj	brown
masculino	adj	male; masculine
máximo	adj	maximum
mayor	adj	older; greater; oldest
médico	adj	medical
medio	adj	half; middle; average
mejor	adj	better; best
menor	adj	younger; minor; youngest
mental	adj	mental
mentiroso	adj	lying
mestizo	adj	mestizo; mixed-race
mexicano	adj	Mexican
milagroso	adj	miraculous
militar	adj	military
mínimo	adj	minimum; minimal
mismo	adj	same
moderno	adj	modern
mojado	adj	wet
montañoso	adj	mountainous
morado	adj	purple
moreno	adj	dark-skinned; brown
mortal	adj	deadly; mortal
mucho	adj	much; many; a lot
mudo	adj	mute
muerto	adj	dead
mulato	adj	mulatto
mundial	adj	world; worldwide
municipal	adj	municipal
musulmán	adj	Muslim
nacional	adj	national
natural	adj	natural
necesario	adj	necessary
necio	adj	stubborn; foolish
negado	adj	denied
negativo	adj	negative
negro	adj	black
nervioso	adj	nervous
ninguno	adj	none; no; any
normal	adj	normal
nublado	adj	cloudy
nuevo	adj	new
numeroso	adj	numerous
obligatorio	adj	mandatory; compulsory
obvio	adj	obvious
ocupado	adj	busy; occupied
odiado	adj	hated
oficial	adj	official
orgulloso	adj	proud
oscuro	adj	dark
otro	adj	other; another
paciente	adj	patient
pacífico	adj	peaceful
pálido	adj	pale
parado	adj	standing; stopped
parcial	adj	partial
parecido	adj	similar; alike
particular	adj	particular; private
pasado	adj	last; past
pasivo	adj	passive
peligroso	adj	dangerous
pendiente	adj	pending
penoso	adj	painful; embarrassing
peor	adj	worse; worst
pequeño	adj	small; little
perdido	adj	lost
perezoso	adj	lazy
perfecto	adj	perfect
permanente	adj	permanent
personal	adj	personal
pesado	adj	heavy
picante	adj	spicy; hot
plano	adj	flat
plateado	adj	silver
pobre	adj	poor
poco	adj	little; few
poderoso	adj	powerful
podrido	adj	rotten
político	adj	political
polvoriento	adj	dusty
posible	adj	possible
positivo	adj	positive
preciso	adj	precise; accurate
preocupado	adj	worried
primero	adj	first
principal	adj	main; principal
privado	adj	private
probable	adj	likely; probable
profesional	adj	professional
profundo	adj	deep; profound
prohibido	adj	forbidden; prohibited
propio	adj	own
protegido	adj	protected
provisional	adj	provisional
próximo	adj	next
público	adj	public
puntiagudo	adj	pointed
puro	adj	pure
quebrado	adj	broken; bankrupt; broke
querido	adj	dear; beloved
racista	adj	racist
rápido	adj	fast; quick
raro	adj	strange; rare; odd
real	adj	real; royal
rechazado	adj	rejected
recién nacido	adj	newborn
reciente	adj	recent
recto	adj	straight
redondo	adj	round
regional	adj	regional
religioso	adj	religious
repentino	adj	sudden
respetuoso	adj	respectful
responsable	adj	responsible
revolucionario	adj	revolutionary
rico	adj	rich; delicious
rojo	adj	red
rosado	adj	pink
roto	adj	broken; torn
rubio	adj	blond
ruidoso	adj	noisy
rural	adj	rural
sabio	adj	wise
sabroso	adj	tasty; delicious
sagrado	adj	sacred
salado	adj	salty; unlucky
salvaje	adj	wild; savage
sangriento	adj	bloody
sano	adj	healthy
santo	adj	holy
seco	adj	dry
secreto	adj	secret
secundario	adj	secondary
sediento	adj	thirsty
seguro	adj	sure; safe; secure
sencillo	adj	simple
sensible	adj	sensitive
sentado	adj	sitting; seated
separado	adj	separated
serio	adj	serious
sexual	adj	sexual
siguiente	adj	next; following
silencioso	adj	silent
similar	adj	similar
simpático	adj	nice; friendly
simple	adj	simple
sincero	adj	sincere
sobrio	adj	sober
social	adj	social
soleado	adj	sunny
solo	adj	alone; lonely
soltero	adj	single; unmarried
sordo	adj	deaf
sorprendido	adj	surprised
sospechoso	adj	suspicious
suave	adj	soft; gentle; smooth
sucio	adj	dirty
suficiente	adj	enough; sufficient
superficial	adj	superficial; shallow
tal	adj	such
tarde	adj	late
técnico	adj	technical
temporal	adj	temporary
temprano	adj	early
terco	adj	stubborn
terrible	adj	terrible
tibio	adj	warm; lukewarm
tímido	adj	shy
todo	adj	all; whole; every
tonto	adj	silly; stupid; fool
torpe	adj	clumsy
torturado	adj	tortured
total	adj	total
trabajador	adj	hardworking
traicionado	adj	betrayed
tranquilo	adj	calm; quiet; peaceful
transgénero	adj	transgender
traumado	adj	traumatized
travieso	adj	mischievous; naughty
tremendo	adj	tremendous
triste	adj	sad
tropical	adj	tropical
último	adj	last; latest
único	adj	only; unique
unido	adj	united; close
urbano	adj	urban
urgente	adj	urgent
útil	adj	useful
vacío	adj	empty
valiente	adj	brave; courageous
varios	adj	several; various
vencido	adj	expired; defeated
vendado	adj	bandaged; blindfolded
venenoso	adj	poisonous
ventoso	adj	windy
verdadero	adj	true; real
verde	adj	green; unripe
verdoso	adj	greenish
vestido	adj	dressed
viejo	adj	old
vigente	adj	valid; in force
vigilado	adj	watched; guarded
violento	adj	violent
visible	adj	visible
viudo	adj	widowed
vivo	adj	alive; living; sharp; sly
voluntario	adj	voluntary
vulnerable	adj	vulnerable
`;
