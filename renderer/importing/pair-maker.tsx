import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Skipped, Stretch } from '../../shared/exchange/article/finding.ts';
import { addPair, pairSkipped } from '../../shared/exchange/article/mend.ts';
import { passageOf } from '../../shared/exchange/article/passages.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { otherLanguage } from '../ui/small.tsx';
import type { ArticleTools } from './article-tools.ts';
import { SideEditor } from './side-editor.tsx';
import { neighbourParagraph } from './source-view.ts';

/** Passages without a counterpart that are offered as one; the nearest, so that the list can be read. */
const MOST_OFFERED = 12;
/** Characters from one beginning to the other within which two that stand alone are taken for a pair. */
const BESIDE = 3_000;
/** Letters of an offered passage that its line shows. */
const OPENING = 60;

/** Looks for the counterpart of a passage that stands alone: another such passage, or any words of the source. */
export function PairMaker(props: {
  readonly skipped: Skipped;
  readonly tools: ArticleTools;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['importing', 'common']);
  const { skipped, tools, onClose } = props;
  const { finding } = tools.review;
  const { text } = finding.source;
  const there = otherLanguage(skipped.language);
  const [own, setOwn] = useState<readonly Stretch[]>(skipped.passage.parts);
  const offered = finding.skipped
    .filter(({ language }) => language === there)
    .sort((a, b) => away(a, skipped) - away(b, skipped))
    .slice(0, MOST_OFFERED);
  const [counterpart, setCounterpart] = useState<readonly Stretch[]>(() => {
    const nearest = offered[0];
    if (nearest && away(nearest, skipped) < BESIDE) return nearest.passage.parts;
    const taken = finding.pairs.flatMap(({ es, en }) => [...es.parts, ...en.parts]);
    return [neighbourParagraph(finding.source, skipped.passage, taken, there)];
  });

  const passages: Readonly<Record<UiLanguage, readonly Stretch[]>> =
    skipped.language === 'es' ? { es: own, en: counterpart } : { es: counterpart, en: own };
  const side = (language: UiLanguage) => {
    const passage = passageOf(text, passages[language]);
    return passage ? (
      <SideEditor
        text={text}
        language={language}
        passage={passage}
        cut={null}
        onParts={language === skipped.language ? setOwn : setCounterpart}
        onCut={() => undefined}
      />
    ) : null;
  };
  const make = () => {
    // Two that stand alone as they are keep their parts.
    const other = offered.find(({ passage }) => passage.parts === counterpart);
    if (other && own === skipped.passage.parts) {
      const [spanish, english] = skipped.language === 'es' ? [skipped, other] : [other, skipped];
      tools.mendAndGo(pairSkipped(finding, spanish.id, english.id), null);
      return;
    }
    const [es, en] = [whole(passages.es), whole(passages.en)];
    if (es && en) tools.mendAndGo(addPair(finding, es, en), null);
  };
  return (
    <div className="maker">
      <p className="pair__how">{t('mend_howToPair')}</p>
      <div className="pair__tools">
        <Button look="primary" autoFocus onPress={make}>
          {t('mend_makePair')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </div>
      {offered.length > 0 ? (
        <Select
          label={t('mend_alone')}
          choices={offered.map(({ id, passage }) => ({ value: id, label: opening(passage.text) }))}
          value={offered.find(({ passage }) => passage.start === counterpart[0]?.start)?.id ?? null}
          onChange={(id) => {
            const chosen = offered.find((each) => each.id === id);
            if (chosen) setCounterpart(chosen.passage.parts);
          }}
        />
      ) : null}
      <div className="pair__sides">
        {side(tools.sides[0])}
        <span className="pair__number" aria-hidden="true">
          +
        </span>
        {side(tools.sides[1])}
      </div>
    </div>
  );
}

const away = (a: Skipped, b: Skipped) => Math.abs(a.passage.start - b.passage.start);
const opening = (words: string) =>
  words.length > OPENING ? `${words.slice(0, OPENING).replace(/\s\S*$/, '')}…` : words;
const whole = (parts: readonly Stretch[]): Stretch | null => {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
};
