/**
 * A few hundred word pairs that testimony is made of, stem beside stem, to tell a translation from a
 * neighbour. An aligner with a real dictionary comes later (shared/align); this asks for much less.
 * Spanish stems / English stems; a word counts when it begins with the stem.
 */
const TABLE = `
abuel/grand|acompañ/accompan with|agarr/grab took take catch caught|agua/water|ahora/now|alegr/happ joy glad|algun/some any|algo/something anything|alla/there|alli/there|ahi/there|amig/friend|amenaz/threat|andar/walk|andab/walk|antes/before|año/year|aprend/learn|aqui/here|arriba/up above|asi/so thus like|aunque/although though even|ayud/help|baj/down low|barat/cheap|bien/well good fine|bolsa/bag|brazo/arm|buen/good|busc/look search seek|cabez/head|cada/each every|caer/fall fell|cai/fall fell|calle/street|calor/heat hot|cama/bed|camin/walk road way|camion/truck bus|campo/field country|cansa/tire|cantar/sing|cara/face|carcel/jail prison|carn/meat|carr/car|cas/house home marr|cerc/near close|cerr/clos|cinco/five|ciudad/city|cobr/charg|cocin/cook kitchen|com/eat ate food how like|compa/compan mate|compr/buy bought|con/with|conoc/know knew met|corr/run ran|cosa/thing|cosech/harvest|cre/believ think thought creat|cruz/cross|cuando/when|cuarto/room|cuatro/four|cuent/tell account|cuerpo/body|cuid/care|cumpl/turn fulfil|da/give gave|dañ/harm hurt damage|dar/give|deb/owe must should debt|dec/say said tell|dej/leave left let|demas/other rest|dentro/inside|desayun/breakfast|desde/since from|desiert/desert|despues/after later then|deuda/debt|dia/day|dich/said|dici/said say tell|dieron/gave|diez/ten|difi/difficult hard|dij/said told|diner/money|dio/god gave|dios/god|dolor/pain|domingo/sunday|dond/where|dormi/sleep slept|dos/two|duel/hurt|dueñ/owner|durmi/sleep slept|dur/hard last|ella/she her|ellos/they them|empez/start began begin|empiez/start begin|encontr/find found|enferm/sick ill nurs|enseñ/teach taught show|entend/understand|entonces/then so|entr/enter came come in|escap/escap|escond/hid|escrib/writ wrote|escuch/listen hear heard|escuel/school|espald/back|esper/wait hope|espos/wife husband|estudi/stud|extrañ/miss|famili/famil|feliz/happy|fiesta/part|fin/end|frio/cold|fronter/border|fuert/strong|gan/earn win|gente/people folks|golpe/hit beat|gracias/thank|grand/big large great|grit/scream shout yell|guerr/war|habl/talk speak spoke|hac/do make made did ago|hambr/hung|hast/until|hermana/sister|hermano/brother|hicie/did made|hij/son daughter child kid|hombre/man men|hora/hour time|hoy/today|huir/flee|hu/fled flee|idioma/language|igual/same|invierno/winter|ir/go|jefe/boss|joven/young|jueg/play|jug/play|junt/together|ladr/bark thie|lado/side|larg/long|lavar/wash|leche/milk|lej/far|leng/language tongue|letr/letter|libr/free book|llam/call name|lleg/arriv came got reach|llen/full fill|llev/took take carr|llor/cry cried|lluvi/rain|llov/rain|luch/fight|lueg/then later|lugar/place|luz/light|madr/mother|maestr/teacher|mal/bad mean wrong|mama/mom mother|man/hand|mañana/morning tomorrow|maquil/factory|mar/sea|marid/husband|mas/more most|mat/kill|medi/half middle|mejor/better best|menos/less least|mes/month|mesa/table|met/put|mied/fear afraid scare|mil/thousand|mir/look|mism/same|mont/mount ride got mountain|morir/die|muer/die dead death|muert/dead death|much/many much lot very|mujer/woman women wife|mundo/world|muy/very really so|nac/born birth|nadie/nobody anyone one|nada/nothing anything|niet/grandchild grandson granddaughter|niñ/child kid girl boy|noche/night|nombr/name|nuev/new|nunca/never|ocho/eight|ofici/job trade office|oj/eye|olvid/forget forgot|padre/father parent|pag/pay paid|pais/country|palabr/word|pan/bread|papa/dad father|papel/paper|par/stop stand|pas/pass happen spent spend went step|patr/boss homeland|pedi/ask|pele/fight|pens/think thought|peor/worse worst|pequeñ/small little|perd/los|perr/dog|pes/weigh|pie/foot feet|pied/stone|pid/ask|pierna/leg|piens/think|plat/money silver|pobr/poor|poco/little few|pod/can could able|policia/police|pon/put|porque/because|pregunt/ask question|prest/lend lent borrow loan|primer/first|promet/promis|pued/can could|puert/door port|pues/well|pus/put|qued/stay remain|quer/want love|quier/want love|quis/want|rapid/fast quick|recib/receiv|record/remember|recuerd/remember memor|regal/gift gave|regres/return back|renta/rent|reza/pray|rio/river|rob/rob steal stole|rop/cloth|sab/know knew|sac/took take pull|sal/left leave go out salt|salud/health|sangre/blood|seis/six|selva/jungle|seman/week|sembr/plant sow|sent/feel felt sat sit|sient/feel|señora/lady mrs woman|siempr/always|siete/seven|sigu/follow continue kept still|silenci/silen|sol/sun alone only|soldad/soldier|soñ/dream|sueñ/dream|supe/knew found|suerte/luck|tambien/also too|tard/afternoon late|tembl/shak trembl|temprano/early|ten/have had|tia/aunt|tiemp/time|tien/have has|tierr/land earth|tio/uncle|tir/throw threw|toc/touch knock play|tod/all every whole|tom/take took drink|trabaj/work job|traer/bring|traj/brought|tranquil/calm quiet|tres/three|tren/train|triste/sad|tuv/had|ultim/last|vec/time neighbo|vecin/neighbo|veint/twenty|vend/sell sold|ven/come came|ventan/window|ver/see|verdad/truth true|vez/time once|vi/saw live came see|viaj/travel journey trip|vid/life lives|viej/old|viernes/friday|vine/came|vino/came|visit/visit|viv/live living alive|volv/return back again|voy/go|voz/voice|zapat/shoe|lunes/monday|martes/tuesday|miercoles/wednesday|jueves/thursday|sabado/saturday|enero/january|abril/april|agosto/august|cruc/cross|noved/news|cart/letter|maiz/corn|cafe/coffee|iglesia/church|arbol/tree|cielo/sky heaven|mitad/half|nombre/name|cien/hundred|quinientos/hundred|gustar/like|gusta/like|sufr/suffer|salv/save|busqu/look search|pueb/town village|llor/cry|abraz/hug embrace|call/street quiet silent|mochil/backpack|frijol/bean|tortill/tortilla|pollo/chicken|sopa/soup|techo/roof|pared/wall|piso/floor|ruid/noise|camis/shirt|caja/box|lluev/rain|vaca/cow|gallin/hen chicken|caball/horse|despert/wake woke|despiert/awake wake|bebe/baby drink|cuchill/knife|cebolla/onion|ceboll/onion|arroz/rice|sal/salt left leave|azucar/sugar|fruta/fruit|flor/flower|hoj/leaf leaves sheet|bosque/forest woods|montañ/mountain|playa/beach|barco/boat ship|avion/plane|maleta/suitcase|llave/key|reloj/clock watch|dia/day|vestid/dress|coser/sew|cosi/sew|cosem/sew|costura/sew|aguja/needle|hilo/thread|barr/sweep neighborhood|limpi/clean|cuid/care|construi/build built|constru/build construct|albañil/mason bricklayer|jornal/wage day|sueldo/wage salary|contrato/contract|abogad/lawyer|juez/judge|permis/permit permission|corte/court|migra/migra immigra|firm/sign|document/document paper|licenci/licen|manej/driv drove|guiar/guide guid|guia/guide|guard/keep kept guard save|escond/hid|tembl/trembl shak|ahog/drown|nad/swim nothing|barda/wall fence|muro/wall|pared/wall|soltar/release let|solt/let release dropped|golp/hit beat|dispar/shot shoot|pistol/gun pistol|arma/weapon gun|pandill/gang|cartel/cartel|secuestr/kidnap|extors/extort|rescat/ransom rescue|cort/cut court|romp/break broke|rot/broken|arregl/fix|sill/chair|libr/book free|cancion/song|canta/sing sang|cante/sang|baila/danc|bail/danc|risa/laugh|reir/laugh|reia/laugh|sonri/smile|beso/kiss|novi/boyfriend girlfriend bride groom|casar/marr|embaraz/pregnan|parto/birth|aleg/happ joy|orgull/proud pride|vergüenz/shame asham|verguenz/shame asham|rabia/rage anger|enoj/angr mad|solo/only alone|sola/only alone|espejo/mirror|color/color|roj/red|azul/blue|verd/green true|blanc/white|negr/black|oscur/dark|luna/moon|estrell/star|nieve/snow|viento/wind|fuego/fire|piedra/stone rock|polv/dust|lodo/mud|sangr/blood bleed|hues/bone|diente/tooth teeth|pelo/hair|piel/skin|dedo/finger|rodill/knee|pecho/chest|corazon/heart|alma/soul|señor/lord mr sir man|virgen/virgin|santo/saint|misa/mass|dond/where|domin/sunday|ayer/yesterday|temprano/early|madrugad/dawn morning|amanec/dawn|apart/apart aside|cuart/room fourth|patio/yard patio|puent/bridge|camp/field country camp|tienda/store shop|mercad/market|fabric/factory|taller/workshop|oficina/office|hotel/hotel|restaurant/restaurant|dolar/dollar|peso/peso weight|kilo/kilo|litro/liter litre|metro/meter metre subway|edad/age|apellid/surname name|alguien/someone somebody anyone|quien/who|cual/which|como/how like as|todavia/still yet|mientras/while|hacia/toward did made|sobre/about over on|entre/between among|contra/against|sino/but|casi/almost|demasiad/too|bastant/enough quite|suficient/enough|primer/first|segund/second|tercer/third|doce/twelve|once/eleven|quince/fifteen|treint/thirty|cuarent/forty|cincuent/fifty|ciento/hundred|miles/thousand
`;

