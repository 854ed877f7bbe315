/** A lemma and the forms no rule makes: verbs by person, and nouns in -z with their plurals. */
export const SPANISH_FORMS = `
ser soy eres es somos son fui fuiste fue fuimos fueron era eras éramos eran sea seas seamos sean fuera fueras fuéramos fueran fuese sido siendo seré serás será seremos serán sería serían
ir voy vas va vamos van fui fuiste fue fuimos fueron iba ibas íbamos iban vaya vayas vayamos vayan fuera fueras fuéramos fueran fuese ido yendo ve iré irás irá iremos irán iría irían
estar estoy estás está estamos están estuve estuviste estuvo estuvimos estuvieron esté estés estén
haber he has ha hay hemos han hubo hube hubieron había habías habíamos habían haya hayas hayamos hayan hubiera hubieras hubiéramos hubieran hubiese habrá habrán habría habrían habido
tener tengo tienes tiene tenemos tienen ten tenido
hacer hago haces hace hacemos hacen hice hiciste hizo hicimos hicieron hecho haz haré harás hará haremos harán haría harías harían
decir digo dices dice decimos dicen dicho di diciendo
venir vengo vienes viene venimos vienen vino ven viniendo
poner puesto pon
ver veo ves ve vemos ven vi viste vio vimos vieron veía veías veíamos veían visto viendo viera vieran
dar doy das da damos dan di diste dio dimos dieron dé des den diera dieran dando
saber sé sabes sabe
poder puedo puedes puede pueden pudo pudiendo
querer quiero quieres quiere quieren quiso
caer caigo cayó cayeron cayendo cayera caído caí caímos
oír oigo oyes oye oímos oyen oí oíste oyó oyeron oyendo oído oiga oigan
traer traigo traes trae traen trajo trajeron traído traiga traigan trayendo
salir salgo salga salgas salgan sal
leer leyó leyeron leyendo leído
creer creyó creyeron creyendo creído
huir huyo huyes huye huyen huyó huyeron huyendo huya huyan huyera
construir construyo construye construyen construyó construyeron construyendo
destruir destruyo destruye destruyen destruyó destruyeron destruyendo
incluir incluye incluyen incluyó incluyeron incluyendo
oler huelo hueles huele huelen huela
reír río ríes ríe ríen rió rieron riendo ría
reírse río ríe ríen rió rieron riendo
sonreír sonrío sonríe sonríen sonrió sonrieron sonriendo
morir muerto
volver vuelto
devolver devuelto
abrir abierto
cubrir cubierto
descubrir descubierto
escribir escrito
romper roto
resolver resuelto
freír frío fríe fríen frió frito
jugar juego juegas juega juegan jueguen juegue
dormir duerme durmió durmieron durmiendo
caber quepo quepa cupo cupieron
valer valgo valga
conocer conozco conozca conozcan
nacer nazco nazca nazcan
crecer crezco crezca crezcan
parecer parezco parezca parezcan
agradecer agradezco agradezca
merecer merezco merezca merezcan
ofrecer ofrezco ofrezca
obedecer obedezco obedezca
aparecer aparezco aparezca aparezcan
desaparecer desaparezco desaparezca desaparezcan
padecer padezco padezca
pertenecer pertenezco pertenezca
permanecer permanezco permanezca
reconocer reconozco reconozca
traducir traduzco traduzca tradujo tradujeron
conducir conduzco conduzca condujo condujeron
proteger protejo proteja protejan
recoger recojo recoja recojan
coger cojo coja cojan
escoger escojo escoja escojan
seguir sigo siga sigan
conseguir consigo consiga consigan
vez veces
voz voces
luz luces
cruz cruces
paz paces
pez peces
juez jueces
raíz raíces
lápiz lápices
nariz narices
cicatriz cicatrices
lombriz lombrices
feliz felices
capaz capaces
incapaz incapaces
eficaz eficaces
feroz feroces
bueno buen
malo mal
grande gran
santo san
primero primer
tercero tercer
alguno algún
ninguno ningún
ciento cien
cualquiera cualquier
`;

