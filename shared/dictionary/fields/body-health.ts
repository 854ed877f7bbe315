/** The body, health and care. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const BODY_HEALTH = `
cuerpo	n	body
cabeza	n	head
cara	n	face
rostro	n	face
frente	n	forehead; front
ojo	n	eye
ceja	n	eyebrow
pestaña	n	eyelash
oreja	n	ear
oído	n	ear; hearing
nariz	n	nose
boca	n	mouth
labio	n	lip
diente	n	tooth
muela	n	molar; tooth
lengua	n	tongue; language
barba	n	beard
bigote	n	mustache
mejilla	n	cheek
cachete	n	cheek
barbilla	n	chin
mandíbula	n	jaw
garganta	n	throat
cuello	n	neck; collar
nuca	n	nape
hombro	n	shoulder
espalda	n	back
pecho	n	chest; breast
seno	n	breast
estómago	n	stomach
panza	n	belly
barriga	n	belly
vientre	n	belly; womb
ombligo	n	navel
cintura	n	waist
cadera	n	hip
nalga	n	buttock
brazo	n	arm
codo	n	elbow
muñeca	n	wrist; doll
mano	n	hand; bro
dedo	n	finger
pulgar	n	thumb
uña	n	nail; fingernail
puño	n	fist
palma	n	palm; palm tree
pierna	n	leg
muslo	n	thigh
rodilla	n	knee
pantorrilla	n	calf
tobillo	n	ankle
planta del pie	n	sole
talón	n	heel
dedo del pie	n	toe
piel	n	skin
pelo	n	hair
cabello	n	hair
hueso	n	bone
esqueleto	n	skeleton
costilla	n	rib
columna	n	spine; column
músculo	n	muscle
nervio	n	nerve
sangre	n	blood
vena	n	vein
corazón	n	heart
pulmón	n	lung
hígado	n	liver
riñón	n	kidney
cerebro	n	brain
intestino	n	intestine
matriz	n	womb; uterus
vagina	n	vagina
pene	n	penis
voz	n	voice
lágrima	n	tear
sudor	n	sweat
saliva	n	saliva
orina	n	urine
aliento	n	breath
respiración	n	breathing
sueño	n	dream; sleep
hambre	n	hunger
sed	n	thirst
cansancio	n	tiredness; exhaustion
salud	n	health
enfermedad	n	illness; disease; sickness
enfermo	n	sick person; patient
paciente	n	patient
dolor	n	pain; ache; grief
dolor de cabeza	n	headache
dolor de estómago	n	stomachache
dolor de muelas	n	toothache
fiebre	n	fever
calentura	n	fever
gripe	n	flu
gripa	n	flu; cold	MX CO
resfriado	n	cold
catarro	n	cold
tos	n	cough
vómito	n	vomit; vomiting
diarrea	n	diarrhea
náusea	n	nausea
mareo	n	dizziness; seasickness
desmayo	n	fainting
alergia	n	allergy
asma	n	asthma
diabetes	n	diabetes
azúcar	n	sugar; diabetes
cáncer	n	cancer
tumor	n	tumor
presión	n	pressure; blood pressure
presión alta	n	high blood pressure
infarto	n	heart attack
ataque al corazón	n	heart attack
derrame	n	stroke; spill
convulsión	n	seizure
infección	n	infection
virus	n	virus
covid	n	COVID
pandemia	n	pandemic
epidemia	n	epidemic
cuarentena	n	quarantine
tuberculosis	n	tuberculosis
neumonía	n	pneumonia
malaria	n	malaria
paludismo	n	malaria
dengue	n	dengue
sarampión	n	measles
sarna	n	scabies
piojo	n	louse
sida	n	AIDS
VIH	name	HIV
anemia	n	anemia
desnutrición	n	malnutrition
deshidratación	n	dehydration
insolación	n	heatstroke
hipotermia	n	hypothermia
ampolla	n	blister
herida	n	wound; injury
lesión	n	injury
golpe	n	blow; hit; bruise
moretón	n	bruise
cicatriz	n	scar
quemadura	n	burn
fractura	n	fracture
esguince	n	sprain
picadura	n	sting; bite
mordedura	n	bite
sangrado	n	bleeding
hinchazón	n	swelling
cortada	n	cut	MX
yeso	n	cast; plaster
venda	n	bandage
curita	n	band-aid
silla de ruedas	n	wheelchair
muleta	n	crutch
discapacidad	n	disability
ceguera	n	blindness
sordera	n	deafness
parto	n	childbirth; delivery
cesárea	n	cesarean
aborto	n	abortion; miscarriage
regla	n	period; rule
menstruación	n	menstruation; period
partera	n	midwife
toalla sanitaria	n	sanitary pad
pañal	n	diaper
anticonceptivo	n	contraceptive
condón	n	condom
médico	n	doctor; physician
doctor	n	doctor
doctora	n	doctor
enfermero	n	nurse
enfermera	n	nurse
cirujano	n	surgeon
dentista	n	dentist
psicólogo	n	psychologist
psicóloga	n	psychologist
psiquiatra	n	psychiatrist
terapeuta	n	therapist
terapia	n	therapy
paramédico	n	paramedic
curandero	n	healer; folk healer
hospital	n	hospital
clínica	n	clinic
consultorio	n	doctor's office
centro de salud	n	health center
emergencia	n	emergency
urgencia	n	emergency; urgency
sala de emergencias	n	emergency room
ambulancia	n	ambulance
cirugía	n	surgery
operación	n	operation; surgery
tratamiento	n	treatment
diagnóstico	n	diagnosis
síntoma	n	symptom
receta	n	prescription; recipe
medicina	n	medicine
medicamento	n	medication; medicine
pastilla	n	pill
jarabe	n	syrup
inyección	n	injection; shot
vacuna	n	vaccine; extortion payment
suero	n	saline solution; IV; rehydration drink
antibiótico	n	antibiotic
remedio	n	remedy; medicine
farmacia	n	pharmacy; drugstore
análisis	n	test; analysis
examen médico	n	medical exam
radiografía	n	X-ray
ultrasonido	n	ultrasound
prueba de embarazo	n	pregnancy test
prueba de ADN	name	DNA test
seguro médico	n	health insurance
seguro	n	insurance; lock
Seguro Social	name	Social Security
botiquín	n	first aid kit
primeros auxilios	n	first aid
trasplante	n	transplant
depresión	n	depression
ansiedad	n	anxiety
estrés	n	stress
trauma	n	trauma
insomnio	n	insomnia
pesadilla	n	nightmare
susto	n	fright; scare
nervios	n	nerves
suicidio	n	suicide
adicción	n	addiction
droga	n	drug
alcohol	n	alcohol
alcoholismo	n	alcoholism
marihuana	n	marijuana
cocaína	n	cocaine
heroína	n	heroin
fentanilo	n	fentanyl
cristal	n	crystal meth; glass; crystal
sobredosis	n	overdose
borracho	n	drunk
borrachera	n	drunkenness; drinking spree
cigarro	n	cigarette
cigarrillo	n	cigarette
higiene	n	hygiene
baño	n	bathroom; bath
ducha	n	shower
regadera	n	shower	MX
jabón	n	soap
champú	n	shampoo
cepillo	n	brush
cepillo de dientes	n	toothbrush
pasta de dientes	n	toothpaste
papel higiénico	n	toilet paper
toalla	n	towel
peine	n	comb
maquillaje	n	makeup
`;
