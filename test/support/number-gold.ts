/** Spanish | English that says the same | English with another number. Written for this project; nobody in it exists. */
export const NUMBER_GOLD = `
Salimos tres mil personas de la caravana.|Three thousand of us left with the caravan.|Two thousand of us left with the caravan.
Me cobraron 3,000 dólares por cruzar.|They charged me 3,000 dollars to cross.|They charged me 30,000 dollars to cross.
Me cobraron 3.000 dólares por cruzar.|They charged me $3,000 to cross.|They charged me $3,500 to cross.
Eran 3 000 pesos de renta.|It was three thousand pesos in rent.|It was thirteen thousand pesos in rent.
Pagué mil quinientos lempiras.|I paid fifteen hundred lempiras.|I paid five hundred lempiras.
Debía dos mil quinientos dólares.|I owed twenty-five hundred dollars.|I owed twenty-four hundred dollars.
Me pidieron un millón de pesos por mi hermano.|They asked me for a million pesos for my brother.|They asked me for two million pesos for my brother.
Eran 3,5 millones de desplazados.|There were 3.5 million displaced people.|There were 35 million displaced people.
Éramos como mil y pico en el puente.|There were a thousand or so of us on the bridge.|There were a hundred or so of us on the bridge.
Yo tenía quince años cuando salí.|I was fifteen when I left.|I was fifty when I left.
Tengo cuarenta y un años.|I’m forty-one.|I’m forty-two.
Mi hija de 7 años se quedó.|My seven-year-old daughter stayed behind.|My eight-year-old daughter stayed behind.
Trabajé ahí veintidós años.|I worked there for 22 years.|I worked there for 23 years.
Nos tuvieron ocho días encerrados.|They kept us locked up for a week.|They kept us locked up for a month.
Estuve quince días en la hielera.|I was in the icebox for two weeks.|I was in the icebox for five weeks.
Duró año y medio la espera.|The wait lasted a year and a half.|The wait lasted two years and a half.
Vivimos dos años y medio en Tapachula.|We lived in Tapachula for two and a half years.|We lived in Tapachula for three and a half years.
Esperé dieciocho meses.|I waited eighteen months.|I waited eighty months.
Esperamos 24 horas en la fila.|We waited 24 hours in line.|We waited 42 hours in line.
Caminamos veinte kilómetros.|We walked twenty kilometers.|We walked twenty miles.
Caminamos 12 km bajo el sol.|We walked twelve kilometers under the sun.|We walked twelve meters under the sun.
Perdí quince libras en el camino.|I lost fifteen pounds on the way.|I lost fifteen kilos on the way.
Me dieron 200 pesos.|They gave me 200 pesos.|They gave me 200 dollars.
Mandaba cien dólares al mes.|I sent a hundred dollars a month.|I sent two hundred dollars a month.
Ganaba 150 quetzales por semana.|I made 150 quetzals a week.|I made 150 quetzals a day, 105 some weeks.
El cincuenta por ciento de mi sueldo.|Fifty percent of my pay.|Fifteen percent of my pay.
Bajó un 10 % el maíz.|Corn went down 10%.|Corn went down 20%.
Llegamos a las tres de la tarde.|We got there at 3 p.m.|We got there at 3 a.m.
Llegamos a las tres de la tarde.|We got there at three in the afternoon.|We got there at four in the afternoon.
Llegamos a las 15:00.|We got there at 3 p.m.|We got there at 5 p.m.
Salimos a las cinco y media de la mañana.|We left at five-thirty in the morning.|We left at six-thirty in the morning.
A las tres y media ya estaba amasando.|By half past three I was already kneading.|By half past two I was already kneading.
Eran las ocho y cuarto.|It was a quarter past eight.|It was a quarter past nine.
Eran diez para las ocho.|It was ten to eight.|It was ten to seven.
Eran las ocho menos diez.|It was 7:50.|It was 8:50.
Nos levantaban a las cuatro de la madrugada.|They got us up at 4 a.m.|They got us up at 5 a.m.
La migra llegó a la una de la mañana.|Immigration came at one in the morning.|Immigration came at two in the morning.
Entraba a las 7:30 y salía a las 6.|I went in at 7:30 and got out at 6.|I went in at 7:15 and got out at 6.
Nací el 5 de enero de 1998.|I was born on January 5, 1998.|I was born on January 5, 1989.
Nací el 5 de enero de 1998.|I was born on 5 January 1998.|I was born on 6 January 1998.
Cruzamos el 12 de marzo.|We crossed on March 12th.|We crossed on March 20th.
Cruzamos el 5 de enero.|We crossed on 01/05.|We crossed on 01/06.
La cita es el 03/11/2019.|The appointment is on 03/11/2019.|The appointment is on 03/12/2019.
Me deportaron en diciembre.|They deported me in December.|They deported me in November.
Nos fuimos un lunes.|We left on a Monday.|We left on a Tuesday.
En mil novecientos noventa y ocho fue el huracán.|The hurricane was in 1998.|The hurricane was in 1988.
En 1985 mataron a mi papá.|In nineteen eighty-five they killed my father.|In nineteen eighty-six they killed my father.
Llegué en el dos mil catorce.|I came in 2014.|I came in 2004.
Eso fue en el 98.|That was in 1998.|That was in 1997.
Se vino en los ochenta.|He came in the eighties.|He came in the nineties.
Se vino en los años 70.|He came in the 1970s.|He came in the 1960s.
En el siglo XX nadie hablaba de eso.|Nobody talked about that in the 20th century.|Nobody talked about that in the 19th century.
Estudié hasta sexto grado.|I studied up to sixth grade.|I studied up to fifth grade.
Fue mi tercer intento.|It was my third attempt.|It was my fourth attempt.
Era la segunda vez que cruzaba.|It was the second time I crossed.|It was the third time I crossed.
Vivíamos en el piso 18.|We lived on the eighteenth floor.|We lived on the eightieth floor.
Fuimos los primeros de la fila, y la quinta familia se quedó.|We were first in line, and the fifth family stayed.|We were first in line, and the sixth family stayed.
Compré una docena de huevos.|I bought a dozen eggs.|I bought two eggs.
Compré una docena de huevos.|I bought twelve eggs.|I bought ten eggs.
Vimos docenas de carpas.|We saw dozens of tents.|We saw thousands of tents.
Había cientos de niños.|There were hundreds of children.|There were thousands of children.
Había decenas de policías.|There were dozens of policemen.|There were 100 policemen.
Me golpearon dos veces.|They hit me twice.|They hit me three times.
Tengo dos hijos y una hija.|I have two sons and a daughter.|I have three sons and a daughter.
Tengo dos hijos y una hija.|I have two sons and one daughter.|I have one son and one daughter.
Éramos once en el cuarto.|There were eleven of us in the room.|There were seven of us in the room.
Éramos ciento veinte en la bodega.|There were a hundred and twenty of us in the warehouse.|There were a hundred and two of us in the warehouse.
Nos contaron: trescientos cuarenta y cinco.|They counted us: three hundred forty-five.|They counted us: three hundred fifty-four.
Mi número era el 4571.|My number was 4571.|My number was 4751.
Anoté el teléfono: 55 1234 5678.|I wrote down the phone number: 55 1234 5678.|I wrote down the phone number: 55 1234 5687.
Marqué el +504 9876 5432.|I dialed +504 9876 5432.|I dialed +504 9876 5423.
Pedimos la cita por el formulario I-589.|We asked for the appointment with form I-589.|We asked for the appointment with form I-130.
La Barrio 18 cobraba la renta.|Barrio 18 collected the rent.|Barrio 13 collected the rent.
Por el Título 42 nos regresaron.|They sent us back under Title 42.|They sent us back under Title 8.
Me faltaban cuatro o cinco cuadras.|I had four or five blocks to go.|I had four or nine blocks to go.
Eran entre 30 y 40 mil pesos.|It was 30 to 40 thousand pesos.|It was 30 to 50 thousand pesos.
Media hora después volvió.|Half an hour later he came back.|Half an hour and ten minutes later, at nine, he came back.
Media hora después volvió.|Thirty minutes later he came back.|Forty minutes later he came back.
Perdimos dos tercios de la cosecha.|We lost two thirds of the harvest.|We lost three quarters of the harvest.
Medía uno punto cinco metros.|It was one point five meters tall.|It was one point eight meters tall.
Fiebre de cuarenta grados.|A fever of forty degrees.|A fever of fourteen degrees.
El bebé pesó 2,8 kilos.|The baby weighed 2.8 kilos.|The baby weighed 8.2 kilos.
Nos dieron veinte minutos.|They gave us twenty minutes.|They gave us twenty hours.
Tardamos tres días.|It took us three days.|It took us three weeks.
Trabajaba doce horas por cincuenta dólares.|I worked twelve hours for fifty dollars.|I worked twelve hours for fifteen dollars.
Ganaba 7 dólares la hora.|I made seven bucks an hour.|I made seventeen bucks an hour.
Le debo 60 mil a la prestamista.|I owe the lender 60,000.|I owe the lender 6,000.
Eran 2 mil 500 pesos.|It was 2,500 pesos.|It was 2,050 pesos.
Pagamos US$5,000 por los tres.|We paid US$5,000 for the three of us.|We paid US$5,000 for the four of us.
El coyote quería $8.000.|The coyote wanted $8,000.|The coyote wanted $800.
Son diez mil millones en remesas.|That is ten billion in remittances.|That is ten million in remittances.
Cumplí los treinta y tantos allá.|I turned thirty-something there.|I turned forty-something there.
Un par de años después, a los 19, me casé.|A couple of years later, at 19, I got married.|A couple of years later, at 29, I got married.
Los dos nos fuimos a las seis.|Both of us left at six.|Both of us left at ten.
Dormíamos nueve en un colchón.|Nine of us slept on one mattress.|Five of us slept on one mattress.
Hace cinco meses que no la veo.|I haven’t seen her in five months.|I haven’t seen her in four months.
Cero tolerancia, decían.|Zero tolerance, they said.|Five percent tolerance, they said.
Llevo 3 de 10 citas.|I’ve had three of ten appointments.|I’ve had three of twelve appointments.
Le puse veintiún puntos a la herida.|I put twenty-one stitches in the wound.|I put twenty-three stitches in the wound.
Era un camión de 40 toneladas.|It was a 40-ton truck.|It was a 14-ton truck.
Compramos medio kilo y luego 4 litros.|We bought half a kilo and then 4 liters.|We bought half a kilo and then 4 gallons.
Estuvimos diecisiete noches.|We were there for seventeen nights.|We were there for seventy nights.
Me dijo: «Son setecientos la noche».|He told me, “It’s seven hundred a night.”|He told me, “It’s six hundred a night.”
A mí me tocó el turno 1.º y a él el 2.º|I got the 1st turn and he got the 2nd.|I got the 1st turn and he got the 3rd.
Treinta y seis horas sin comer.|Thirty-six hours without eating.|Sixty-three hours without eating.
`;

