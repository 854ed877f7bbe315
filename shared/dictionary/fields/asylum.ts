/** Asylum, immigration procedure, detention, deportation and shelters, in Mexico and the United States. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const ASYLUM = `
migración	n	migration; immigration
inmigración	n	immigration
emigración	n	emigration
migrante	n	migrant
inmigrante	n	immigrant
emigrante	n	emigrant
refugiado	n	refugee
refugiada	n	refugee
refugio	n	shelter; refuge
asilo	n	asylum
asilado	n	asylee
asilo político	n	political asylum
solicitante	n	applicant
solicitante de asilo	n	asylum seeker; asylum applicant
solicitud de asilo	n	asylum application
solicitud de refugio	n	refugee application	MX
condición de refugiado	n	refugee status
estatus	n	status
estatus migratorio	n	immigration status
estado migratorio	n	immigration status
situación migratoria	n	immigration status
desplazado	n	displaced person
desplazamiento	n	displacement
desplazado interno	n	internally displaced person
desplazamiento forzado	n	forced displacement
apátrida	n	stateless person
exilio	n	exile
exiliado	n	exile
éxodo	n	exodus
retorno	n	return
retornado	n	returnee
repatriación	n	repatriation
deportación	n	deportation
deportado	n	deportee
expulsión	n	expulsion
devolución	n	return; refoulement; refund
no devolución	n	non-refoulement
orden de deportación	n	deportation order; removal order
orden de expulsión	n	removal order
remoción	n	removal
expulsión inmediata	n	expedited removal
salida voluntaria	n	voluntary departure
retorno voluntario	n	voluntary return
retorno asistido	n	assisted return
miedo creíble	n	credible fear
temor creíble	n	credible fear
entrevista de miedo creíble	n	credible fear interview
temor fundado	n	well-founded fear
miedo razonable	n	reasonable fear
persecución	n	persecution
grupo social	n	social group
grupo social particular	n	particular social group
opinión política	n	political opinion
país de origen	n	country of origin
tercer país seguro	n	safe third country
país de tránsito	n	transit country
reunificación familiar	n	family reunification
separación familiar	n	family separation
unidad familiar	n	family unit
menor no acompañado	n	unaccompanied minor
niño no acompañado	n	unaccompanied child
patrocinador	n	sponsor
patrocinio	n	sponsorship
sponsor	n	sponsor
parole	n	parole
permiso humanitario	n	humanitarian parole
visa	n	visa
visa humanitaria	n	humanitarian visa	MX
visa de trabajo	n	work visa
visa de turista	n	tourist visa
visa U	name	U visa
visa T	name	T visa
tarjeta de visitante por razones humanitarias	n	humanitarian visitor card	MX
tarjeta de residente	n	resident card
residencia permanente	n	permanent residence; permanent residency
residencia temporal	n	temporary residence
residente permanente	n	permanent resident
green card	n	green card
mica	n	green card; ID card	MX
permiso de salida	n	exit permit
oficio de salida	n	exit order	MX
constancia de trámite	n	proof of pending application	MX
regularización	n	regularization
naturalización	n	naturalization
amnistía	n	amnesty
protección	n	protection
protección complementaria	n	complementary protection	MX
protección internacional	n	international protection
protección temporal	n	temporary protection
Estatus de Protección Temporal	name	Temporary Protected Status
TPS	name	TPS
DACA	name	DACA
dreamer	n	Dreamer
soñador	n	dreamer
COMAR	name	COMAR
Comisión Mexicana de Ayuda a Refugiados	name	Mexican Commission for Refugee Assistance
INM	name	INM
Instituto Nacional de Migración	name	National Migration Institute
ACNUR	name	UNHCR
OIM	name	IOM
Cruz Roja	name	Red Cross
Médicos Sin Fronteras	name	Doctors Without Borders
ONU	name	UN
Naciones Unidas	name	United Nations
ICE	name	ICE
CBP	name	CBP
USCIS	name	USCIS
CBP One	name	CBP One
Patrulla Fronteriza	name	Border Patrol
patrulla fronteriza	n	border patrol
agente de migración	n	immigration agent
agente migratorio	n	immigration agent
oficial de migración	n	immigration officer
oficial de asilo	n	asylum officer
juez de migración	n	immigration judge
juez de inmigración	n	immigration judge
corte de migración	n	immigration court
corte de inmigración	n	immigration court
abogado de migración	n	immigration lawyer
abogado de inmigración	n	immigration attorney
Título 42	name	Title 42
Quédate en México	name	Remain in Mexico
Permanecer en México	name	Remain in Mexico
Protocolos de Protección a Migrantes	name	Migrant Protection Protocols
metering	n	metering
lista de espera	n	waiting list
cita en la corte	n	court date
fecha de corte	n	court date
número A	name	A-number
notificación de comparecencia	n	notice to appear
comparecencia	n	appearance
fianza migratoria	n	immigration bond
grillete	n	ankle monitor; shackle
grillete electrónico	n	ankle monitor
tobillera	n	ankle monitor
brazalete	n	bracelet; ankle monitor
esposas	n	handcuffs
centro de detención	n	detention center
estación migratoria	n	immigration detention center; migration station	MX
estancia migratoria	n	temporary detention facility	MX
centro de procesamiento	n	processing center
centro de internamiento	n	detention center
hielera	n	icebox; freezing holding cell; cooler
perrera	n	dog pound; caged detention area; patrol van
manta térmica	n	foil blanket; Mylar blanket
cobija de aluminio	n	foil blanket
carpa	n	tent
albergue	n	shelter
albergue para migrantes	n	migrant shelter
casa del migrante	n	migrant shelter
casa hogar	n	children's home
campamento	n	camp
campamento de refugiados	n	refugee camp
comedor comunitario	n	soup kitchen
ayuda humanitaria	n	humanitarian aid
crisis humanitaria	n	humanitarian crisis
voluntario	n	volunteer
voluntaria	n	volunteer
donación	n	donation
asesoría	n	advice; counseling
asesoría legal	n	legal advice
ayuda legal	n	legal aid
acompañamiento	n	accompaniment; support
integración	n	integration
acogida	n	reception; welcome
arraigo	n	roots; ties
desarraigo	n	uprooting
nostalgia	n	nostalgia; homesickness
sueño americano	n	American dream
indocumentado	n	undocumented person; undocumented immigrant
mojado	n	wetback	MX pejorative
ilegal	n	illegal
sin papeles	n	undocumented; without papers
redada	n	raid
control migratorio	n	immigration checkpoint
entrada ilegal	n	illegal entry
cruce	n	crossing
frontera	n	border
frontera sur	n	southern border
frontera norte	n	northern border
línea	n	line; border
línea fronteriza	n	border line
garita	n	port of entry; checkpoint	MX
puerto de entrada	n	port of entry
puente internacional	n	international bridge
puente	n	bridge
muro fronterizo	n	border wall
valla	n	fence
cerco	n	fence
aduana	n	customs
control	n	checkpoint; control
punto de control	n	checkpoint
bordo	n	riverbank; levee	MX
lado	n	side
otro lado	n	other side
el otro lado	n	the other side; the United States
el Norte	name	the North; the United States
norte	n	north
migrar	v	migrate
emigrar	v	emigrate
inmigrar	v	immigrate
deportar	v	deport
expulsar	v	expel
repatriar	v	repatriate
retornar	v	return
desplazar	v	displace
exiliarse	v	go into exile
asilar	v	grant asylum
detener	v	detain; stop; arrest
detenerse	v	stop
procesar	v	process; prosecute
regularizar	v	regularize
regularizarse	v	get legal status
naturalizarse	v	become a citizen; naturalize
arreglar papeles	phr	get papers; fix one's papers
patrocinar	v	sponsor
acoger	v	take in; welcome
albergar	v	shelter; house
otorgar	v	grant
conceder	v	grant
solicitar asilo	phr	apply for asylum; seek asylum
solicitar refugio	phr	apply for refugee status
pedir asilo	phr	ask for asylum; seek asylum; request asylum
pedir refugio	phr	ask for refuge
entregarse a migración	phr	turn oneself in to immigration
cruzar la frontera	phr	cross the border
brincar la barda	phr	jump the fence
pasar al otro lado	phr	cross to the other side
firmar la deportación	phr	sign the deportation
firmar la salida voluntaria	phr	sign voluntary departure
interrogar	v	interrogate; question
fichar	v	book
tomar las huellas	phr	take fingerprints
poner huellas	phr	give fingerprints
esposar	v	handcuff
`;
