/** School, church and society. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const SCHOOL_FAITH = `
escuela	n	school
escuelita	n	little school
kínder	n	kindergarten
primaria	n	elementary school; primary school
secundaria	n	middle school; secondary school
preparatoria	n	high school	MX
bachillerato	n	high school
colegio	n	school; high school
universidad	n	university; college
facultad	n	school; faculty
clase	n	class; kind
salón	n	classroom; hall
aula	n	classroom
curso	n	course
materia	n	subject
lección	n	lesson
examen	n	exam; test
prueba	n	test; proof; evidence
calificación	n	grade
título	n	degree; title
diploma	n	diploma
certificado	n	certificate
graduación	n	graduation
beca	n	scholarship
alumno	n	student; pupil
alumna	n	student
estudiante	n	student
estudio	n	study; studio
estudios	n	studies
educación	n	education
enseñanza	n	teaching
conocimiento	n	knowledge
recreo	n	recess
director	n	principal; director
directora	n	principal; director
libro	n	book
cuaderno	n	notebook
libreta	n	notebook
hoja	n	sheet; leaf
página	n	page
papel	n	paper; role
lápiz	n	pencil
pluma	n	pen; feather
lapicero	n	pen
pizarra	n	blackboard
pizarrón	n	blackboard
mapa	n	map
dibujo	n	drawing
diccionario	n	dictionary
biblioteca	n	library
cuento	n	story; tale
historia	n	story; history
novela	n	novel; soap opera
poema	n	poem
poesía	n	poetry
letra	n	letter; handwriting; lyrics
palabra	n	word
frase	n	phrase; sentence
oración	n	prayer; sentence
idioma	n	language
lenguaje	n	language
español	n	Spanish
castellano	n	Spanish; Castilian
inglés	n	English
francés	n	French
portugués	n	Portuguese
náhuatl	n	Nahuatl
quechua	n	Quechua
quiché	n	K'iche'
k'iche'	n	K'iche'
mam	n	Mam
q'eqchi'	n	Q'eqchi'
garífuna	n	Garifuna
maya	n	Maya; Mayan
mixteco	n	Mixtec
zapoteco	n	Zapotec
criollo haitiano	n	Haitian Creole
dialecto	n	dialect; Indigenous language
acento	n	accent
matemáticas	n	math; mathematics
ciencia	n	science
arte	n	art
deporte	n	sport
futbol	n	soccer
fútbol	n	soccer
partido	n	game; match; party
cancha	n	court; field
juego	n	game
jugador	n	player
bullying	n	bullying
burla	n	mockery; joke
castigo	n	punishment
disciplina	n	discipline
iglesia	n	church
templo	n	temple; church
capilla	n	chapel
catedral	n	cathedral
parroquia	n	parish
misa	n	mass
culto	n	worship service; worship
religión	n	religion
fe	n	faith
Dios	name	God
dios	n	god
Jesús	name	Jesus
Cristo	name	Christ
Virgen	name	Virgin
virgen	n	virgin
santo	n	saint
ángel	n	angel
diablo	n	devil
demonio	n	demon
cielo	n	heaven; sky
infierno	n	hell
alma	n	soul
espíritu	n	spirit
fantasma	n	ghost
milagro	n	miracle
bendición	n	blessing
pecado	n	sin
perdón	n	forgiveness; pardon
promesa	n	promise
esperanza	n	hope
biblia	n	Bible
Biblia	name	Bible
cruz	n	cross
altar	n	altar
rosario	n	rosary
sacerdote	n	priest
cura	n	priest; cure
pastor	n	pastor; shepherd
monja	n	nun
hermana religiosa	n	nun
obispo	n	bishop
misionero	n	missionary
feligrés	n	parishioner
brujo	n	witch; sorcerer
brujería	n	witchcraft
bruja	n	witch
comunión	n	communion
bautismo	n	baptism
quinceaños	n	fifteenth birthday
procesión	n	procession
sociedad	n	society
cultura	n	culture
tradición	n	tradition
costumbre	n	custom; habit
creencia	n	belief
raza	n	race
racismo	n	racism
discriminación	n	discrimination
machismo	n	machismo; sexism
género	n	gender
sexo	n	sex
identidad	n	identity
igualdad	n	equality
desigualdad	n	inequality
justicia	n	justice
injusticia	n	injustice
libertad	n	freedom; liberty
derecho	n	right; law
deber	n	duty
dignidad	n	dignity
respeto	n	respect
paz	n	peace
guerra	n	war
conflicto	n	conflict
lucha	n	struggle; fight
protesta	n	protest
marcha	n	march
manifestación	n	demonstration
asamblea	n	assembly
reunión	n	meeting; reunion
cooperativa	n	cooperative
asociación	n	association
organización	n	organization
organismo	n	organization; agency
fundación	n	foundation
ONG	name	NGO
proyecto	n	project
programa	n	program; show
tierra	n	land; earth; soil; ground
territorio	n	territory
aldea	n	village	GT HN
caserío	n	hamlet
cantón	n	canton
colonia	n	neighborhood; colony
ciudad	n	city
capital	n	capital
municipio	n	municipality
cabecera	n	county seat
provincia	n	province
región	n	region
zona	n	zone; area
área	n	area
centro	n	center; downtown
parque	n	park
plaza	n	square; plaza; drug territory
calle	n	street
avenida	n	avenue
callejón	n	alley
banqueta	n	sidewalk	MX
acera	n	sidewalk
semáforo	n	traffic light
dirección	n	address; direction
entrevista	n	interview
grabación	n	recording
testimonio	n	testimony
relato	n	account; story
recuerdo	n	memory
memoria	n	memory
investigación	n	research; investigation
cuestionario	n	questionnaire
pregunta	n	question
respuesta	n	answer; response
tema	n	topic; theme; subject
ejemplo	n	example
idea	n	idea
`;
