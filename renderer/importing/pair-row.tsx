import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundPair } from '../../shared/exchange/article/finding.ts';
import { Button } from '../ui/button.tsx';
import { useUiLanguage } from '../ui/language.ts';
import type { ArticleTools } from './article-tools.ts';
import { FlagList } from './flag-list.tsx';
import { PairMending } from './pair-mending.tsx';
import { PassageText } from './passage-text.tsx';
import { speakerDetails } from './say.ts';

export interface PairRowProps {
  readonly pair: FoundPair;
  readonly number: number;
  readonly tools: ArticleTools;
  /** The focus was sent here. */
  readonly takesFocus: boolean;
}

/** One quotation in both languages: who says it, where, its words, what is unsure. */
export function PairRow({ pair, number, tools, takesFocus }: PairRowProps) {
  const { t } = useTranslation('importing');
  const language = useUiLanguage();
  const body = useId();
  const mendButton = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    if (takesFocus) mendButton.current?.focus();
  }, [takesFocus]);
  const { finding, checked } = tools.review;
  const isOpen = tools.inHand === pair.id;
  const details = speakerDetails(t, pair.speaker, language);
  const who = pair.speaker.pseudonym || t('screen_nobody');
  return (
    <article className={`pair${isOpen ? ' pair--open' : ''}`} aria-label={t('screen_pair', { number, who })}>
      <header className="pair__head">
        <h2 className="pair__who">{who}</h2>
        {details.length > 0 ? <span className="pair__details">{details.join(' · ')}</span> : null}
        {pair.section ? <span className="pair__section">{pair.section}</span> : null}
        <Button
          look={isOpen ? 'plain' : 'quiet'}
          ref={mendButton}
          aria-expanded={isOpen}
          aria-controls={body}
          onPress={() => tools.take(isOpen ? null : pair.id)}
        >
          {`${t(isOpen ? 'mend_close' : 'mend_open')} `}
          <span className="visually-hidden">{t('screen_pair', { number, who })}</span>
        </Button>
      </header>
      <div id={body}>
        {isOpen ? (
          <PairMending pair={pair} number={number} tools={tools} />
        ) : (
          <div className="pair__sides">
            <PassageText source={finding.source} passage={pair[tools.sides[0]]} language={tools.sides[0]} />
            <span className="pair__number">{number}</span>
            <PassageText source={finding.source} passage={pair[tools.sides[1]]} language={tools.sides[1]} />
          </div>
        )}
      </div>
      <FlagList
        flags={pair.flags}
        isChecked={checked.has(pair.id)}
        onCheck={(isRight) => tools.check(pair.id, isRight)}
      />
    </article>
  );
}
