import type { SampleInterview } from '../format.ts';

/** A couple: she from Barquisimeto, he from Maracaibo, where one says vos with the tú of old Spain. */
export const yusmaryAndWilmer: SampleInterview = {
  name: '01 · Yusmary y Wilmer',
  notes: [
    {
      by: 'julian',
      text: 'Se entrevistó a los dos juntos, como pidieron. Cuando él calla, ella cuenta; conviene leerlos seguidos.',
    },
  ],
  turns: [
    {
      by: 'julian',
      es: 'Gracias por recibirme. Antes de empezar: pueden parar cuando quieran, y lo que no quieran contar no se cuenta. ¿De dónde vienen ustedes?',
      en: 'Thank you both for having me. Before we start: you can stop whenever you like, and whatever you don’t want to tell stays untold. Where are you from?',
    },
    {
      by: 'yusmary',
      es: 'Yo soy de Barquisimeto, y él es de Maracaibo, maracucho, se le nota en lo que abra la boca. [Risas.] Yo era maestra, pues, de segundo grado. Nueve años dando clases.',
      en: 'I’m from Barquisimeto and he’s from Maracaibo. A maracucho, you’ll know it the minute he opens his mouth. [Laughter.] I was a teacher, second grade. Nine years in the classroom.',
      codings: [
        {
          code: 'livelihood',
          es: 'Yo era maestra, pues, de segundo grado. Nueve años dando clases.',
          en: 'I was a teacher, second grade. Nine years in the classroom.',
        },
      ],
    },
    {
      by: 'wilmer',
      es: 'Y yo mecánico. Pero, ¿qué ibais a arreglar vos si nadie tenía repuestos? La gente te pagaba con harina, con un kilo de arroz. Así no se vive, primo.',
      en: 'And I’m a mechanic. But what were you going to fix, if nobody had parts? People paid you in corn flour, in a kilo of rice. That’s no way to live, brother.',
      codings: [
        {
          code: 'livelihood',
          es: 'La gente te pagaba con harina, con un kilo de arroz.',
          en: 'People paid you in corn flour, in a kilo of rice.',
          projected: 0.91,
        },
      ],
    },
    {
      by: 'yusmary',
      es: 'Mi sueldo no llegaba a los seis dólares al mes. Seis. Un día yo estaba… estaba con la tabla del dos, y una niñita se me desmayó en el salón, del hambre. Y esa noche le dije a Wilmer: «O nos vamos nosotros o se nos va la vida aquí esperando».',
      en: 'My pay didn’t come to six dollars a month. Six. One day I was… I was doing the two times table, and a little girl fainted on me right there in the classroom, from hunger. And that night I said to Wilmer, “Either we go, or our lives go by while we sit here waiting.”',
      codings: [
        {
          code: 'wages',
          es: 'Mi sueldo no llegaba a los seis dólares al mes.',
          en: 'My pay didn’t come to six dollars a month.',
        },
        {
          code: 'children',
          es: 'una niñita se me desmayó en el salón, del hambre',
          en: 'a little girl fainted on me right there in the classroom, from hunger',
        },
        {
          code: 'health',
          coder: 'julian',
          es: 'se me desmayó en el salón, del hambre',
          en: 'fainted on me right there in the classroom, from hunger',
        },
        {
          code: 'leaving',
          es: 'O nos vamos nosotros o se nos va la vida aquí esperando',
          en: 'Either we go, or our lives go by while we sit here waiting.',
        },
      ],
    },
    { by: 'julian', es: '¿Y el niño?', en: 'And your boy?' },
    {
      by: 'yusmary',
      es: 'Al niño lo dejamos con mi mamá, primero. Él tenía cuatro añitos. Íbamos por tres meses, ¿no?, eso era lo que uno decía: tres meses. Fueron casi dos años.',
      en: 'We left him with my mom, at first. He was just four. It was going to be three months, right? That’s what we told everybody: three months. It was almost two years.',
      codings: [
        { code: 'separation', es: 'whole', en: 'whole' },
        { code: 'children', coder: 'julian', es: 'Él tenía cuatro añitos.', en: 'He was just four.' },
      ],
    },
    {
      by: 'wilmer',
      es: 'Yo no quería que cruzara esa selva cargado en mi hombro, y por eso se quedó. Y mirá, al final la cruzó igual, pero ya con seis.',
      en: 'I didn’t want him crossing that jungle on my shoulder, so he stayed. And look, in the end he crossed it anyway, only by then he was six.',
      codings: [
        {
          code: 'separation',
          es: 'Yo no quería que cruzara esa selva cargado en mi hombro, y por eso se quedó.',
          en: 'I didn’t want him crossing that jungle on my shoulder, so he stayed.',
          projected: 0.96,
        },
      ],
    },
    {
      by: 'julian',
      es: 'Cuéntenme de la selva, hasta donde quieran.',
      en: 'Tell me about the jungle, as much as you want to.',
    },
    {
      by: 'yusmary',
      es: [
        'Yo pensaba que la selva era el calor. No, chamo. La selva es el barro. El barro te quita los zapatos, te quita la fuerza, te quita las ganas de hablar.',
        'Cuatro días y medio. Y el niño: «Mami, ¿ya es Panamá?». Y yo: «Ya casi, mi amor, detrás de esa loma». Y detrás de esa loma había otra.',
      ],
      en: 'I thought the jungle would be the heat. No, man. The jungle is the mud. The mud takes your shoes, it takes your strength, it takes away even your wanting to talk. Four and a half days. And my boy: “Mommy, is this Panama yet?” And me: “Almost, my love, just behind that hill.” And behind that hill there was another one.',
      auto: 0.83,
      codings: [
        {
          code: 'jungle',
          es: { from: 'La selva es el barro.', to: 'Y detrás de esa loma había otra.' },
          en: {
            from: 'The jungle is the mud.',
            to: 'And behind that hill there was another one.',
          },
        },
        {
          code: 'children',
          es: 'Mami, ¿ya es Panamá?',
          en: 'Mommy, is this Panama yet?',
          first: 'en',
          coder: 'julian',
          projected: 0.88,
        },
      ],
    },
    {
      by: 'wilmer',
      es: 'En el segundo río una muchacha haitiana se resbaló con el bebé. Yo me tiré. No lo pensé, me tiré y ya. Otro señor, un ecuatoriano, hizo una cadena con la gente y nos sacaron a los tres.',
      en: 'At the second river a young Haitian woman slipped, with her baby. I jumped in. I didn’t think about it, I just jumped. Another man, an Ecuadorian, got people to make a chain and they pulled all three of us out.',
      codings: [
        { code: 'jungle', es: 'whole', en: 'whole' },
        {
          code: 'allyship',
          es: [
            'Yo me tiré. No lo pensé, me tiré y ya.',
            'hizo una cadena con la gente y nos sacaron a los tres',
          ],
          en: [
            'I jumped in. I didn’t think about it, I just jumped.',
            'got people to make a chain and they pulled all three of us out',
          ],
        },
      ],
    },
    {
      by: 'yusmary',
      es: 'Él no cuenta lo que vino después. Ella se sentó en una piedra a darle pecho al bebé y le dijo, en un español así, cortico: «Usted ahora es familia». Y hasta el sol de hoy nos escribimos.',
      en: 'What he doesn’t tell you is what came after. She sat down on a rock to nurse the baby and said to him, in the little Spanish she had, “You are family now.” And to this day we write to each other.',
      codings: [
        { code: 'family', es: 'Usted ahora es familia', en: 'You are family now.' },
        {
          code: 'allyship',
          coder: 'julian',
          es: { from: '«Usted ahora es familia».', to: 'Y hasta el sol de hoy nos escribimos.' },
          en: { from: '“You are family now.”', to: 'And to this day we write to each other.' },
          projected: 0.9,
        },
      ],
    },
    {
      by: 'wilmer',
      es: 'Ajá, pero no todo fue bonito. Al tercer día salieron cinco tipos con escopetas. «Cien dólares por persona o se quedan». Nosotros éramos tres: trescientos. Teníamos doscientos ochenta, y por los veinte que faltaban me aceptaron el reloj.',
      en: 'Sure, but it wasn’t all pretty. On the third day five guys came out with shotguns. “A hundred dollars a person or you stay here.” There were three of us: three hundred. We had two hundred and eighty, and for the twenty we were short they took my watch.',
      codings: [
        {
          code: 'extortion',
          es: {
            from: '«Cien dólares por persona o se quedan».',
            to: 'por los veinte que faltaban me aceptaron el reloj',
          },
          en: {
            from: '“A hundred dollars a person or you stay here.”',
            to: 'for the twenty we were short they took my watch',
          },
          note: 'El pago se completa en especie. Comparar con el teléfono que le mandan a Rosa (03): el cobro tiene su ceremonia.',
        },
        {
          code: 'threat',
          es: ['salieron cinco tipos con escopetas', 'o se quedan'],
          en: ['five guys came out with shotguns', 'or you stay here'],
        },
        {
          code: 'extortion',
          coder: 'julian',
          es: 'Cien dólares por persona o se quedan',
          en: 'A hundred dollars a person or you stay here.',
        },
      ],
    },
    {
      by: 'yusmary',
      es: 'Y había muchachas que las apartaban. A mí no me… a mí me vieron con el niño y me dejaron pasar. Yo cargo con eso, ¿sabe? Con haber pasado. A una de ellas la encontré después, en el albergue, y no le pude preguntar nada. La abracé.',
      en: 'And there were girls they took aside. They didn’t… me, they saw with the boy and let through. I carry that, you know? Having gotten through. I met one of them later, at the shelter, and I couldn’t ask her anything. I held her.',
      codings: [
        {
          code: 'sexualViolence',
          es: 'Y había muchachas que las apartaban.',
          en: 'And there were girls they took aside.',
          note: 'No lo nombra. Se deja así; no preguntar más en la segunda visita.',
        },
        {
          code: 'health',
          es: 'Yo cargo con eso, ¿sabe? Con haber pasado.',
          en: 'I carry that, you know? Having gotten through.',
        },
        {
          code: 'bodyAndSpirit',
          coder: 'julian',
          es: { from: 'Yo cargo con eso', to: 'La abracé.' },
          en: { from: 'I carry that', to: 'I held her.' },
          projected: 0.86,
        },
      ],
    },
    {
      by: null,
      es: '[Pausa. Se les ofrece agua; deciden seguir.]',
      en: [],
      auto: 0.58,
    },
    { by: 'julian', es: '¿Qué los sostuvo?', en: 'What kept you going?' },
    {
      by: 'wilmer',
      es: 'A mí, ella. Y una vaina tonta: yo iba arreglando cosas. Una cocinita en Necoclí, una planta en Tapachula. Donde llegáis con un destornillador, conseguís un plato de comida.',
      en: 'For me, her. And something silly: I kept fixing things along the way. A camp stove in Necoclí, a generator in Tapachula. Turn up anywhere with a screwdriver and you’ll get a plate of food.',
      codings: [
        {
          code: 'livelihood',
          es: 'Donde llegáis con un destornillador, conseguís un plato de comida.',
          en: 'Turn up anywhere with a screwdriver and you’ll get a plate of food.',
        },
        { code: 'hope', coder: 'julian', es: 'A mí, ella.', en: 'For me, her.', projected: 0.79 },
      ],
    },
    {
      by: 'yusmary',
      es: 'A mí, Dios y mis alumnos. Porque en el campamento me puse a dar clases, debajo de un toldo, con una puerta vieja de pizarra. Llegué a tener veintitrés niños de siete países. ¡Veintitrés!',
      en: 'For me, God and my students. Because at the camp I started teaching, under a tarp, with an old door for a blackboard. At one point I had twenty-three children from seven countries. Twenty-three!',
      codings: [
        { code: 'faith', es: 'A mí, Dios', en: 'For me, God' },
        {
          code: 'children',
          es: 'Llegué a tener veintitrés niños de siete países.',
          en: 'At one point I had twenty-three children from seven countries.',
        },
        {
          code: 'livelihood',
          es: 'en el campamento me puse a dar clases, debajo de un toldo, con una puerta vieja de pizarra',
          en: 'at the camp I started teaching, under a tarp, with an old door for a blackboard',
        },
      ],
    },
    {
      by: 'julian',
      es: '¿Y hoy, cómo imaginan el año que viene?',
      en: 'And today, how do you picture next year?',
    },
    {
      by: 'yusmary',
      es: 'Yo quiero que él lea sin que nadie lo apure. Eso. Y un salón, aunque sea de ayudante.',
      en: 'I want him to read with nobody rushing him. That’s it. And a classroom, even if it’s just as an aide.',
      codings: [{ code: 'hope', es: 'whole', en: 'whole' }],
    },
    {
      by: 'wilmer',
      es: 'Yo, que vos tengáis tu salón y yo mi taller, y que mi suegra venga en avión. En avión, ¿oyó? Por la selva no, ella no. Ella se merece su ventanilla.',
      en: [
        'Me, that you get your classroom and I get my shop, and that my mother-in-law comes by plane.',
        'By plane, you hear? Not through the jungle, not her. She deserves her window seat.',
      ],
      auto: 0.88,
      codings: [
        {
          code: 'hope',
          es: { from: 'que vos tengáis tu salón', to: 'que mi suegra venga en avión' },
          en: { from: 'that you get your classroom', to: 'that my mother-in-law comes by plane' },
        },
        {
          code: 'family',
          es: 'Por la selva no, ella no. Ella se merece su ventanilla.',
          en: 'Not through the jungle, not her. She deserves her window seat.',
          projected: 0.93,
        },
      ],
    },
  ],
};
