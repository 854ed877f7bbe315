/** Qualities and states, c to k. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const ADJECTIVES_C_K = `
cada	adj	each; every
caducado	adj	expired
café	adj	brown	MX GT
caliente	adj	hot
callado	adj	quiet; silent
caluroso	adj	hot
calvo	adj	bald
canoso	adj	gray-haired
cansado	adj	tired
capaz	adj	capable; able
cariñoso	adj	affectionate; loving
caro	adj	expensive
casado	adj	married
católico	adj	Catholic
celoso	adj	jealous
cercano	adj	near; close; nearby
cerrado	adj	closed
chico	adj	small; little
chiquito	adj	tiny; little
chistoso	adj	funny
chueco	adj	crooked
ciego	adj	blind
cierto	adj	true; certain
civil	adj	civil
claro	adj	clear; light
cobarde	adj	cowardly
cocido	adj	cooked; boiled
cojo	adj	lame
colectivo	adj	collective
comercial	adj	commercial
cómodo	adj	comfortable
completo	adj	complete; full
complicado	adj	complicated
cómplice	adj	complicit
comprensible	adj	understandable
comprometido	adj	engaged; committed
común	adj	common
comunitario	adj	community
confidencial	adj	confidential
confundido	adj	confused
conocido	adj	known; well-known
conservador	adj	conservative
constante	adj	constant
contagioso	adj	contagious
contento	adj	happy; content
convencido	adj	convinced
conveniente	adj	convenient
correcto	adj	correct; right
corrupto	adj	corrupt
corto	adj	short
cristiano	adj	Christian
crónico	adj	chronic
crudo	adj	raw
cruel	adj	cruel
cuadrado	adj	square
cualquier	adj	any
cuerdo	adj	sane
cuidadoso	adj	careful
culpable	adj	guilty
cultural	adj	cultural
curioso	adj	curious
dañado	adj	damaged
débil	adj	weak
decente	adj	decent
decepcionado	adj	disappointed
decidido	adj	determined; decided
definitivo	adj	final; definitive
delgado	adj	thin; slim
delicado	adj	delicate
delicioso	adj	delicious
demás	adj	rest; others
demasiado	adj	too much
democrático	adj	democratic
dependiente	adj	dependent
deprimido	adj	depressed
derecho	adj	right; straight
desafortunado	adj	unfortunate
desagradable	adj	unpleasant
desamparado	adj	helpless; forsaken
descalzo	adj	barefoot
descompuesto	adj	broken; out of order
desconocido	adj	unknown
desempleado	adj	unemployed
desértico	adj	desert
desesperado	adj	desperate
deshidratado	adj	dehydrated
desnudo	adj	naked
desnutrido	adj	malnourished
despierto	adj	awake
diabético	adj	diabetic
diferente	adj	different
difícil	adj	difficult; hard
digital	adj	digital
digno	adj	worthy; dignified
diminuto	adj	tiny
directo	adj	direct
discapacitado	adj	disabled
discriminado	adj	discriminated against
disponible	adj	available
dispuesto	adj	willing
distinto	adj	different; distinct
distraído	adj	distracted
divertido	adj	fun; amusing
dividido	adj	divided
divorciado	adj	divorced
doble	adj	double
doloroso	adj	painful
doméstico	adj	domestic
dorado	adj	golden
dormido	adj	asleep
drogado	adj	high; drugged
dulce	adj	sweet
duro	adj	hard; tough
económico	adj	economic; inexpensive
educado	adj	polite; educated
egoísta	adj	selfish
eléctrico	adj	electric
electrónico	adj	electronic
embarazada	adj	pregnant
emocionado	adj	excited; moved
emocional	adj	emotional
enamorado	adj	in love
encerrado	adj	locked up; locked in
endeudado	adj	in debt
enfermo	adj	sick; ill
enojado	adj	angry; mad
enorme	adj	enormous; huge
entendible	adj	understandable
entero	adj	whole; entire
equivocado	adj	wrong; mistaken
escaso	adj	scarce
escolar	adj	school
escondido	adj	hidden
esencial	adj	essential
espantoso	adj	frightening; dreadful
especial	adj	special
esperanzado	adj	hopeful
espiritual	adj	spiritual
esposado	adj	handcuffed
estable	adj	stable
estatal	adj	state
estéril	adj	barren; sterile
estrecho	adj	narrow; tight
estresado	adj	stressed
estricto	adj	strict
estúpido	adj	stupid
eterno	adj	eternal
evangélico	adj	evangelical
evidente	adj	evident; obvious
exacto	adj	exact
excelente	adj	excellent
exitoso	adj	successful
exterior	adj	exterior; outer
extranjero	adj	foreign
extraño	adj	strange; odd
extremo	adj	extreme
fácil	adj	easy
falso	adj	false; fake
familiar	adj	family; familiar
famoso	adj	famous
federal	adj	federal
feliz	adj	happy
femenino	adj	female; feminine
feminista	adj	feminist
feo	adj	ugly
feroz	adj	fierce
fértil	adj	fertile
fiel	adj	faithful; loyal
filoso	adj	sharp
firme	adj	firm
físico	adj	physical
flaco	adj	skinny; thin
flojo	adj	lazy; loose
forzado	adj	forced
frágil	adj	fragile
fresco	adj	fresh; cool
frío	adj	cold
frito	adj	fried
fuerte	adj	strong; loud
fundamental	adj	fundamental
furioso	adj	furious
gay	adj	gay
general	adj	general
generoso	adj	generous
gigante	adj	giant
golpeado	adj	beaten
gordo	adj	fat
gracioso	adj	funny
grande	adj	big; large; great
gratis	adj	free
gratuito	adj	free
grave	adj	serious; grave
gris	adj	gray
grosero	adj	rude
grueso	adj	thick
guapo	adj	handsome; good-looking
güero	adj	blond; light-skinned	MX
hábil	adj	skillful
hambriento	adj	hungry
helado	adj	frozen; icy
herido	adj	injured; wounded; hurt
hermoso	adj	beautiful
hinchado	adj	swollen
homosexual	adj	homosexual
hondo	adj	deep
honesto	adj	honest
honrado	adj	honest; honorable
horrible	adj	horrible
huérfano	adj	orphaned
humano	adj	human
húmedo	adj	humid; damp
humilde	adj	humble
humillado	adj	humiliated
ignorante	adj	ignorant
igual	adj	equal; same
ilegal	adj	illegal
ilusionado	adj	excited; hopeful
impaciente	adj	impatient
importante	adj	important
imposible	adj	impossible
impotente	adj	powerless; helpless
impresionante	adj	impressive
incapaz	adj	incapable; unable
incómodo	adj	uncomfortable
incorrecto	adj	incorrect; wrong
increíble	adj	incredible
indefenso	adj	defenseless; helpless
independiente	adj	independent
indígena	adj	indigenous
indigno	adj	unworthy
indirecto	adj	indirect
individual	adj	individual
industrial	adj	industrial
inesperado	adj	unexpected
inestable	adj	unstable
infantil	adj	child; childish
infiel	adj	unfaithful
injusto	adj	unfair; unjust
inmenso	adj	immense
inocente	adj	innocent
inolvidable	adj	unforgettable
inquieto	adj	restless
inseguro	adj	unsafe; insecure
insoportable	adj	unbearable
inteligente	adj	intelligent; smart
intenso	adj	intense
interesado	adj	interested
interesante	adj	interesting
interior	adj	interior; inner
internacional	adj	international
inútil	adj	useless
invisible	adj	invisible
irresponsable	adj	irresponsible
izquierdo	adj	left
joven	adj	young
jubilado	adj	retired
judío	adj	Jewish
junto	adj	together
justo	adj	fair; just
`;