/** A lemma and the stems it takes under stress, in the strong past and in the future. */
export const SPANISH_STEMS = `
tener tuv tendr teng
estar estuv
poner pus pondr pong
ponerse pus pondr pong
poder pud podr pued
querer quis querr quier
saber sup sabr sep
venir vin vendr veng vien
decir dij dir dig
hacer hic hag
salir saldr salg
traer traj traig
caer caig
haber hub habr
valer valdr valg
andar anduv
mantener mantuv mantendr manteng mantien
detener detuv detendr deteng detien
obtener obtuv obtendr obteng obtien
contener contuv conteng contien
retener retuv reteng retien
sostener sostuv sosteng sostien
suponer supus supong
proponer propus propong
imponer impus impong
exponer expus expong
componer compus compong
oponerse opus opong
convenir convin conveng convien
prevenir previn preveng previen
intervenir intervin interveng intervien
producir produj produzc
reducir reduj reduzc
traducir traduj
conducir conduj
pensar piens
cerrar cierr
encerrar encierr
despertar despiert
empezar empiez empiec
comenzar comienz comienc
sentar sient
sentarse sient
sentir sient sint
sentirse sient sint
calentar calient
negar nieg niegu
negarse nieg niegu
regar rieg
confesar confies
sembrar siembr
temblar tiembl
enterrar entierr
quebrar quiebr
apretar apriet
atravesar atravies
recomendar recomiend
nevar niev
gobernar gobiern
entender entiend
perder pierd
perderse pierd
defender defiend
encender enciend
extender extiend
atender atiend
preferir prefier prefir
mentir mient mint
advertir adviert advirt
convertir conviert convirt
convertirse conviert convirt
herir hier hir
sugerir sugier sugir
referirse refier refir
divertirse diviert divirt
arrepentirse arrepient arrepint
hervir hierv hirv
contar cuent
encontrar encuentr
encontrarse encuentr
recordar recuerd
acordar acuerd
acordarse acuerd
acostar acuest
acostarse acuest
mostrar muestr
demostrar demuestr
probar prueb
aprobar aprueb
comprobar comprueb
soñar sueñ
sonar suen
volar vuel
rogar rueg ruegu
colgar cuelg cuelgu
soltar suelt
costar cuest
apostar apuest
almorzar almuerz almuerc
forzar fuerz fuerc
esforzarse esfuerz esfuerc
consolar consuel
jugar jueg juegu
volver vuelv
volverse vuelv
devolver devuelv
envolver envuelv
resolver resuelv
mover muev
moverse muev
doler duel
llover lluev
morder muerd
torcer tuerc tuerz
soler suel
cocer cuec cuez
moler muel
dormir duerm durm
dormirse duerm durm
morir muer mur
morirse muer mur
pedir pid
despedir despid
despedirse despid
impedir impid
medir mid
servir sirv
seguir sigu sig
conseguir consigu consig
perseguir persigu persig
repetir repit
vestir vist
vestirse vist
rendirse rind
elegir elig elij
corregir corrig corrij
freír frí
maldecir maldij maldig
bendecir bendij bendig
`;

/** Verbs in -car and -zar, written with qu and c before e (busqué, crucé). */
export const SPANISH_SPELLINGS = `
buscar sacar tocar secar pescar picar atacar colocar explicar aplicar practicar marcar indicar significar
equivocarse comunicar dedicar dedicarse publicar provocar educar criticar identificar notificar justificar
complicar sacrificar multiplicar modificar embarcar arrancar rascar mascar masticar ubicar fabricar convocar
predicar abarcar acercar acercarse arriscar chocar platicar brincar empacar suplicar pizcar roncar
cruzar empezar comenzar rezar alcanzar avanzar abrazar amenazar lanzar realizar utilizar organizar rechazar
trazar cazar gozar bautizar autorizar legalizar regularizar naturalizar analizar garantizar tropezar
desplazar almorzar aterrizar atemorizar tranquilizar reemplazar forzar esforzarse adelgazar
`;