const pairs = new Map<string, readonly string[]>();
for (const entry of TABLE.trim().split('|')) {
  const [stem, counterparts] = entry.split('/');
  if (stem === undefined || counterparts === undefined) continue;
  pairs.set(stem, [...(pairs.get(stem) ?? []), ...counterparts.split(' ')]);
}
const LONGEST = Math.max(...Array.from(pairs.keys(), (stem) => stem.length));

const WORD = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu;
/** Cost and sense both end somewhere: a passage is known by its first few hundred words. */
const MOST_WORDS = 600;

function contentWords(text: string): Set<string> {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0304-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const words = new Set<string>();
  for (const [word] of folded.matchAll(WORD)) {
    if (word.length >= 4 || /\d/.test(word) || pairs.has(word)) words.add(word.replace(/[.,]/g, ''));
    if (words.size >= MOST_WORDS) break;
  }
  return words;
}

/** What a word can be recognised by; asked for the same few thousand words again and again. */
interface Word {
  /** For words of one origin: the first letters, spelt as both languages would. */
  readonly kin: string | null;
  /** Spanish: the English stems that translate it. English: the stems of the table that begin it. */
  readonly stems: readonly string[];
}

const englishStems = new Set(Array.from(pairs.values()).flat());
const LONGEST_ENGLISH = Math.max(...Array.from(englishStems, (stem) => stem.length));
const spanishWords = new Map<string, Word>();
const englishWords = new Map<string, Word>();
/** More distinct words than any language has in use: beyond, the memory is worth more than the time. */
const MOST_REMEMBERED = 60_000;

