/** The house and what is in it. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const HOUSE = `
casa	n	house; home
casita	n	little house
apartamento	n	apartment
departamento	n	apartment; department
cuarto	n	room; quarter
habitación	n	room; bedroom
recámara	n	bedroom	MX
dormitorio	n	bedroom; dormitory
sala	n	living room; room
comedor	n	dining room; soup kitchen
cocina	n	kitchen; cooking
patio	n	yard; patio
jardín	n	garden
corral	n	pen; yard; corral
garaje	n	garage
azotea	n	roof; rooftop
sótano	n	basement
techo	n	roof; ceiling
pared	n	wall
muro	n	wall; border wall
barda	n	wall; fence	MX
cerca	n	fence
reja	n	bars; grate; fence
piso	n	floor; apartment; extortion payment
suelo	n	ground; floor; soil
puerta	n	door
ventana	n	window
vidrio	n	glass
escalera	n	stairs; ladder
pasillo	n	hallway; corridor
esquina	n	corner
rincón	n	corner
llave	n	key; faucet
cerradura	n	lock
candado	n	padlock
chapa	n	lock
timbre	n	doorbell; bell
mueble	n	furniture
mesa	n	table
silla	n	chair
banca	n	bench
sillón	n	armchair; couch
sofá	n	sofa; couch
cama	n	bed
litera	n	bunk bed
colchón	n	mattress
colchoneta	n	mat; thin mattress
catre	n	cot
cuna	n	crib
hamaca	n	hammock
petate	n	sleeping mat	MX GT HN SV
almohada	n	pillow
cobija	n	blanket
manta	n	blanket
sábana	n	sheet
colcha	n	bedspread
cortina	n	curtain
alfombra	n	carpet; rug
espejo	n	mirror
lámpara	n	lamp
foco	n	light bulb	MX
bombillo	n	light bulb	CO VE HN SV
luz	n	light; electricity
vela	n	candle
veladora	n	votive candle	MX GT
electricidad	n	electricity
enchufe	n	outlet; plug
cable	n	cable; wire
estufa	n	stove
horno	n	oven
refrigerador	n	refrigerator; fridge
refri	n	fridge
nevera	n	refrigerator	VE CO CU
lavadora	n	washing machine
ventilador	n	fan
aire acondicionado	n	air conditioning
calefacción	n	heating
tele	n	TV
televisión	n	television
televisor	n	television set
radio	n	radio
computadora	n	computer
plato	n	plate; dish
vaso	n	glass; cup
taza	n	cup; mug
copa	n	cup; glass
botella	n	bottle
cuchara	n	spoon
cuchillo	n	knife
tenedor	n	fork
olla	n	pot
sartén	n	frying pan
comal	n	griddle	MX GT HN SV
cubeta	n	bucket	MX
balde	n	bucket
lata	n	can
bolsa	n	bag; purse
caja	n	box
canasta	n	basket
cajón	n	drawer; box
basura	n	garbage; trash
basurero	n	dump; trash can; garbage collector
escoba	n	broom
trapeador	n	mop
trapo	n	rag; cloth
martillo	n	hammer
clavo	n	nail; problem
tornillo	n	screw
herramienta	n	tool
machete	n	machete
hacha	n	ax
pala	n	shovel
azadón	n	hoe
cuerda	n	rope; string
lazo	n	rope; tie
mecate	n	rope	MX GT HN SV
soga	n	rope
cadena	n	chain
alambre	n	wire
alambre de púas	n	barbed wire
tabla	n	board; plank
madera	n	wood
leña	n	firewood
ladrillo	n	brick
bloque	n	block
cemento	n	cement
concreto	n	concrete
lámina	n	sheet metal; tin roof
adobe	n	adobe
cartón	n	cardboard
plástico	n	plastic
metal	n	metal
hierro	n	iron
fierro	n	iron; metal
fuego	n	fire
fogón	n	hearth; fire
fogata	n	campfire; bonfire
humo	n	smoke
ceniza	n	ash
fósforo	n	match
cerillo	n	match	MX
encendedor	n	lighter
linterna	n	flashlight
renta	n	rent; extortion payment; extortion money
alquiler	n	rent
inquilino	n	tenant
casero	n	landlord
mudanza	n	move
terreno	n	plot of land; land
propiedad	n	property
vivienda	n	housing; dwelling
rancho	n	ranch; farm; shack
finca	n	farm; estate
edificio	n	building
juguete	n	toy
pelota	n	ball
balón	n	ball
fiesta	n	party
regalo	n	gift; present
música	n	music
canción	n	song
baile	n	dance
guitarra	n	guitar
foto	n	photo; picture
fotografía	n	photograph
retrato	n	portrait
cosa	n	thing
objeto	n	object
pertenencias	n	belongings
tiliches	n	stuff; junk	MX
`;
