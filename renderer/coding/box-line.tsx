import { useTranslation } from 'react-i18next';
import { showKeys } from '../app/keys.ts';
import { useUiLanguage } from '../ui/language.ts';
import { BilingualName, Kbd, nameIn, Swatch } from '../ui/small.tsx';
import { type BoxOption, isChecked } from './box-options.ts';

export interface BoxLineProps {
  readonly option: BoxOption;
  /** BCP 47 tag of the passage. */
  readonly lang: string;
  readonly isMac: boolean;
  /** A click on the check mark, which leaves the box open for more. */
  readonly onCheck: () => void;
  /** Makes the theme a favourite, or no longer one. */
  readonly onFavour: () => void;
}

/** What is in one line of the coding box. */
export function BoxLine({ option, lang, isMac, onCheck, onFavour }: BoxLineProps) {
  const { t } = useTranslation('coding');
  const language = useUiLanguage();
  switch (option.kind) {
    case 'new':
      return (
        <>
          <span className="choice__offer">{t('box_new', { name: option.name })}</span>
          <Kbd keys={showKeys('CmdOrCtrl+Enter', isMac)} />
        </>
      );
    case 'words':
      return (
        <span className="choice__offer">
          {t('box_words')}{' '}
          <span className="other-language" lang={lang}>
            {option.name}
          </span>
        </span>
      );
    case 'again':
      return (
        <>
          <span className="choice__offer">
            {t('box_again', { themes: option.codes.map((code) => nameIn(code.name, language)).join(', ') })}
          </span>
          <Kbd keys="." />
        </>
      );
    case 'made':
      return (
        <>
          <Check isChecked onCheck={onCheck} />
          <span className="choice__name">{option.made.name}</span>
        </>
      );
    case 'theme':
      return (
        <>
          <Check isChecked={isChecked(option)} onCheck={onCheck} />
          <Swatch colour={option.code.colour} />
          <span className="choice__name">
            <BilingualName name={option.code.name} />
          </span>
          <Favourite option={option} onFavour={onFavour} />
        </>
      );
  }
}

function Check({ isChecked, onCheck }: { readonly isChecked: boolean; readonly onCheck: () => void }) {
  return (
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
  );
}

/** The theme's key: with a star where it is kept for it. For the pointer; Alt and a digit do it by key. */
function Favourite(props: {
  readonly option: Extract<BoxOption, { kind: 'theme' }>;
  readonly onFavour: () => void;
}) {
  const { key, code } = props.option;
  const { t } = useTranslation('coding');
  const isKept = code.shortcut !== undefined;
  return (
    // biome-ignore lint/a11y: for the pointer alone; Alt and a digit do it by key, and an option holds no buttons
    <span
      className="coding-box__favourite"
      data-kept={isKept || undefined}
      title={t(isKept ? 'box_favouriteEnd' : 'box_favourite')}
      onClick={(event) => {
        event.stopPropagation();
        props.onFavour();
      }}
    >
      <span className="coding-box__star" aria-hidden="true">
        {isKept ? '★' : '☆'}
      </span>
      {isKept ? <span className="visually-hidden">{t('box_isFavourite')}</span> : null}
      {key === null ? null : <Kbd keys={String(key)} />}
    </span>
  );
}
