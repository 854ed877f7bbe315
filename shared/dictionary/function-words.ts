import { type Entry, parseEntries } from './entry.ts';

/** Articles, pronouns, prepositions, conjunctions and auxiliaries, in the forms they are met in. */
const TABLE = `
el	func	the
la	func	the; her; it
los	func	the; them
las	func	the; them
lo	func	the; it; him; what
un	func	a; an; one
una	func	a; an; one
unos	func	some
unas	func	some
al	func	to the; at the
del	func	of the; from the
yo	func	I
tú	func	you
vos	func	you
usted	func	you
él	func	he; him
ella	func	she; her
ello	func	it
nosotros	func	we; us
nosotras	func	we; us
ustedes	func	you
vosotros	func	you
ellos	func	they; them
ellas	func	they; them
me	func	me; myself
te	func	you; yourself
se	func	himself; herself; itself; themselves; yourself; oneself
nos	func	us; ourselves
os	func	you
le	func	him; her; you; to him; to her
les	func	them; you; to them
mí	func	me
ti	func	you
sí	func	yes; himself; herself
conmigo	func	with me
contigo	func	with you
consigo	func	with him; with her
mi	func	my
mis	func	my
tu	func	your
tus	func	your
su	func	his; her; its; their; your
sus	func	his; her; its; their; your
nuestro	func	our; ours
nuestra	func	our; ours
nuestros	func	our
nuestras	func	our
vuestro	func	your
mío	func	mine
mía	func	mine
tuyo	func	yours
tuya	func	yours
suyo	func	his; hers; theirs; yours
suya	func	his; hers; theirs; yours
este	func	this
esta	func	this
esto	func	this
estos	func	these
estas	func	these
ese	func	that
esa	func	that
eso	func	that
esos	func	those
esas	func	those
aquel	func	that
aquella	func	that
aquello	func	that
aquellos	func	those
aquellas	func	those
éste	func	this one; this
ése	func	that one; that
aquél	func	that one
a	func	to; at
ante	func	before; in front of
bajo	func	under
con	func	with
contra	func	against
de	func	of; from; to
desde	func	from; since
durante	func	during; for
en	func	in; on; at
entre	func	between; among
hacia	func	toward; towards
hasta	func	until; up to; to
mediante	func	by means of; through
para	func	for; to; in order to
por	func	by; for; because of; through
según	func	according to
sin	func	without
sobre	func	on; about; over
tras	func	after; behind
salvo	func	except
excepto	func	except
y	func	and
e	func	and
o	func	or
u	func	or
ni	func	nor; neither; or; not even
pero	func	but
sino	func	but
mas	func	but
aunque	func	although; even though; though
porque	func	because
pues	func	since; because; so
que	func	that; which; who; than; what
si	func	if; whether
como	func	as; like; how; since
cuando	func	when
donde	func	where
mientras	func	while
así que	func	so
para que	func	so that
sin que	func	without
antes de que	func	before
después de que	func	after
hasta que	func	until
desde que	func	since
ya que	func	since
puesto que	func	since
tan pronto como	func	as soon as
en cuanto	func	as soon as
a menos que	func	unless
con tal de que	func	provided that
siempre que	func	whenever
cada vez que	func	every time; whenever
aun cuando	func	even when
por más que	func	however much
qué	func	what; which
quién	func	who; whom
quiénes	func	who
quien	func	who; whom
quienes	func	who
cuál	func	which; what
cuáles	func	which
cual	func	which
cuales	func	which
el cual	func	which; who
la cual	func	which; who
cuándo	func	when
dónde	func	where
adónde	func	where
adonde	func	where
cómo	func	how
cuánto	func	how much
cuántos	func	how many
cuánta	func	how much
cuántas	func	how many
cuanto	func	as much as
cuyo	func	whose
cuya	func	whose
de quién	func	whose
por qué	func	why
para qué	func	what for
no	func	no; not; n't
nada	func	nothing; anything
nadie	func	nobody; no one; anyone
ninguno	func	none; no; any
ningún	func	no; any
ninguna	func	no; none; any
nunca	func	never; ever
algo	func	something; anything
alguien	func	someone; somebody; anyone
alguno	func	some; any
algún	func	some; any
alguna	func	some; any
algunos	func	some
algunas	func	some
todo	func	all; everything; whole; every
toda	func	all; whole; every
todos	func	all; everyone; every; everybody
todas	func	all; every
otro	func	other; another
otra	func	other; another
otros	func	others; other
otras	func	others; other
cada	func	each; every
cualquier	func	any
cualquiera	func	anyone; any; whichever
quienquiera	func	whoever
dondequiera	func	wherever
mismo	func	same; self
misma	func	same; self
tal	func	such
tanto	func	so much; as much
tantos	func	so many; as many
tan	func	so; as
más	func	more; most
menos	func	less; least; except
muy	func	very
ya	func	already; now
ser	func	be
estar	func	be
haber	func	have
hay	func	there is; there are
había	func	there was; there were; had
hubo	func	there was; there were
habrá	func	there will be
ha	func	has; have
han	func	have
he	func	have
hemos	func	have
es	func	is
son	func	are
soy	func	am
era	func	was
eran	func	were
fue	func	was
fueron	func	were
está	func	is
están	func	are
estoy	func	am
estaba	func	was
estaban	func	were
estamos	func	are
somos	func	are
sido	func	been
estado	func	been
tener que	func	have to; must
poder	func	can; could
deber	func	must; should
ir a	func	be going to
uno	func	one
mucho	func	much; many; lot
muchos	func	many
muchas	func	many
también	func	also; too
tampoco	func	neither; either
aún	func	still; yet; even
todavía	func	still; yet
así	func	so; thus
bien	func	well
siempre	func	always
habían	func	had
tiene	func	has
tengo	func	have
tenía	func	had
puede	func	can; may
pueden	func	can; may
debe	func	must; should
deben	func	must; should
hace	func	ago; does
`;

let entries: readonly Entry[] | null = null;

/** Words of grammar and their counterparts, apart from the dictionary because they stand in every sentence; read once. */
export function functionWordEntries(): readonly Entry[] {
  entries ??= parseEntries(TABLE);
  return entries;
}
