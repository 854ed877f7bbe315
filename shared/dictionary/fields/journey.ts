/** The border, the journey and its means. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const JOURNEY = `
viaje	n	trip; journey
camino	n	road; way; path
ruta	n	route
trayecto	n	journey; route
travesía	n	crossing; journey
recorrido	n	route; journey
salida	n	departure; exit
llegada	n	arrival
partida	n	departure
paso	n	step; pass; crossing
parada	n	stop
destino	n	destination; fate; destiny
regreso	n	return
vuelta	n	turn; return
ida	n	outward trip
huida	n	flight; escape
escape	n	escape
caravana	n	caravan
viajero	n	traveler
pasajero	n	passenger
turista	n	tourist
guía	n	guide
coyote	n	coyote; smuggler
pollero	n	smuggler; coyote	MX
pasador	n	smuggler
contrabandista	n	smuggler
contrabando	n	contraband; smuggling
traficante	n	trafficker
tráfico de personas	n	human smuggling
enganchador	n	recruiter
halcón	n	lookout; falcon
carretera	n	highway; road
autopista	n	highway; freeway
vereda	n	trail; path; rural district
sendero	n	path; trail
brecha	n	dirt road; gap
trocha	n	trail; illegal border path	VE CO
monte	n	bush; wilderness; hill; mountain
cerro	n	hill; hillside slum
selva	n	jungle; rainforest
Darién	name	Darién
Tapón del Darién	name	Darién Gap
desierto	n	desert
río	n	river
río Bravo	name	Rio Grande
Río Grande	name	Rio Grande
Suchiate	name	Suchiate
Usumacinta	name	Usumacinta
orilla	n	shore; bank; edge
corriente	n	current
vado	n	ford
mar	n	sea
océano	n	ocean
costa	n	coast
playa	n	beach
puerto	n	port
muelle	n	dock; pier
barco	n	boat; ship
lancha	n	motorboat; boat
balsa	n	raft
balsero	n	raftsman; rafter; boat person
cámara	n	inner tube; camera
llanta	n	tire
neumático	n	tire; inner tube
remo	n	oar
chaleco salvavidas	n	life jacket
carro	n	car
coche	n	car
auto	n	car
automóvil	n	automobile; car
camioneta	n	pickup truck; van; bus
troca	n	truck; pickup; pickup truck	MX
camión	n	truck; bus
autobús	n	bus
bus	n	bus
buseta	n	minibus
combi	n	van; minibus	MX
microbús	n	minibus
guagua	n	bus; baby	CU
tráiler	n	trailer; semi-truck
caja del tráiler	n	truck trailer
furgón	n	boxcar; wagon
rastra	n	semi-truck	GT HN SV CU
tren	n	train
tren de carga	n	freight train
la bestia	n	the Beast; La Bestia
La Bestia	name	La Bestia; the Beast
bestia	n	beast
vagón	n	train car; wagon
góndola	n	gondola car
vía	n	track; way
vías	n	tracks; railroad tracks
vía del tren	n	train track
ferrocarril	n	railroad
garrotero	n	brakeman; train guard	MX
maquinista	n	train engineer
avión	n	plane; airplane
aeropuerto	n	airport
vuelo	n	flight
helicóptero	n	helicopter
dron	n	drone
taxi	n	taxi
mototaxi	n	motorcycle taxi
motocicleta	n	motorcycle
moto	n	motorcycle
bicicleta	n	bicycle
bici	n	bike
triciclo	n	tricycle
caballo	n	horse
burro	n	donkey
carreta	n	cart
terminal	n	bus station; terminal
central camionera	n	bus station	MX
boleto	n	ticket
aventón	n	ride; lift	MX
jalón	n	ride	GT HN SV
ride	n	ride
raite	n	ride	MX
gasolina	n	gasoline; gas
gasolinera	n	gas station
motor	n	engine; motor
cajuela	n	trunk	MX
freno	n	brake
volante	n	steering wheel
asiento	n	seat
placa	n	license plate
accidente	n	accident
choque	n	crash
tráfico	n	traffic; trafficking
desvío	n	detour
peaje	n	toll
hotel	n	hotel
motel	n	motel
cuartería	n	rooming house
casa de seguridad	n	safe house; stash house
bodega	n	warehouse; corner store
escondite	n	hiding place
carga	n	load; freight
cantimplora	n	canteen
galón de agua	n	gallon of water
brújula	n	compass
rumbo	n	direction; course
sur	n	south
este	n	east
oeste	n	west
oriente	n	east
occidente	n	west
noroeste	n	northwest
noreste	n	northeast
suroeste	n	southwest
sureste	n	southeast
izquierda	n	left
derecha	n	right
arriba	n	top
fondo	n	bottom; back
atrás	n	back
punta	n	tip; point
extranjero	n	foreigner; abroad
peligro	n	danger
riesgo	n	risk
obstáculo	n	obstacle
suerte	n	luck
embarcarse	v	embark; board
remar	v	row
naufragar	v	shipwreck
descarrilar	v	derail
transitar	v	travel; pass through
adentrarse	v	go into
extraviarse	v	get lost
rastrear	v	track; trace
guiar	v	guide; lead
contrabandear	v	smuggle
traficar	v	traffic
encaminarse	v	head
desplazarse	v	travel; move
pedir ride	phr	hitch a ride; ask for a ride; hitchhike
pedir aventón	phr	hitchhike; ask for a ride	MX
pedir jalón	phr	hitchhike; ask for a ride	GT HN SV
dar ride	phr	give a ride
subirse al tren	phr	get on the train; board the train
montarse	v	get on; ride
caerse del tren	phr	fall off the train
tomar el bus	phr	take the bus
perder el tren	phr	miss the train
ir a pie	phr	go on foot; walk
ponerse en camino	phr	set out
echarse al río	phr	jump into the river
esconderse en el monte	phr	hide in the bush
a pie	phr	on foot
en tren	phr	by train
en bus	phr	by bus
en carro	phr	by car
en avión	phr	by plane
a caballo	phr	on horseback
a escondidas	phr	secretly; in hiding
de paso	phr	passing through
en camino	phr	on the way
`;
