/** More verbs, h to z. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const VERBS_MORE_H_Z = `
habitar	v	inhabit; live
heredar	v	inherit
herir	v	injure; wound; hurt
hervir	v	boil
hornear	v	bake
hospedar	v	host; lodge
humillar	v	humiliate
hundir	v	sink
hundirse	v	sink
identificar	v	identify
ignorar	v	ignore; not know
iluminar	v	light up; illuminate
impedir	v	prevent; stop
imponer	v	impose
importar	v	matter; import
incluir	v	include
indicar	v	indicate; show
influir	v	influence
informar	v	inform; report
informarse	v	find out
iniciar	v	start; begin; initiate
inscribir	v	enroll; register
inscribirse	v	enroll; sign up
insistir	v	insist
instalar	v	install
instalarse	v	settle; settle in
insultar	v	insult
integrar	v	integrate
intercambiar	v	exchange
interesar	v	interest
interrumpir	v	interrupt
intervenir	v	intervene
intuir	v	sense
inundar	v	flood
inventar	v	invent; make up
invertir	v	invest
investigar	v	investigate; research
inyectar	v	inject
jubilarse	v	retire
jugarse	v	risk
jurar	v	swear
justificar	v	justify
juzgar	v	judge
ladrar	v	bark
lamentar	v	regret; lament
lanzar	v	throw; launch
lastimar	v	hurt; injure
lastimarse	v	get hurt; hurt oneself
lavar	v	wash
lavarse	v	wash
liberar	v	free; release; liberate
liderar	v	lead
limpiar	v	clean
llenar	v	fill; fill out
llorar por	phr	cry for; mourn
lloriquear	v	whimper
llover	v	rain
lloviznar	v	drizzle
lucir	v	look; show off
madurar	v	mature; ripen
maldecir	v	curse
maltratar	v	mistreat; abuse
manifestar	v	express; show
marcar	v	mark; dial
marcharse	v	leave; go away
marearse	v	get dizzy; get seasick
masticar	v	chew
mecer	v	rock
medir	v	measure
mejorar	v	improve; get better
mejorarse	v	get better
mencionar	v	mention
merecer	v	deserve
mezclar	v	mix
mezclarse	v	mix
modificar	v	modify
mojar	v	wet
mojarse	v	get wet
moler	v	grind
molestar	v	bother; annoy
morder	v	bite
motivar	v	motivate
mudarse	v	move
multiplicar	v	multiply
murmurar	v	murmur; whisper
navegar	v	sail; browse
negociar	v	negotiate
nevar	v	snow
nombrar	v	name; appoint
notar	v	notice
obedecer	v	obey
ocultar	v	hide; conceal
ocupar	v	occupy; need; take up
ofender	v	offend
ofrecer	v	offer
operar	v	operate
opinar	v	think; give an opinion
oponerse	v	oppose
orar	v	pray
ordenar	v	order; tidy
ordeñar	v	milk
organizar	v	organize
orientar	v	guide; orient
orinar	v	urinate; pee
padecer	v	suffer
parir	v	give birth
parpadear	v	blink
participar	v	participate; take part
partir	v	leave; depart; split
patear	v	kick
pelar	v	peel
perdonar	v	forgive; pardon
permanecer	v	remain; stay
persistir	v	persist
pertenecer	v	belong
pesar	v	weigh
pescar	v	fish
picar	v	sting; bite; chop
pintar	v	paint
pisar	v	step on; tread
planchar	v	iron
planear	v	plan
plantar	v	plant
podrirse	v	rot
poseer	v	possess; own
practicar	v	practice
precisar	v	need; specify
predicar	v	preach
prender	v	turn on; light
preparar	v	prepare
prepararse	v	get ready; prepare
preservar	v	preserve
pretender	v	intend; claim
prevenir	v	prevent
priorizar	v	prioritize
privar	v	deprive
procurar	v	try; seek
producir	v	produce
progresar	v	progress
prolongar	v	prolong
pronunciar	v	pronounce
proponer	v	propose; suggest
proporcionar	v	provide
protegerse	v	protect oneself
protestar	v	protest
proveer	v	provide
provocar	v	provoke; cause
publicar	v	publish
quejarse	v	complain
quemar	v	burn
quemarse	v	burn oneself; burn
rascar	v	scratch
rasgar	v	tear
rayar	v	scratch
reaccionar	v	react
realizar	v	carry out; do; perform
rechazar	v	reject; refuse; turn down
reclamar	v	claim; demand; complain
recoger	v	pick up; collect; gather
recomendar	v	recommend
reconstruir	v	rebuild; reconstruct
recorrer	v	travel; go through; cover
recuperar	v	recover; get back
recuperarse	v	recover
reducir	v	reduce
referirse	v	refer
reflejar	v	reflect
reflexionar	v	reflect
refugiarse	v	take refuge; shelter
regañar	v	scold
regar	v	water; spill
registrar	v	register; search; record
rehusar	v	refuse
relacionar	v	relate
relajarse	v	relax
rellenar	v	fill in; stuff
remendar	v	mend; patch
renacer	v	be reborn
rendirse	v	give up; surrender
renovar	v	renew
renunciar	v	quit; resign; give up
reparar	v	repair; fix
repartir	v	hand out; distribute; deliver
repetir	v	repeat
representar	v	represent
requerir	v	require
resbalar	v	slip
resbalarse	v	slip
resistir	v	resist; endure
resolver	v	solve; resolve; get by; make do
respaldar	v	back; support
respetar	v	respect
respirar	v	breathe
restar	v	subtract
restaurar	v	restore
resultar	v	turn out; result
retener	v	retain; hold
retirar	v	withdraw; remove
retirarse	v	withdraw; retire
retroceder	v	go back; step back
reventar	v	burst
revisar	v	check; review; inspect
rezar	v	pray
rodear	v	surround
rogar	v	beg; plead
rozar	v	brush against
saborear	v	savor
sacrificar	v	sacrifice
sacrificarse	v	sacrifice oneself
sacudir	v	shake
sanar	v	heal
sangrar	v	bleed
secar	v	dry
secarse	v	dry off
sembrar	v	sow; plant
señalar	v	point out; point
serenarse	v	calm down
silbar	v	whistle
sobresaltar	v	startle
sobrevivir	v	survive
soler	v	usually; used to
solicitar	v	request; apply for
soltar	v	let go; release
solucionar	v	solve
someter	v	subject; submit
sonar	v	sound; ring
soplar	v	blow; tip off
soportar	v	bear; stand; endure
sorprender	v	surprise
sospechar	v	suspect
subrayar	v	underline; stress
sudar	v	sweat
sugerir	v	suggest
suicidarse	v	commit suicide; kill oneself
sumar	v	add; add up
sumergir	v	submerge
superar	v	overcome; surpass
suplicar	v	beg; plead
suponer	v	suppose; assume
surgir	v	arise; emerge
surtir	v	supply
suspender	v	suspend
suspirar	v	sigh
susurrar	v	whisper
tardar	v	take long; take time; be late
tartamudear	v	stutter
tejer	v	knit; weave
temblar	v	tremble; shake
tender	v	tend; hang out
tener que	phr	have to
tirarse	v	throw oneself; lie down
titubear	v	hesitate
torcer	v	twist
toser	v	cough
tostar	v	toast
traducir	v	translate
tragar	v	swallow
traicionar	v	betray
transcurrir	v	elapse; pass
transformar	v	transform
transmitir	v	transmit
transportar	v	transport
trasladar	v	transfer; move
trasladarse	v	move; relocate
tratarse	v	be about
trepar	v	climb
triunfar	v	succeed; triumph
tropezar	v	trip; stumble
tumbar	v	knock down
ubicar	v	locate; place
unir	v	unite; join
unirse	v	join; unite
vaciar	v	empty
vacunar	v	vaccinate
variar	v	vary
vencer	v	defeat; overcome; expire
vengarse	v	take revenge
verse	v	look; see oneself
vestir	v	dress
vestirse	v	get dressed
vibrar	v	vibrate
vigilar	v	watch; guard; keep watch
violar	v	rape; violate
voltear	v	turn; turn over
voltearse	v	turn around
vomitar	v	vomit; throw up
votar	v	vote
zafarse	v	break free; get out of
zarpar	v	set sail
`;
