/** Telephones, news, talk and greetings. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const COMMUNICATION = `
teléfono	n	phone; telephone
celular	n	cell phone; phone
móvil	n	cell phone
llamada	n	call
mensaje	n	message; text
mensaje de texto	n	text message
mensaje de voz	n	voice message
audio	n	audio; voice message
video	n	video
videollamada	n	video call
correo	n	mail; email
correo electrónico	n	email
internet	n	internet
saldo	n	phone credit; balance
recarga	n	top-up
cargador	n	charger
batería	n	battery
pila	n	battery
pantalla	n	screen
chip	n	SIM card
aplicación	n	application; app
red	n	network; net
redes sociales	n	social media
contraseña	n	password
número de teléfono	n	phone number
WhatsApp	name	WhatsApp
Facebook	name	Facebook
noticia	n	news
noticias	n	news
periódico	n	newspaper
revista	n	magazine
prensa	n	press
anuncio	n	announcement; ad
publicidad	n	advertising
propaganda	n	propaganda; advertising
sobre	n	envelope
paquete	n	package
encomienda	n	parcel
plática	n	talk; chat	MX
conversación	n	conversation
charla	n	talk; chat
discusión	n	argument; discussion
discurso	n	speech
chisme	n	gossip
rumor	n	rumor
aviso	n	notice; warning
advertencia	n	warning
información	n	information
dato	n	fact; piece of information
datos	n	data
comunicación	n	communication
traducción	n	translation
interpretación	n	interpretation
significado	n	meaning
explicación	n	explanation
descripción	n	description
comentario	n	comment
broma	n	joke
chiste	n	joke
saludo	n	greeting
despedida	n	farewell; goodbye
disculpa	n	apology; excuse
excusa	n	excuse
pretexto	n	pretext; excuse
petición	n	request; petition
favor	n	favor
invitación	n	invitation
propuesta	n	proposal
sugerencia	n	suggestion
película	n	movie; film
cine	n	movie theater; cinema
canal	n	channel
televisora	n	TV station
archivo	n	file; archive
nota	n	note
símbolo	n	symbol
hola	intj	hello; hi
adiós	intj	goodbye; bye
chao	intj	bye
buenos días	intj	good morning
buenas tardes	intj	good afternoon
buenas noches	intj	good evening; good night
hasta luego	intj	see you later
hasta mañana	intj	see you tomorrow
gracias	intj	thank you; thanks
muchas gracias	intj	thank you very much; thanks a lot
de nada	intj	you're welcome
por favor	intj	please
perdón	intj	sorry; excuse me
disculpe	intj	excuse me
con permiso	intj	excuse me
lo siento	intj	I'm sorry; sorry
bienvenido	intj	welcome
felicidades	intj	congratulations
salud	intj	bless you; cheers
ojalá	intj	hopefully; I hope
ay	intj	oh; ouch
ah	intj	ah
oh	intj	oh
eh	intj	eh
auxilio	intj	help
socorro	intj	help
cuidado	intj	careful; watch out
basta	intj	enough
vamos	intj	let's go; come on
ándale	intj	come on; go ahead	MX
órale	intj	okay; wow; come on	MX
híjole	intj	wow; gosh	MX
claro	intj	of course; sure
por supuesto	intj	of course
cómo no	intj	of course
está bien	intj	okay; all right; it's fine
okey	intj	okay
sí	intj	yes
no	intj	no
Dios mío	name	my God; oh my God
gracias a Dios	name	thank God
si Dios quiere	name	God willing
Dios quiera	name	God willing
primero Dios	name	God willing
bendito sea Dios	name	blessed be God
qué lástima	intj	what a pity; what a shame
qué bueno	intj	great; that's good
qué va	intj	no way
ni modo	intj	oh well; too bad; nothing to be done	MX GT
`;
