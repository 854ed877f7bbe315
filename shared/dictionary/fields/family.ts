/** Family, kin and people. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const FAMILY = `
familia	n	family
familiar	n	relative; family member
pariente	n	relative
papá	n	dad; father
mamá	n	mom; mother
padre	n	father; priest
padres	n	parents
madre	n	mother
hijo	n	son; child
hija	n	daughter
hijos	n	children
hermano	n	brother
hermana	n	sister
hermanos	n	siblings; brothers
hermanito	n	little brother
hermanita	n	little sister
gemelo	n	twin
abuelo	n	grandfather
abuela	n	grandmother
abuelita	n	grandma; grandmother
abuelito	n	grandpa; grandfather
abuelos	n	grandparents
bisabuelo	n	great-grandfather
bisabuela	n	great-grandmother
nieto	n	grandson; grandchild
nieta	n	granddaughter
bisnieto	n	great-grandson
tío	n	uncle
tía	n	aunt
primo	n	cousin
prima	n	cousin
sobrino	n	nephew
sobrina	n	niece
esposo	n	husband
esposa	n	wife
marido	n	husband
pareja	n	partner; couple
compañero	n	companion; partner; classmate
compañera	n	companion; partner
novio	n	boyfriend; groom
novia	n	girlfriend; bride
prometido	n	fiancé
suegro	n	father-in-law
suegra	n	mother-in-law
suegros	n	in-laws
cuñado	n	brother-in-law
cuñada	n	sister-in-law
yerno	n	son-in-law
nuera	n	daughter-in-law
padrastro	n	stepfather
madrastra	n	stepmother
hijastro	n	stepson
hijastra	n	stepdaughter
medio hermano	n	half brother
padrino	n	godfather
madrina	n	godmother
ahijado	n	godson; godchild
ahijada	n	goddaughter
compadre	n	godfather of one's child; buddy; friend
comadre	n	godmother of one's child; friend
tutor	n	guardian; tutor
huérfano	n	orphan
viudo	n	widower
viuda	n	widow
soltero	n	bachelor
madre soltera	n	single mother
padre de familia	n	family man
jefe de familia	n	head of household
matrimonio	n	marriage; married couple
boda	n	wedding
casamiento	n	wedding; marriage
divorcio	n	divorce
separación	n	separation
embarazo	n	pregnancy
bautizo	n	baptism
herencia	n	inheritance
apellido	n	last name; surname
nombre	n	name
apodo	n	nickname
antepasado	n	ancestor
descendiente	n	descendant
generación	n	generation
hogar	n	home; household
unión libre	n	common-law marriage
persona	n	person
gente	n	people
ser humano	n	human being
hombre	n	man
mujer	n	woman
señor	n	man; sir; mister; lord
señora	n	lady; woman; ma'am
señorita	n	miss; young lady
niño	n	child; boy
niña	n	girl; child
niños	n	children
bebé	n	baby
criatura	n	creature; child; baby
muchacho	n	boy; young man; guy
muchacha	n	girl; young woman
joven	n	young person; youth
adolescente	n	teenager; adolescent
adulto	n	adult
anciano	n	old man; elder
anciana	n	old woman
viejo	n	old man
viejita	n	old lady
menor de edad	n	minor
menor	n	minor
mayor de edad	n	of age; adult
amigo	n	friend
amiga	n	friend
amistad	n	friendship
vecino	n	neighbor
vecina	n	neighbor
conocido	n	acquaintance
desconocido	n	stranger
extraño	n	stranger
enemigo	n	enemy
paisano	n	fellow countryman; compatriot
compatriota	n	compatriot
líder	n	leader
jefe	n	boss; chief; dad
dueño	n	owner
dueña	n	owner
patrón	n	boss; employer
patrona	n	boss; employer
invitado	n	guest
huésped	n	guest
testigo	n	witness
víctima	n	victim
sobreviviente	n	survivor
héroe	n	hero
tipo	n	guy; type; kind
individuo	n	individual
grupo	n	group
comunidad	n	community
barrio	n	neighborhood; slum
vecindario	n	neighborhood
pueblo	n	town; people; village
población	n	population; town
multitud	n	crowd
bola	n	ball; bunch
montón	n	pile; heap; bunch
crianza	n	upbringing
maternidad	n	motherhood; maternity
paternidad	n	fatherhood
custodia	n	custody
manutención	n	child support; support
pensión	n	pension; child support
adopción	n	adoption
nacimiento	n	birth
muerte	n	death
entierro	n	burial; funeral
velorio	n	wake
funeral	n	funeral
luto	n	mourning
tumba	n	grave; tomb
cementerio	n	cemetery
panteón	n	cemetery	MX
duelo	n	grief; mourning
`;
