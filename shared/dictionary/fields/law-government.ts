/** Law, courts, police and government. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const LAW_GOVERNMENT = `
ley	n	law
norma	n	norm; rule
reglamento	n	regulations
decreto	n	decree
constitución	n	constitution
artículo	n	article
código	n	code
derechos humanos	n	human rights
corte	n	court
tribunal	n	court; tribunal
juzgado	n	court
juez	n	judge
jueza	n	judge
magistrado	n	magistrate
fiscal	n	prosecutor
fiscalía	n	prosecutor's office
ministerio público	n	public prosecutor
abogado	n	lawyer; attorney
abogada	n	lawyer; attorney
defensor	n	defender; advocate
defensor público	n	public defender
asesor legal	n	legal adviser
notario	n	notary
juicio	n	trial; judgment
caso	n	case
audiencia	n	hearing
cita	n	appointment; date
citatorio	n	summons
denuncia	n	complaint; report
queja	n	complaint
declaración	n	statement; declaration
evidencia	n	evidence
acusación	n	accusation
acusado	n	accused; defendant
cargos	n	charges
delito	n	crime; offense
crimen	n	crime
criminal	n	criminal
delincuente	n	criminal; delinquent
delincuencia	n	crime
culpa	n	fault; guilt; blame
culpabilidad	n	guilt
inocencia	n	innocence
sentencia	n	sentence; judgment
condena	n	sentence; conviction
fallo	n	ruling; verdict
resolución	n	decision; resolution
decisión	n	decision
apelación	n	appeal
recurso	n	appeal; resource
amparo	n	legal protection; injunction	MX GT
fianza	n	bail; bond
cárcel	n	jail; prison
prisión	n	prison
reclusorio	n	prison	MX
penal	n	prison; penitentiary
celda	n	cell
preso	n	prisoner; inmate
prisionero	n	prisoner
reo	n	inmate
interno	n	inmate
arresto	n	arrest
captura	n	capture; arrest
detención	n	detention; arrest
detenido	n	detainee
orden de arresto	n	arrest warrant
orden de aprehensión	n	arrest warrant	MX
orden de restricción	n	restraining order
orden de protección	n	protection order
orden	n	order
antecedentes penales	n	criminal record
antecedentes	n	record; background
récord	n	record
huella	n	footprint; fingerprint; track
huella digital	n	fingerprint
huellas digitales	n	fingerprints
impunidad	n	impunity
corrupción	n	corruption
soborno	n	bribe
mordida	n	bribe	MX GT HN
coima	n	bribe	PE EC
autoridad	n	authority
autoridades	n	authorities
policía	n	police; police officer
policías	n	police officers
agente	n	agent; officer
oficial	n	officer; official
comisaría	n	police station
estación de policía	n	police station
delegación	n	police station; delegation	MX
patrulla	n	patrol; patrol car
patrullero	n	patrolman
retén	n	checkpoint; roadblock
militar	n	soldier; military
ejército	n	army
marina	n	navy
marino	n	marine; sailor
guardia nacional	n	national guard
gobierno	n	government
estado	n	state; condition
Estado	name	State
nación	n	nation
país	n	country
patria	n	homeland
bandera	n	flag; lookout
presidente	n	president
presidenta	n	president
gobernador	n	governor
alcalde	n	mayor
alcaldesa	n	mayor
alcaldía	n	city hall
ayuntamiento	n	city council
diputado	n	congressman; deputy
senador	n	senator
congreso	n	congress
ministro	n	minister
ministerio	n	ministry
secretaría	n	ministry; secretariat
funcionario	n	official; civil servant
servidor público	n	public servant
embajada	n	embassy
embajador	n	ambassador
cónsul	n	consul
consulado	n	consulate
elección	n	election; choice
elecciones	n	elections
voto	n	vote
votación	n	vote; voting
candidato	n	candidate
campaña	n	campaign
partido político	n	political party
política	n	politics; policy
político	n	politician
democracia	n	democracy
dictadura	n	dictatorship
dictador	n	dictator
golpe de Estado	name	coup
revolución	n	revolution
guerrilla	n	guerrilla
guerrillero	n	guerrilla fighter
paramilitar	n	paramilitary
oposición	n	opposition
opositor	n	opponent
poder	n	power
colectivo	n	collective; armed pro-government group; shared van
acta de nacimiento	n	birth certificate
partida de nacimiento	n	birth certificate
acta de matrimonio	n	marriage certificate
acta de defunción	n	death certificate
acta	n	certificate; record
identificación	n	identification; ID
cédula	n	ID card; identity card
carnet	n	card; ID card
credencial	n	ID card; credential
pasaporte	n	passport
licencia	n	license
licencia de conducir	n	driver's license
permiso	n	permission; permit
documento	n	document
documentos	n	documents; papers
papeles	n	papers; documents
firma	n	signature
sello	n	stamp; seal
copia	n	copy
formulario	n	form
forma	n	form; way; shape
solicitud	n	application; request
trámite	n	procedure; paperwork
requisito	n	requirement
comprobante	n	proof; receipt
constancia	n	certificate; proof
carta	n	letter
carta poder	n	power of attorney
poder notarial	n	power of attorney
expediente	n	file; case file
registro	n	registry; record; registration
registro civil	n	civil registry
nacionalidad	n	nationality
ciudadanía	n	citizenship
ciudadano	n	citizen
residente	n	resident
residencia	n	residence; residency
servicio	n	service
servicio militar	n	military service
ayuda	n	help; aid
apoyo	n	support
beneficio	n	benefit
censo	n	census
estadística	n	statistics
informe	n	report
reporte	n	report
acuerdo	n	agreement
convenio	n	agreement
tratado	n	treaty
convención	n	convention
derecho internacional	n	international law
obligación	n	obligation
responsabilidad	n	responsibility
demandar	v	sue; demand
denunciar	v	report; denounce
acusar	v	accuse
culpar	v	blame
declarar	v	declare; testify
declararse	v	plead
testificar	v	testify
encarcelar	v	imprison; jail
sentenciar	v	sentence
apelar	v	appeal
legalizar	v	legalize
tramitar	v	process; apply for
sobornar	v	bribe
corromper	v	corrupt
sancionar	v	sanction; punish
poner una denuncia	phr	file a report; file a complaint
levantar una denuncia	phr	file a report; file a complaint
meter a la cárcel	phr	put in jail
caer preso	phr	end up in jail
quitar la custodia	phr	take away custody
`;
