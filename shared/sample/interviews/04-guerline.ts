import type { SampleInterview } from '../format.ts';

/** Spanish learnt in Santiago by a speaker of Haitian Creole: Chilean words, tú where others would leave it out. */
export const guerline: SampleInterview = {
  name: '04 · Guerline',
  turns: [
    {
      by: 'julian',
      section: 'Santiago',
      es: 'Guerline, su español tiene algo de Chile, ¿puede ser?',
      en: 'Guerline, your Spanish has some Chile in it, doesn’t it?',
    },
    {
      by: 'guerline',
      es: '[Ríe.] Sí, po. Cinco años en Santiago. Yo llegué con veinticuatro años y con cero palabra de español. La primera que aprendí fue «al tiro», porque la jefa todo lo quería al tiro.',
      en: '[Laughs.] Sí, po. Five years in Santiago. I got there at twenty-four with zero words of Spanish. The first one I learned was al tiro, “right away,” because my boss wanted everything al tiro.',
      codings: [
        {
          code: 'work',
          es: 'la jefa todo lo quería al tiro',
          en: 'my boss wanted everything al tiro',
          projected: 0.89,
        },
      ],
    },
    { by: 'julian', es: '¿Qué hacía en Haití?', en: 'What did you do in Haiti?' },
    {
      by: 'guerline',
      es: 'Yo estudiaba enfermería. Me faltaba un año. Después del terremoto, en mi familia todos… todos ayudamos, y ahí yo vi que yo servía para eso. Yo no tengo miedo de la sangre; tengo miedo de la gente que no mira.',
      en: 'I was studying nursing. I had one year left. After the earthquake, in my family we all… we all helped, and that’s where I saw I was good at it. I’m not afraid of blood; I’m afraid of people who don’t look.',
      codings: [
        {
          code: 'livelihood',
          es: { from: 'Yo estudiaba enfermería.', to: 'yo servía para eso.' },
          en: { from: 'I was studying nursing.', to: 'I was good at it.' },
        },
        {
          code: 'bodyAndSpirit',
          coder: 'julian',
          es: 'Yo no tengo miedo de la sangre; tengo miedo de la gente que no mira.',
          en: 'I’m not afraid of blood; I’m afraid of people who don’t look.',
        },
      ],
    },
    { by: 'julian', es: '¿Y en Chile?', en: 'And in Chile?' },
    {
      by: 'guerline',
      es: 'En Chile limpié oficinas, de noche. Me pagaban trescientos mil pesos, pero en el papel decía cuatrocientos. Yo firmaba igual. Si tú reclamas, «¿y tus papeles?». Siempre los papeles.',
      en: 'In Chile I cleaned offices, at night. They paid me three hundred thousand pesos, but on the paper it said four hundred. I signed anyway. If you complain: “And your papers?” Always the papers.',
      codings: [
        {
          code: 'wages',
          es: 'Me pagaban trescientos mil pesos, pero en el papel decía cuatrocientos. Yo firmaba igual.',
          en: 'They paid me three hundred thousand pesos, but on the paper it said four hundred. I signed anyway.',
          note: 'Como Tomás (02): se firma lo que le ponen delante. Ver si hace falta un tema propio, «firmar».',
        },
        {
          code: 'threat',
          es: 'Si tú reclamas, «¿y tus papeles?».',
          en: 'If you complain: “And your papers?”',
          projected: 0.88,
        },
        {
          code: 'wages',
          coder: 'julian',
          es: { from: 'Me pagaban trescientos mil', to: 'Siempre los papeles.' },
          en: { from: 'They paid me three hundred thousand', to: 'Always the papers.' },
        },
      ],
    },
    {
      by: 'guerline',
      es: 'Pero también tengo que decir: mi vecina, la señora Nancy, me cuidó la guagua gratis dos años. Gratis. Cuando nació Naïka, ella estuvo en el hospital conmigo; me apretaba la mano y me gritaba en chileno, y yo le gritaba en creol. [Ríe.] Nos entendimos perfecto.',
      en: 'But I have to say this too: my neighbor, señora Nancy, looked after my baby for free for two years. For free. When Naïka was born, she was there in the hospital with me; she squeezed my hand and yelled at me in Chilean, and I yelled back in Creole. [Laughs.] We understood each other perfectly.',
      codings: [
        {
          code: 'allyship',
          es: { from: 'mi vecina, la señora Nancy', to: 'Nos entendimos perfecto.' },
          en: { from: 'my neighbor, señora Nancy', to: 'We understood each other perfectly.' },
        },
        {
          code: 'children',
          es: 'me cuidó la guagua gratis dos años',
          en: 'looked after my baby for free for two years',
          coder: 'julian',
          projected: 0.93,
        },
      ],
    },
    { by: 'julian', es: '¿Por qué dejó Santiago?', en: 'Why did you leave Santiago?' },
    {
      by: 'guerline',
      es: 'Porque no me renovaron la visa. Mandé los papeles dos veces, pagué dos veces. Y mi marido ya no tenía pega. Mi abuela decía: «Dèyè mòn gen mòn», detrás de la montaña hay más montañas. Bueno: fuimos a ver la otra montaña.',
      en: 'Because they didn’t renew my visa. I sent in the papers twice, I paid twice. And by then my husband was out of work. My grandmother used to say, “Dèyè mòn gen mòn,” beyond the mountains there are more mountains. So: we went to see the next mountain.',
      codings: [
        {
          code: 'institutions',
          es: 'Porque no me renovaron la visa. Mandé los papeles dos veces, pagué dos veces.',
          en: 'Because they didn’t renew my visa. I sent in the papers twice, I paid twice.',
        },
        {
          code: 'leaving',
          es: { from: 'mi marido ya no tenía pega', to: 'fuimos a ver la otra montaña.' },
          en: { from: 'my husband was out of work', to: 'we went to see the next mountain.' },
        },
      ],
    },
    {
      by: 'julian',
      section: 'Once países · Eleven countries',
      es: 'Fueron once países, me dijo por teléfono.',
      en: 'Eleven countries, you told me on the phone.',
    },
    {
      by: 'guerline',
      es: 'Diez, conté mal. Chile, Bolivia, Perú, Ecuador, Colombia, Panamá, Costa Rica, Nicaragua, Honduras, Guatemala… y México, once. No, conté bien. La niña se aprendió las banderas. Con tres años no sabía amarrarse el zapato, pero sabía la bandera de Honduras.',
      en: 'Ten, I counted wrong. Chile, Bolivia, Peru, Ecuador, Colombia, Panama, Costa Rica, Nicaragua, Honduras, Guatemala… and Mexico, eleven. No, I counted right. My little girl learned the flags. At three she couldn’t tie her shoe, but she knew the flag of Honduras.',
      codings: [
        {
          code: 'journey',
          es: { from: 'Chile, Bolivia, Perú', to: 'y México, once.' },
          en: { from: 'Chile, Bolivia, Peru', to: 'and Mexico, eleven.' },
        },
        {
          code: 'children',
          es: { from: 'La niña se aprendió las banderas.', to: 'la bandera de Honduras.' },
          en: { from: 'My little girl learned the flags.', to: 'the flag of Honduras.' },
        },
      ],
    },
    { by: 'julian', es: '¿Qué recuerda de la selva?', en: 'What do you remember of the jungle?' },
    {
      by: 'guerline',
      es: 'Yo prefiero decir una sola cosa. Había una mochila azul colgada en un árbol, limpia, bien cerrada. Alguien la colgó con cuidado. Yo pienso mucho en esa persona que ahí, en ese lugar, todavía cuidaba sus cosas.',
      en: 'I’d rather tell just one thing. There was a blue backpack hanging in a tree, clean, properly closed. Somebody hung it there with care. I think a lot about that person who there, in that place, was still taking care of their things.',
      codings: [
        {
          code: 'jungle',
          es: { from: 'Había una mochila azul', to: 'todavía cuidaba sus cosas.' },
          en: { from: 'There was a blue backpack', to: 'still taking care of their things.' },
          note: 'Ella escoge qué contar de la selva, y escoge el cuidado. No pedir «más detalles».',
        },
        {
          code: 'jungle',
          coder: 'julian',
          es: 'whole',
          en: 'whole',
          projected: 0.92,
        },
      ],
    },
    {
      by: 'julian',
      section: 'Tapachula',
      es: 'En Tapachula pasó ocho meses.',
      en: 'You spent eight months in Tapachula.',
    },
    {
      by: 'guerline',
      es: 'Ocho meses y once días. Tú haces la fila a las dos de la mañana para un número. El número sirve para hacer otra fila. En la COMAR me preguntaron todo en español, y cuando yo dije «creol, por favor», la señorita me dijo: «Pero si usted habla bien».',
      en: 'Eight months and eleven days. You line up at two in the morning for a number. The number is for getting into another line. At COMAR [the Mexican refugee agency] they asked me everything in Spanish, and when I said, “Creole, please,” the young woman told me, “But you speak so well.”',
      codings: [
        {
          code: 'asylum',
          es: {
            from: 'Tú haces la fila a las dos de la mañana',
            to: 'Eso yo lo tengo solo en creol.',
          },
          en: { from: 'You line up at two in the morning', to: 'That, I only have in Creole.' },
        },
        {
          code: 'institutions',
          coder: 'julian',
          es: 'El número sirve para hacer otra fila.',
          en: 'The number is for getting into another line.',
          first: 'en',
        },
      ],
    },
    {
      by: 'guerline',
      es: 'Hablar bien para comprar pan no es hablar bien para decir por qué tú tienes miedo. Eso yo lo tengo solo en creol.',
      en: 'Speaking well enough to buy bread isn’t speaking well enough to say why you’re afraid. That, I only have in Creole.',
      codings: [
        {
          code: 'bodyAndSpirit',
          es: 'Eso yo lo tengo solo en creol.',
          en: 'That, I only have in Creole.',
          coder: 'julian',
          note: 'Read beside Tomás (02), “now I know I could have asked for Mam.” Language as a right, learnt too late.',
        },
      ],
    },
    {
      by: 'guerline',
      es: 'A mi hija le dio dengue, fiebre de cuarenta grados. En la clínica primero dijeron que no había ficha. Entonces yo hablé como enfermera: le dije la dosis, los miligramos por kilo, las horas. Y ahí sí me miraron.',
      en: 'My daughter came down with dengue, a fever of forty degrees [104 °F]. At the clinic, at first they said there were no more slots. So I talked like a nurse: I gave them the dose, the milligrams per kilo, the hours. And then, yes, they looked at me.',
      codings: [
        {
          code: 'health',
          es: 'A mi hija le dio dengue, fiebre de cuarenta grados.',
          en: 'My daughter came down with dengue, a fever of forty degrees [104 °F].',
        },
        {
          code: 'institutions',
          es: 'En la clínica primero dijeron que no había ficha.',
          en: 'At the clinic, at first they said there were no more slots.',
          projected: 0.9,
        },
        {
          code: 'livelihood',
          coder: 'julian',
          es: { from: 'Entonces yo hablé como enfermera', to: 'Y ahí sí me miraron.' },
          en: { from: 'So I talked like a nurse', to: 'And then, yes, they looked at me.' },
        },
      ],
    },
    { by: 'julian', es: '¿Y ahora qué sigue?', en: 'And what comes next?' },
    {
      by: 'guerline',
      es: 'Mi marido ya está en Monterrey, en una fábrica de puertas. Nosotras vamos en diciembre, si Dios quiere y si sale el papel; más Dios que el papel. Y yo quiero terminar mi año de enfermería. Me falta uno nomás. Uno.',
      en: 'My husband is already in Monterrey, at a factory that makes doors. We’ll go in December, God willing and if the paper comes through; more God than the paper. And I want to finish my year of nursing. I only have one left. One.',
      codings: [
        {
          code: 'separation',
          es: 'Mi marido ya está en Monterrey',
          en: 'My husband is already in Monterrey',
          projected: 0.97,
        },
        {
          code: 'faith',
          es: 'si Dios quiere y si sale el papel; más Dios que el papel',
          en: 'God willing and if the paper comes through; more God than the paper',
        },
        {
          code: 'hope',
          es: 'Y yo quiero terminar mi año de enfermería. Me falta uno nomás. Uno.',
          en: 'And I want to finish my year of nursing. I only have one left. One.',
        },
      ],
    },
  ],
};
