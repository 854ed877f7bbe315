import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundPair, Skipped } from '../../shared/exchange/article/finding.ts';
import { restorePair } from '../../shared/exchange/article/mend.ts';
import { Button } from '../ui/button.tsx';
import type { ArticleTools } from './article-tools.ts';
import { PairMaker } from './pair-maker.tsx';
import { PassageText } from './passage-text.tsx';

/** A quotation without a counterpart, with the reason, and the way to give it one. */
export function SkippedRow(props: {
  readonly skipped: Skipped;
  readonly rowKey: string;
  readonly tools: ArticleTools;
  readonly takesFocus: boolean;
}) {
  const { t } = useTranslation('importing');
  const { skipped, rowKey, tools, takesFocus } = props;
  const button = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const isOpen = tools.inHand === rowKey;
  return (
    <article className="alone">
      <header className="pair__head">
        <span className="alone__language">
          {t(skipped.language === 'es' ? 'screen_spanish' : 'screen_english')}
        </span>
        <span className="pair__details">{t(skipped.reason)}</span>
        {skipped.section ? <span className="pair__section">{skipped.section}</span> : null}
        <Button
          look="quiet"
          ref={button}
          aria-expanded={isOpen}
          onPress={() => tools.take(isOpen ? null : rowKey)}
        >
          {t('mend_pairUp')}
        </Button>
      </header>
      {isOpen ? (
        <PairMaker
          skipped={skipped}
          tools={tools}
          onClose={() => tools.mendAndGo(tools.review.finding, rowKey)}
        />
      ) : (
        <PassageText
          source={tools.review.finding.source}
          passage={skipped.passage}
          language={skipped.language}
        />
      )}
    </article>
  );
}

/** A pair that was taken out, and the way back. */
export function DroppedRow({ pair, tools }: { readonly pair: FoundPair; readonly tools: ArticleTools }) {
  const { t } = useTranslation('importing');
  const { finding } = tools.review;
  return (
    <article className="alone">
      <header className="pair__head">
        <h3 className="pair__who">{pair.speaker.pseudonym || t('screen_nobody')}</h3>
        <Button look="quiet" onPress={() => tools.mendAndGo(restorePair(finding, pair.id), pair.id)}>
          {t('mend_bringBack')}
        </Button>
      </header>
      <div className="alone__short">
        <PassageText source={finding.source} passage={pair[tools.sides[0]]} language={tools.sides[0]} />
      </div>
    </article>
  );
}
