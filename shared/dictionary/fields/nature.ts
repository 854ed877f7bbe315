/** Weather, landscape, plants and animals. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const NATURE = `
clima	n	climate; weather
calor	n	heat
frío	n	cold
lluvia	n	rain
llovizna	n	drizzle
aguacero	n	downpour
tormenta	n	storm
rayo	n	lightning; ray
relámpago	n	lightning
trueno	n	thunder
viento	n	wind
brisa	n	breeze
aire	n	air
nube	n	cloud
niebla	n	fog
neblina	n	fog; mist
nieve	n	snow
granizo	n	hail
helada	n	frost
huracán	n	hurricane
ciclón	n	cyclone
tornado	n	tornado
inundación	n	flood
sequía	n	drought
terremoto	n	earthquake
temblor	n	tremor; earthquake
derrumbe	n	landslide; collapse
deslave	n	landslide
volcán	n	volcano
erupción	n	eruption
cambio climático	n	climate change
luna	n	moon
estrella	n	star
polvo	n	dust
arena	n	sand
lodo	n	mud
barro	n	mud; clay
roca	n	rock
montaña	n	mountain
loma	n	hill
colina	n	hill
sierra	n	mountain range
cumbre	n	summit
valle	n	valley
barranco	n	ravine; gully
barranca	n	ravine
quebrada	n	ravine; stream
cañón	n	canyon; cannon
cueva	n	cave
hoyo	n	hole
pozo	n	well
llano	n	plain
bosque	n	forest; woods
pantano	n	swamp
arroyo	n	stream; creek
lago	n	lake
laguna	n	lagoon
cascada	n	waterfall
ola	n	wave
marea	n	tide
isla	n	island
naturaleza	n	nature
paisaje	n	landscape
medio ambiente	n	environment
planta	n	plant
árbol	n	tree
rama	n	branch
tronco	n	trunk; log
flor	n	flower
rosa	n	rose
hierba	n	grass; herb
zacate	n	grass	MX HN SV GT
pasto	n	grass; pasture
espina	n	thorn
cactus	n	cactus
nopal	n	prickly pear; cactus	MX
mata	n	plant; bush
arbusto	n	bush
palmera	n	palm tree
pino	n	pine
ceiba	n	ceiba
bambú	n	bamboo
animal	n	animal
perro	n	dog
perra	n	bitch; dog
cachorro	n	puppy
gato	n	cat
vaca	n	cow
toro	n	bull
buey	n	ox
becerro	n	calf
ternero	n	calf
yegua	n	mare
mula	n	mule
cabra	n	goat
chivo	n	goat
oveja	n	sheep
borrego	n	lamb; sheep
cordero	n	lamb
cochino	n	pig
marrano	n	pig
chancho	n	pig
gallina	n	hen; chicken
gallo	n	rooster
pollito	n	chick
pato	n	duck
pavo	n	turkey
guajolote	n	turkey	MX
conejo	n	rabbit
ratón	n	mouse; hangover
rata	n	rat
ardilla	n	squirrel
venado	n	deer
lobo	n	wolf
zorro	n	fox
león	n	lion
tigre	n	tiger
jaguar	n	jaguar
puma	n	puma
oso	n	bear
mono	n	monkey; blond
elefante	n	elephant
murciélago	n	bat
culebra	n	snake
serpiente	n	snake
víbora	n	viper; snake
lagartija	n	lizard
iguana	n	iguana
cocodrilo	n	crocodile
caimán	n	caiman; alligator
tortuga	n	turtle
sapo	n	toad
rana	n	frog
pez	n	fish
tiburón	n	shark
ballena	n	whale
pájaro	n	bird
ave	n	bird
paloma	n	dove; pigeon
águila	n	eagle
búho	n	owl
zopilote	n	vulture	MX GT HN SV
loro	n	parrot
colibrí	n	hummingbird
insecto	n	insect
mosca	n	fly
mosquito	n	mosquito
zancudo	n	mosquito
abeja	n	bee
avispa	n	wasp
hormiga	n	ant
araña	n	spider
alacrán	n	scorpion
escorpión	n	scorpion
garrapata	n	tick
pulga	n	flea
gusano	n	worm; dissident
lombriz	n	earthworm
cucaracha	n	cockroach
mariposa	n	butterfly
chinche	n	bedbug
cola	n	tail; line
pata	n	leg; paw
pico	n	beak; peak
ala	n	wing
nido	n	nest
rastro	n	trail; trace
jaula	n	cage
establo	n	stable
`;
