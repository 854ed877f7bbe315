/** Time and the calendar. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const TIME = `
tiempo	n	time; weather
hora	n	hour; time
minuto	n	minute
segundo	n	second
momento	n	moment
rato	n	while
instante	n	instant
día	n	day
noche	n	night
mañana	n	morning
tarde	n	afternoon; evening
mediodía	n	noon; midday
medianoche	n	midnight
madrugada	n	early morning; dawn
amanecer	n	dawn; sunrise
atardecer	n	sunset; dusk
anochecer	n	nightfall; dusk
semana	n	week
fin de semana	n	weekend
mes	n	month
año	n	year
siglo	n	century
década	n	decade
época	n	time; era; season
etapa	n	stage
período	n	period
fecha	n	date
calendario	n	calendar
reloj	n	clock; watch
lunes	n	Monday
martes	n	Tuesday
miércoles	n	Wednesday
jueves	n	Thursday
viernes	n	Friday
sábado	n	Saturday
domingo	n	Sunday
enero	n	January
febrero	n	February
marzo	n	March
abril	n	April
mayo	n	May
junio	n	June
julio	n	July
agosto	n	August
septiembre	n	September
octubre	n	October
noviembre	n	November
diciembre	n	December
primavera	n	spring
verano	n	summer
otoño	n	fall; autumn
invierno	n	winter
estación	n	station; season
temporada	n	season
cumpleaños	n	birthday
aniversario	n	anniversary
Navidad	name	Christmas
Nochebuena	name	Christmas Eve
Año Nuevo	name	New Year
Semana Santa	name	Holy Week; Easter
Pascua	name	Easter
Día de Muertos	name	Day of the Dead	MX
feriado	n	holiday
vacaciones	n	vacation
día festivo	n	holiday
pasado	n	past
presente	n	present
futuro	n	future
principio	n	beginning; start; principle
comienzo	n	beginning; start
inicio	n	start; beginning
final	n	end; ending
fin	n	end
víspera	n	eve
plazo	n	deadline; term
demora	n	delay
retraso	n	delay
turno	n	shift; turn
horario	n	schedule; hours
jornada	n	workday; day
edad	n	age
niñez	n	childhood
infancia	n	childhood
juventud	n	youth
adolescencia	n	adolescence
vejez	n	old age
quinceañera	n	fifteenth birthday; quinceañera
hoy	adv	today
ayer	adv	yesterday
anteayer	adv	day before yesterday
antier	adv	day before yesterday	MX
anoche	adv	last night
mañana	adv	tomorrow
pasado mañana	phr	day after tomorrow
ahora	adv	now
ahora mismo	phr	right now
ahorita	adv	right now; in a moment	MX GT HN SV VE CO
ya	adv	already; now
todavía	adv	still; yet
aún	adv	still; yet
antes	adv	before
después	adv	after; afterward; later
luego	adv	then; later
entonces	adv	then; so
siempre	adv	always
nunca	adv	never
jamás	adv	never; ever
a veces	phr	sometimes
de vez en cuando	phr	once in a while; from time to time
a menudo	phr	often
frecuentemente	adv	frequently; often
raras veces	phr	rarely
casi nunca	phr	hardly ever
temprano	adv	early
tarde	adv	late
pronto	adv	soon
enseguida	adv	right away
inmediatamente	adv	immediately
de inmediato	phr	immediately
al rato	phr	in a while; later
recién	adv	just; recently
recientemente	adv	recently
últimamente	adv	lately
actualmente	adv	currently; nowadays
hoy en día	phr	nowadays
hasta ahora	phr	until now; so far
desde entonces	phr	since then
mientras	adv	while
mientras tanto	phr	meanwhile
durante	adv	during
diario	adv	daily
a diario	phr	every day; daily
todos los días	phr	every day
cada día	phr	every day
todo el día	phr	all day
toda la noche	phr	all night
toda la vida	phr	whole life; all my life
al día siguiente	phr	next day; following day
la semana pasada	phr	last week
el año pasado	phr	last year
el mes pasado	phr	last month
la próxima semana	phr	next week
de repente	phr	suddenly
de pronto	phr	suddenly
por fin	phr	finally; at last
al fin	phr	finally; at last
al final	phr	in the end
al principio	phr	at first
al mismo tiempo	phr	at the same time
por primera vez	phr	for the first time
otra vez	phr	again
de nuevo	phr	again
una vez	phr	once
dos veces	phr	twice
muchas veces	phr	many times
la última vez	phr	last time
de día	phr	by day
de noche	phr	at night; by night
por la mañana	phr	in the morning
en la mañana	phr	in the morning
por la tarde	phr	in the afternoon
en la tarde	phr	in the afternoon
por la noche	phr	at night
en la noche	phr	at night
de madrugada	phr	before dawn; in the early hours
a tiempo	phr	on time; in time
a mediados de	phr	in the middle of
a finales de	phr	at the end of
a principios de	phr	at the beginning of
dentro de poco	phr	soon; shortly
hace poco	phr	recently; not long ago
hace mucho	phr	long ago
hace tiempo	phr	some time ago
hace años	phr	years ago
cuanto antes	phr	as soon as possible
tarde o temprano	phr	sooner or later
para siempre	phr	forever
por siempre	phr	forever
a la vez	phr	at the same time
día y noche	phr	day and night
`;
