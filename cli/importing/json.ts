import type { i18n, ParseKeys } from 'i18next';
import type {
  ArticleFinding,
  FlagKey,
  FoundPair,
  Passage,
  Skipped,
  SkipReason,
} from '../../shared/exchange/article/finding.ts';
import type { ParallelFinding, Piece, RowFlag } from '../../shared/exchange/parallel/finding.ts';

type Params = Readonly<Record<string, string | number>>;
type RemarkKey = FlagKey | RowFlag['key'] | SkipReason | ArticleFinding['report'][number]['key'];

/** Some keys exist only with a language after them (`context`), which the types of i18next do not see. */
function isSentence(i18n: i18n, key: string, params: Params): key is ParseKeys<'importing'> {
  return i18n.exists(key, { ns: 'importing', ...params });
}

/** What the window would say about it: the key without its group, and the sentence. */
function remark(i18n: i18n, key: RemarkKey, params: Params = {}) {
  const text = isSentence(i18n, key, params) ? i18n.t(key, { ns: 'importing', ...params }) : '';
  return { key: key.replace(/^[a-z]+_/, ''), params, text };
}

const placed = ({ start, end, text }: Passage) => ({ start, end, text });

/** The shape that cli.md gives for `import --as article --json`; offsets are UTF-16 units in the source. */
export function articleJson(i18n: i18n, finding: ArticleFinding) {
  const pair = ({ speaker, section, es, en, flags }: FoundPair) => ({
    speaker: {
      pseudonym: speaker.pseudonym,
      nationality: speaker.nationality,
      gender: speaker.gender,
      age: speaker.age,
    },
    section,
    es: placed(es),
    en: placed(en),
    flags: flags.map(({ key, params }) => remark(i18n, key, params)),
  });
  const skipped = ({ language, section, passage, reason }: Skipped) => ({
    language,
    section,
    ...placed(passage),
    reason: remark(i18n, reason),
  });
  return {
    pairs: finding.pairs.map(pair),
    skipped: finding.skipped.map(skipped),
    report: finding.report.map(({ key, params }) => remark(i18n, key, params)),
  };
}

/** Rows of two parallel files; offsets are UTF-16 units in the file of their side. */
export function parallelJson(i18n: i18n, finding: ParallelFinding) {
  const piece = ({ start, end, text, speakerId }: Piece) => ({ start, end, text, speaker: speakerId });
  return {
    rows: finding.rows.map(({ es, en, confidence, flags }) => ({
      es: es.map(piece),
      en: en.map(piece),
      confidence,
      flags: flags.map(({ key, params }) => remark(i18n, key, params)),
    })),
    counts: finding.counts,
    unsureRows: finding.unsureRows,
    speakers: finding.speakers,
  };
}
