/** Adverbs, fillers and the words that tie talk together. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const ADVERBS_DISCOURSE = `
aquí	adv	here
acá	adv	here; over here
ahí	adv	there
allí	adv	there
allá	adv	there; over there
cerca	adv	near; close; nearby
lejos	adv	far; far away
arriba	adv	up; above; upstairs
abajo	adv	down; below; downstairs
adentro	adv	inside
dentro	adv	inside
afuera	adv	outside
fuera	adv	outside; out
adelante	adv	ahead; forward
delante	adv	in front
atrás	adv	back; behind
detrás	adv	behind
enfrente	adv	opposite; in front
encima	adv	on top; above
debajo	adv	underneath; below
alrededor	adv	around
al lado	phr	next door; beside
a la derecha	phr	to the right
a la izquierda	phr	to the left
en todas partes	phr	everywhere
por todos lados	phr	everywhere
en ninguna parte	phr	nowhere
en algún lugar	phr	somewhere
bien	adv	well; fine; good
mal	adv	badly; bad; wrong
mejor	adv	better
peor	adv	worse
así	adv	like this; like that; so
despacio	adv	slowly
rápido	adv	fast; quickly
rápidamente	adv	quickly
lentamente	adv	slowly
muy	adv	very
mucho	adv	a lot; much
poco	adv	little; not much
más	adv	more
menos	adv	less
bastante	adv	quite; enough
demasiado	adv	too; too much
tan	adv	so; as
tanto	adv	so much
casi	adv	almost; nearly
apenas	adv	barely; hardly; just
solo	adv	only; just
solamente	adv	only; just
sólo	adv	only; just
también	adv	also; too
tampoco	adv	neither; either
además	adv	besides; in addition; moreover
incluso	adv	even
hasta	adv	even
quizá	adv	maybe; perhaps
tal vez	phr	maybe; perhaps
a lo mejor	phr	maybe
acaso	adv	perhaps
seguramente	adv	surely; probably
probablemente	adv	probably
posiblemente	adv	possibly
ciertamente	adv	certainly
claramente	adv	clearly
obviamente	adv	obviously
realmente	adv	really
verdaderamente	adv	truly; really
en realidad	phr	actually; in reality; really
de verdad	phr	really; truly
de hecho	phr	in fact
en serio	phr	seriously; really
exactamente	adv	exactly
precisamente	adv	precisely
justamente	adv	just; exactly
más o menos	phr	more or less
aproximadamente	adv	approximately; about
alrededor de	phr	around; about
como	adv	like; about
especialmente	adv	especially
principalmente	adv	mainly
generalmente	adv	generally; usually
normalmente	adv	normally; usually
simplemente	adv	simply; just
completamente	adv	completely
totalmente	adv	totally
absolutamente	adv	absolutely
prácticamente	adv	practically
perfectamente	adv	perfectly
fácilmente	adv	easily
difícilmente	adv	hardly
felizmente	adv	happily
tristemente	adv	sadly
desgraciadamente	adv	unfortunately
desafortunadamente	adv	unfortunately
lamentablemente	adv	unfortunately; regrettably
afortunadamente	adv	fortunately; luckily
finalmente	adv	finally
primeramente	adv	first; first of all
anteriormente	adv	previously; before
posteriormente	adv	later; subsequently
constantemente	adv	constantly
continuamente	adv	continually
directamente	adv	directly
personalmente	adv	personally
legalmente	adv	legally
ilegalmente	adv	illegally
oficialmente	adv	officially
juntos	adv	together
aparte	adv	apart; besides; separately
de pie	phr	standing
de rodillas	phr	on one's knees
boca abajo	phr	face down
boca arriba	phr	face up
en vano	phr	in vain
en secreto	phr	in secret; secretly
en silencio	phr	in silence
en voz alta	phr	out loud; aloud
en voz baja	phr	in a low voice; quietly
a gusto	phr	comfortable; at ease
a solas	phr	alone
a la fuerza	phr	by force
por la fuerza	phr	by force
sin querer	phr	unintentionally; by accident
a propósito	phr	on purpose; by the way
de memoria	phr	by heart
de golpe	phr	suddenly
poco a poco	phr	little by little
paso a paso	phr	step by step
cada vez más	phr	more and more
cada vez menos	phr	less and less
sobre todo	phr	above all; especially
por lo menos	phr	at least
al menos	phr	at least
como mínimo	phr	at least
por lo general	phr	in general; usually
en general	phr	in general
en cambio	phr	on the other hand; instead
sin embargo	phr	however; nevertheless
no obstante	phr	nevertheless; however
por lo tanto	phr	therefore
por eso	phr	that's why; therefore
por ejemplo	phr	for example
por cierto	phr	by the way
por desgracia	phr	unfortunately
por suerte	phr	luckily; fortunately
por casualidad	phr	by chance
por separado	phr	separately
por último	phr	lastly; finally
por otro lado	phr	on the other hand
por un lado	phr	on one hand
en primer lugar	phr	in the first place; first of all
en fin	phr	anyway; in short
total	adv	anyway; in short
de todos modos	phr	anyway
de todas formas	phr	anyway
de todas maneras	phr	anyway
de cualquier manera	phr	anyway
de alguna manera	phr	somehow
de ninguna manera	phr	no way; in no way
de esta manera	phr	in this way
de acuerdo	phr	in agreement; okay
de lo contrario	phr	otherwise
al revés	phr	backward; the other way around
al contrario	phr	on the contrary
mejor dicho	phr	or rather; better said
es decir	phr	that is; that is to say
o sea	phr	I mean; that is
pues	adv	well; then
bueno	adv	well; okay
este	adv	um; uh
eh	adv	uh
mmm	adv	hmm
digamos	adv	let's say
digo	adv	I mean
verdad	adv	right; true
no	adv	not; no
vaya	adv	well; wow
fíjese	adv	you see; look
fíjate	adv	you see; look
mire	adv	look
mira	adv	look
oiga	adv	listen; hey
oye	adv	hey; listen
imagínese	adv	imagine
imagínate	adv	imagine
ya ve	phr	you see
ya sabe	phr	you know
usted sabe	phr	you know
tú sabes	phr	you know
como le digo	phr	like I'm telling you; as I say
como te digo	phr	like I'm telling you; as I say
le digo	phr	I tell you
la verdad	phr	the truth; honestly
la mera verdad	phr	the honest truth
más que nada	phr	more than anything
nada más	phr	just; nothing else
y todo eso	phr	and all that
y así	phr	and so on
y ya	phr	and that's it
y punto	phr	period
etcétera	adv	et cetera; and so on
ni siquiera	phr	not even
siquiera	adv	at least; even
ni idea	phr	no idea
ya no	phr	no longer; not anymore
todavía no	phr	not yet
aún no	phr	not yet
ya casi	phr	almost
ya mero	phr	almost	MX
así nomás	phr	just like that
así es	phr	that's right
así que	phr	so
con razón	phr	no wonder
con cuidado	phr	carefully
con calma	phr	calmly
con miedo	phr	in fear; afraid
con gusto	phr	gladly; with pleasure
sin duda	phr	without a doubt; undoubtedly
sin falta	phr	without fail
sin parar	phr	nonstop; without stopping
al parecer	phr	apparently
aparentemente	adv	apparently
supuestamente	adv	supposedly; allegedly
en contra	phr	against
a favor	phr	in favor
en vez	phr	instead
en lugar	phr	instead
`;
