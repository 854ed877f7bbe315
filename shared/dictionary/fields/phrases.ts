/** Phrases that say more than their words. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const PHRASES = `
tener miedo	phr	be afraid; be scared
tener hambre	phr	be hungry
tener sed	phr	be thirsty
tener frío	phr	be cold
tener calor	phr	be hot
tener sueño	phr	be sleepy
tener razón	phr	be right
tener suerte	phr	be lucky
tener cuidado	phr	be careful
tener ganas	phr	feel like; want
tener prisa	phr	be in a hurry
tener vergüenza	phr	be ashamed; be embarrassed
tener pena	phr	be embarrassed
tener celos	phr	be jealous
tener éxito	phr	succeed; be successful
tener la culpa	phr	be to blame
tener lugar	phr	take place
tener que ver	phr	have to do
tener en cuenta	phr	take into account; keep in mind
tener paciencia	phr	be patient
tener confianza	phr	trust
tener derecho	phr	have the right; be entitled
tener años	phr	be years old
tener un hijo	phr	have a child
tener un bebé	phr	have a baby
no tener nada	phr	have nothing
no tener opción	phr	have no choice
dar miedo	phr	scare; frighten
dar pena	phr	embarrass; make sad
dar vergüenza	phr	embarrass
dar lástima	phr	be pitiful
dar igual	phr	not matter
dar a luz	phr	give birth
dar las gracias	phr	thank
dar permiso	phr	give permission
dar vuelta	phr	turn
dar la vuelta	phr	turn around
dar de comer	phr	feed
dar trabajo	phr	give work
dar chance	phr	give a chance
dar la mano	phr	shake hands
dar un paso	phr	take a step
darse cuenta	phr	realize; notice
darse por vencido	phr	give up
darse prisa	phr	hurry; hurry up
darle coraje	phr	make angry
echar de menos	phr	miss
echar a perder	phr	ruin; spoil
echarse a correr	phr	start running; take off running
echarse a llorar	phr	burst into tears
echar la mano	phr	lend a hand
echar un vistazo	phr	take a look
echarle ganas	phr	give it one's all; try hard	MX
hacer falta	phr	be needed; be missing
hacer caso	phr	pay attention; listen; obey
hacer daño	phr	hurt; harm
hacer frío	phr	be cold
hacer calor	phr	be hot
hacer una pregunta	phr	ask a question
hacer un favor	phr	do a favor
hacer la comida	phr	cook; make food
hacer el amor	phr	make love
hacer ejercicio	phr	exercise
hacerse cargo	phr	take charge; take care of
hacerse tarde	phr	get late
hacerse de noche	phr	get dark
hacerse pasar por	phr	pose as; pretend to be
hacerse el tonto	phr	play dumb
llevar a cabo	phr	carry out
llevarse bien	phr	get along
llevarse mal	phr	not get along
llamar la atención	phr	attract attention
llamar por teléfono	phr	phone; call
llegar a ser	phr	become
llegar tarde	phr	be late; arrive late
meterse en problemas	phr	get into trouble
ponerse de acuerdo	phr	agree; come to an agreement
ponerse a llorar	phr	start crying
ponerse bravo	phr	get angry
ponerse triste	phr	get sad
ponerse nervioso	phr	get nervous
ponerse de pie	phr	stand up
poner atención	phr	pay attention
prestar atención	phr	pay attention
pedir perdón	phr	apologize; ask forgiveness
pedir permiso	phr	ask permission
pedir ayuda	phr	ask for help
pedir dinero	phr	ask for money; beg
pedir limosna	phr	beg
pedir la bendición	phr	ask for a blessing
perder el conocimiento	phr	lose consciousness
perder la vida	phr	lose one's life
perder tiempo	phr	waste time
perder la esperanza	phr	lose hope
quedarse callado	phr	keep quiet; stay silent
quedarse dormido	phr	fall asleep
quedarse sin nada	phr	be left with nothing
quedar embarazada	phr	get pregnant
salir adelante	phr	get ahead; get by; move forward
salir bien	phr	turn out well; go well
salir mal	phr	go wrong
salir corriendo	phr	run out; run off
salir huyendo	phr	flee
salirse con la suya	phr	get away with it; get one's way
sacar adelante	phr	raise; support
sacar provecho	phr	take advantage
seguir adelante	phr	keep going; go on; move forward
sentirse bien	phr	feel good; feel well
sentirse mal	phr	feel bad; feel sick
ser capaz	phr	be able; be capable
ser humano	phr	human being
estar a punto de	phr	be about to
estar de acuerdo	phr	agree
estar embarazada	phr	be pregnant
estar harto	phr	be fed up
estar listo	phr	be ready
estar seguro	phr	be sure; be safe
estar enfermo	phr	be sick
estar encerrado	phr	be locked up
estar preso	phr	be in jail; be in prison
estar vivo	phr	be alive
estar muerto	phr	be dead
estar solo	phr	be alone
estar en peligro	phr	be in danger
estar a salvo	phr	be safe
valer la pena	phr	be worth it
vale la pena	phr	be worth it
volver a	phr	again
volverse loco	phr	go crazy
acabar de	phr	have just
dejar de	phr	stop; quit
dejar en paz	phr	leave alone
dejar ir	phr	let go
dejar atrás	phr	leave behind
caer bien	phr	be likable; like
caer mal	phr	be unlikable; dislike
tomar en cuenta	phr	take into account
tomar una decisión	phr	make a decision
tomar el pelo	phr	pull someone's leg
tratar de	phr	try to
tratarse de	phr	be about
enamorarse de	phr	fall in love with
casarse con	phr	marry
acordarse de	phr	remember
olvidarse de	phr	forget
depender de	phr	depend on
pensar en	phr	think about
soñar con	phr	dream of; dream about
contar con	phr	count on
encargarse de	phr	take care of; be in charge of
enterarse de	phr	find out about
querer decir	phr	mean
cambiar de opinión	phr	change one's mind
cambiar de vida	phr	change one's life
cumplir años	phr	turn; have a birthday
correr peligro	phr	be in danger
correr riesgo	phr	run a risk
arriesgar la vida	phr	risk one's life
jugarse la vida	phr	risk one's life
quitar la vida	phr	take the life; kill
quitarse la vida	phr	take one's own life; commit suicide
matarse trabajando	phr	work oneself to death
romper el corazón	phr	break one's heart
partir el alma	phr	break one's heart
guardar silencio	phr	keep silent
cerrar la puerta	phr	close the door
abrir la puerta	phr	open the door
decir la verdad	phr	tell the truth
decir mentiras	phr	tell lies; lie
contar la historia	phr	tell the story
ir de compras	phr	go shopping
irse de la casa	phr	leave home
irse al norte	phr	go north
venir al mundo	phr	come into the world
ver la cara	phr	make a fool of
verse obligado	phr	be forced
hay que	phr	one must; have to
había una vez	phr	once upon a time
no importa	phr	it doesn't matter
no hay de qué	phr	you're welcome
no hay problema	phr	no problem
no sé	phr	I don't know
yo creo	phr	I think; I believe
me llamo	phr	my name is
tengo que	phr	have to
a pesar de	phr	in spite of; despite
a causa de	phr	because of
a través de	phr	through
a partir de	phr	starting from; from
a fuerza de	phr	by dint of
a punto de	phr	about to
a cargo de	phr	in charge of
a lo largo de	phr	along; throughout
a mano	phr	by hand
a mano armada	phr	armed; at gunpoint
a punta de pistola	phr	at gunpoint
a ciegas	phr	blindly
a duras penas	phr	barely; with difficulty
a salvo	phr	safe
acerca de	phr	about
además de	phr	besides; in addition to
al borde de	phr	on the verge of
al lado de	phr	beside; next to
antes de	phr	before
cerca de	phr	near; close to
con tal de	phr	in order to; as long as
con el fin de	phr	in order to
con respecto a	phr	regarding
de parte de	phr	on behalf of; from
debajo de	phr	under; beneath
delante de	phr	in front of
dentro de	phr	inside; within
después de	phr	after
detrás de	phr	behind
en contra de	phr	against
en cuanto a	phr	as for; regarding
en frente de	phr	in front of
en lugar de	phr	instead of
en medio de	phr	in the middle of
en vez de	phr	instead of
encima de	phr	on top of; above
enfrente de	phr	in front of; across from
frente a	phr	facing; in front of
fuera de	phr	outside; out of
gracias a	phr	thanks to
junto a	phr	next to; beside
junto con	phr	together with
lejos de	phr	far from
por culpa de	phr	because of; through the fault of
por encima de	phr	above; over
por medio de	phr	by means of; through
respecto a	phr	regarding
en busca de	phr	in search of
en caso de	phr	in case of
en peligro	phr	in danger
en manos de	phr	in the hands of
en nombre de	phr	in the name of
de buena fe	phr	in good faith
de mala gana	phr	reluctantly
de ida y vuelta	phr	round trip
de un día para otro	phr	overnight
de generación en generación	phr	from generation to generation
ir y venir	phr	come and go
mano dura	phr	iron fist
mala suerte	phr	bad luck
buena suerte	phr	good luck
buena onda	phr	nice; cool
mala onda	phr	mean; bad vibes
mala fama	phr	bad reputation
mal de ojo	phr	evil eye
punto de vista	phr	point of view
vida nueva	phr	new life
nueva vida	phr	new life
mejor vida	phr	better life
vida mejor	phr	better life
seres queridos	phr	loved ones
ser querido	phr	loved one
don de gentes	phr	people skills
hoja de vida	phr	résumé
sala de espera	phr	waiting room
hora de comer	phr	lunchtime; time to eat
lo mismo	phr	the same; same thing
lo peor	phr	the worst
lo mejor	phr	the best
lo único	phr	the only thing
lo que	phr	what
lo demás	phr	the rest
todo el mundo	phr	everyone; everybody
toda la gente	phr	everyone
mucha gente	phr	many people; a lot of people
alguna vez	phr	ever; once
por qué	phr	why
para qué	phr	what for
`;
