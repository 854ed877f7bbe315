import { useTranslation } from 'react-i18next';
import { showKeys } from '../app/keys.ts';
import { BilingualName, Kbd, Swatch } from '../ui/small.tsx';
import type { BoxOption } from './box-options.ts';

export interface BoxLineProps {
  readonly id: string;
  readonly option: BoxOption;
  /** BCP 47 tag of the passage. */
  readonly lang: string;
  readonly isMac: boolean;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (keepOpen: boolean) => void;
}

/** One line of the coding box. A click chooses; a click on the check mark leaves the box open for more. */
export function BoxLine({ id, option, lang, isMac, isActive, onPoint, onChoose }: BoxLineProps) {
  const isChecked = option.kind === 'theme' && option.coding !== null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which names this line as active
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className="coding-box__option"
      aria-selected={isChecked}
      data-active={isActive || undefined}
      onPointerMove={onPoint}
      onClick={(event) => onChoose(event.shiftKey)}
    >
      <Line option={option} lang={lang} isMac={isMac} isChecked={isChecked} onCheck={() => onChoose(true)} />
    </div>
  );
}

function Line(props: {
  readonly option: BoxOption;
  readonly lang: string;
  readonly isMac: boolean;
  readonly isChecked: boolean;
  readonly onCheck: () => void;
}) {
  const { option, lang, isMac, isChecked, onCheck } = props;
  const { t } = useTranslation('coding');
  if (option.kind === 'new') {
    return (
      <>
        <span className="coding-box__offer">{t('box_new', { name: option.name })}</span>
        <Kbd keys={showKeys('CmdOrCtrl+Enter', isMac)} />
      </>
    );
  }
  if (option.kind === 'words') {
    return (
      <span className="coding-box__offer">
        {t('box_words')}{' '}
        <span className="other-language" lang={lang}>
          {option.name}
        </span>
      </span>
    );
  }
  return (
    <>
      <span
        className="coding-box__check"
        data-checked={isChecked || undefined}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onCheck();
        }}
      >
        {isChecked ? '✓' : ''}
      </span>
      <Swatch colour={option.code.colour} />
      <span className="coding-box__name">
        <BilingualName name={option.code.name} />
      </span>
      {option.key === null ? null : <Kbd keys={String(option.key)} />}
    </>
  );
}