function remembered(known: Map<string, Word>, word: string, make: (word: string) => Word): Word {
  const before = known.get(word);
  if (before) return before;
  const made = make(word);
  if (known.size < MOST_REMEMBERED) known.set(word, made);
  return made;
}

function spanishWord(word: string): Word {
  for (let length = Math.min(word.length, LONGEST); length >= 2; length--) {
    const stems = pairs.get(word.slice(0, length));
    if (stems) return { kin: kinOf(word), stems };
  }
  return { kin: kinOf(word), stems: [] };
}

function englishWord(word: string): Word {
  const stems: string[] = [];
  for (let length = 2; length <= Math.min(word.length, LONGEST_ENGLISH); length++) {
    const stem = word.slice(0, length);
    if (englishStems.has(stem)) stems.push(stem);
  }
  return { kin: kinOf(word), stems };
}

/** Five letters of a long word, four of a short one, with what the languages spell differently made one. */
function kinOf(word: string): string | null {
  const akin = word
    .replace(/[cz]ion/g, 'tion')
    .replace(/dad$/, 'ty')
    .replace(/mente$/, 'ly')
    .replace(/ph/g, 'f')
    .replace(/([^aeiou])\1/g, '$1')
    .replace(/y/g, 'i');
  return akin.length < 4 ? null : akin.slice(0, akin.length >= 6 ? 5 : 4);
}

/**
 * How much of one text's vocabulary has a counterpart in the other: names and numbers as they are, words
 * of one origin, and common words by the table. 0 to 1; translations score about 0.45 and more, strangers
 * on the same subject hardly ever 0.33 (measured in test/shared/language). Texts of no content words: null.
 */
export function likeness(spanish: string, english: string): number | null {
  const es = contentWords(spanish);
  const en = contentWords(english);
  if (es.size < 3 || en.size < 3) return null;
  const stems = new Set<string>();
  const kin = new Set<string>();
  for (const word of en) {
    const known = remembered(englishWords, word, englishWord);
    for (const stem of known.stems) stems.add(stem);
    if (known.kin !== null) kin.add(known.kin).add(known.kin.slice(0, 4));
  }
  let matched = 0;
  for (const word of es) {
    const known = remembered(spanishWords, word, spanishWord);
    const alike = known.kin !== null && kin.has(known.kin);
    if (en.has(word) || alike || known.stems.some((stem) => stems.has(stem))) matched++;
  }
  // Against the shorter vocabulary, so that a free translation that leaves things out is not a stranger.
  return matched / Math.max(1, Math.min(es.size, Math.max(en.size, es.size * 0.5)));
}
