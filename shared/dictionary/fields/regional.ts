/** Regional and colloquial Spanish. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const REGIONAL = `
pisto	n	money	GT HN SV informal
feria	n	change; money; fair	MX
varo	n	peso; buck	MX informal
billullo	n	cash	PE CO informal
real	n	money	VE EC
bolo	n	bolivar; drunk	VE GT HN SV
guita	n	cash	informal
chamba	n	job; odd job; work	MX PE GT HN SV EC
chambita	n	little job; odd job	MX
camello	n	job; hard work; camel	CO EC
jale	n	job; gig	MX informal
pega	n	job	informal
curro	n	job	informal
pincha	n	job	CU
chance	n	chance; opportunity; maybe
chapín	n	Guatemalan	GT
chapina	n	Guatemalan woman	GT
catracho	n	Honduran	HN
catracha	n	Honduran woman	HN
guanaco	n	Salvadoran	SV
nica	n	Nicaraguan
tico	n	Costa Rican
gringo	n	American; gringo
gabacho	n	American; gringo	MX
chele	n	white person; blond	HN SV
güero	n	blond; fair-skinned person	MX
catire	n	blond; fair-skinned person	VE
negro	n	dear; Black person
prieto	n	dark-skinned person	MX CU
pana	n	buddy; friend	VE EC
panas	n	buddies; friends	VE EC
parcero	n	buddy; friend	CO
parce	n	buddy; man	CO
cuate	n	buddy; friend; twin	MX GT
carnal	n	bro; brother	MX
compa	n	buddy; friend	MX GT HN SV
asere	n	buddy; man	CU
acere	n	buddy; man	CU
socio	n	partner; buddy	CU
maje	n	dude; guy	HN SV
vos	n	you
güey	n	dude; man	MX informal
wey	n	dude; man	MX informal
vato	n	dude; guy	MX
morro	n	kid; guy	MX
morra	n	girl	MX
chavo	n	kid; guy; boy	MX
chava	n	girl	MX
chavalo	n	kid; boy
chamaco	n	kid; child	MX CU
chamaca	n	girl; kid	MX CU
chamo	n	kid; guy; dude	VE
chama	n	girl	VE
cipote	n	kid; child; boy	HN SV
cipota	n	girl; kid	HN SV
cipotes	n	kids; children	HN SV
patojo	n	kid; child; boy	GT
patoja	n	girl; kid	GT
patojos	n	kids; children	GT
güiro	n	kid	GT
ishto	n	kid	GT
bicho	n	kid; bug	SV
bicha	n	girl	SV
escuincle	n	kid; brat	MX
huerco	n	kid	MX
pelado	n	kid; guy; bald	CO EC
pelao	n	kid	CO
guambra	n	kid	EC
chibolo	n	kid	PE
wawa	n	baby	PE EC
fiñe	n	kid	CU
jeva	n	girl; girlfriend	CU VE
ñaño	n	brother	EC
ñaña	n	sister	EC
jefa	n	mom; boss	MX
jefito	n	dad	MX
jefita	n	mom	MX
mero mero	n	top boss	MX
chicken bus	n	chicken bus	GT
rapidito	n	minibus	HN
busito	n	minibus	HN
ruletero	n	taxi driver; minibus
carcacha	n	old car; jalopy
polo	n	T-shirt	PE
franela	n	T-shirt; flannel	VE
pulóver	n	T-shirt	CU
chompa	n	sweater	PE EC
chumpa	n	jacket	GT HN SV
caites	n	sandals	GT HN SV
jícara	n	gourd cup
guacal	n	gourd bowl; basin
champa	n	shack; makeshift tent	HN SV GT
covacha	n	shack; hut
galera	n	shed
solar	n	yard; lot	HN
chucho	n	dog	GT SV HN
cuilio	n	soldier	SV
chonte	n	cop	GT informal
tira	n	cop	MX informal
tombo	n	cop	PE CO informal
chota	n	cops	MX HN informal
paco	n	cop	informal
jura	n	cops	SV informal
migra	n	immigration agents; immigration authorities; la migra
la migra	n	immigration agents; la migra
pateros	n	river smugglers	MX
patero	n	river smuggler	MX
chivero	n	smuggler
raitero	n	driver	MX
chirola	n	jail	informal
bote	n	jail; can; boat	MX
tambo	n	jail	MX informal
bartolina	n	jail cell	GT HN SV
chafa	n	soldier; shoddy	GT MX
chafarote	n	soldier	HN
relajo	n	mess; commotion
desmadre	n	mess	MX vulgar
despapaye	n	mess	MX
vaina	n	thing; stuff; matter	VE CO
vainas	n	things; stuff	VE CO
chunche	n	thing; thingamajig	HN SV
bolada	n	thing; matter	HN SV
volado	n	thing; matter	SV HN
babosada	n	foolish thing; nonsense	GT HN SV
babosadas	n	nonsense	GT HN SV
pendejada	n	stupid thing	MX vulgar
pendejo	n	idiot; fool	MX vulgar
cabrón	n	bastard; asshole	MX vulgar
baboso	n	fool	GT HN SV
chingadera	n	crap	MX vulgar
madrazo	n	hard blow	MX vulgar
chingazo	n	hard blow	MX vulgar
mierda	n	shit	vulgar
puta	n	whore	vulgar
coño	n	damn; cunt	VE CU vulgar
carajo	n	damn; hell	vulgar
verga	n	dick; damn	HN SV VE vulgar
chavista	n	Chavista	VE
escuálido	n	opposition supporter	VE
abasto	n	grocery store	VE
bachaquero	n	black-market seller	VE
colas	n	lines; queues
jinetera	n	hustler; sex worker	CU
yuma	n	foreigner; the United States	CU
la yuma	n	the United States	CU
apagón	n	blackout; power outage
invasión	n	squatter settlement; invasion
ranchería	n	hamlet	MX
ejido	n	communal land	MX
comuna	n	commune; district	CO
resguardo	n	reservation	CO
guandoca	n	jail	informal
cachivache	n	junk
chácara	n	bag
morral	n	backpack; bag
costal	n	sack
tanate	n	bundle	GT HN
maletín	n	bag; briefcase
guaro	n	liquor	HN SV GT CO
chela	n	beer	MX PE informal
birria	n	beer; stew
chupe	n	booze; stew	PE
goma	n	hangover; rubber; glue	GT HN SV
cruda	n	hangover	MX
guayabo	n	hangover	CO
bochinche	n	uproar; gossip	VE
bulla	n	racket; noise
cháchara	n	chatter
chusma	n	riffraff
naco	n	tacky person	MX pejorative
cholo	n	gang member; mixed-race person	MX PE
ladino	n	non-Indigenous person; ladino	GT
indio	n	Indian; Indigenous person
natural	n	Indigenous person	GT
zambo	n	Afro-Indigenous person
criollo	n	Creole
abarrotería	n	grocery store
changarro	n	small shop	MX
trocito	n	little piece
cachito	n	little bit
tantito	n	a little bit	MX
ratito	n	little while
poquito	n	little bit
solito	n	all alone
cerquita	n	very near
lejísimos	n	very far away
chido	adj	cool; great	MX informal
padre	adj	cool; great	MX informal
chévere	adj	great; cool	VE CO EC PE CU
bacano	adj	great; cool	CO informal
bacán	adj	great; cool	PE EC informal
chilero	adj	cool; great	GT
macanudo	adj	great
calidad	adj	great	GT HN
chulo	adj	cute; cool
gacho	adj	bad; mean	MX
culero	adj	nasty	MX vulgar
arrecho	adj	angry; furious	VE
encabronado	adj	pissed off	MX vulgar
jodido	adj	screwed; tough; in bad shape	vulgar
fregado	adj	tough; screwed
cabreado	adj	pissed off
galán	adj	handsome
chinito	adj	curly
colocho	adj	curly	GT HN SV
chaparro	adj	short	MX GT HN
chiquitito	adj	very tiny
petiso	adj	short	PE
bolo	adj	drunk	GT HN SV
cuete	adj	drunk	MX
jalado	adj	drunk
tarado	adj	dumb
menso	adj	silly; dumb	MX
zonzo	adj	dumb
sonso	adj	dumb
pilas	adj	alert; sharp
abusado	adj	sharp; alert	MX
aguzado	adj	sharp; alert
buzo	adj	alert	GT
tuanis	adj	cool	HN SV
pinche	adj	damn; lousy	MX vulgar
puto	adj	damn	vulgar
pelado	adj	broke; bald
pelón	adj	bald	MX
malcriado	adj	rude; spoiled
creído	adj	conceited
metiche	adj	nosy	MX
chismoso	adj	gossipy
agüitado	adj	down; sad	MX
achicopalado	adj	downhearted	MX
ahuevado	adj	embarrassed; stupid	GT SV
harto	adj	fed up
hallado	adj	settled in
apenado	adj	embarrassed; sorry
encachimbado	adj	furious	SV HN vulgar
enculado	adj	infatuated	vulgar
enganchado	adj	hooked
chingar	v	screw; bother	MX vulgar
joder	v	screw; bother	vulgar
fregar	v	bother; scrub
cachar	v	catch
aventarse	v	throw oneself; dare	MX
rajarse	v	back out	MX
chillar	v	cry; scream	MX
ningunear	v	belittle
apañar	v	catch; nab
apachurrar	v	squash
amolar	v	ruin; bother
vacilar	v	joke around
huevear	v	loaf around	vulgar
huachar	v	watch
wachar	v	watch	MX
parquear	v	park
lonchar	v	have lunch
chequear	v	check
checar	v	check	MX
textear	v	text
mapear	v	mop
bachaquear	v	resell on the black market	VE
rebuscarse	v	get by	CO VE
guerrear	v	struggle	VE
empatarse	v	start dating; get together	VE CU
arrecharse	v	get angry	VE
ahuevarse	v	get embarrassed	SV GT
encabronarse	v	get pissed off	MX vulgar
huevonear	v	laze about	vulgar
pelarse	v	run away; take off	MX
abrirse	v	take off; leave
largarse	v	clear out; leave
jalarse	v	leave	HN
fugarse	v	escape; run away
trasnochar	v	stay up all night
madrugar	v	get up early
jugársela	v	take the risk; risk it
sobarse	v	rub
apapachar	v	cuddle	MX
chinear	v	carry in one's arms	GT HN
chiviarse	v	get embarrassed	GT
volarse	v	run away; escape	CO
ahoritita	adv	right this minute	MX
orita	adv	right now	MX informal
ahorita mismo	phr	right now
a cada rato	phr	all the time; every so often
nomás	adv	just; only	MX GT HN
no más	phr	just; no more
un chingo	phr	a hell of a lot	MX vulgar
un vergo	phr	a hell of a lot	HN SV vulgar
burda	adv	a lot	VE
full	adv	a lot; fully	VE EC
de volada	phr	quickly	MX
en chinga	phr	in a hurry	MX vulgar
al tiro	phr	right away
luego luego	phr	right away	MX
a la brava	phr	by force
ni loco	phr	no way
a huevo	phr	by force; hell yes	MX vulgar
de plano	phr	flat out; definitely	MX GT
de ribete	phr	on top of that
chance	adv	maybe	MX
puro	adv	only; just
cabal	adv	exactly	GT SV HN
quizás	adv	maybe; perhaps
`;
