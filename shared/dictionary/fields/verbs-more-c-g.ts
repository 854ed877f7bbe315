/** More verbs, c to g. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const VERBS_MORE_C_G = `
caber	v	fit
calcular	v	calculate
calentar	v	heat; warm
cansar	v	tire
cansarse	v	get tired
capacitar	v	train
casar	v	marry
castigar	v	punish
causar	v	cause
cavar	v	dig
ceder	v	yield; give in
celebrar	v	celebrate
cenar	v	have dinner; eat dinner
cepillar	v	brush
cepillarse	v	brush
cesar	v	cease
chocar	v	crash; collide
chupar	v	suck; drink
circular	v	circulate
clavar	v	nail; stick
cocinar	v	cook
coincidir	v	coincide; agree
colgar	v	hang; hang up
colocar	v	place; put
combatir	v	combat; fight
comentar	v	comment; mention
compartir	v	share
competir	v	compete
completar	v	complete
complicar	v	complicate
componer	v	fix; compose
comprobar	v	check; prove; verify
comprometerse	v	commit; get engaged
comunicar	v	communicate
comunicarse	v	communicate; get in touch
concentrar	v	concentrate
concluir	v	conclude
condenar	v	condemn; sentence
conectar	v	connect
confesar	v	confess
confiar	v	trust; rely
confirmar	v	confirm
confundir	v	confuse; mistake
confundirse	v	get confused
congelar	v	freeze
conservar	v	keep; preserve; conserve
considerar	v	consider
consistir	v	consist
consolar	v	console; comfort
constar	v	be recorded; consist
construir	v	build; construct
consultar	v	consult
consumir	v	consume; use
contagiar	v	infect
contagiarse	v	catch; get infected
contener	v	contain
contratar	v	hire
contribuir	v	contribute
controlar	v	control
convencer	v	convince
convenir	v	suit; be advisable
convivir	v	live together; get along
copiar	v	copy
corregir	v	correct
cosechar	v	harvest
coser	v	sew
crear	v	create
criticar	v	criticize
crujir	v	creak
cuestionar	v	question
cultivar	v	grow; cultivate
curar	v	cure; heal
curarse	v	heal; recover; get well
dañar	v	damage; harm; hurt
debilitar	v	weaken
dedicar	v	dedicate; devote
dedicarse	v	do for a living; devote oneself
delatar	v	betray; inform on
demorar	v	delay; take long
demostrar	v	show; demonstrate; prove
depender	v	depend
deprimirse	v	get depressed
derramar	v	spill; shed
derretir	v	melt
derribar	v	knock down; tear down
derrumbarse	v	collapse
desanimarse	v	get discouraged
desarrollar	v	develop
desatar	v	untie
desayunar	v	have breakfast
descansar	v	rest
descargar	v	unload; download; discharge
descender	v	descend
desconfiar	v	distrust
desconocer	v	not know; be unaware
descubrir	v	discover; find out
descuidar	v	neglect
desempeñar	v	perform; carry out
desesperarse	v	despair; get desperate
deshacer	v	undo
deshacerse	v	get rid of
desmayarse	v	faint; pass out
desobedecer	v	disobey
despegar	v	take off
desperdiciar	v	waste
despreciar	v	despise; scorn
destruir	v	destroy
desvestirse	v	get undressed
desviar	v	divert; detour
detectar	v	detect
diagnosticar	v	diagnose
dibujar	v	draw
dirigir	v	direct; lead; run
dirigirse	v	head; address
disculpar	v	excuse; forgive
disculparse	v	apologize
discutir	v	argue; discuss
disfrutar	v	enjoy
disminuir	v	decrease; diminish
disparar	v	shoot; fire
distinguir	v	distinguish
distribuir	v	distribute
divertirse	v	have fun
dividir	v	divide
doblar	v	fold; bend; turn
dominar	v	dominate; master
donar	v	donate
duchar	v	shower
ducharse	v	shower; take a shower
dudar	v	doubt; hesitate
echar	v	throw; pour; kick out
educar	v	educate; raise
ejercer	v	practice; exercise
embarazarse	v	get pregnant
embarcar	v	board; embark
emborracharse	v	get drunk
empacar	v	pack
empeñar	v	pawn
empeorar	v	worsen; get worse
emplear	v	employ; use
emprender	v	undertake; set out
enamorarse	v	fall in love
encargar	v	order; entrust
encargarse	v	be in charge; take care of
encender	v	turn on; light
encerrar	v	lock up; shut in
enfermar	v	get sick
enfermarse	v	get sick; fall ill
enfrentar	v	face; confront
enfrentarse	v	confront; face
enfriar	v	cool
enojarse con	phr	get angry with
enredar	v	tangle; entangle
ensuciar	v	dirty
enterarse	v	find out; learn
enterrar	v	bury
entretener	v	entertain
entrevistar	v	interview
envejecer	v	age; grow old
envidiar	v	envy
envolver	v	wrap
equivocarse	v	be wrong; make a mistake
erradicar	v	eradicate
escalar	v	climb
escupir	v	spit
esforzarse	v	make an effort; strive
espantar	v	scare; frighten
establecer	v	establish; set
establecerse	v	settle
estacionar	v	park
estallar	v	explode; burst; break out
estirar	v	stretch
estorbar	v	be in the way; hinder
estornudar	v	sneeze
evitar	v	avoid; prevent
exagerar	v	exaggerate
examinar	v	examine
exclamar	v	exclaim
exigir	v	demand; require
experimentar	v	experience; experiment
explorar	v	explore
explotar	v	exploit; explode
exponer	v	expose; explain
exponerse	v	expose oneself
expresar	v	express
extender	v	extend; spread
extrañarse	v	be surprised
fabricar	v	manufacture; make
facilitar	v	facilitate; make easier
fallar	v	fail
fallecer	v	die; pass away
fijarse	v	notice; pay attention
fingir	v	pretend
firmar	v	sign
flotar	v	float
fluir	v	flow
formar	v	form
fortalecer	v	strengthen
fracasar	v	fail
freír	v	fry
frenar	v	brake; slow down
fumar	v	smoke
funcionar	v	work; function
garantizar	v	guarantee
gatear	v	crawl
gemir	v	moan; groan
girar	v	turn; spin
gobernar	v	govern
gotear	v	drip
gozar	v	enjoy
grabar	v	record; engrave
graduarse	v	graduate
`;
