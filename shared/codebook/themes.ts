import type { Bilingual } from '../model/records.ts';

/** One theme of the starter codebook: `key` names it in code only, never in a project. */
export interface StarterTheme {
  readonly key: string;
  readonly parent: string | null;
  readonly name: Bilingual;
  /** What it is, then what goes in or stays out. */
  readonly description: Bilingual;
  /**
   * `#rrggbb` on light paper, at least 4.5:1 against #fffefb. The first six are those of the look; the
   * others were chosen as far from all before them in OKLab as the contrast allows, quiet ones for groups.
   */
  readonly colour: string;
}

/** Parents before their children; siblings in the order they are shown. */
export const STARTER_THEMES = [
  {
    key: 'violence',
    parent: null,
    name: { en: 'Violence', es: 'violencia' },
    description: {
      en: 'Harm done or seen, by anyone: gangs, police, employers, kin. Use it where none of the narrower themes fits, such as a killing or a beating.',
      es: 'Daño sufrido o presenciado, venga de quien venga: pandillas, policía, patrones, familia. Úsalo cuando ningún tema más preciso convenga, como un asesinato o una golpiza.',
    },
    colour: '#5c3a41',
  },
  {
    key: 'extortion',
    parent: 'violence',
    name: { en: 'Extortion', es: 'extorsión' },
    description: {
      en: 'Money or goods demanded under threat: the weekly “rent”, tolls on the road, bribes to officials. A ransom goes under Kidnapping.',
      es: 'Dinero o bienes exigidos bajo amenaza: la renta o vacuna, los cobros en el camino, las mordidas. El rescate va en secuestro.',
    },
    colour: '#b3431f',
  },
  {
    key: 'threat',
    parent: 'violence',
    name: { en: 'Threat', es: 'amenaza' },
    description: {
      en: 'Harm announced, spoken or understood, including the threat to call immigration. Tag the words of the threat where they are quoted.',
      es: 'Daño anunciado, dicho o dado a entender, incluida la amenaza de llamar a la migra. Marca las palabras de la amenaza cuando se citan.',
    },
    colour: '#a06a00',
  },
  {
    key: 'kidnapping',
    parent: 'violence',
    name: { en: 'Kidnapping', es: 'secuestro' },
    description: {
      en: 'Being held by a group or a smuggler for ransom, work or control, with the ransom and the release. Holding by the state is Detention.',
      es: 'Retención por un grupo o un coyote para pedir rescate, obligar a trabajar o controlar, con el pago y la liberación. Si retiene el Estado, es detención.',
    },
    colour: '#b0306f',
  },
  {
    key: 'sexualViolence',
    parent: 'violence',
    name: { en: 'Sexual violence', es: 'violencia sexual' },
    description: {
      en: 'Assault, coercion or harassment, told or only hinted at, one’s own or another’s. Silences that point to it belong here, with a note.',
      es: 'Agresión, coacción o acoso, contado o apenas insinuado, propio o de otra persona. Los silencios que lo señalan van aquí, con una nota.',
    },
    colour: '#772473',
  },
  {
    key: 'support',
    parent: null,
    name: { en: 'Support', es: 'apoyo' },
    description: {
      en: 'What others gave that made going on possible. Use it for help from relatives and organisations that the narrower themes do not cover.',
      es: 'Lo que otros dieron y permitió seguir. Úsalo para la ayuda de parientes y organizaciones que los temas más precisos no cubren.',
    },
    colour: '#876371',
  },
  {
    key: 'allyship',
    parent: 'support',
    name: { en: 'Allyship', es: 'solidaridad' },
    description: {
      en: 'Help from people who owed none: strangers, neighbours, fellow travellers, a lawyer who goes further than the job. Paid services stay out.',
      es: 'Ayuda de quien no la debía: desconocidos, vecinas, compañeros de camino, una abogada que va más allá de su trabajo. Los servicios pagados no entran.',
    },
    colour: '#1f7a5c',
  },
  {
    key: 'shelter',
    parent: 'support',
    name: { en: 'Shelter', es: 'albergue' },
    description: {
      en: 'A place to sleep and be safe, and life in it: migrant shelters, churches, a porch. A place whose door does not open is Detention.',
      es: 'Un lugar donde dormir a salvo, y la vida en él: albergues, iglesias, un corredor. Un lugar cuya puerta no se abre es detención.',
    },
    colour: '#1f6fb0',
  },
  {
    key: 'journey',
    parent: null,
    name: { en: 'Journey', es: 'travesía' },
    description: {
      en: 'The road between the home that was left and the place of arrival: routes, countries, waiting, transport without a theme of its own.',
      es: 'El camino entre la casa que se dejó y el lugar de llegada: rutas, países, esperas, transportes sin tema propio.',
    },
    colour: '#71714f',
  },
  {
    key: 'leaving',
    parent: 'journey',
    name: { en: 'Leaving', es: 'la salida' },
    description: {
      en: 'The decision to go, its reasons and the hour of departure. Farewells that speak of those who stay are also Separation.',
      es: 'La decisión de irse, sus razones y la hora de partir. Las despedidas que hablan de quien se queda van también en separación.',
    },
    colour: '#7a4fb0',
  },
  {
    key: 'train',
    parent: 'journey',
    name: { en: 'The train', es: 'la Bestia' },
    description: {
      en: 'The freight trains through Mexico: getting on, the roof, the falls, the people along the tracks.',
      es: 'Los trenes de carga por México: subirse, el techo, las caídas, la gente a lo largo de las vías.',
    },
    colour: '#0d5665',
  },
  {
    key: 'jungle',
    parent: 'journey',
    name: { en: 'The jungle', es: 'la selva' },
    description: {
      en: 'The Darién and other jungle stretches: mud, rivers, the dead, what was left behind there.',
      es: 'El Darién y otros tramos de selva: el lodo, los ríos, los muertos, lo que quedó allí.',
    },
    colour: '#23520d',
  },
  {
    key: 'crossing',
    parent: 'journey',
    name: { en: 'Border crossing', es: 'cruce de la frontera' },
    description: {
      en: 'Crossing a line between countries by river, desert, bridge or checkpoint, tried or achieved, and being turned back at it.',
      es: 'Pasar una línea entre países por río, desierto, puente o retén, se logre o no, y el rechazo en ella.',
    },
    colour: '#283994',
  },
  {
    key: 'debts',
    parent: 'journey',
    name: { en: 'Coyotes and debts', es: 'coyotes y deudas' },
    description: {
      en: 'What the journey costs and who lends it: smugglers and their prices, loan sharks, interest, land given as security.',
      es: 'Lo que cuesta el viaje y quién lo presta: coyotes y sus precios, prestamistas o chulqueros, intereses, tierras en garantía.',
    },
    colour: '#6d5005',
  },
  {
    key: 'work',
    parent: null,
    name: { en: 'Work', es: 'trabajo' },
    description: {
      en: 'Work before, during and after the journey. Use it for looking for work, accidents at work, and what work means to the person.',
      es: 'El trabajo antes, durante y después del viaje. Úsalo para la búsqueda de empleo, los accidentes laborales y lo que el trabajo significa para la persona.',
    },
    colour: '#476c7d',
  },
  {
    key: 'livelihood',
    parent: 'work',
    name: { en: 'Trade and livelihood', es: 'oficio y sustento' },
    description: {
      en: 'What one knows how to do and lives on: trades, studies, a stall, land, a harvest, and pride in them.',
      es: 'Lo que una persona sabe hacer y de lo que vive: oficios, estudios, un puesto, la tierra, la cosecha, y el orgullo de ello.',
    },
    colour: '#566609',
  },
  {
    key: 'wages',
    parent: 'work',
    name: { en: 'Wages and abuse at work', es: 'salario y abuso laboral' },
    description: {
      en: 'What work pays, and pay withheld, cut or lied about; hours, humiliation and danger imposed. Fair pay belongs here too.',
      es: 'Lo que paga el trabajo, y el pago retenido, recortado o falseado; horarios, humillaciones y riesgos impuestos. El pago justo también va aquí.',
    },
    colour: '#89483e',
  },
  {
    key: 'family',
    parent: null,
    name: { en: 'Family', es: 'familia' },
    description: {
      en: 'Kin and those who became kin: care, quarrels, inheritance, what one owes the other. Distance goes under Separation.',
      es: 'Los parientes y quienes llegaron a serlo: cuidados, pleitos, herencias, lo que unos deben a otros. La distancia va en separación.',
    },
    colour: '#584a82',
  },
  {
    key: 'children',
    parent: 'family',
    name: { en: 'Children and youth', es: 'niñez y juventud' },
    description: {
      en: 'Anyone under eighteen in the story, travelling, staying, or drawn in by a gang, and memories of the speaker’s own childhood.',
      es: 'Toda persona menor de dieciocho años en el relato, que viaja, se queda o es captada por una pandilla, y los recuerdos de la propia infancia.',
    },
    colour: '#a752a1',
  },
  {
    key: 'separation',
    parent: 'family',
    name: { en: 'Separation', es: 'separación' },
    description: {
      en: 'Being apart from one’s people and living with it: children left with a grandmother, phone calls, parcels, meeting again.',
      es: 'Estar lejos de los suyos y vivir con eso: hijos que quedan con la abuela, llamadas, encomiendas, el reencuentro.',
    },
    colour: '#4950b0',
  },
  {
    key: 'institutions',
    parent: null,
    name: { en: 'Institutions', es: 'instituciones' },
    description: {
      en: 'Dealings with the state and its offices: papers, visas, clinics, schools, police, interpreters.',
      es: 'El trato con el Estado y sus oficinas: papeles, visas, clínicas, escuelas, policía, intérpretes.',
    },
    colour: '#445d44',
  },
  {
    key: 'asylum',
    parent: 'institutions',
    name: { en: 'Asylum process', es: 'proceso de asilo' },
    description: {
      en: 'Asking for protection: queues, appointments, interviews, evidence, lawyers, decisions, and what it asks of the teller.',
      es: 'Pedir protección: filas, citas, entrevistas, pruebas, abogados, resoluciones, y lo que exige a quien cuenta.',
    },
    colour: '#1f5790',
  },
  {
    key: 'detention',
    parent: 'institutions',
    name: { en: 'Detention', es: 'detención' },
    description: {
      en: 'Being held by the state, whatever the place is called: cells, the hielera, centres, closed shelters for minors.',
      es: 'Retención por el Estado, se llame como se llame el lugar: celdas, la hielera, estaciones migratorias, albergues cerrados para menores.',
    },
    colour: '#8d1c11',
  },
  {
    key: 'deportation',
    parent: 'institutions',
    name: { en: 'Deportation', es: 'deportación' },
    description: {
      en: 'Being sent back, from any country, and life after it. Being turned away at the line itself is Border crossing.',
      es: 'Ser devuelto, desde cualquier país, y la vida después. El rechazo en la línea misma es cruce de la frontera.',
    },
    colour: '#80486c',
  },
  {
    key: 'bodyAndSpirit',
    parent: null,
    name: { en: 'Body and spirit', es: 'cuerpo y espíritu' },
    description: {
      en: 'What the person feels and how they name themselves: anger, shame, guilt, dignity, humour, language as one’s own.',
      es: 'Lo que la persona siente y cómo se nombra: cólera, vergüenza, culpa, dignidad, humor, la lengua propia.',
    },
    colour: '#6668a2',
  },
  {
    key: 'health',
    parent: 'bodyAndSpirit',
    name: { en: 'Health', es: 'salud' },
    description: {
      en: 'Illness, injury, hunger, sleep and their care, of body or mind, including what still hurts when the danger is over.',
      es: 'Enfermedad, heridas, hambre, sueño y su cuidado, del cuerpo o de la mente, incluido lo que sigue doliendo cuando pasó el peligro.',
    },
    colour: '#b65263',
  },
  {
    key: 'hope',
    parent: 'bodyAndSpirit',
    name: { en: 'Hope and plans', es: 'esperanza y planes' },
    description: {
      en: 'What the person wants next, near or far, and what kept them going. Plans given up belong here too.',
      es: 'Lo que la persona quiere que venga, pronto o lejos, y lo que la sostuvo. Los planes abandonados también van aquí.',
    },
    colour: '#4c7f00',
  },
  {
    key: 'faith',
    parent: 'bodyAndSpirit',
    name: { en: 'Faith', es: 'fe' },
    description: {
      en: 'God, prayer, saints, hymns and doubt. A “thank God” said in passing only counts where it carries weight.',
      es: 'Dios, la oración, los santos, los coros y la duda. Un «gracias a Dios» dicho de paso solo cuenta cuando tiene peso.',
    },
    colour: '#922452',
  },
] as const satisfies readonly StarterTheme[];

export type StarterKey = (typeof STARTER_THEMES)[number]['key'];
