import { useTranslation } from 'react-i18next';
import { shownWords } from '../../shared/coding/shown-words.ts';
import type { Coding, CodingSide, Version } from '../../shared/model/records.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { languageHeading } from '../reader/languages.ts';
import { Button } from '../ui/button.tsx';
import { useColour } from '../ui/colour.ts';
import { Kbd } from '../ui/small.tsx';
import { adjusting, useAdjusting } from './adjusting.ts';
import { useCodingWords } from './coding-words.ts';
import { useCodingChanges } from './use-coding-changes.ts';

/** A passage may lie in thousands of pieces; the text shows them all. */
const MOST_STRETCHES = 20;

export interface CodingSideCardProps {
  readonly coding: Coding;
  readonly side: CodingSide;
  readonly version: Version;
  /** The theme's, as stored. */
  readonly colour: string;
}

/** One language of the coding in hand: its state in words, its words, and what can be decided. */
export function CodingSideCard({ coding, side, version, colour }: CodingSideCardProps) {
  const { t } = useTranslation('coding');
  const words = useCodingWords();
  const changes = useCodingChanges();
  const rule = useColour(colour);
  const adjustment = useAdjusting();
  const isAdjusted = adjustment?.codingId === coding.id && adjustment.versionId === side.versionId;
  const isWaiting = side.state === 'projected';
  const adjust = (
    <Button
      look={isWaiting ? 'plain' : 'quiet'}
      onPress={() => adjusting.set(isAdjusted ? null : { codingId: coding.id, versionId: side.versionId })}
    >
      {t(isAdjusted ? 'adjusting_letGo' : 'adjust')}{' '}
      {isAdjusted ? <Kbd keys="Esc" /> : <CommandKeys id="coding.adjust" />}
    </Button>
  );
  return (
    <div className="inspector__side">
      <h3 className="inspector__language">
        <span lang={version.language}>{languageHeading(version.language)}</span>{' '}
        <span className={`inspector__state inspector__state--${side.state}`}>
          {words.state(coding, side)}
        </span>
      </h3>
      {side.selections.slice(0, MOST_STRETCHES).map((selection) => (
        <blockquote
          key={`${selection.start.blockId} ${selection.start.offset}`}
          className="inspector__quote"
          lang={version.language}
          style={{ '--rule': rule }}
        >
          {shownWords(selection.quote)}
        </blockquote>
      ))}
      {side.selections.length > MOST_STRETCHES ? (
        <p className="inspector__more">
          {t('moreStretches', { count: side.selections.length - MOST_STRETCHES })}
        </p>
      ) : null}
      {isWaiting ? (
        <div className="inspector__actions">
          <Button look="primary" onPress={() => changes.confirm(coding)}>
            {t(side.selections.length === 0 ? 'confirmNone' : 'confirm')} <CommandKeys id="coding.confirm" />
          </Button>
          {adjust}
          {side.selections.length === 0 ? null : (
            <Button onPress={() => changes.reject(coding, side.versionId)}>
              {t('reject')} <CommandKeys id="coding.reject" />
            </Button>
          )}
        </div>
      ) : side.state === 'tagged' && !isAdjusted ? null : (
        <div className="inspector__actions">{adjust}</div>
      )}
    </div>
  );
}
