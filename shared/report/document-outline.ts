import type { BeadId } from '../model/ids.ts';
import { flagsTable } from './flags-table.ts';
import type { ReportNames } from './names.ts';
import { type Behind, type Cell, columns, number, type Outline, type Table, table, text } from './outline.ts';
import { quotingTables } from './quoting-tables.ts';
import {
  asideFlagsOf,
  CERTAINTIES,
  type DocumentReport,
  openFlagsOf,
  SHAPES,
  type SideReport,
} from './report.ts';
import { termSays, termsTable } from './terms-table.ts';
import { plainText, type ReportWords } from './words.ts';

/** A document's report in words. */
export function documentOutline(report: DocumentReport, words: ReportWords, names: ReportNames): Outline {
  const { t } = words;
  const { source, target, certainties } = report;
  const behind = (label: string, beads: readonly BeadId[]): Behind | undefined =>
    beads.length === 0 ? undefined : { documentId: report.documentId, label, beads: () => beads };
  const open = report.flags.flatMap((each) => each.open);
  const openBehind = behind(
    t('flags_open'),
    report.beads === 0 ? [] : [...open].sort((a, b) => a.at - b.at).map(({ beadId }) => beadId),
  );
  return {
    title: report.name,
    subtitle: t('subtitle', {
      source: words.languageName(source.language),
      target: words.languageName(target.language),
    }),
    figures: [
      { label: t('figure_beads'), says: words.number(report.beads) },
      {
        label: t('figure_confirmed'),
        says: words.share(certainties.confirmed.length, report.beads),
        ...optional(behind(t('certainty_confirmed'), certainties.confirmed)),
      },
      {
        label: t('figure_covered'),
        says: words.share(source.words.matched, source.words.all),
        ...optional(behind(t('shape_omitted'), report.shapes.omitted)),
      },
      {
        label: t('figure_flags'),
        says: words.number(openFlagsOf(report)),
        ...optional(openBehind),
      },
    ],
    tables: [
      coverageTable(report, words),
      table(
        {
          id: 'shapes',
          title: t('shapes'),
          columns: columns(t('shape'), t('beads'), t('share')),
          none: t('none_beads'),
        },
        [
          ...SHAPES.flatMap((shape) => [
            counted(t(`shape_${shape}`), report.shapes[shape]),
            // What was meant stands under what it is a part of.
            ...(shape === 'omitted' || shape === 'added'
              ? [counted(t(`deliberate_${shape}`), report.deliberate[shape])]
              : []),
          ]),
        ],
      ),
      table(
        {
          id: 'certainties',
          title: t('certainties'),
          help: t('certainties_help'),
          columns: columns(t('certainty'), t('beads'), t('share')),
          none: t('none_beads'),
        },
        CERTAINTIES.map((certainty) => counted(t(`certainty_${certainty}`), report.certainties[certainty])),
      ),
      flagsOf(report, words, openBehind),
      termsOf(report, words),
      table(
        {
          id: 'speakers',
          title: t('speakers'),
          columns: columns(
            t('speaker'),
            t('beads'),
            t('wordsIn', { language: words.languageName(source.language) }),
            t('wordsIn', { language: words.languageName(target.language) }),
            t('flags_open'),
          ),
          none: t('none_beads'),
        },
        report.speakers.map((each) => {
          const name = each.speakerId === null ? t('speaker_none') : names.speaker(each.speakerId);
          return [
            text(name),
            number(words.number(each.beads.length), behind(name, each.beads)),
            number(words.number(each.sourceWords)),
            number(words.number(each.targetWords)),
            number(words.number(each.openFlags)),
          ];
        }),
      ),
      ...quotingTables(report, words, names),
    ],
  };

  function counted(label: string, beads: readonly BeadId[]): readonly Cell[] {
    return [
      text(label),
      number(words.number(beads.length), behind(label, beads)),
      number(words.share(beads.length, report.beads)),
    ];
  }
}

const optional = (behind: Behind | undefined) => (behind ? { behind } : {});

function coverageTable(report: DocumentReport, words: ReportWords): Table {
  const { t } = words;
  const { source, target, shapes, deliberate } = report;
  const row = (label: string, say: (side: SideReport) => string) => [
    text(label),
    number(say(source)),
    number(say(target)),
  ];
  /** A row whose numbers lead to the beads with one side. */
  const leading = (
    label: string,
    say: (side: SideReport) => number,
    beads: { readonly omitted: readonly BeadId[]; readonly added: readonly BeadId[] },
  ) => {
    const cell = (side: SideReport, of: 'omitted' | 'added') =>
      number(
        words.number(say(side)),
        beads[of].length === 0
          ? undefined
          : { documentId: report.documentId, label: t(`shape_${of}`), beads: () => beads[of] },
      );
    return [text(label), cell(source, 'omitted'), cell(target, 'added')];
  };
  const rows = (of: 'sentences' | 'words') => [
    row(t(of), (side) => words.number(side[of].all)),
    row(t(`${of}_matched`), (side) => words.number(side[of].matched)),
    row(t('share_matched'), (side) => words.share(side[of].matched, side[of].all)),
  ];
  return table(
    {
      id: 'coverage',
      title: t('coverage'),
      help: t('coverage_help'),
      columns: columns(
        t('coverage_what'),
        t('original', { language: words.languageName(source.language) }),
        t('translation', { language: words.languageName(target.language) }),
      ),
      none: t('none_beads'),
    },
    [
      ...rows('sentences'),
      leading(t('sentences_unmatched'), ({ sentences }) => sentences.all - sentences.matched, shapes),
      leading(t('sentences_deliberate'), ({ sentences }) => sentences.deliberate, deliberate),
      ...rows('words'),
    ],
  );
}

function flagsOf(report: DocumentReport, words: ReportWords, all: Behind | undefined): Table {
  const { t } = words;
  const behind = (kind: string, which: 'open' | 'aside', of: DocumentReport['flags'][number]) =>
    of[which].length === 0
      ? undefined
      : {
          documentId: report.documentId,
          label: t(which === 'open' ? 'behind_open' : 'behind_aside', { kind }),
          beads: () => of[which].map(({ beadId }) => beadId),
          ...(which === 'aside' ? { aside: true as const } : {}),
        };
  return flagsTable(words, [
    ...report.flags.map((of) => {
      const kind = words.flags(`kind_${of.kind}`);
      return [
        text(kind),
        number(words.number(of.open.length), behind(kind, 'open', of)),
        number(words.number(of.aside.length), behind(kind, 'aside', of)),
      ];
    }),
    [
      text(t('total')),
      number(words.number(openFlagsOf(report)), all),
      number(words.number(asideFlagsOf(report))),
    ],
  ]);
}

function termsOf(report: DocumentReport, words: ReportWords): Table {
  const { source, target, documentId } = report;
  return termsTable(
    words,
    report.terms.map(({ term, agreed, missing, avoided }) => {
      const says = termSays(term, source.language, target.language);
      const label = plainText(says.slice(0, 1));
      return {
        says,
        counts: [agreed, missing, avoided].map((beads) =>
          number(
            words.number(beads.length),
            beads.length === 0 ? undefined : { documentId, label, beads: () => beads },
          ),
        ),
      };
    }),
  );
}
