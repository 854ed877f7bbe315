/** Food and clothes. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const FOOD_CLOTHES = `
comida	n	food; meal
alimento	n	food
desayuno	n	breakfast
almuerzo	n	lunch
cena	n	dinner; supper
merienda	n	snack
agua	n	water
agua potable	n	drinking water
café	n	coffee
té	n	tea
leche	n	milk
jugo	n	juice
refresco	n	soda; soft drink
gaseosa	n	soda
cerveza	n	beer
vino	n	wine
aguardiente	n	liquor
trago	n	drink; sip
bebida	n	drink
hielo	n	ice
pan	n	bread
pan dulce	n	sweet bread
tortilla	n	tortilla
maíz	n	corn
masa	n	dough
elote	n	corn on the cob	MX GT SV HN
tamal	n	tamale
pupusa	n	pupusa	SV HN
baleada	n	baleada	HN
arepa	n	arepa	VE CO
taco	n	taco
arroz	n	rice
frijol	n	bean
frijoles	n	beans
caraota	n	black bean	VE
lenteja	n	lentil
sopa	n	soup
caldo	n	broth; soup
carne	n	meat
res	n	beef; cattle
pollo	n	chicken; migrant
cerdo	n	pork; pig
puerco	n	pork; pig
pescado	n	fish
camarón	n	shrimp
jamón	n	ham
salchicha	n	sausage
huevo	n	egg
queso	n	cheese
crema	n	cream
mantequilla	n	butter
manteca	n	lard
aceite	n	oil
sal	n	salt
pimienta	n	pepper
chile	n	chili; chili pepper
ají	n	chili pepper
salsa	n	sauce; salsa
ajo	n	garlic
cebolla	n	onion
tomate	n	tomato
jitomate	n	tomato	MX
papa	n	potato; pope
yuca	n	cassava; yuca
zanahoria	n	carrot
lechuga	n	lettuce
repollo	n	cabbage
calabaza	n	squash; pumpkin
pepino	n	cucumber
aguacate	n	avocado
verdura	n	vegetable
fruta	n	fruit
naranja	n	orange
limón	n	lime; lemon
plátano	n	banana; plantain
guineo	n	banana	HN SV EC
banano	n	banana
piña	n	pineapple
mango	n	mango
sandía	n	watermelon
melón	n	melon
uva	n	grape
fresa	n	strawberry
pera	n	pear
durazno	n	peach
coco	n	coconut
papaya	n	papaya
guayaba	n	guava
caña	n	cane; sugarcane
cacao	n	cocoa
chocolate	n	chocolate
miel	n	honey
dulce	n	candy; sweet
galleta	n	cookie; cracker
pastel	n	cake
postre	n	dessert
helado	n	ice cream
harina	n	flour
avena	n	oatmeal; oats
trigo	n	wheat
atole	n	atole; corn drink	MX GT SV HN
sándwich	n	sandwich
hamburguesa	n	hamburger
pizza	n	pizza
enlatado	n	canned food
atún	n	tuna
fideo	n	noodle
pasta	n	pasta
ensalada	n	salad
sabor	n	flavor; taste
olor	n	smell
hambruna	n	famine
despensa	n	pantry; food supplies
víveres	n	provisions; supplies
ración	n	ration
porción	n	portion
bocado	n	bite
cocinero	n	cook
restaurante	n	restaurant
cafetería	n	cafeteria; coffee shop
cantina	n	bar; cantina
panadería	n	bakery
carnicería	n	butcher shop
tortillería	n	tortilla shop
mercado	n	market
supermercado	n	supermarket
tienda	n	store; shop; tent
pulpería	n	corner store	HN
tiendita	n	little store; corner store
abarrotes	n	groceries	MX
ropa	n	clothes; clothing
camisa	n	shirt
camiseta	n	T-shirt
playera	n	T-shirt	MX
blusa	n	blouse
pantalón	n	pants; trousers
pantalones	n	pants
short	n	shorts
falda	n	skirt
vestido	n	dress
traje	n	suit
saco	n	jacket; sack
chaqueta	n	jacket
chamarra	n	jacket	MX
abrigo	n	coat
suéter	n	sweater
sudadera	n	sweatshirt; hoodie
gorra	n	cap
gorro	n	hat; cap
sombrero	n	hat
bufanda	n	scarf
rebozo	n	shawl	MX
guante	n	glove
cinturón	n	belt
cincho	n	belt	GT HN SV
calcetín	n	sock
media	n	stocking; sock
zapato	n	shoe
tenis	n	sneakers
bota	n	boot
sandalia	n	sandal
huarache	n	sandal	MX
chancla	n	flip-flop
agujeta	n	shoelace	MX
cordón	n	shoelace; cord
ropa interior	n	underwear
calzón	n	underwear; panties
brasier	n	bra
pijama	n	pajamas
uniforme	n	uniform
delantal	n	apron
bolsillo	n	pocket
botón	n	button
cierre	n	zipper
aguja	n	needle
hilo	n	thread
tela	n	cloth; fabric
algodón	n	cotton
lana	n	wool; money
cuero	n	leather
anillo	n	ring
collar	n	necklace
arete	n	earring
pulsera	n	bracelet
joya	n	jewel
oro	n	gold
plata	n	silver; money
lentes	n	glasses
anteojos	n	glasses
paraguas	n	umbrella
mochila	n	backpack
maleta	n	suitcase
equipaje	n	luggage
bulto	n	bundle; package
cartera	n	wallet; purse
huipil	n	huipil	GT MX
`;
