/** The commonest verbs. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const VERBS_COMMON = `
ser	v	be
estar	v	be
haber	v	have
tener	v	have; hold; own
hacer	v	do; make
ir	v	go
irse	v	leave; go away
venir	v	come
decir	v	say; tell
poder	v	can; be able
poner	v	put; place; set
ponerse	v	put on; become
querer	v	want; love
saber	v	know
ver	v	see
dar	v	give
salir	v	leave; go out; come out
entrar	v	enter; come in; go in
llegar	v	arrive; reach; get
pasar	v	pass; happen; spend; cross
volver	v	return; come back; go back
volverse	v	become; turn
regresar	v	return; come back; go back
quedar	v	stay; remain; be left
quedarse	v	stay; remain; keep
dejar	v	leave; let; quit; allow
llevar	v	carry; take; wear; bring
traer	v	bring
tomar	v	take; drink
coger	v	take; catch; grab
agarrar	v	grab; catch; take; hold
sacar	v	take out; pull out; get
meter	v	put in; insert
meterse	v	get into; get involved
encontrar	v	find; meet
encontrarse	v	meet; run into
buscar	v	look for; search; seek
perder	v	lose; miss
perderse	v	get lost
pensar	v	think; plan
creer	v	believe; think
sentir	v	feel
sentirse	v	feel
parecer	v	seem; look; appear
parecerse	v	resemble; look like
conocer	v	know; meet
reconocer	v	recognize; acknowledge
entender	v	understand
comprender	v	understand; comprehend
aprender	v	learn
enseñar	v	teach; show
estudiar	v	study
leer	v	read
escribir	v	write
hablar	v	talk; speak
platicar	v	chat; talk
conversar	v	converse; talk; chat
contar	v	tell; count
preguntar	v	ask
responder	v	answer; respond; reply
contestar	v	answer; reply
pedir	v	ask for; request; order
llamar	v	call
llamarse	v	be called; be named
gritar	v	shout; yell; scream
callar	v	be quiet; silence
callarse	v	be quiet; shut up
escuchar	v	listen; hear
oír	v	hear
mirar	v	look; watch
observar	v	observe; watch
mostrar	v	show
tocar	v	touch; play; knock
oler	v	smell
probar	v	try; taste; prove
intentar	v	try; attempt
tratar	v	try; treat
comer	v	eat
beber	v	drink
dormir	v	sleep
dormirse	v	fall asleep
despertar	v	wake
despertarse	v	wake up
levantar	v	lift; raise; pick up; abduct
levantarse	v	get up; stand up; rise
acostar	v	put to bed; lay down
acostarse	v	lie down; go to bed
sentar	v	seat; sit
sentarse	v	sit down; sit
parar	v	stop; stand
pararse	v	stand up; stop
caminar	v	walk
andar	v	walk; go
correr	v	run
saltar	v	jump
brincar	v	jump; hop
subir	v	go up; climb; rise; get on
subirse	v	get on; climb on; board
bajar	v	go down; lower; descend; drop
bajarse	v	get off; get down
caer	v	fall
caerse	v	fall down; fall
tirar	v	throw; pull; throw away
aventar	v	throw; push
botar	v	throw away; throw out
empujar	v	push
jalar	v	pull; go; work
mover	v	move
moverse	v	move
seguir	v	follow; continue; keep
continuar	v	continue; go on
empezar	v	start; begin
comenzar	v	start; begin; commence
terminar	v	finish; end
acabar	v	finish; end; run out
acabarse	v	run out; end
durar	v	last
esperar	v	wait; hope; expect
abrir	v	open
cerrar	v	close; shut
romper	v	break; tear
romperse	v	break
quebrar	v	break; go bankrupt
cortar	v	cut
pegar	v	hit; stick; glue
golpear	v	hit; beat; strike
matar	v	kill
morir	v	die
morirse	v	die
nacer	v	be born
vivir	v	live
crecer	v	grow; grow up
criar	v	raise; bring up; breed
criarse	v	grow up; be raised
cuidar	v	take care of; look after; care
cuidarse	v	take care
ayudar	v	help
apoyar	v	support; back
servir	v	serve; be useful
usar	v	use
utilizar	v	use
necesitar	v	need
faltar	v	be missing; lack
sobrar	v	be left over
gustar	v	like
amar	v	love
odiar	v	hate
extrañar	v	miss
desear	v	wish; desire
preferir	v	prefer
elegir	v	choose; elect
escoger	v	choose; pick
decidir	v	decide
cambiar	v	change; exchange
cambiarse	v	change; move
convertir	v	convert; turn
convertirse	v	become; turn into
trabajar	v	work
ganar	v	earn; win; gain
pagar	v	pay
cobrar	v	charge; collect
comprar	v	buy
vender	v	sell
gastar	v	spend
ahorrar	v	save
prestar	v	lend
deber	v	owe; must; should
alquilar	v	rent
rentar	v	rent
costar	v	cost
valer	v	be worth; cost
regalar	v	give away; give
recibir	v	receive; get
entregar	v	deliver; hand over
entregarse	v	turn oneself in; surrender
enviar	v	send
mandar	v	send; order
devolver	v	return; give back
quitar	v	take away; remove
quitarse	v	take off
guardar	v	keep; save; put away
esconder	v	hide
esconderse	v	hide
tapar	v	cover
cubrir	v	cover
mantener	v	maintain; support; keep
sostener	v	hold; sustain; support
cargar	v	carry; load; charge
viajar	v	travel
cruzar	v	cross
atravesar	v	cross; go through
manejar	v	drive; handle
conducir	v	drive; lead
montar	v	ride; mount; set up
volar	v	fly
nadar	v	swim
jugar	v	play
cantar	v	sing
bailar	v	dance
reír	v	laugh
reírse	v	laugh
sonreír	v	smile
llorar	v	cry; weep
sufrir	v	suffer
doler	v	hurt; ache
recordar	v	remember; remind
acordarse	v	remember
olvidar	v	forget
olvidarse	v	forget
soñar	v	dream
imaginar	v	imagine
imaginarse	v	imagine
explicar	v	explain
significar	v	mean
describir	v	describe
aceptar	v	accept
negar	v	deny; refuse
negarse	v	refuse
permitir	v	allow; permit; let
prohibir	v	forbid; prohibit; ban
obligar	v	force; oblige
lograr	v	achieve; manage
conseguir	v	get; obtain; manage
obtener	v	obtain; get
alcanzar	v	reach; catch up; achieve
cumplir	v	fulfill; comply; turn
prometer	v	promise
mentir	v	lie
engañar	v	deceive; trick; cheat
robar	v	steal; rob
pelear	v	fight
pelearse	v	fight; quarrel
luchar	v	fight; struggle
defender	v	defend
atacar	v	attack
proteger	v	protect
salvar	v	save; rescue
rescatar	v	rescue
huir	v	flee; run away
escapar	v	escape
escaparse	v	escape; run away
perseguir	v	persecute; chase; pursue
amenazar	v	threaten
temer	v	fear
asustar	v	scare; frighten
asustarse	v	get scared
preocupar	v	worry
preocuparse	v	worry
enojar	v	anger
enojarse	v	get angry
calmar	v	calm
calmarse	v	calm down
alegrar	v	cheer up; gladden
alegrarse	v	be glad; rejoice
existir	v	exist
ocurrir	v	occur; happen
suceder	v	happen; occur
aparecer	v	appear
desaparecer	v	disappear; vanish
casarse	v	marry; get married
juntar	v	gather; join; put together
juntarse	v	get together; gather; move in together
separar	v	separate
separarse	v	separate; split up
divorciarse	v	divorce; get divorced
reunir	v	gather; reunite; meet
reunirse	v	meet; gather; reunite
visitar	v	visit
invitar	v	invite
saludar	v	greet; say hello
despedir	v	fire; dismiss
despedirse	v	say goodbye
abrazar	v	hug; embrace
besar	v	kiss
acompañar	v	accompany; go with
presentar	v	present; introduce; submit
presentarse	v	appear; introduce oneself; show up
`;
