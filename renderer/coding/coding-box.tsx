import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTCUTS } from '../../shared/codebook/shortcut.ts';
import type { Passage } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Coding } from '../../shared/model/records.ts';
import { showKeys } from '../app/keys.ts';
import { useServices } from '../app/services.ts';
import type { PassageRect } from '../reader/shown-passage.ts';
import { ChoiceBox } from '../ui/choice-box.tsx';
import { useChoosing } from '../ui/choosing.ts';
import { Kbd } from '../ui/small.tsx';
import { BoxLine } from './box-line.tsx';
import { type BoxOption, isChecked } from './box-options.ts';
import { useBoxChoice } from './use-box-choice.ts';
import './coding.css';

/** Pixels: the field, six themes and the help. */
const LEAST_HEIGHT = 280;

export type BoxEnd = 'done' | 'left' | 'away';

export interface CodingBoxProps {
  readonly view: DocumentView;
  readonly passage: Passage;
  readonly initialQuery: string;
  /** What came of it: the codings that are new. */
  readonly onGiven: (codings: readonly Coding[]) => void;
  /** Where the passage stands in the window now; null while it is out of sight. */
  readonly anchor: () => PassageRect | null;
  /** `done`: something was chosen; `left`: a key closed it, nothing chosen; `away`: the focus went elsewhere. */
  readonly onClose: (how: BoxEnd) => void;
}

/** The one box that does the coding: finds themes in either language, makes new ones, never leaves the window. */
export function CodingBox({ view, passage, initialQuery, anchor, onGiven, onClose }: CodingBoxProps) {
  const { t } = useTranslation('coding');
  const isMac = useServices().shell.facts.platform === 'macos';
  const choosing = useChoosing(initialQuery);
  const { query } = choosing;
  /** The last key led to a line: Space then ticks it, and writes no space. */
  const isByArrow = useRef(false);
  const choice = useBoxChoice({ view, passage, query, opener: initialQuery, onGiven });
  const { options, ticked } = choice;
  const tag = view.versions.find((version) => version.id === passage.versionId)?.language ?? '';

  const give = (option: BoxOption | null) => {
    choice.give(option);
    onClose('done');
  };
  const tick = (option: BoxOption | undefined) => {
    if (option) choice.tick(option);
    // Where letters found it, the list is another one now.
    if (query !== '') choosing.write('');
    choosing.mean(false);
    choosing.field.current?.focus();
  };
  /** False where the key is the field's own, or the list's. */
  const actOn = (press: KeyboardEvent, option: BoxOption | undefined): boolean => {
    const control = press.ctrlKey || press.metaKey;
    const digit = Number(/^Digit([1-9])$/.exec(press.code)?.[1] ?? (/^[1-9]$/.exec(press.key)?.[0] || 0));
    if (press.key === 'Tab') onClose('left');
    else if (press.key === 'Enter' && press.shiftKey) tick(option);
    else if (press.key === 'Enter' && control) {
      if (query.trim() === '') return true;
      choice.giveNew(query.trim());
      onClose('done');
    } else if (press.key === 'Enter') {
      if (ticked > 0 && !choosing.isMeant) give(null);
      else if (option) give(option);
    } else if (press.key === ' ' && !control && (query === '' || choosing.isMeant) && isByArrow.current)
      tick(option);
    else if (press.altKey && !control && digit > 0) {
      const key = SHORTCUTS.find((each) => each === digit);
      if (option && key) choice.favour(option, key);
    } else if (query === '' && !control && /^[1-9]$/.test(press.key)) {
      const found = choice.ofDigit(Number(press.key));
      if (!found) return false;
      if (ticked > 0) tick(found);
      else give(found);
    } else if (query === '' && press.key === '.' && options.some((each) => each.kind === 'again'))
      give(options.find((each) => each.kind === 'again') ?? null);
    else return false;
    return true;
  };
  const onKey = (press: KeyboardEvent, option: BoxOption | undefined) => {
    const isOurs = actOn(press, option);
    isByArrow.current = press.key === 'ArrowDown' || press.key === 'ArrowUp' || (press.key === ' ' && isOurs);
    return isOurs;
  };

  return (
    <ChoiceBox
      className="coding-box"
      anchor={anchor}
      leastHeight={LEAST_HEIGHT}
      choosing={choosing}
      options={options}
      label={t('box_label')}
      listLabel={t('box_themes')}
      placeholder={t('box_placeholder')}
      isMultiple
      isSelected={isChecked}
      line={(option) => (
        <BoxLine
          option={option}
          lang={tag}
          isMac={isMac}
          onCheck={() => tick(option)}
          onFavour={() => choice.favour(option, null)}
        />
      )}
      // With something ticked already, a click is a tick like the others.
      onChoose={(option, withShift) => (withShift || ticked > 0 ? tick(option) : give(option))}
      onKey={onKey}
      onClose={(byKey) => onClose(byKey ? 'left' : 'away')}
    >
      {ticked > 0 ? (
        <button type="button" className="coding-box__give" onClick={() => give(null)}>
          {t('box_give', { count: ticked })} <Kbd keys={showKeys('Enter', isMac)} />
        </button>
      ) : null}
      <p className="coding-box__help">{t('box_help')}</p>
    </ChoiceBox>
  );
}
