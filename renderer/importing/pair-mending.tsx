import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundPair } from '../../shared/exchange/article/finding.ts';
import {
  dropPair,
  joinWithNext,
  setPassage,
  setSpeaker,
  splitPair,
  swapSides,
  takeApart,
} from '../../shared/exchange/article/mend.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { Button } from '../ui/button.tsx';
import { pairsOfSpeaker } from './article-rows.ts';
import type { ArticleTools } from './article-tools.ts';
import { SideEditor } from './side-editor.tsx';
import { suggestedCut } from './source-view.ts';
import { SpeakerForm } from './speaker-form.tsx';

type Cut = Readonly<Record<UiLanguage, number>>;

/** A pair under mending: both sides with their borders, and what can be done with the whole. */
export function PairMending(props: {
  readonly pair: FoundPair;
  readonly number: number;
  readonly tools: ArticleTools;
}) {
  const { t } = useTranslation(['importing', 'common']);
  const { pair, number, tools } = props;
  const { finding } = tools.review;
  const { text } = finding.source;
  const [cut, setCut] = useState<Cut | null>(null);
  // The buttons change places with the cut's own: the focus must not fall between them.
  const [wasCutting, setWasCutting] = useState(false);
  const [naming, setNaming] = useState(false);
  const at = finding.pairs.indexOf(pair);
  const next = finding.pairs[at + 1];
  // Where the row in hand goes, the one after it takes its place, or the one before.
  const neighbour = (next ?? finding.pairs[at - 1])?.id ?? null;

  const stopCutting = () => {
    setCut(null);
    setWasCutting(true);
  };
  const side = (language: UiLanguage) => (
    <SideEditor
      text={text}
      language={language}
      passage={pair[language]}
      cut={cut ? cut[language] : null}
      onParts={(parts) =>
        tools.mend(setPassage(finding, pair.id, language, ...parts), `bounds ${pair.id} ${language}`)
      }
      onCut={(offset) => cut && setCut({ ...cut, [language]: offset })}
    />
  );
  return (
    <>
      <div className="pair__tools">
        {cut ? (
          <Fragment key="cut">
            <Button
              look="primary"
              autoFocus
              onPress={() => {
                tools.mendAndGo(splitPair(finding, pair.id, cut), pair.id);
              }}
            >
              {t('mend_splitHere')}
            </Button>
            <Button onPress={stopCutting}>{t('common:cancel')}</Button>
          </Fragment>
        ) : (
          <Fragment key="whole">
            <Button aria-expanded={naming} onPress={() => setNaming(!naming)}>
              {t('mend_speaker')}
            </Button>
            <Button
              autoFocus={wasCutting}
              onPress={() =>
                setCut({ es: suggestedCut(text, pair.es, 'es'), en: suggestedCut(text, pair.en, 'en') })
              }
            >
              {t('mend_split')}
            </Button>
            <Button isDisabled={!next} onPress={() => tools.mend(joinWithNext(finding, pair.id))}>
              {t('mend_join')}
            </Button>
            <Button onPress={() => tools.mend(swapSides(finding, pair.id))}>{t('mend_swap')}</Button>
            <Button onPress={() => tools.mendAndGo(takeApart(finding, pair.id), neighbour)}>
              {t('mend_takeApart')}
            </Button>
            <Button look="danger" onPress={() => tools.mendAndGo(dropPair(finding, pair.id), neighbour)}>
              {t('mend_drop')}
            </Button>
          </Fragment>
        )}
      </div>
      {naming ? (
        <SpeakerForm
          speaker={pair.speaker}
          others={pairsOfSpeaker(finding, pair) - 1}
          onClose={() => setNaming(false)}
          onDone={(speaker, where) => {
            tools.mend(setSpeaker(finding, pair.id, speaker, where));
            setNaming(false);
          }}
        />
      ) : null}
      <p className="pair__how">{t(cut ? 'mend_howToSplit' : 'mend_howToBound')}</p>
      <div className="pair__sides">
        {side(tools.sides[0])}
        <span className="pair__number">{number}</span>
        {side(tools.sides[1])}
      </div>
    </>
  );
}
