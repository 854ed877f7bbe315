import type { SampleInterview } from '../format.ts';

/** Rosa speaks to the interviewer as usted, to her children as vos, as one does in San Pedro Sula. */
export const rosa: SampleInterview = {
  name: '03 · Rosa',
  notes: [
    {
      by: 'maria',
      text: 'Primera visita, dos horas. Rosa pidió que no se nombre su sector. Trajo la mitad del rótulo para enseñármelo.',
    },
    {
      by: 'julian',
      text: 'Translation checked up to the train. **Numbers still to be checked against the recording.**',
    },
  ],
  turns: [
    {
      by: 'maria',
      section: 'El puesto · The stall',
      es: 'Para empezar, doña Rosa, ¿cómo se quiere presentar usted?',
      en: 'To begin, doña Rosa, how would you like to introduce yourself?',
    },
    {
      by: 'rosa',
      es: 'Pues mire, yo soy Rosa, tengo cuarenta y un años y soy de San Pedro Sula, de un sector que mejor no le digo. Tengo dos hijos: el varón, que anda conmigo, y la niña, que quedó allá con mi hermana.',
      en: 'Well, look, I’m Rosa, I’m forty-one and I’m from San Pedro Sula, from a part of town I’d better not tell you. I have two children: my boy, who’s with me, and my girl, who stayed back there with my sister.',
      codings: [
        {
          code: 'family',
          es: 'Tengo dos hijos: el varón, que anda conmigo, y la niña, que quedó allá con mi hermana.',
          en: 'I have two children: my boy, who’s with me, and my girl, who stayed back there with my sister.',
        },
        {
          code: 'separation',
          es: 'la niña, que quedó allá con mi hermana',
          en: 'my girl, who stayed back there with my sister',
        },
      ],
    },
    { by: 'maria', es: '¿Y en qué trabajaba?', en: 'And what was your work?' },
    {
      by: 'rosa',
      es: 'Yo tenía mi puesto en el mercado. Baleadas y jugos. A las tres y media ya estaba amasando, porque a las cinco pasan los de la maquila, y esa gente come parada.',
      en: 'I had my own stall at the market. Baleadas and juices. By three-thirty I was already kneading, because at five the factory workers come by, and those people eat standing up.',
      codings: [{ code: 'livelihood', es: 'whole', en: 'whole' }],
    },
    { by: 'maria', es: '¿Era suyo, el puesto?', en: 'Was it yours, the stall?' },
    {
      by: 'rosa',
      es: 'Mío, mío. Once años. Lo levanté con el pisto de un ahorro que hicimos entre seis mujeres; a mí me tocó el tercer turno. La lámina nueva, la plancha, el rótulo. «Baleadas Rosita», decía.',
      en: 'Mine, all mine. Eleven years. I built it with money from a savings circle, six of us women; mine was the third turn. The new tin roof, the griddle, the sign. “Baleadas Rosita,” it said.',
      codings: [
        {
          code: 'livelihood',
          es: { from: 'La lámina nueva', to: '«Baleadas Rosita», decía.' },
          en: { from: 'The new tin roof', to: '“Baleadas Rosita,” it said.' },
        },
        {
          code: 'allyship',
          coder: 'julian',
          es: 'un ahorro que hicimos entre seis mujeres',
          en: 'a savings circle, six of us women',
          projected: 0.87,
        },
      ],
    },
    { by: 'maria', es: '¿Cuándo cambiaron las cosas?', en: 'When did things change?' },
    {
      by: 'rosa',
      es: 'Cuando mataron a don Beto, el de las verduras… No, antes. Cuando don Beto dejó de pagar. Porque todos pagaban y nadie decía. Una veía pasar el sobrecito, vaya, y se hacía la que no veía.',
      en: 'When they killed don Beto, the vegetable man… No, before that. When don Beto stopped paying. Because everybody paid and nobody said so. You’d see the little envelope go by and you’d act like you hadn’t.',
      codings: [
        {
          code: 'violence',
          es: 'Cuando mataron a don Beto, el de las verduras…',
          en: 'When they killed don Beto, the vegetable man…',
        },
        {
          code: 'extortion',
          es: { from: 'Porque todos pagaban', to: 'se hacía la que no veía.' },
          en: { from: 'Because everybody paid', to: 'act like you hadn’t.' },
        },
      ],
    },
    { by: 'maria', es: '¿Y a usted, cuándo le llegaron?', en: 'And when did they come to you?' },
    {
      by: 'rosa',
      es: 'A mí me mandaron un teléfono. Así nomás: llega un cipote, pone el aparatito en el mostrador y me dice: «Ya la van a llamar, doñita, conteste». Y se va comiendo una baleada, que ni me la pagó.',
      en: 'Me, they sent a phone. Just like that: a kid comes up, sets the little thing on the counter and tells me, “They’re going to call you, ma’am. Pick up.” And off he goes eating a baleada that he didn’t even pay for.',
      codings: [
        {
          code: 'extortion',
          es: 'A mí me mandaron un teléfono.',
          en: 'Me, they sent a phone.',
        },
        {
          code: 'threat',
          es: 'Ya la van a llamar, doñita, conteste',
          en: 'They’re going to call you, ma’am. Pick up.',
          projected: 0.9,
        },
        {
          code: 'children',
          coder: 'julian',
          es: { from: 'llega un cipote', to: 'que ni me la pagó' },
          en: { from: 'a kid comes up', to: 'that he didn’t even pay for' },
        },
      ],
    },
    {
      by: 'maria',
      section: 'La salida · Leaving',
      es: '¿Y cómo fue que decidió salir?',
      en: 'And how did you decide to leave?',
    },
    {
      by: 'rosa',
      es: 'Salimos de madrugada, antes de que cantaran los gallos, porque en la colonia ya sabían que yo no iba a pagar.',
      en: 'We left before dawn, before the roosters started, because in the neighborhood they already knew I wasn’t going to pay.',
      codings: [
        { code: 'leaving', es: 'Salimos de madrugada', en: 'We left before dawn' },
        {
          code: 'extortion',
          es: { from: 'yo no iba a pagar', to: 'así me dijo el muchacho' },
          en: { from: 'I wasn’t going to pay', to: 'the boy told me' },
          coder: 'julian',
        },
      ],
    },
    {
      by: 'rosa',
      es: 'Me pedían doscientos lempiras por semana, y después quinientos. «O paga o le cerramos el puesto», así me dijo el muchacho, un cipote que yo había visto crecer.',
      en: 'They asked me for two hundred lempiras a week, and then fifty. “Either you pay or we close your stall,” the boy told me, a kid I had watched grow up.',
      codings: [
        {
          code: 'extortion',
          es: 'Me pedían doscientos lempiras por semana, y después quinientos.',
          en: 'They asked me for two hundred lempiras a week, and then fifty.',
          projected: 0.94,
          note: 'El cobro sube a más del doble entre las dos visitas. En inglés dice *fifty*: preguntar a la traductora. Comparar con la 01, donde se completa con un reloj.',
        },
        {
          code: 'threat',
          es: 'O paga o le cerramos el puesto',
          en: 'Either you pay or we close your stall',
        },
        {
          code: 'children',
          coder: 'julian',
          es: 'un cipote que yo había visto crecer',
          en: 'a kid I had watched grow up',
        },
      ],
    },
    {
      by: 'rosa',
      es: 'Yo lloraba, pero no de miedo. De cólera.',
      en: 'I was crying, but not from fear. From rage.',
      codings: [{ code: 'bodyAndSpirit', es: 'whole', en: 'whole' }],
    },
    {
      by: 'rosa',
      section: 'El camino · The road',
      es: 'En Tapachula una señora nos dejó dormir en su corredor. No nos cobró nada; hasta frijoles nos hizo.',
      en: 'In Tapachula a woman let us sleep on her porch. She didn’t charge us a thing; she even made us beans.',
      codings: [
        {
          code: 'allyship',
          es: 'una señora nos dejó dormir en su corredor. No nos cobró nada; hasta frijoles nos hizo.',
          en: 'a woman let us sleep on her porch. She didn’t charge us a thing; she even made us beans.',
        },
        {
          code: 'shelter',
          es: 'nos dejó dormir en su corredor',
          en: 'let us sleep on her porch',
          coder: 'julian',
        },
      ],
    },
    {
      by: 'rosa',
      es: 'Y de ahí, pues, a buscar el tren. Todo el mundo decía que no, que el tren mata, pero dinero para el bus ya no había.',
      en: 'And from there, well, to look for the train. Everyone said no, the train kills, but there was no money left for the bus.',
      codings: [{ code: 'train', es: 'whole', en: 'whole' }],
    },
    { by: 'maria', es: '¿Cómo se sube una al tren?', en: 'How do you get onto the train?' },
    {
      by: 'rosa',
      es: 'Corriendo, y con la mente en blanco. Mi hijo subió primero y me gritaba: «¡Dele, mami, dele, suba!». Yo tengo las rodillas malas, de tantos años parada. Un muchacho que ni conocíamos me agarró de la blusa y me tiró para arriba como costal de maíz.',
      en: 'Running, with your mind blank. My son went up first and kept shouting, “Come on, Mami, come on, get up here!” My knees are bad, from all those years standing. A boy we didn’t even know grabbed me by the blouse and heaved me up like a sack of corn.',
      codings: [
        {
          code: 'train',
          es: { from: 'Corriendo, y con la mente en blanco.', to: 'por si nos ganaba el sueño.' },
          en: { from: 'Running, with your mind blank.', to: 'in case sleep got the better of us.' },
        },
        {
          code: 'health',
          es: 'Yo tengo las rodillas malas, de tantos años parada.',
          en: 'My knees are bad, from all those years standing.',
          projected: 0.96,
        },
        {
          code: 'allyship',
          es: 'Un muchacho que ni conocíamos me agarró de la blusa y me tiró para arriba',
          en: 'A boy we didn’t even know grabbed me by the blouse and heaved me up',
        },
      ],
    },
    {
      by: 'rosa',
      es: [
        'Dieciséis horas. De día el techo quema y de noche es un hielo. Nos amarramos los dos con el cincho de él, por si nos ganaba el sueño.',
        'Y la gente cantaba, ¿sabe? Eso nadie lo cuenta. Cantaban coritos, cantaban rancheras. Yo también canté.',
      ],
      en: 'Sixteen hours. By day the roof burns and by night it’s pure ice. We tied ourselves together with his belt, the two of us, in case sleep got the better of us. And people sang, you know? Nobody tells you that. They sang hymns, they sang rancheras. I sang too.',
      auto: 0.86,
      codings: [
        {
          code: 'faith',
          es: 'Cantaban coritos',
          en: 'They sang hymns',
          coder: 'julian',
          first: 'en',
          projected: 0.84,
        },
        {
          code: 'bodyAndSpirit',
          es: 'Y la gente cantaba, ¿sabe? Eso nadie lo cuenta. Cantaban coritos, cantaban rancheras. Yo también canté.',
          en: 'And people sang, you know? Nobody tells you that. They sang hymns, they sang rancheras. I sang too.',
        },
      ],
    },
    {
      by: 'maria',
      es: '¿Les pidieron dinero en el camino?',
      en: 'Did anyone ask you for money on the way?',
    },
    {
      by: 'rosa',
      es: 'En Coatzacoalcos se subieron unos hombres y fueron cobrando por vagón, como si fuera boleto. Cien pesos. Al que no tenía lo bajaban… Lo bajaban, pues. Con el tren andando.',
      en: 'In Coatzacoalcos some men climbed on and went car by car collecting, as if it were a ticket. A hundred pesos. If you didn’t have it, they put you off… They put you off, that’s all. With the train moving.',
      codings: [
        {
          code: 'extortion',
          es: 'fueron cobrando por vagón, como si fuera boleto. Cien pesos.',
          en: 'went car by car collecting, as if it were a ticket. A hundred pesos.',
        },
        {
          code: 'violence',
          es: { from: 'Al que no tenía lo bajaban…', to: 'Con el tren andando.' },
          en: { from: 'If you didn’t have it', to: 'With the train moving.' },
        },
        { code: 'train', coder: 'julian', es: 'whole', en: 'whole', projected: 0.9 },
      ],
    },
    {
      by: 'rosa',
      es: 'Ay, no, perdone. Deme un momentito.',
      en: [],
      auto: 0.61,
      codings: [
        {
          code: 'bodyAndSpirit',
          es: 'Deme un momentito.',
          en: 'none',
          note: 'No está en la traducción. Pedir que se agregue: la pausa también es testimonio.',
        },
      ],
    },
    {
      by: 'maria',
      section: 'La espera · The wait',
      es: 'No hay prisa. ¿Dónde están viviendo ahora?',
      en: 'There’s no hurry. Where are you living now?',
    },
    {
      by: 'rosa',
      es: 'En un albergue de unas madres [religiosas]. Tenemos un cuarto con llave. Usted no sabe lo que es una llave. La primera noche la puse debajo de la almohada, y el cipote se rió de mí: «Mami, ni que fuera de oro». Y yo le digo: «Es más que oro, mijo».',
      en: 'In a shelter some nuns run. We have a room with a key. You don’t know what a key is. The first night I put it under my pillow, and my boy laughed at me: “Mami, you’d think it was made of gold.” And I tell him, “It’s better than gold, mijo.”',
      codings: [
        {
          code: 'shelter',
          es: 'Tenemos un cuarto con llave. Usted no sabe lo que es una llave.',
          en: 'We have a room with a key. You don’t know what a key is.',
        },
        {
          code: 'shelter',
          coder: 'julian',
          es: { from: 'En un albergue de unas madres', to: 'lo que es una llave.' },
          en: { from: 'In a shelter some nuns run.', to: 'what a key is.' },
          projected: 0.95,
        },
      ],
    },
    { by: 'maria', es: '¿Y su hija?', en: 'And your daughter?' },
    {
      by: 'rosa',
      es: 'Va a cumplir quince en marzo. Hablamos los domingos: ella pone el teléfono en la mesa y almorzamos juntas, ella allá y yo aquí. Yo le digo: «Vos estudiá, que de lo demás me encargo yo». Y ella: «¿Y cuándo, mami?». Y ahí… ahí ya no le digo nada.',
      en: 'She turns fifteen in March. We talk on Sundays: she props the phone on the table and we have lunch together, her there and me here. I tell her, “You study, and I’ll take care of the rest.” And she says, “But when, Mami?” And then… then I don’t say anything.',
      codings: [
        { code: 'separation', es: 'whole', en: 'whole' },
        {
          code: 'children',
          coder: 'julian',
          es: 'Va a cumplir quince en marzo.',
          en: 'She turns fifteen in March.',
        },
      ],
    },
    {
      by: 'rosa',
      es: 'La cita de asilo es el catorce de mayo. Ya tengo todo en una bolsa: la denuncia, las fotos del puesto y el rótulo, la mitad, que fue lo que me pude traer. Si me preguntan quién soy yo, les enseño el rótulo.',
      en: [
        'The asylum appointment is on May fourteenth. I have everything in a bag already: the police report, the pictures of the stall and the sign, half of it, which is what I was able to bring.',
        'If they ask me who I am, I’ll show them the sign.',
      ],
      auto: 0.9,
      codings: [
        {
          code: 'asylum',
          es: { from: 'La cita de asilo', to: 'lo que me pude traer.' },
          en: { from: 'The asylum appointment', to: 'what I was able to bring.' },
        },
        {
          code: 'hope',
          es: 'Si me preguntan quién soy yo, les enseño el rótulo.',
          en: 'If they ask me who I am, I’ll show them the sign.',
          first: 'en',
          coder: 'julian',
        },
        {
          code: 'livelihood',
          es: 'las fotos del puesto y el rótulo, la mitad',
          en: 'the pictures of the stall and the sign, half of it',
        },
      ],
    },
  ],
};
