/** Numbers, ordinals and measures in words. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const NUMBERS = `
cero	num	zero
uno	num	one
dos	num	two
tres	num	three
cuatro	num	four
cinco	num	five
seis	num	six
siete	num	seven
ocho	num	eight
nueve	num	nine
diez	num	ten
once	num	eleven
doce	num	twelve
trece	num	thirteen
catorce	num	fourteen
quince	num	fifteen
dieciséis	num	sixteen
diecisiete	num	seventeen
dieciocho	num	eighteen
diecinueve	num	nineteen
veinte	num	twenty
veintiuno	num	twenty-one
veintidós	num	twenty-two
veintitrés	num	twenty-three
veinticuatro	num	twenty-four
veinticinco	num	twenty-five
veintiséis	num	twenty-six
veintisiete	num	twenty-seven
veintiocho	num	twenty-eight
veintinueve	num	twenty-nine
treinta	num	thirty
cuarenta	num	forty
cincuenta	num	fifty
sesenta	num	sixty
setenta	num	seventy
ochenta	num	eighty
noventa	num	ninety
cien	num	one hundred; hundred
ciento	num	hundred; one hundred
doscientos	num	two hundred
trescientos	num	three hundred
cuatrocientos	num	four hundred
quinientos	num	five hundred
seiscientos	num	six hundred
setecientos	num	seven hundred
ochocientos	num	eight hundred
novecientos	num	nine hundred
mil	num	thousand; one thousand
millón	num	million
mil millones	num	billion
billón	num	trillion
primero	num	first
primer	num	first
segundo	num	second
tercero	num	third
tercer	num	third
cuarto	num	fourth
quinto	num	fifth
sexto	num	sixth
séptimo	num	seventh
octavo	num	eighth
noveno	num	ninth
décimo	num	tenth
undécimo	num	eleventh
duodécimo	num	twelfth
vigésimo	num	twentieth
centésimo	num	hundredth
milésimo	num	thousandth
mitad	n	half
tercio	n	third
par	n	pair; couple
docena	n	dozen
decena	n	ten
quincena	n	fortnight; two weeks
centenar	n	hundred
millar	n	thousand
número	n	number
cifra	n	figure
cantidad	n	amount; quantity
porcentaje	n	percentage
por ciento	n	percent
promedio	n	average
suma	n	sum
total	n	total
doble	n	double
triple	n	triple
metro	n	meter; subway
kilómetro	n	kilometer
centímetro	n	centimeter
milla	n	mile
pie	n	foot
pulgada	n	inch
yarda	n	yard
kilo	n	kilo
kilogramo	n	kilogram
libra	n	pound
onza	n	ounce
gramo	n	gram
tonelada	n	ton
litro	n	liter
galón	n	gallon
hectárea	n	hectare
cuadra	n	block
manzana	n	apple; block
grado	n	degree; grade
altura	n	height
ancho	n	width
largo	n	length
tamaño	n	size
peso	n	weight; peso; burden
distancia	n	distance
velocidad	n	speed
temperatura	n	temperature
vez	n	time
medida	n	measure; measurement
nivel	n	level
`;
