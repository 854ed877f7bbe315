/** More verbs, a to b. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const VERBS_MORE_A_B = `
abandonar	v	abandon; leave
abordar	v	board; address
abortar	v	abort; miscarry
abrochar	v	fasten; button
aburrir	v	bore
aburrirse	v	get bored
abusar	v	abuse
acampar	v	camp
acariciar	v	caress; stroke
acelerar	v	accelerate; speed up
acercar	v	bring closer
acercarse	v	approach; come closer; get near
acertar	v	get right; guess right
aclarar	v	clarify; clear up
acomodar	v	arrange; accommodate
acomodarse	v	settle in; get comfortable
aconsejar	v	advise
acordar	v	agree
acosar	v	harass; stalk
acostumbrarse	v	get used to
actuar	v	act
adaptarse	v	adapt; adjust
adelantar	v	advance; move forward
adelgazar	v	lose weight
adivinar	v	guess
admirar	v	admire
admitir	v	admit
adoptar	v	adopt
adornar	v	decorate
advertir	v	warn
afectar	v	affect
afeitarse	v	shave
afilar	v	sharpen
afirmar	v	affirm; state
agacharse	v	bend down; crouch; duck
agotar	v	exhaust; use up
agradecer	v	thank; be grateful
agredir	v	assault; attack
agregar	v	add
aguantar	v	endure; bear; put up with
aguantarse	v	endure; hold on
ahogar	v	drown; choke
ahogarse	v	drown; choke
ahorcar	v	hang
alegar	v	argue; allege
alejar	v	move away
alejarse	v	move away; get away
alimentar	v	feed
alistar	v	prepare; enlist
alistarse	v	get ready
aliviar	v	relieve
aliviarse	v	get better
almorzar	v	have lunch
alojar	v	lodge; house
alumbrar	v	light; illuminate
alzar	v	lift; raise
amamantar	v	breastfeed
amanecer	v	dawn; wake up
amarrar	v	tie; tie up
anhelar	v	long for; yearn
animar	v	encourage; cheer
animarse	v	dare; cheer up
anochecer	v	get dark
anotar	v	note; write down
anunciar	v	announce
añadir	v	add
apagar	v	turn off; put out; extinguish
apagarse	v	go out; go off
apartar	v	set aside; separate
apellidarse	v	be surnamed
aplastar	v	crush
aplaudir	v	applaud; clap
aplicar	v	apply
apoderarse	v	take over; seize
aportar	v	contribute
apostar	v	bet
apreciar	v	appreciate
apretar	v	squeeze; tighten; press
aprobar	v	approve; pass
aprovechar	v	take advantage; make the most of
aprovecharse	v	take advantage
apuntar	v	aim; point; write down
apurar	v	hurry
apurarse	v	hurry; hurry up
arder	v	burn
armar	v	assemble; arm; put together
arrancar	v	pull out; start; tear off
arrastrar	v	drag
arrastrarse	v	crawl
arreglar	v	fix; repair; arrange
arreglarse	v	get ready; work out
arrepentirse	v	regret; repent
arrestar	v	arrest
arriesgar	v	risk
arriesgarse	v	take a risk; risk
arrimarse	v	come closer; move in with
arrodillarse	v	kneel
arrojar	v	throw; hurl
arruinar	v	ruin
arrullar	v	lull
asar	v	roast; grill
asegurar	v	assure; ensure; insure
asesorar	v	advise; counsel
asistir	v	attend; assist
asomarse	v	look out; peek
asumir	v	assume; take on
atar	v	tie
atender	v	attend; serve; take care of
aterrizar	v	land
atestiguar	v	testify; witness
atorar	v	jam; stuck
atorarse	v	get stuck
atrapar	v	catch; trap
atreverse	v	dare
aturdir	v	stun; daze
aumentar	v	increase; raise
avanzar	v	advance; move forward
averiguar	v	find out
avisar	v	let know; warn; notify
ayunar	v	fast
balbucear	v	stammer; babble
bañar	v	bathe
bañarse	v	bathe; take a bath; shower
barrer	v	sweep
basarse	v	be based
bastar	v	be enough
batallar	v	struggle; battle
bautizar	v	baptize
bendecir	v	bless
bordar	v	embroider
borrar	v	erase; delete
bostezar	v	yawn
botarse	v	throw oneself
brillar	v	shine
brindar	v	offer; toast
burlarse	v	make fun; mock
`;
