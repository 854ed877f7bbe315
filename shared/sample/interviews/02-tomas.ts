import type { SampleInterview } from '../format.ts';

/** Spanish as a second language: Tomás thinks in Mam, and says so. */
export const tomas: SampleInterview = {
  name: '02 · Tomás',
  turns: [
    {
      by: 'maria',
      es: 'Don Tomás, ¿usted prefiere que hablemos en español o buscamos a alguien que hable mam?',
      en: 'Don Tomás, would you rather we speak Spanish, or should we look for someone who speaks Mam?',
    },
    {
      by: 'tomas',
      es: 'En español está bien, fíjese. Mi castilla no es muy buena, pero lo que uno vivió, uno lo dice como puede. Ya si me atoro, pues me espera un su ratito.',
      en: 'Spanish is fine. My Spanish isn’t so good, but what you’ve lived through, you tell it however you can. And if I get stuck, well, you give me a little minute.',
    },
    {
      by: 'maria',
      es: '¿A qué se dedicaba allá, en su aldea?',
      en: 'What did you do for a living, back in your village?',
    },
    {
      by: 'tomas',
      es: 'Al café. Mi papá tiene seis cuerdas, y de eso comíamos ocho. Después vino la roya y se secó la mata, y el quintal lo pagaban a… saber, a una miseria. Entonces ya no daba, pues.',
      en: 'Coffee. My father has six cuerdas [under two acres], and that fed the eight of us. Then the leaf rust came and the plants dried up, and what they paid for a hundredweight was… who knows, next to nothing. So it just wasn’t enough anymore.',
      codings: [
        {
          code: 'livelihood',
          es: { from: 'Al café.', to: 'de eso comíamos ocho.' },
          en: { from: 'Coffee.', to: 'that fed the eight of us.' },
        },
        {
          code: 'leaving',
          coder: 'julian',
          es: { from: 'Después vino la roya', to: 'Entonces ya no daba, pues.' },
          en: { from: 'Then the leaf rust came', to: 'So it just wasn’t enough anymore.' },
          projected: 0.92,
        },
      ],
    },
    {
      by: 'tomas',
      es: 'Ahí fue que presté el dinero. Cuarenta y cinco mil quetzales, al diez por ciento mensual. Y dejé las escrituras del terreno de mi papá. Él puso su huella nomás, porque no sabe firmar.',
      en: 'That’s when I borrowed the money. Forty-five thousand quetzales, at ten percent a month. And I left the deed to my father’s land. He just put his thumbprint, because he doesn’t know how to sign.',
      codings: [
        {
          code: 'debts',
          es: { from: 'Ahí fue que presté el dinero.', to: 'del terreno de mi papá.' },
          en: { from: 'That’s when I borrowed the money.', to: 'the deed to my father’s land.' },
        },
        {
          code: 'family',
          es: 'Él puso su huella nomás, porque no sabe firmar.',
          en: 'He just put his thumbprint, because he doesn’t know how to sign.',
        },
      ],
    },
    { by: 'maria', es: '¿Y qué le dijo su papá?', en: 'And what did your father say?' },
    {
      by: 'tomas',
      es: 'No dijo nada. Me dio su sombrero. «Llevátelo, vos, que el sol no pregunta», me dijo en idioma. Bueno… sí dijo algo, pues.',
      en: 'He didn’t say anything. He gave me his hat. “Take it, son, the sun doesn’t ask,” he told me, in our language. Well… so he did say something.',
      codings: [
        { code: 'family', es: 'whole', en: 'whole' },
        {
          code: 'leaving',
          es: '«Llevátelo, vos, que el sol no pregunta»',
          en: '“Take it, son, the sun doesn’t ask,”',
          first: 'en',
          coder: 'julian',
        },
      ],
    },
    {
      by: 'tomas',
      es: 'El coyote prometió tres intentos por el mismo precio. Así se trabaja: tres oportunidades. En la primera nos agarraron en Chiapas y para atrás. En la segunda ya pasé.',
      en: 'The coyote promised three tries for the same price. That’s how it works: three chances. The first time they caught us in Chiapas and back we went. The second time I made it through.',
      codings: [
        {
          code: 'debts',
          es: 'El coyote prometió tres intentos por el mismo precio. Así se trabaja: tres oportunidades.',
          en: 'The coyote promised three tries for the same price. That’s how it works: three chances.',
        },
        {
          code: 'deportation',
          es: 'En la primera nos agarraron en Chiapas y para atrás.',
          en: 'The first time they caught us in Chiapas and back we went.',
          projected: 0.94,
        },
      ],
    },
    { by: 'maria', es: '¿Cómo fue cruzar?', en: 'What was the crossing like?' },
    {
      by: 'tomas',
      es: 'En el desierto se camina de noche; cinco noches. Un señor ya grande, de Totonicapán, se fue quedando. El guía dijo: «El que se queda, se queda». Entre tres lo llevamos abrazado hasta la carretera y ahí lo dejamos, con agua y con una luz, para que lo vieran. Yo no sé… no sé si lo vieron.',
      en: 'In the desert you walk by night; five nights. An older man, from Totonicapán, kept falling behind. The guide said, “Whoever falls behind stays behind.” Three of us carried him along, arms around him, as far as the road, and we left him there, with water and a light, so they would see him. I don’t know… I don’t know if they saw him.',
      codings: [
        {
          code: 'crossing',
          es: 'En el desierto se camina de noche; cinco noches.',
          en: 'In the desert you walk by night; five nights.',
        },
        {
          code: 'allyship',
          es: { from: 'Entre tres lo llevamos abrazado', to: 'para que lo vieran.' },
          en: { from: 'Three of us carried him along', to: 'so they would see him.' },
        },
        {
          code: 'threat',
          coder: 'julian',
          es: 'El que se queda, se queda',
          en: 'Whoever falls behind stays behind.',
          projected: 0.81,
        },
        {
          code: 'crossing',
          coder: 'julian',
          es: { from: 'En el desierto se camina', to: 'no sé si lo vieron.' },
          en: { from: 'In the desert you walk', to: 'I don’t know if they saw him.' },
        },
      ],
    },
    {
      by: 'maria',
      es: '¿Y el trabajo, del otro lado?',
      en: 'And the work, on the other side?',
    },
    {
      by: 'tomas',
      es: 'Techos. En verano, en Tennessee, el techo quema como comal. El patrón decía que cien dólares al día y al principio pagó, sí pagó. Después que la otra semana, que la otra semana… Me quedó debiendo siete semanas: tres mil quinientos dólares.',
      en: 'Roofs. In the summer, in Tennessee, a roof burns like a griddle. The boss said a hundred dollars a day, and at first he paid, he did pay. Then it was next week, next week… He ended up owing me seven weeks: three thousand five hundred dollars.',
      codings: [
        {
          code: 'wages',
          es: { from: 'El patrón decía que cien dólares', to: 'tres mil quinientos dólares.' },
          en: { from: 'The boss said a hundred dollars', to: 'three thousand five hundred dollars.' },
          note: 'Cinco días por siete semanas a cien dólares: la cuenta es exacta. La lleva de memoria.',
        },
        {
          code: 'work',
          es: 'En verano, en Tennessee, el techo quema como comal.',
          en: 'In the summer, in Tennessee, a roof burns like a griddle.',
          projected: 0.95,
        },
      ],
    },
    {
      by: 'tomas',
      es: 'Cuando le reclamé, sacó el teléfono y me enseñó el número ya marcado. «¿Quieres tu cheque o quieres a la migra?». Así, riéndose.',
      en: 'When I asked him for it, he took out his phone and showed me the number already dialed. “You want your check or you want la migra?” Just like that, laughing.',
      codings: [
        {
          code: 'threat',
          es: '¿Quieres tu cheque o quieres a la migra?',
          en: 'You want your check or you want la migra?',
        },
        { code: 'wages', coder: 'julian', es: 'whole', en: 'whole' },
      ],
    },
    { by: 'maria', es: '¿Qué hizo usted?', en: 'What did you do?' },
    {
      by: 'tomas',
      es: 'Me fui callado. Eso es lo que más me pesa, fíjese, no el dinero: que me fui callado.',
      en: 'I left without a word. That’s what weighs on me most, you see, not the money: that I left without a word.',
      codings: [
        {
          code: 'bodyAndSpirit',
          es: 'Eso es lo que más me pesa, fíjese, no el dinero: que me fui callado.',
          en: 'That’s what weighs on me most, you see, not the money: that I left without a word.',
        },
      ],
    },
    {
      by: 'tomas',
      es: [
        'La deportación fue por un foco quebrado del carro. Ni manejaba yo; iba atrás, dormido.',
        'Cuarenta y un días estuve detenido. Ahí la luz no la apagan nunca; uno ya no sabe qué día es.',
      ],
      en: 'I got deported over a broken taillight. I wasn’t even driving; I was in the back, asleep. They held me for forty-one days. In there they never turn off the light; you stop knowing what day it is.',
      auto: 0.81,
      codings: [
        {
          code: 'deportation',
          es: 'La deportación fue por un foco quebrado del carro.',
          en: 'I got deported over a broken taillight.',
        },
        {
          code: 'detention',
          es: 'Cuarenta y un días estuve detenido. Ahí la luz no la apagan nunca; uno ya no sabe qué día es.',
          en: 'They held me for forty-one days. In there they never turn off the light; you stop knowing what day it is.',
        },
      ],
    },
    {
      by: 'tomas',
      es: 'Me tocó un intérprete de español, por teléfono. Y yo en español firmo lo que me pongan, de la pena de decir que no entendí. Ahora ya sé que podía pedir en mam. Ahora.',
      en: 'I got a Spanish interpreter, over the phone. And in Spanish I’ll sign whatever they put in front of me, I’m so embarrassed to say I didn’t understand. Now I know I could have asked for Mam. Now.',
      codings: [
        {
          code: 'institutions',
          es: 'Me tocó un intérprete de español, por teléfono.',
          en: 'I got a Spanish interpreter, over the phone.',
        },
        {
          code: 'asylum',
          es: { from: 'Me tocó un intérprete', to: 'podía pedir en mam. Ahora.' },
          en: { from: 'I got a Spanish interpreter', to: 'could have asked for Mam. Now.' },
          first: 'en',
          coder: 'julian',
          note: 'Did anyone tell him he could ask for asylum? He never says so. Ask on the second visit, with a Mam interpreter.',
        },
      ],
    },
    { by: 'maria', es: '¿Y la deuda?', en: 'And the debt?' },
    {
      by: 'tomas',
      es: 'La deuda no la deportan. Cuatro mil quinientos al mes, solo de interés. Mi mujer está vendiendo tamalitos, y mi hijo el grande, que tiene trece, ya dejó la escuela. Dice que él va a ir a sacar el terreno. Yo le digo que no. Pero le digo que no con el sombrero en la mano, ¿me entiende?',
      en: 'They don’t deport the debt. Four thousand five hundred a month, in interest alone. My wife is selling tamalitos, and my oldest boy, he’s thirteen, already left school. He says he’s going to go and win back the land. I tell him no. But I tell him no with the hat in my hand, you understand?',
      codings: [
        {
          code: 'debts',
          es: 'La deuda no la deportan. Cuatro mil quinientos al mes, solo de interés.',
          en: 'They don’t deport the debt. Four thousand five hundred a month, in interest alone.',
        },
        {
          code: 'children',
          es: 'mi hijo el grande, que tiene trece, ya dejó la escuela. Dice que él va a ir a sacar el terreno.',
          en: 'my oldest boy, he’s thirteen, already left school. He says he’s going to go and win back the land.',
        },
        {
          code: 'deportation',
          coder: 'julian',
          es: 'La deuda no la deportan.',
          en: 'They don’t deport the debt.',
          projected: 0.97,
        },
      ],
    },
    {
      by: null,
      es: [],
      en: '[Translator’s note: the hat is the one his father gave him.]',
      auto: 0.52,
    },
  ],
};
