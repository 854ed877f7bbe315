import { useTranslation } from 'react-i18next';
import { SURE_FROM } from '../../shared/beads/align-document.ts';
import type { ParallelFinding, ParallelSpeaker } from '../../shared/exchange/parallel/finding.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/fields.tsx';
import { useFormats } from '../ui/language.ts';

/** Both names where the files differ: `Entrevistadora / Interviewer`. */
export function speakerName({ label }: ParallelSpeaker): string {
  const names = [label.es, label.en].filter((name) => name !== null);
  return [...new Set(names)].join(' / ');
}

/** How many of a hundred rows are surely right; null without rows. */
function sureShare({ rows }: ParallelFinding): number | null {
  if (rows.length === 0) return null;
  return Math.floor((100 * rows.filter(({ confidence }) => confidence >= SURE_FROM).length) / rows.length);
}

/** What was noticed about the two files as a whole: exchanged languages, labels of speakers. */
export function ParallelFacts(props: {
  readonly finding: ParallelFinding;
  readonly isBusy: boolean;
  readonly onSwap: () => void;
  readonly onLabels: (speakerLabels: boolean) => void;
}) {
  const { t } = useTranslation('importing');
  const { finding, isBusy, onSwap, onLabels } = props;
  const { guessed, sidesSwapped, speakers } = finding;
  const formats = useFormats();
  const sure = sureShare(finding);
  const times = finding.timeCodes.es + finding.timeCodes.en;
  const isSame = guessed.es === guessed.en && guessed.es !== 'other';
  const sameLanguage = isSame ? guessed.es : null;
  const foreign = (['es', 'en'] as const).filter((side) => guessed[side] === 'other');
  return (
    <>
      {sidesSwapped ? (
        <div className="importing__nothing" role="alert">
          <p>{t('parallel_swapped', { es: finding.es.name, en: finding.en.name })}</p>
          <Button isDisabled={isBusy} onPress={onSwap}>
            {t('parallel_swapFiles')}
          </Button>
        </div>
      ) : null}
      {foreign.map((side) => (
        <p key={side} className="importing__nothing" role="alert">
          {t(side === 'es' ? 'parallel_notSpanish' : 'parallel_notEnglish', { name: finding[side].name })}
        </p>
      ))}
      {sameLanguage ? (
        <p className="importing__nothing" role="alert">
          {t(sameLanguage === 'es' ? 'parallel_bothSpanish' : 'parallel_bothEnglish')}
        </p>
      ) : null}
      {sure === null ? null : (
        <p className="parallel__times">{t('parallel_sure', { percent: formats.number(sure) })}</p>
      )}
      {finding.moved > 0 ? (
        <p className="importing__nothing" role="alert">
          {t('parallel_moved', { count: finding.moved })}
        </p>
      ) : null}
      {times > 0 ? (
        <p className="parallel__times">
          {t('parallel_times', { count: times, number: formats.number(times) })}
        </p>
      ) : null}
      {finding.speakerLabelsFound ? (
        <div className="parallel__speakers">
          <Checkbox isSelected={finding.speakerLabels} onChange={onLabels}>
            {t('parallel_labels')}
          </Checkbox>
          {speakers.length > 0 ? (
            <ul aria-label={t('parallel_speakers')}>
              {speakers.map((speaker) => (
                <li key={speaker.id} className="chip">
                  {speakerName(speaker)}
                  {' · '}
                  {t(speaker.role === 'interviewer' ? 'parallel_asks' : 'parallel_turns', {
                    count: speaker.turns,
                  })}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
