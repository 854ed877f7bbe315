import { baseLanguage } from '../align/languages/base-language.ts';
import { FLAG_KINDS } from '../model/records.ts';
import { flagsTable } from './flags-table.ts';
import { type Cell, columns, number, type Outline, type Table, text } from './outline.ts';
import { asideFlagsOf, type DocumentReport, openFlagsOf } from './report.ts';
import { under } from './tally.ts';
import { termSays, termsTable } from './terms-table.ts';
import type { ReportWords } from './words.ts';

const sum = (reports: readonly DocumentReport[], of: (report: DocumentReport) => number): number =>
  reports.reduce((total, report) => total + of(report), 0);

/** The reports on all documents of a project in one; each document's name leads to its own. */
export function projectOutline(
  project: string,
  reports: readonly DocumentReport[],
  words: ReportWords,
): Outline {
  const { t } = words;
  const beads = sum(reports, (each) => each.beads);
  const confirmed = sum(reports, ({ certainties }) => certainties.confirmed.length);
  const [matched, all] = [
    sum(reports, ({ source }) => source.words.matched),
    sum(reports, ({ source }) => source.words.all),
  ];
  return {
    title: project,
    subtitle: t('subtitle_project', { count: reports.length }),
    figures: [
      { label: t('figure_beads'), says: words.number(beads) },
      { label: t('figure_confirmed'), says: words.share(confirmed, beads) },
      { label: t('figure_covered'), says: words.share(matched, all) },
      { label: t('figure_flags'), says: words.number(sum(reports, openFlagsOf)) },
    ],
    tables: [documentsTable(reports, words), kindsTable(reports, words), termsOf(reports, words)],
  };
}

function documentsTable(reports: readonly DocumentReport[], words: ReportWords): Table {
  const { t } = words;
  return {
    id: 'documents',
    title: t('documents'),
    columns: columns(
      t('document'),
      t('beads'),
      t('certainty_confirmed'),
      t('doubtful'),
      t('covered_original'),
      t('covered_translation'),
      t('flags_open'),
      t('flags_aside'),
    ),
    none: t('none_documents'),
    hasTotal: false,
    quotes: false,
    count: reports.length,
    row: (at) => {
      const report = reports[at];
      if (!report) return [];
      const { documentId, certainties, source, target } = report;
      const counted = (
        label: string,
        beads: DocumentReport['certainties']['confirmed'],
        aside = false,
      ): Cell =>
        number(
          words.number(beads.length),
          beads.length === 0
            ? undefined
            : { documentId, label, beads: () => beads, ...(aside ? { aside: true as const } : {}) },
        );
      const flags = (which: 'open' | 'aside') =>
        report.flags
          .flatMap((each) => each[which])
          .sort((a, b) => a.at - b.at)
          .map(({ beadId }) => beadId);
      return [
        { ...text(report.name), documentId },
        number(words.number(report.beads)),
        counted(t('certainty_confirmed'), certainties.confirmed),
        counted(t('doubtful'), [...certainties.from50, ...certainties.below50]),
        number(words.share(source.words.matched, source.words.all)),
        number(words.share(target.words.matched, target.words.all)),
        counted(t('flags_open'), flags('open')),
        counted(t('flags_aside'), flags('aside'), true),
      ];
    },
  };
}

function kindsTable(reports: readonly DocumentReport[], words: ReportWords): Table {
  const { t } = words;
  const counts = FLAG_KINDS.map((kind, at) => ({
    name: words.flags(`kind_${kind}`),
    open: sum(reports, ({ flags }) => flags[at]?.open.length ?? 0),
    aside: sum(reports, ({ flags }) => flags[at]?.aside.length ?? 0),
  }));
  const row = (name: string, open: number, aside: number) => [
    text(name),
    number(words.number(open)),
    number(words.number(aside)),
  ];
  return flagsTable(words, [
    ...counts.map(({ name, open, aside }) => row(name, open, aside)),
    row(t('total'), sum(reports, openFlagsOf), sum(reports, asideFlagsOf)),
  ]);
}

/** One row a term, however many documents hold it. */
function termsOf(reports: readonly DocumentReport[], words: ReportWords): Table {
  const sums = new Map<
    string,
    { readonly says: Cell['says']; agreed: number; missing: number; avoided: number }
  >();
  for (const { terms, source, target } of reports)
    for (const { term, agreed, missing, avoided } of terms) {
      const key = `${term.id} ${baseLanguage(source.language)}`;
      const known = under(sums, key, () => ({
        says: termSays(term, source.language, target.language),
        agreed: 0,
        missing: 0,
        avoided: 0,
      }));
      known.agreed += agreed.length;
      known.missing += missing.length;
      known.avoided += avoided.length;
    }
  return termsTable(
    words,
    [...sums.values()].map(({ says, agreed, missing, avoided }) => ({
      says,
      counts: [agreed, missing, avoided].map((count) => number(words.number(count))),
    })),
  );
}
