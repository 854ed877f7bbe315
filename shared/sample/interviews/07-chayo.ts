import type { SampleInterview } from '../format.ts';

/** The other side of the road: a Mexican cook who has fed the train for years. */
export const chayo: SampleInterview = {
  name: '07 · Doña Chayo',
  turns: [
    {
      by: 'maria',
      es: 'Doña Chayo, ¿desde cuándo les lleva comida a los del tren?',
      en: 'Doña Chayo, how long have you been taking food to the people on the train?',
    },
    {
      by: 'chayo',
      es: 'Uy, desde que vivía mi viejo, que en paz descanse. Ponga usted unos dieciséis años. Él era garrotero, del ferrocarril, y llegaba con un coraje: «Chayo, hoy venían niños en el techo».',
      en: 'Oh my, since my old man was alive, may he rest in peace. Call it sixteen years. He was a brakeman, on the railroad, and he’d come home furious: “Chayo, there were kids on the roof today.”',
      codings: [
        {
          code: 'train',
          es: 'Chayo, hoy venían niños en el techo',
          en: 'Chayo, there were kids on the roof today.',
        },
        {
          code: 'children',
          coder: 'julian',
          es: 'hoy venían niños en el techo',
          en: 'there were kids on the roof today',
          projected: 0.96,
        },
      ],
    },
    {
      by: 'chayo',
      es: 'Y le digo: «Pues ni modo que nomás los veamos pasar, tú». Esa tarde hice treinta tortas de huevo, y se me acabaron en un ratito.',
      en: 'And I told him, “Well, we can’t just stand there and watch them go by.” That afternoon I made thirty egg tortas, and they were gone before you knew it.',
      codings: [{ code: 'allyship', es: 'whole', en: 'whole' }],
    },
    { by: 'maria', es: '¿Y los vecinos qué decían?', en: 'And what did the neighbors say?' },
    {
      by: 'chayo',
      es: 'De todo, oiga. Que si eran malandros, que si me iban a robar. Mi comadre me dejó de hablar dos años. Hoy mi comadre es la que pica la cebolla.',
      en: 'All kinds of things. That they were crooks, that they’d rob me. My comadre stopped speaking to me for two years. Today my comadre is the one who chops the onions.',
      codings: [
        {
          code: 'allyship',
          es: 'Mi comadre me dejó de hablar dos años. Hoy mi comadre es la que pica la cebolla.',
          en: 'My comadre stopped speaking to me for two years. Today my comadre is the one who chops the onions.',
          coder: 'julian',
          first: 'en',
        },
      ],
    },
    { by: 'maria', es: '¿Le ha dado miedo alguna vez?', en: 'Have you ever been afraid?' },
    {
      by: 'chayo',
      es: 'Una vez vinieron unos en una camioneta. «Señora, usted nos está espantando el negocio». Muy educados, fíjese, hasta la gorra se quitaron. Yo les serví. ¿Qué iba a hacer? Les serví y les dije: «Coman. Y aquí el que come no cobra».',
      en: 'Once some men came in a pickup. “Señora, you’re scaring off our business.” Very polite, mind you, they even took off their caps. I served them. What was I going to do? I served them and I said, “Eat. And around here, nobody who eats collects.”',
      codings: [
        {
          code: 'threat',
          es: 'Señora, usted nos está espantando el negocio',
          en: 'Señora, you’re scaring off our business.',
        },
        {
          code: 'extortion',
          es: '«Coman. Y aquí el que come no cobra».',
          en: '“Eat. And around here, nobody who eats collects.”',
          projected: 0.88,
          note: 'El cobro visto desde quien se lo impide. ¿Va aquí, o en solidaridad? Por ahora, en los dos.',
        },
        {
          code: 'allyship',
          es: { from: 'Les serví y les dije', to: 'el que come no cobra».' },
          en: { from: 'I served them and I said', to: 'nobody who eats collects.”' },
        },
      ],
    },
    { by: 'maria', es: '¿Volvieron?', en: 'Did they come back?' },
    {
      by: 'chayo',
      es: 'Ellos no. Pero a los ocho días me quemaron la lona. [Pausa.] Compramos otra. Azul, más bonita.',
      en: 'Not them. But a week later somebody burned my tarp. [Pause.] We bought another one. Blue, prettier.',
      codings: [
        {
          code: 'violence',
          es: 'Pero a los ocho días me quemaron la lona.',
          en: 'But a week later somebody burned my tarp.',
        },
        {
          code: 'hope',
          coder: 'julian',
          es: 'Compramos otra. Azul, más bonita.',
          en: 'We bought another one. Blue, prettier.',
          projected: 0.9,
        },
      ],
    },
    {
      by: 'maria',
      es: 'De toda la gente que ha pasado, ¿a quién recuerda?',
      en: 'Of all the people who have passed through, who do you remember?',
    },
    {
      by: 'chayo',
      es: [
        'A una señora hondureña, joven todavía, que venía con su muchacho. Traía las rodillas así, hinchadas, y me dice: «¿Le ayudo a amasar?». Hágame usted el favor: muerta de cansancio, y quería amasar.',
        'Hizo unas tortillas gruesas, de harina, dobladas con frijol. Me dejó la receta pegada en la pared. Ahí está todavía, con su letra.',
      ],
      en: 'A Honduran lady, still young, who was traveling with her boy. Her knees were like this, all swollen, and she says to me, “Can I help you knead?” Can you believe it: dead tired, and she wanted to knead. She made these thick flour tortillas, folded over with beans. She left me the recipe stuck up on the wall. It’s still there, in her handwriting.',
      auto: 0.82,
      codings: [
        {
          code: 'livelihood',
          es: { from: '«¿Le ayudo a amasar?».', to: 'dobladas con frijol.' },
          en: { from: '“Can I help you knead?”', to: 'folded over with beans.' },
          note: '¿Será Rosa (03)? Las rodillas, el muchacho, las baleadas. No decírselo a ninguna de las dos sin permiso.',
        },
        {
          code: 'health',
          coder: 'julian',
          es: 'Traía las rodillas así, hinchadas',
          en: 'Her knees were like this, all swollen',
        },
      ],
    },
    { by: 'maria', es: '¿Por qué sigue?', en: 'Why do you keep doing it?' },
    {
      by: 'chayo',
      es: 'Porque el tren sigue, hija. El día que pase vacío, me siento. [Ríe.] Y ni así, ¿eh?, porque ya ve: sentada me duele la espalda.',
      en: 'Because the train keeps coming, hija. The day it goes by empty, I’ll sit down. [Laughs.] And maybe not even then, because you know how it is: sitting down makes my back hurt.',
      codings: [
        {
          code: 'hope',
          es: 'Porque el tren sigue, hija. El día que pase vacío, me siento.',
          en: 'Because the train keeps coming, hija. The day it goes by empty, I’ll sit down.',
        },
      ],
    },
  ],
};
