import {
  Fragment,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { BlockId, CaseId } from '../../shared/model/ids.ts';
import type { Bead, BeadPart, Version } from '../../shared/model/records.ts';
import type { EditSession } from '../editing/block-editing.ts';
import { BlockEditor } from '../editing/block-editor.tsx';
import { FillButton, useFillSide } from '../filling/fill-side.tsx';
import { SideMarks } from '../marking/side-marks.tsx';
import { nameIn } from '../ui/small.tsx';
import { ACTIVE_HIGHLIGHT, highlightName, type PartRange } from './highlight-names.ts';
import { paint } from './highlight-painter.ts';
import { partRanges } from './part-ranges.ts';
import { useReaderContents } from './reader-context.ts';
import { SpeakerName } from './speaker.tsx';
import { TurnLine, timeAt } from './turn-line.tsx';

/** What is painted on one text node, for whoever has to know where it is on the page. */
export interface PaintedPart {
  readonly node: Text;
  readonly ranges: readonly PartRange[];
}

export interface SideCellHandle {
  readonly painted: () => readonly PaintedPart[];
}

export interface SideCellProps {
  readonly bead: Bead;
  readonly at: number;
  readonly version: Version;
  readonly column: number;
  readonly isWhole: boolean;
  readonly speakerId: CaseId | null;
  /** A paragraph begins here, and the row before does not say so. */
  readonly opens: boolean;
  readonly isCurrent: boolean;
  /** Where the keys go on when the focus comes back to the text. */
  readonly isInHand: boolean;
  readonly handle: Ref<SideCellHandle>;
}

function isEdited(session: EditSession | null, blockId: BlockId, start: number): boolean {
  return session?.place.blockId === blockId && session.place.start === start;
}

const isEditedPart = (session: EditSession | null, part: BeadPart | undefined) =>
  part !== undefined && isEdited(session, part.blockId, part.start);

/** One side of a bead: the words of one version, with the themes painted over them. */
export function SideCell({
  bead,
  at,
  version,
  column,
  isWhole,
  speakerId,
  opens,
  isCurrent,
  isInHand,
  handle,
}: SideCellProps) {
  const { index, view, activeCoding, editing, filling, shows, marking, t } = useReaderContents();
  const { blocks } = editing;
  const session = useSyncExternalStore(blocks.subscribe, () => blocks.sessionIn(bead.id, version.id));
  const fill = useFillSide({ view, filling: filling.filling, bead, at, version });
  const cell = useRef<HTMLTableCellElement>(null);
  const painted = useRef<readonly PaintedPart[]>([]);
  const parts = bead.sides[version.id] ?? [];
  const speaker = speakerId ? index.get('case', speakerId) : undefined;

  const ranges = useMemo(
    () => parts.map((part) => partRanges(view, version.id, part, shows)),
    [view, parts, version.id, shows],
  );

  useLayoutEffect(() => {
    const elements = cell.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [];
    // The part under edit is not among them: it is painted again once it is read again.
    const shown = ranges.filter((_, place) => !isEditedPart(session, parts[place]));
    painted.current = [...elements].flatMap((element, place): PaintedPart[] => {
      const node = element.firstChild;
      const own = shown[place];
      return node instanceof Text && own ? [{ node, ranges: own }] : [];
    });
    return paint(
      painted.current.flatMap(({ node, ranges }) =>
        ranges.flatMap(({ coding, style, level, start, end }) => {
          const range = { node, start, end };
          const own = { ...range, name: highlightName(coding.codeId, style, level) };
          return coding.id === activeCoding ? [own, { ...range, name: ACTIVE_HIGHLIGHT }] : [own];
        }),
      ),
    );
  }, [ranges, parts, activeCoding, session]);
  useImperativeHandle(handle, () => ({ painted: () => painted.current }), []);

  return (
    <td
      ref={cell}
      className="reader__side"
      aria-colindex={column}
      tabIndex={isCurrent ? 0 : -1}
      data-cell=""
      data-in-hand={isInHand || undefined}
      data-bead={at}
      data-version={version.id}
      data-edited={session ? '' : undefined}
      data-opens={opens ? (speaker ? 'turn' : 'block') : undefined}
    >
      {opens && !speaker && isWhole ? <span className="visually-hidden">{t('newBlock')}</span> : null}
      <TurnLine time={parts[0] && timeAt(view, parts[0])}>
        {speaker ? (
          <SpeakerName
            index={index}
            person={speaker}
            language={version.language}
            isReachable={isCurrent}
            blockId={parts[0]?.blockId}
          />
        ) : null}
      </TurnLine>
      {fill ? (
        fill
      ) : parts.length === 0 ? (
        <>
          <p className="reader__omission">— {t('noCounterpart')}</p>
          {isWhole ? <FillButton onPress={() => filling.openSide(at, version.id)} /> : null}
        </>
      ) : (
        parts.map((part, place) =>
          session && isEdited(session, part.blockId, part.start) ? (
            <BlockEditor
              key={`edit ${session.key}`}
              editing={blocks}
              session={session}
              language={version.language}
              bead={at}
              stored={view.partText(part)}
              ranges={ranges[place] ?? []}
              activeCoding={activeCoding}
            />
          ) : (
            <Fragment key={`${part.blockId} ${part.start}`}>
              {place > 0 ? <TurnLine time={timeAt(view, part)} /> : null}
              <p
                className="reader__part"
                lang={version.language}
                data-block={part.blockId}
                data-start={part.start}
              >
                {view.partText(part)}
              </p>
            </Fragment>
          ),
        )
      )}
      {isWhole ? <CodedHere ranges={ranges} /> : null}
      {isWhole && marking && parts.length > 0 ? (
        <SideMarks
          cell={cell}
          view={view}
          bead={bead}
          version={version}
          marking={marking}
          drawn={session ?? fill ?? parts}
        />
      ) : null}
      {parts.length === 0 || fill || !isWhole ? null : (
        <button
          type="button"
          className="edit-button"
          tabIndex={-1}
          onClick={() => editing.openSide(at, version.id)}
        >
          {t('edit_button')}
        </button>
      )}
    </td>
  );
}

/** What is coded in a side, for whoever hears the text instead of seeing its colours. */
function CodedHere({ ranges }: { readonly ranges: readonly (readonly PartRange[])[] }) {
  const { index, language, t } = useReaderContents();
  const codings = new Set(ranges.flatMap((each) => each.map(({ coding }) => coding)));
  if (codings.size === 0) return null;
  const themes = new Set(
    [...codings].map(({ codeId }) => nameIn(index.get('code', codeId)?.name ?? { es: '', en: '' }, language)),
  );
  return (
    <span className="visually-hidden reader__coded" lang={language}>
      {t('coded', { count: codings.size, themes: [...themes].join(', ') })}
    </span>
  );
}
