import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planSpeaker, SPEAKER_REACHES, type SpeakerReach, spokenBlocks } from '../../shared/cases/assign.ts';
import { planNewCase } from '../../shared/cases/changes.ts';
import { isEmpty, squash } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { useServices } from '../app/services.ts';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { ChoiceBox } from '../ui/choice-box.tsx';
import { inHand, useChoosing } from '../ui/choosing.ts';
import { useUiLanguage } from '../ui/language.ts';
import { BilingualName, nameIn } from '../ui/small.tsx';
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
  const choosing = useChoosing();
  const { query } = choosing;
  const id = useId();
  const first = wish.ids[0] && view.block(wish.ids[0]);
  const speaker = first?.speakerId ? index.get('case', first.speakerId) : undefined;
  const reaches = useMemo(
    () => SPEAKER_REACHES.map((each) => ({ reach: each, blocks: spokenBlocks(view, wish.ids, each) })),
    [view, wish],
  );
  const here = useMemo(() => peopleIn(view), [view]);
  const cases = index.all('case');
  const options = useMemo(() => speakerOptions(cases, here, query), [cases, here, query]);
  const isSpeaking = (option: SpeakerOption) =>
    option.kind === 'case' && option.person.id === first?.speakerId;

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
  const count = (each: SpeakerReach) =>
    reaches
      .find((known) => known.reach === each)
      ?.blocks.filter(({ versionId }) => versionId === first?.versionId).length ?? 0;

  return (
    <ChoiceBox
      className="speaker-box"
      anchor={wish.anchor}
      leastHeight={LEAST_HEIGHT}
      dialogLabel={t('speaker_label')}
      choosing={choosing}
      options={options}
      label={t('speaker_label')}
      listLabel={t('list')}
      placeholder={t('speaker_placeholder')}
      isSelected={isSpeaking}
      line={(option) => <Line option={option} isSpeaking={isSpeaking(option)} />}
      onChoose={choose}
      onClose={onClose}
    >
      <fieldset className="speaker-box__reach">
        <legend className="speaker-box__legend">{t('speaker_reach')}</legend>
        {SPEAKER_REACHES.map((each) => (
          <label key={each} className="speaker-box__choice">
            <input
              type="radio"
              name={`${id}-reach`}
              checked={reach === each}
              onChange={() => onReach(each)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') choose(inHand(choosing, options));
              }}
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
    </ChoiceBox>
  );
}

function Line({ option, isSpeaking }: { readonly option: SpeakerOption; readonly isSpeaking: boolean }) {
  const { t } = useTranslation('cases');
  if (option.kind === 'new')
    return <span className="choice__offer">{t('speaker_new', { name: option.name })}</span>;
  if (option.kind === 'nobody') return <span className="choice__offer">{t('speaker_nobody')}</span>;
  return (
    <>
      <span className="speaker-box__check" aria-hidden="true">
        {isSpeaking ? '✓' : ''}
      </span>
      <span className="choice__name">
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
