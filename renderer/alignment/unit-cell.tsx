import { sentenceParts } from '../../shared/beads/sentence-parts.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Bead, Version } from '../../shared/model/records.ts';
import { FillButton, useFillSide } from '../filling/fill-side.tsx';
import { nameForSide } from '../reader/languages.ts';
import { TurnLine, timeAt } from '../reader/turn-line.tsx';
import { useAlignmentContents } from './alignment-context.ts';
import { FlagList } from './flag-list.tsx';

/** One side of a bead, sentence by sentence. */
export function UnitCell(props: {
  readonly bead: Bead;
  readonly at: number;
  readonly version: Version;
  readonly column: number;
  readonly speakerId: CaseId | null;
  readonly isCurrent: boolean;
  readonly isInHand: boolean;
  /** The bead's flags stand under the words on this side. */
  readonly hasFlags: boolean;
}) {
  const { bead, at, version, column, speakerId, isCurrent, isInHand, hasFlags } = props;
  const { index, view, t, language, filling } = useAlignmentContents();
  const fill = useFillSide({ view, filling: filling.filling, bead, at, version });
  const units = sentenceParts(view, bead, version.id);
  const speaker = speakerId ? index.get('case', speakerId) : undefined;
  const name = speaker && nameForSide(speaker.name, version.language, language);
  const [first] = units;
  return (
    <td
      className="reader__side align__side"
      aria-colindex={column}
      tabIndex={isCurrent ? 0 : -1}
      data-cell=""
      data-in-hand={isInHand || undefined}
      data-bead={at}
      data-version={version.id}
    >
      <TurnLine time={first && timeAt(view, first)}>
        {name ? (
          <span className="reader__speaker" lang={name.lang}>
            {name.text}
          </span>
        ) : null}
      </TurnLine>
      {fill ? (
        fill
      ) : units.length === 0 ? (
        <>
          <p className="reader__omission">
            — {t(version.role === 'translation' ? 'nothing_translation' : 'nothing_original')}
          </p>
          <FillButton onPress={() => filling.openSide(at, version.id)} />
        </>
      ) : (
        units.map((unit) => (
          <p
            key={`${unit.blockId} ${unit.start}`}
            className="reader__part align__unit"
            lang={version.language}
            data-block={unit.blockId}
            data-start={unit.start}
          >
            {view.partText(unit)}
          </p>
        ))
      )}
      {hasFlags ? <FlagList bead={bead} isReachable={isCurrent} /> : null}
    </td>
  );
}
