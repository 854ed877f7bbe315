/** Violence and crime. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const VIOLENCE = `
violencia	n	violence
violencia doméstica	n	domestic violence
violencia familiar	n	family violence
violencia intrafamiliar	n	domestic violence
violencia sexual	n	sexual violence
violencia de género	n	gender-based violence
abuso	n	abuse
abuso sexual	n	sexual abuse
abusador	n	abuser
maltrato	n	abuse; mistreatment
maltratador	n	abuser
acoso	n	harassment
acoso sexual	n	sexual harassment
agresión	n	assault; aggression
agresor	n	attacker; aggressor
violación	n	rape; violation
violador	n	rapist
feminicidio	n	femicide
homicidio	n	homicide; murder
asesinato	n	murder
asesino	n	murderer; killer
masacre	n	massacre
matanza	n	massacre; killing
ejecución	n	execution
genocidio	n	genocide
tortura	n	torture
torturador	n	torturer
desaparición	n	disappearance
desaparición forzada	n	forced disappearance; enforced disappearance
desaparecido	n	missing person; disappeared
fosa	n	pit; mass grave
fosa común	n	mass grave
fosa clandestina	n	clandestine grave; hidden grave
cadáver	n	corpse; body
restos	n	remains
secuestro	n	kidnapping
secuestrador	n	kidnapper
secuestrado	n	kidnapped person
rescate	n	ransom; rescue
levantón	n	abduction; kidnapping	MX
rapto	n	abduction
rehén	n	hostage
trata	n	trafficking
trata de personas	n	human trafficking
tratante	n	trafficker
esclavitud	n	slavery
esclavo	n	slave
prostitución	n	prostitution
prostituta	n	prostitute
extorsión	n	extortion
extorsionador	n	extortionist
extorsionista	n	extortionist
cobro de piso	n	protection racket; extortion	MX
derecho de piso	n	extortion payment; protection money	MX
impuesto de guerra	n	war tax; extortion payment	HN
amenaza	n	threat
amenaza de muerte	n	death threat
intimidación	n	intimidation
chantaje	n	blackmail
venganza	n	revenge
represalia	n	reprisal; retaliation
robo	n	robbery; theft
asalto	n	assault; robbery; holdup
atraco	n	holdup; robbery
asaltante	n	robber; assailant
ladrón	n	thief
ratero	n	thief; pickpocket
estafa	n	scam; fraud
estafador	n	swindler
fraude	n	fraud
engaño	n	deception; trick; deceit
trampa	n	trap
pandilla	n	gang
pandillero	n	gang member
mara	n	gang; mara	GT HN SV
maras	n	gangs; maras	GT HN SV
marero	n	gang member	GT HN SV
Mara Salvatrucha	name	Mara Salvatrucha
MS-13	name	MS-13
Barrio 18	name	18th Street gang
los Zetas	name	the Zetas
Tren de Aragua	name	Tren de Aragua
clica	n	gang clique	SV HN GT
palabrero	n	gang leader	SV
poste	n	lookout; post	SV
cartel	n	cartel; poster
cártel	n	cartel
crimen organizado	n	organized crime
narco	n	drug trafficker; narco
narcotráfico	n	drug trafficking
narcotraficante	n	drug trafficker
capo	n	drug lord
mafia	n	mafia
mafioso	n	mobster
sicario	n	hitman
matón	n	thug
malandro	n	thug; criminal	VE
banda	n	gang; band
punto	n	drug corner; point; dot
arma	n	weapon; gun
arma de fuego	n	firearm
arma blanca	n	bladed weapon
pistola	n	gun; pistol
rifle	n	rifle
fusil	n	rifle
metralleta	n	machine gun
cuerno de chivo	n	AK-47	MX
escopeta	n	shotgun
bala	n	bullet
balazo	n	gunshot; shot
disparo	n	shot; gunshot
tiro	n	shot
tiroteo	n	shooting; shootout
balacera	n	shooting; shootout
enfrentamiento	n	clash; confrontation
granada	n	grenade
bomba	n	bomb; pump
explosión	n	explosion
explosivo	n	explosive
mina	n	mine
puñal	n	dagger
navaja	n	knife; razor
puñalada	n	stab
cuchillada	n	stab wound
machetazo	n	machete blow
garrote	n	club
palo	n	stick
bate	n	bat
piedra	n	stone; rock
pedrada	n	blow with a stone
patada	n	kick
bofetada	n	slap
cachetada	n	slap
puñetazo	n	punch
paliza	n	beating
golpiza	n	beating
pelea	n	fight
pleito	n	fight; quarrel; lawsuit
bronca	n	fight; problem; trouble
insulto	n	insult
grosería	n	swear word; rudeness
grito	n	shout; scream; cry
matazón	n	killing
toque de queda	n	curfew
estado de excepción	n	state of emergency
régimen de excepción	n	state of exception	SV
operativo	n	operation; raid
cateo	n	search; raid	MX
allanamiento	n	raid; break-in
emboscada	n	ambush
combate	n	combat
ataque	n	attack
atentado	n	attack
terrorismo	n	terrorism
terrorista	n	terrorist
represión	n	repression
desalojo	n	eviction
despojo	n	dispossession
incendio	n	fire
destrucción	n	destruction
daño	n	damage; harm
inseguridad	n	insecurity; lack of safety
seguridad	n	safety; security
miedo	n	fear
terror	n	terror
odio	n	hatred; hate
celos	n	jealousy
crueldad	n	cruelty
maldad	n	evil; wickedness
testigo protegido	n	protected witness
soplón	n	snitch; informer
soplo	n	tip-off
ajuste de cuentas	n	settling of scores
reclutamiento	n	recruitment
reclutamiento forzado	n	forced recruitment
cobrador	n	collector
encapuchado	n	hooded man
tatuaje	n	tattoo
asesinar	v	murder; kill
ejecutar	v	execute
masacrar	v	massacre
torturar	v	torture
secuestrar	v	kidnap
raptar	v	abduct; kidnap
extorsionar	v	extort
rentear	v	extort	SV HN
cobrar piso	phr	extort; charge protection money	MX
pagar renta	phr	pay rent; pay extortion
chantajear	v	blackmail
intimidar	v	intimidate
abusar de	phr	abuse; take advantage of
apuñalar	v	stab
acuchillar	v	stab
balear	v	shoot
tirotear	v	shoot at
machetear	v	hack with a machete
cachetear	v	slap
estrangular	v	strangle
degollar	v	slit the throat
descuartizar	v	dismember
incendiar	v	set on fire; burn down
asaltar	v	rob; mug; assault
saquear	v	loot
estafar	v	scam; swindle
reclutar	v	recruit
enganchar	v	hook; recruit
tender una trampa	phr	set a trap
desalojar	v	evict
despojar	v	strip; dispossess
allanar	v	raid; break into
invadir	v	invade
bombardear	v	bomb
maniatar	v	tie someone's hands
vendar los ojos	phr	blindfold
tapar la boca	phr	cover the mouth; gag
dar un balazo	phr	shoot
pegar un tiro	phr	shoot
echar la culpa	phr	blame
meter miedo	phr	scare; frighten
`;
