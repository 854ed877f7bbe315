import { flagPieces } from '../flags/say.ts';
import type { ReportNames } from './names.ts';
import { number, type Table, text } from './outline.ts';
import type { DocumentReport, ReportedFlag } from './report.ts';
import type { ReportWords } from './words.ts';

/** Flags one by one, in their words: what is not translated, what else stands, what was set aside and why. */
export function quotingTables(
  report: DocumentReport,
  words: ReportWords,
  names: ReportNames,
): readonly Table[] {
  const { t } = words;
  const inOrder = (flags: readonly ReportedFlag[]) => [...flags].sort((a, b) => a.at - b.at);
  const untranslated = report.flags.flatMap(({ kind, open }) => (kind === 'untranslated' ? open : []));
  const others = report.flags.flatMap(({ kind, open }) => (kind === 'untranslated' ? [] : open));
  const aside = report.flags.flatMap((each) => each.aside);

  const lead = ({ flag, at, beadId, dismissal }: ReportedFlag) => [
    number(words.number(at + 1), {
      documentId: report.documentId,
      label: words.flags(`kind_${flag.kind}`),
      beads: () => [beadId],
      ...(dismissal ? { aside: true as const } : {}),
    }),
    text(words.flags(`kind_${flag.kind}`)),
    text(flagPieces(words.flags, flag, names.versions)),
  ];
  const listing = (
    of: Pick<Table, 'id' | 'title' | 'none'>,
    flags: readonly ReportedFlag[],
    more: { readonly titles: readonly string[]; readonly cells: (of: ReportedFlag) => readonly string[] },
  ): Table => {
    const sorted = inOrder(flags);
    return {
      ...of,
      columns: [
        number(t('bead')),
        text(t('flag_kind')),
        text(t('flag_says')),
        ...more.titles.map((title) => text(title)),
      ],
      count: sorted.length,
      row: (at) => {
        const flag = sorted[at];
        return flag ? [...lead(flag), ...more.cells(flag).map((says) => text(says))] : [];
      },
      hasTotal: false,
      quotes: true,
    };
  };
  const nothing = { titles: [], cells: () => [] };
  return [
    listing(
      { id: 'untranslated', title: t('untranslated'), none: t('none_untranslated') },
      untranslated,
      nothing,
    ),
    listing({ id: 'open', title: t('open'), none: t('none_flags') }, others, nothing),
    listing({ id: 'aside', title: t('aside'), none: t('none_aside') }, aside, {
      titles: [t('aside_note'), t('aside_by'), t('aside_when')],
      cells: ({ dismissal }) =>
        dismissal ? [dismissal.note, names.coder(dismissal.authorId), words.date(dismissal.createdAt)] : [],
    }),
  ];
}