/** Right translations whose numbers stand otherwise, or look like numbers and are none. */
export const NUMBER_RIGHT = `
Una señora me dio un pan.|A lady gave me some bread.
Uno no sabe qué hacer.|You don’t know what to do.
Cada una cargaba lo suyo.|Each carried her own.
Uno de ellos me empujó.|One of them pushed me.
Nadie más que uno lo sabe.|No one else knows it.
Espere un segundo.|Wait a second.
Dormíamos en un cuarto chiquito.|We slept in a tiny room.
Nos dimos cuenta de que la segunda puerta estaba abierta.|We noticed that the other door was open.
Primero pasé por la casa de mi tía.|First I went by my aunt’s house.
Al principio tuve miedo.|At first I was afraid.
Mil gracias, de veras.|Thank you so much, really.
Una vez me siguieron.|Once they followed me.
Tú ten cuidado.|You be careful.
Tal vez mayo, no me acuerdo.|Maybe in May, I don’t remember.
Íbamos en marcha.|We were on the march.
Nos íbamos a medianoche.|We would leave at midnight.
Salimos a las doce de la noche.|We left at midnight.
Comíamos a mediodía.|We ate at noon.
En una semana aprendí.|I learned in a week.
Pasó una década.|A decade went by.
Vivimos diez años allá.|We lived there for a decade.
Vi a los dos.|I saw them both.
Tenía un par de zapatos.|I had a pair of shoes.
En medio de la noche.|In the middle of the night.
Era media cuadra.|It was half a block.
Siempre decimos lo mismo.|We always say the same thing.
Domingo, mi primo, se quedó.|Domingo, my cousin, stayed.
Mi abuelo sembraba seis cuerdas.|My grandfather planted six cuerdas [about two acres].
El 24 de diciembre, a las 11:45 p. m.|December 24, at 11:45 p.m.
Había miles y miles.|There were thousands upon thousands.
Salimos el día 15.|We left on the fifteenth.
El bebé tenía 18 meses.|The baby was a year and a half old.
Nos dieron tres, y nada más que tres.|They gave us three, no more.
`;
