import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { planSpeaker, SPEAKER_REACHES, type SpeakerReach, spokenBlocks } from '../../shared/cases/assign.ts';
import { planNewCase } from '../../shared/cases/changes.ts';
import { isEmpty, squash } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { useServices } from '../app/services.ts';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { useBeside } from '../coding/use-beside.ts';
import { useUiLanguage } from '../ui/language.ts';
import { BilingualName, Kbd, nameIn } from '../ui/small.tsx';
import type { SpeakerWish } from './naming-speakers.ts';
import { type SpeakerOption, speakerOptions } from './speaker-options.ts';
import './speaker-box.css';

/** Pixels: the field, three people and the reach. */
const LEAST_HEIGHT = 240;

export interface SpeakerBoxProps {
  readonly view: DocumentView;
  readonly wish: SpeakerWish;
  readonly reach: SpeakerReach;
  readonly onReach: (reach: SpeakerReach) => void;
  /** Somebody was chosen; `said` tells a reader of the screen. */
  readonly onDone: (said: string) => void;
  /** Closed with nothing chosen; with the focus to give back when a key closed it. */
  readonly onClose: (withFocus: boolean) => void;
}

/** Who speaks in some blocks and their counterparts: type a few letters, Enter. */
export function SpeakerBox({ view, wish, reach, onReach, onDone, onClose }: SpeakerBoxProps) {
  const { t } = useTranslation('cases');
  const { effects } = useServices();
  const { commit } = useWorkspace();
  const index = useIndex();
  const language = useUiLanguage();
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(0);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const first = wish.ids[0] && view.block(wish.ids[0]);
  const speaker = first?.speakerId ? index.get('case', first.speakerId) : undefined;
  const reaches = useMemo(
    () => SPEAKER_REACHES.map((each) => ({ reach: each, blocks: spokenBlocks(view, wish.ids, each) })),
    [view, wish],
  );
  const here = useMemo(() => peopleIn(view), [view]);
  const cases = index.all('case');
  const options = useMemo(() => speakerOptions(cases, here, query), [cases, here, query]);
  const active = Math.min(wanted, options.length - 1);

  useBeside(box, wish.anchor, LEAST_HEIGHT);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    box.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (option: SpeakerOption | undefined) => {
    const blocks = reaches.find((each) => each.reach === reach)?.blocks ?? [];
    if (!option || blocks.length === 0) return;
    const name = { es: query, en: query };
    const made =
      option.kind === 'new' ? planNewCase(index, { name, role: 'participant', values: {} }, effects) : null;
    const speakerId = made?.caseId ?? (option.kind === 'case' ? option.person.id : null);
    const changes = squash([...(made ? [made.changes] : []), planSpeaker(blocks, speakerId)]);
    const [bead] = first ? view.beadsOf(first.id) : [];
    const params = { document: view.document.name, bead: bead ? view.beads.indexOf(bead) + 1 : 1 };
    if (!isEmpty(changes)) commit({ key: made ? 'speakerMadeAndSet' : 'speakerSet', params }, changes);
    const own = blocks.filter(({ versionId }) => versionId === first?.versionId).length;
    onDone(
      option.kind === 'nobody'
        ? t('speaker_saidNobody', { count: own })
        : t('speaker_said', {
            count: own,
            name: option.kind === 'case' ? nameIn(option.person.name, language) : option.name,
          }),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    const inList = event.target === input.current;
    if (event.key === 'Escape') onClose(true);
    else if (event.key === 'Enter') choose(options[active]);
    else if (inList && event.key === 'ArrowDown') setWanted((active + 1) % options.length);
    else if (inList && event.key === 'ArrowUp') setWanted((active + options.length - 1) % options.length);
    else {
      // What is typed here is nobody else's key.
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return;
    onClose(false);
  };
  const count = (each: SpeakerReach) =>
    reaches
      .find((known) => known.reach === each)
      ?.blocks.filter(({ versionId }) => versionId === first?.versionId).length ?? 0;

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={t('speaker_label')}
      className="speaker-box popover"
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <div className="speaker-box__field">
        <input
          ref={input}
          className="speaker-box__input"
          role="combobox"
          aria-label={t('speaker_label')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={options[active] ? `${id}-${options[active].id}` : undefined}
          placeholder={t('speaker_placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setWanted(0);
          }}
        />
        <Kbd keys="↵" />
      </div>
      <div
        id={`${id}-list`}
        className="speaker-box__list"
        role="listbox"
        aria-label={t('list')}
        // The list keeps the focus where the typing is.
        onPointerDown={(event) => event.preventDefault()}
      >
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which names this line as active
          <div
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            tabIndex={-1}
            className="speaker-box__option"
            aria-selected={option.kind === 'case' && option.person.id === first?.speakerId}
            data-active={at === active || undefined}
            onPointerMove={() => setWanted(at)}
            onClick={() => choose(option)}
          >
            <Line
              option={option}
              isSpeaking={option.kind === 'case' && option.person.id === first?.speakerId}
            />
          </div>
        ))}
      </div>
      <fieldset className="speaker-box__reach">
        <legend className="speaker-box__legend">{t('speaker_reach')}</legend>
        {SPEAKER_REACHES.map((each) => (
          <label key={each} className="speaker-box__choice">
            <input
              type="radio"
              name={`${id}-reach`}
              checked={reach === each}
              onChange={() => onReach(each)}
            />
            <span>
              {each === 'document'
                ? speaker
                  ? t('reach_document', { name: nameIn(speaker.name, language) })
                  : t('reach_unnamed')
                : t(`reach_${each}`)}
            </span>
            <span className="speaker-box__count">{count(each)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Line({ option, isSpeaking }: { readonly option: SpeakerOption; readonly isSpeaking: boolean }) {
  const { t } = useTranslation('cases');
  if (option.kind === 'new')
    return <span className="speaker-box__offer">{t('speaker_new', { name: option.name })}</span>;
  if (option.kind === 'nobody') return <span className="speaker-box__offer">{t('speaker_nobody')}</span>;
  return (
    <>
      <span className="speaker-box__check" aria-hidden="true">
        {isSpeaking ? '✓' : ''}
      </span>
      <span className="speaker-box__name">
        <BilingualName name={option.person.name} />
      </span>
      {option.person.role === 'interviewer' ? (
        <span className="speaker-box__count">{t('role_interviewer')}</span>
      ) : null}
    </>
  );
}

/** Those who speak in a document, or whom it is of. */
function peopleIn(view: DocumentView): ReadonlySet<CaseId> {
  const found = new Set<CaseId>(view.document.caseIds ?? []);
  for (const version of view.versions)
    for (const { speakerId } of view.blocksOf(version.id)) if (speakerId) found.add(speakerId);
  return found;
}
