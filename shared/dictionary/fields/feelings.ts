/** Feelings, thought and the abstract. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const FEELINGS = `
sentimiento	n	feeling
emoción	n	emotion; excitement
amor	n	love
cariño	n	affection; dear
ternura	n	tenderness
temor	n	fear
pánico	n	panic
horror	n	horror
angustia	n	anguish; distress
preocupación	n	worry; concern
tristeza	n	sadness
pena	n	sorrow; shame; embarrassment
sufrimiento	n	suffering
llanto	n	crying; weeping
alegría	n	joy; happiness
felicidad	n	happiness
gozo	n	joy
risa	n	laughter; laugh
sonrisa	n	smile
placer	n	pleasure
gusto	n	pleasure; taste
enojo	n	anger
coraje	n	anger; courage
ira	n	anger; wrath
rabia	n	rage; anger; rabies
furia	n	fury
rencor	n	resentment; grudge
resentimiento	n	resentment
vergüenza	n	shame; embarrassment
orgullo	n	pride
remordimiento	n	remorse
arrepentimiento	n	regret
ilusión	n	hope; illusion; excitement
desesperación	n	desperation; despair
desesperanza	n	hopelessness
soledad	n	loneliness; solitude
añoranza	n	longing
confianza	n	trust; confidence
desconfianza	n	distrust
duda	n	doubt
certeza	n	certainty
sorpresa	n	surprise
envidia	n	envy
compasión	n	compassion
lástima	n	pity; shame
paciencia	n	patience
impaciencia	n	impatience
calma	n	calm
tranquilidad	n	peace; calm; tranquility
consuelo	n	comfort; consolation
alivio	n	relief
valentía	n	bravery; courage
fuerza	n	strength; force
fuerzas	n	strength
debilidad	n	weakness
ganas	n	desire
deseo	n	desire; wish
anhelo	n	longing
meta	n	goal
objetivo	n	objective; goal
propósito	n	purpose
intención	n	intention
voluntad	n	will
ánimo	n	mood; encouragement; spirit
humor	n	humor; mood
carácter	n	character
personalidad	n	personality
actitud	n	attitude
comportamiento	n	behavior
conducta	n	behavior; conduct
mente	n	mind
pensamiento	n	thought
opinión	n	opinion
razón	n	reason
motivo	n	reason; motive
causa	n	cause; buddy
sentido	n	sense; meaning
inteligencia	n	intelligence
imaginación	n	imagination
atención	n	attention
curiosidad	n	curiosity
gratitud	n	gratitude
agradecimiento	n	gratitude; thanks
abrazo	n	hug; embrace
beso	n	kiss
caricia	n	caress
suspiro	n	sigh
silencio	n	silence
secreto	n	secret
mentira	n	lie
verdad	n	truth
error	n	mistake; error
equivocación	n	mistake
vivencia	n	experience
sacrificio	n	sacrifice
esfuerzo	n	effort
logro	n	achievement
éxito	n	success
fracaso	n	failure
problema	n	problem
dificultad	n	difficulty
solución	n	solution
oportunidad	n	opportunity; chance
consejo	n	advice
abandono	n	abandonment; neglect
rechazo	n	rejection
desprecio	n	contempt
humillación	n	humiliation
traición	n	betrayal
infidelidad	n	infidelity
vida	n	life
existencia	n	existence
manera	n	way; manner
modo	n	way; manner
especie	n	species; kind
parte	n	part
pedazo	n	piece
trozo	n	piece
lugar	n	place
sitio	n	place; site
situación	n	situation
condición	n	condition
circunstancia	n	circumstance
hecho	n	fact; event
asunto	n	matter; affair
cuestión	n	question; matter
detalle	n	detail
resultado	n	result
consecuencia	n	consequence
efecto	n	effect
diferencia	n	difference
semejanza	n	similarity
relación	n	relationship; relation
contacto	n	contact
ambiente	n	environment; atmosphere
realidad	n	reality
importancia	n	importance
necesidad	n	need; necessity
falta	n	lack; fault
exceso	n	excess
resto	n	rest; remainder
mayoría	n	majority; most
minoría	n	minority
cuidado	n	care
descuido	n	carelessness; neglect
vicio	n	vice; addiction
virtud	n	virtue
bondad	n	kindness; goodness
honestidad	n	honesty
honor	n	honor
fama	n	fame; reputation
reputación	n	reputation
vista	n	view; sight
mirada	n	look; gaze
sonido	n	sound
ruido	n	noise
color	n	color
círculo	n	circle
señal	n	sign; signal
marca	n	mark; brand
figura	n	figure
imagen	n	image; picture
sombra	n	shadow; shade
oscuridad	n	darkness
claridad	n	clarity; brightness
belleza	n	beauty
calidad	n	quality
capacidad	n	capacity; ability
habilidad	n	skill; ability
talento	n	talent
plan	n	plan
proceso	n	process
desarrollo	n	development
progreso	n	progress
avance	n	advance
ventaja	n	advantage
desventaja	n	disadvantage
sistema	n	system
modelo	n	model
serie	n	series
lista	n	list
límite	n	limit; boundary
espacio	n	space
mundo	n	world
movimiento	n	movement
actividad	n	activity
acción	n	action
acto	n	act
evento	n	event
acontecimiento	n	event
suceso	n	event; incident
incidente	n	incident
tragedia	n	tragedy
desgracia	n	misfortune
desastre	n	disaster
aventura	n	adventure
alcance	n	reach; scope
aumento	n	increase
disminución	n	decrease
origen	n	origin
raíz	n	root
base	n	base; basis
borde	n	edge
superficie	n	surface
interior	n	inside
exterior	n	outside
`;
