/** Work, trades and money. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const WORK_MONEY = `
trabajo	n	work; job
empleo	n	job; employment
oficio	n	trade; occupation
profesión	n	profession
carrera	n	career; degree; race
labor	n	work; task; labor
tarea	n	task; homework
puesto	n	position; stall; post
cargo	n	position; charge
vacante	n	vacancy; opening
desempleo	n	unemployment
contrato	n	contract
salario	n	salary; wage
sueldo	n	salary; wage; pay
jornal	n	day's wage
pago	n	payment; pay
horas extra	n	overtime
aguinaldo	n	year-end bonus	MX GT HN SV
prestaciones	n	benefits
descanso	n	rest; break
día libre	n	day off
huelga	n	strike
sindicato	n	union
despido	n	dismissal; firing
experiencia	n	experience
entrenamiento	n	training
capacitación	n	training
explotación	n	exploitation
trabajador	n	worker
trabajadora	n	worker
empleado	n	employee
empleador	n	employer
obrero	n	worker; laborer
peón	n	laborer; farmhand
jornalero	n	day laborer
campesino	n	peasant; farmer
agricultor	n	farmer
ganadero	n	rancher; cattle farmer
pescador	n	fisherman
albañil	n	bricklayer; construction worker
carpintero	n	carpenter
plomero	n	plumber
electricista	n	electrician
mecánico	n	mechanic
soldador	n	welder
pintor	n	painter
jardinero	n	gardener
chofer	n	driver
conductor	n	driver
taxista	n	taxi driver
camionero	n	truck driver
trailero	n	trucker	MX
mesero	n	waiter
mesera	n	waitress
cocinera	n	cook
panadero	n	baker
carnicero	n	butcher
vendedor	n	seller; salesman; vendor
vendedor ambulante	n	street vendor
comerciante	n	merchant; trader
cajero	n	cashier
empresario	n	businessman
gerente	n	manager
supervisor	n	supervisor
capataz	n	foreman
mayordomo	n	foreman; butler
contratista	n	contractor
secretaria	n	secretary
secretario	n	secretary; clerk
contador	n	accountant
ingeniero	n	engineer
arquitecto	n	architect
maestro	n	teacher; master
maestra	n	teacher
profesor	n	professor; teacher
profesora	n	teacher; professor
artista	n	artist
músico	n	musician
cantante	n	singer
escritor	n	writer
periodista	n	journalist
reportero	n	reporter
fotógrafo	n	photographer
científico	n	scientist
investigador	n	researcher; investigator
traductor	n	translator
intérprete	n	interpreter
entrevistador	n	interviewer
entrevistado	n	interviewee
costurera	n	seamstress
sastre	n	tailor
zapatero	n	shoemaker
peluquero	n	hairdresser
barbero	n	barber
niñera	n	nanny; babysitter
sirvienta	n	maid
empleada doméstica	n	domestic worker; maid
ama de casa	n	housewife
trabajadora social	n	social worker
trabajador social	n	social worker
guardia	n	guard
vigilante	n	guard; watchman
velador	n	night watchman	MX
bombero	n	firefighter
soldado	n	soldier
minero	n	miner
leñador	n	lumberjack
lavaplatos	n	dishwasher
repartidor	n	delivery person
limpiador	n	cleaner
limpieza	n	cleaning
construcción	n	construction
obra	n	work; construction site
fábrica	n	factory
maquila	n	maquila; assembly plant	MX GT HN SV
maquiladora	n	maquiladora; assembly plant	MX
taller	n	workshop
oficina	n	office
empresa	n	company; business
compañía	n	company
negocio	n	business
industria	n	industry
comercio	n	trade; commerce
agricultura	n	agriculture
ganadería	n	cattle raising
pesca	n	fishing
campo	n	field; countryside
parcela	n	plot
milpa	n	cornfield	MX GT HN SV
cafetal	n	coffee plantation
plantación	n	plantation
cosecha	n	harvest; crop
cultivo	n	crop
siembra	n	planting; sowing
semilla	n	seed
abono	n	fertilizer; installment
ganado	n	cattle; livestock
costura	n	sewing
máquina	n	machine
máquina de coser	n	sewing machine
equipo	n	team; equipment
mercancía	n	merchandise; goods
producto	n	product
venta	n	sale
compra	n	purchase
cliente	n	customer; client
precio	n	price
oferta	n	offer; sale
demanda	n	lawsuit; demand
descuento	n	discount
ganancia	n	profit; gain
pérdida	n	loss
dinero	n	money
efectivo	n	cash
billete	n	bill; ticket
moneda	n	coin; currency
cambio	n	change; exchange
centavo	n	cent
dólar	n	dollar
quetzal	n	quetzal	GT
lempira	n	lempira	HN
bolívar	n	bolivar	VE
córdoba	n	córdoba
colón	n	colón
euro	n	euro
sol	n	sun; sol
banco	n	bank; bench
cuenta	n	account; bill
tarjeta	n	card
tarjeta de crédito	n	credit card
crédito	n	credit
cajero automático	n	ATM
depósito	n	deposit
retiro	n	withdrawal; retirement
cheque	n	check
transferencia	n	transfer
remesa	n	remittance
préstamo	n	loan
prestamista	n	moneylender
deuda	n	debt
interés	n	interest
hipoteca	n	mortgage
ahorro	n	saving
ahorros	n	savings
presupuesto	n	budget
gasto	n	expense; spending
costo	n	cost
impuesto	n	tax
multa	n	fine
recibo	n	receipt
factura	n	invoice; bill
cuota	n	quota; fee; extortion payment
tarifa	n	fare; rate
pasaje	n	fare; ticket
propina	n	tip
limosna	n	alms; handout
ingreso	n	income; admission
ingresos	n	income
riqueza	n	wealth
pobreza	n	poverty
miseria	n	misery; extreme poverty
crisis	n	crisis
economía	n	economy
inflación	n	inflation
valor	n	value; courage
bien	n	good
bienes	n	goods; property; assets
inversión	n	investment
mano de obra	n	labor
permiso de trabajo	n	work permit
temporal	n	temporary work
emplearse	v	get a job
pizcar	v	pick; harvest	MX
chambear	v	work	MX PE
lavar ropa	phr	wash clothes; do laundry
limpiar casas	phr	clean houses
deber dinero	phr	owe money
ganarse la vida	phr	earn a living; make a living
buscar trabajo	phr	look for work
conseguir trabajo	phr	find work; get a job
quedarse sin trabajo	phr	lose one's job
mandar dinero	phr	send money
pedir prestado	phr	borrow
endeudarse	v	get into debt
mantenerse	v	support oneself
hacer cola	phr	stand in line
hacer fila	phr	stand in line
`;
