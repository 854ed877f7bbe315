import type { SampleInterview } from '../format.ts';

/** Young Salvadoran speech: vos among equals, usted for elders and for whoever holds the recorder. */
export const elias: SampleInterview = {
  name: '06 · Elías',
  turns: [
    { by: 'julian', es: 'Elías, ¿te puedo tutear?', en: 'Elías, can I call you tú?' },
    {
      by: 'elias',
      es: 'Simón. Aunque nosotros de vos hablamos, va. Dígame como quiera, pero yo a usted le voy a decir usted, que así me enseñó mi abuela.',
      en: 'Sure. Although back home we say vos. Call me whatever you like, but I’m going to call you usted, because that’s how my grandmother raised me.',
      codings: [
        {
          code: 'family',
          es: 'así me enseñó mi abuela',
          en: 'that’s how my grandmother raised me',
          projected: 0.9,
        },
      ],
    },
    { by: 'julian', es: 'Tenías dieciséis cuando saliste.', en: 'You were sixteen when you left.' },
    {
      by: 'elias',
      es: 'Cabal, dieciséis. Yo estaba en noveno y era bueno para las mates, no es por nada. Un día unos bichos de la otra cuadra me esperaron a la salida. «Mirá, vos sos bueno para los números. Necesitamos a alguien que lleve las cuentas». Así, como que era una beca.',
      en: 'Sixteen, exactly. I was in ninth grade and I was good at math, not to brag. One day some kids from the next block were waiting for me after school. “Look, you’re good with numbers. We need somebody to keep the books.” Just like that, like it was a scholarship.',
      codings: [
        {
          code: 'children',
          es: { from: 'Cabal, dieciséis.', to: 'como que era una beca.' },
          en: { from: 'Sixteen, exactly.', to: 'like it was a scholarship.' },
        },
        {
          code: 'threat',
          es: '«Mirá, vos sos bueno para los números. Necesitamos a alguien que lleve las cuentas».',
          en: '“Look, you’re good with numbers. We need somebody to keep the books.”',
        },
      ],
    },
    { by: 'julian', es: '¿Qué les dijiste?', en: 'What did you tell them?' },
    {
      by: 'elias',
      es: 'Que iba a preguntar en la casa. [Ríe.] ¡Púchica, eso les dije! Y se rieron, pero me dieron hasta el viernes. Mi abuela me oyó, apagó la cocina y dijo: «Usted se va el jueves».',
      en: 'That I’d have to ask at home. [Laughs.] Man, that’s what I told them! And they laughed, but they gave me till Friday. My grandmother heard me out, turned off the stove and said, “You’re leaving Thursday.”',
      codings: [
        {
          code: 'leaving',
          es: 'Mi abuela me oyó, apagó la cocina y dijo: «Usted se va el jueves».',
          en: 'My grandmother heard me out, turned off the stove and said, “You’re leaving Thursday.”',
        },
        {
          code: 'threat',
          coder: 'julian',
          es: 'me dieron hasta el viernes',
          en: 'they gave me till Friday',
          first: 'en',
        },
      ],
    },
    { by: 'julian', es: '¿Y tus papás?', en: 'And your parents?' },
    {
      by: 'elias',
      es: 'Mi mamá está en Maryland desde que yo tenía cinco. Yo la conocía por la voz, va, y por los zapatos que mandaba, que siempre me quedaban grandes. Los compraba así para que me duraran.',
      en: 'My mom’s been in Maryland since I was five. I knew her by her voice, you know, and by the shoes she sent, which were always too big on me. She bought them that way so they’d last.',
      codings: [
        { code: 'separation', es: 'whole', en: 'whole' },
        {
          code: 'family',
          coder: 'julian',
          es: 'los zapatos que mandaba, que siempre me quedaban grandes',
          en: 'the shoes she sent, which were always too big on me',
          projected: 0.92,
        },
      ],
    },
    { by: 'julian', es: '¿Con quién viajaste?', en: 'Who did you travel with?' },
    {
      by: 'elias',
      es: 'Con un primo de diecisiete y con un señor que cobraba siete mil quinientos por los dos. Ese nos dejó botados en Chiapas, en una gasolinera. Fue al baño y no volvió. Todavía ha de estar en el baño.',
      en: 'With a cousin who was seventeen and a man who charged seven thousand five hundred for the two of us. He dumped us in Chiapas, at a gas station. He went to the bathroom and never came back. He must still be in there.',
      codings: [
        {
          code: 'debts',
          es: {
            from: 'un señor que cobraba siete mil quinientos por los dos',
            to: 'en una gasolinera.',
          },
          en: {
            from: 'a man who charged seven thousand five hundred for the two of us',
            to: 'at a gas station.',
          },
        },
        {
          code: 'bodyAndSpirit',
          coder: 'julian',
          es: 'Todavía ha de estar en el baño.',
          en: 'He must still be in there.',
          note: 'Humour as a way of holding the story. Count how often he laughs, and where he stops.',
        },
      ],
    },
    { by: 'julian', es: '¿Y qué hicieron?', en: 'And what did you do?' },
    {
      by: 'elias',
      es: 'Lloramos un rato, así, cada quien para su lado, para que el otro no viera. Después mi primo dice: «Vaya, ¿cuánto tenemos?». Doscientos doce pesos y una bolsa de churritos. Ahí sí llevé las cuentas.',
      en: 'We cried for a while, each of us facing his own way so the other one wouldn’t see. Then my cousin goes, “All right, how much have we got?” Two hundred and twelve pesos and a bag of chips. So there I did keep the books.',
      codings: [
        {
          code: 'children',
          es: 'Lloramos un rato, así, cada quien para su lado, para que el otro no viera.',
          en: 'We cried for a while, each of us facing his own way so the other one wouldn’t see.',
        },
        {
          code: 'journey',
          coder: 'julian',
          es: 'Doscientos doce pesos y una bolsa de churritos.',
          en: 'Two hundred and twelve pesos and a bag of chips.',
          projected: 0.89,
        },
      ],
    },
    {
      by: 'elias',
      es: 'Un trailero nos llevó hasta Puebla, a cambio de que le platicáramos para que no se durmiera. Veintidós… no, como catorce horas hablando. Yo le conté tres películas enteras. Cuando nos bajamos nos dio su chumpa, porque hacía un frío…',
      en: 'A truck driver took us as far as Puebla, in exchange for us talking so he wouldn’t fall asleep. Twenty-two… no, about fourteen hours of talking. I told him three whole movies. When we got off he gave us his jacket, because it was so cold…',
      codings: [
        {
          code: 'allyship',
          es: ['Un trailero nos llevó hasta Puebla', 'Cuando nos bajamos nos dio su chumpa'],
          en: ['A truck driver took us as far as Puebla', 'When we got off he gave us his jacket'],
        },
        { code: 'journey', es: 'whole', en: 'whole', projected: 0.93 },
      ],
    },
    {
      by: 'julian',
      es: 'Ya en Texas estuviste en un albergue para menores.',
      en: 'Once in Texas, you were in a shelter for minors.',
    },
    {
      by: 'elias',
      es: [
        'Siete meses. Mire, nadie me pegó, comíamos bien. Pero la puerta no se abría. Y si la puerta no se abre, usted dígale como quiera, pero…',
        'Ahí cumplí los diecisiete. Me hicieron un pastel y yo no lo quise partir. Dije: lo parto afuera.',
      ],
      en: 'Seven months. Look, nobody hit me, we ate fine. But the door didn’t open. And if the door doesn’t open, you can call it whatever you want, but… That’s where I turned seventeen. They made me a cake and I wouldn’t cut it. I said: I’ll cut it outside.',
      auto: 0.84,
      codings: [
        {
          code: 'detention',
          es: { from: 'Pero la puerta no se abría.', to: 'usted dígale como quiera, pero…' },
          en: { from: 'But the door didn’t open.', to: 'you can call it whatever you want, but…' },
        },
        {
          code: 'shelter',
          coder: 'julian',
          es: 'Siete meses. Mire, nadie me pegó, comíamos bien.',
          en: 'Seven months. Look, nobody hit me, we ate fine.',
          projected: 0.94,
        },
        {
          code: 'children',
          es: 'Ahí cumplí los diecisiete.',
          en: 'That’s where I turned seventeen.',
        },
        {
          code: 'hope',
          es: 'yo no lo quise partir. Dije: lo parto afuera.',
          en: 'I wouldn’t cut it. I said: I’ll cut it outside.',
          projected: 0.91,
        },
      ],
    },
    { by: 'julian', es: '¿Y cómo saliste?', en: 'And how did you get out?' },
    {
      by: 'elias',
      es: 'Por una abogada, la licenciada Ruth. Ella movió todo: los papeles de mi mamá, las huellas, las firmas. Me preguntaba la misma cosa tres veces y nunca se enojó. El caso de asilo sigue, va, pero ya lo sigo desde afuera.',
      en: 'Through a lawyer, licenciada Ruth. She got everything moving: my mom’s papers, the fingerprints, the signatures. She’d ask me the same thing three times and she never got mad. The asylum case is still going, but I’m following it from the outside now.',
      codings: [
        {
          code: 'asylum',
          es: 'El caso de asilo sigue, va, pero ya lo sigo desde afuera.',
          en: 'The asylum case is still going, but I’m following it from the outside now.',
        },
        {
          code: 'allyship',
          es: 'Me preguntaba la misma cosa tres veces y nunca se enojó.',
          en: 'She’d ask me the same thing three times and she never got mad.',
        },
        {
          code: 'institutions',
          coder: 'julian',
          es: 'los papeles de mi mamá, las huellas, las firmas',
          en: 'my mom’s papers, the fingerprints, the signatures',
          projected: 0.95,
        },
      ],
    },
    { by: 'julian', es: '¿Cómo fue ver a tu mamá?', en: 'What was it like to see your mother?' },
    {
      by: 'elias',
      es: 'Raro. Bonito, pero raro. Nos dimos la mano. Doce años, y nos dimos la mano como que era entrevista de trabajo. Y después ella me miró los pies y me dijo: «¿Cuánto calzás?». Y ahí sí, ahí se nos vino todo.',
      en: 'Weird. Nice, but weird. We shook hands. Twelve years, and we shook hands like it was a job interview. And then she looked at my feet and said, “What size are you?” And that did it, that’s when it all came out.',
      codings: [
        { code: 'separation', es: 'whole', en: 'whole' },
        {
          code: 'family',
          es: '«¿Cuánto calzás?». Y ahí sí, ahí se nos vino todo.',
          en: '“What size are you?” And that did it, that’s when it all came out.',
          first: 'en',
          coder: 'julian',
          projected: 0.87,
        },
      ],
    },
    { by: 'julian', es: '¿Y ahora?', en: 'And now?' },
    {
      by: 'elias',
      es: 'Trabajo con un señor poniendo pisos; me paga cabal, cada viernes. En la noche voy al college comunitario: contabilidad. Sí, contabilidad, ríase. Al final alguien tenía que llevar las cuentas.',
      en: [
        'I work for a man laying floors; he pays me in full, every Friday. At night I go to community college: accounting.',
        'Yes, accounting, go ahead and laugh. In the end somebody had to keep the books.',
      ],
      auto: 0.91,
      codings: [
        {
          code: 'wages',
          es: 'me paga cabal, cada viernes',
          en: 'he pays me in full, every Friday',
        },
        {
          code: 'hope',
          es: { from: 'En la noche voy al college comunitario', to: 'llevar las cuentas.' },
          en: { from: 'At night I go to community college', to: 'keep the books.' },
        },
      ],
    },
  ],
};
