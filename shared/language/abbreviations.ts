/** What a language's full stops stand for, to tell the end of a sentence from a shortened word. Words folded to lower case. */
export interface StopWords {
  /** Shortened words that something must follow: a name, a place. */
  readonly beforeNames: ReadonlySet<string>;
  /** Those that only a number makes out: "No. 5" beside "No. I stayed." */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Those that may end a sentence too: what follows tells. */
  readonly either: ReadonlySet<string>;
  /** Words that begin sentences far more often than names. */
  readonly starters: ReadonlySet<string>;
  /** Words that no sentence ends with: a pause after them is one within it ("fuimos a… Tapachula"). */
  readonly dangling: ReadonlySet<string>;
  /** Words that a turn begins with before it says anything: a pause after them ends nothing ("Pues… yo no quería"). */
  readonly openers: ReadonlySet<string>;
  /** What a voice says while it looks for a word: `It sounded... I don’t know... like a buzzing.` Before a pause only. */
  readonly asides: RegExp | null;
  /** Who says a speech that has just been quoted: `"Who is it?" I asked.` Null where such a verb stands before its subject. */
  readonly sayers: RegExp | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const ES: StopWords = {
  beforeNames: words(`
    sr sra srta sres sras dr dra dres dras d dª dña lic licda ing arq prof profa profra mtro mtra sto sta
    mons pbro hno hna fr gral cnel tte sgto cmdte cmte av avda blvd calz cd edo mpio col carr prol ee
    p.ej ej vs cf gob pdte pdta pres rvdo rvda st mt ft ma mª fco gpe hdez cdad cía cia col fracc`),
  beforeNumbers: words(
    'no nº núm nro art arts cap caps pág págs pag tel km mz lt int ext aprox apdo inc vol frac c.p ene feb abr jun jul ago sept oct nov dic lun mié jue vie sáb cap núms',
  ),
  either: words(
    'ud uds vd vds uu ee.uu eua etc s.a c.v a.c d.c a.m p.m d.f o.n.g ong r.l cía ltda jr dpto depto',
  ),
  starters: words(`
    el la los las un una unos unas yo tú él ella ellos ellas nosotros nosotras ustedes usted me te se nos le les lo
    mi mis su sus y o pero ni que si no sí ya en a de con por para sin desde hasta entre cuando donde como porque
    entonces después luego ahí allí aquí allá ahora hoy ayer antes también tampoco todo toda todos todas nada nadie
    este esta esto estos estas ese esa eso esos esas aquel aquella aunque mientras así pues bueno era fue es son
    estaba había hay tenía tengo cada otro otra al del muy más solo sólo siempre nunca quién qué cómo cuánto`),
  dangling: words(`
    a al ante con contra de del desde en entre hacia hasta para por según sin sobre el la los las un una unos unas
    y e o u ni que mi mis tu tus su sus lo le les me te se llamaba llama llamo era muy tan nuestro nuestra
    eh ehm em este mm`),
  openers: words('pues bueno mire mira entonces digo fíjese oiga bien ah ay'),
  asides:
    /^(?:no sé|este|cómo (?:le|te) (?:digo|diré)|cómo se (?:dice|llama)|o sea|digamos|espére(?:me|se))[?,]*\s?(?:…|\.{3})/iu,
  sayers: null,
};

const EN: StopWords = {
  beforeNames: words(`
    mr mrs ms mx dr drs prof st mt ft rev fr hon gov sen rep pres sgt capt cpt lt col gen maj cmdr cpl pvt sr sra
    srta e.g i.e eg ie cf vs messrs supt`),
  beforeNumbers: words(
    'no nos art ch chap pp p fig vol sec tel ext approx jan feb mar apr jun jul aug sep sept oct nov dec apt ft lb oz',
  ),
  either: words(`
    u.s u.s.a u.k d.c l.a n.y u.n e.u a.m p.m a.d b.c etc jr inc co ltd corp dept ave blvd rd ph.d m.d b.a m.a`),
  starters: words(`
    i we he she they it you the a an my our his her their your its this that these those there here then when where
    while after before and but so or if because as at in on from to for with by of no not yes what who why how
    all some one two many most every each nobody nothing everyone everything now today yesterday once still even
    though although until since maybe well okay just only never always`),
  dangling: words(`
    a an the and or nor of to in on at by for from with into onto about my your his our their its very so called
    named was were is are i'm than uh um er erm mm`),
  openers: words('well so look okay like listen oh anyway actually'),
  asides:
    /^(?:I don[’']t know|I mean|you know|let me (?:see|think)|how do you say|what[’']s it called|wait|like)[?,]*\s?(?:…|\.{3})/iu,
  sayers:
    /^(?:I|We|(?:(?:Mr|Mrs|Ms|Dr|Sgt|Lt)\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|(?:My|The|Our|His|Her) [\p{Ll} ]{2,24}?) (?:said|says|asked|asks|told|replied|answered|shouted|yelled|screamed|cried|whispered|thought|begged|wondered|repeated|called)\b(?! (?:nothing|no|yes|so|that)\b)/u,
};

const NONE: StopWords = {
  beforeNames: new Set(),
  beforeNumbers: new Set(),
  either: new Set(),
  starters: new Set(),
  dangling: new Set(),
  openers: new Set(),
  asides: null,
  sayers: null,
};

/** The table of a BCP 47 tag; an empty one for languages without. */
export function stopWordsOf(language: string): StopWords {
  const base = language.toLowerCase().split('-')[0];
  return base === 'es' ? ES : base === 'en' ? EN : NONE;
}
