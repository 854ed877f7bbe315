import type { Bilingual, UiLanguage } from '../../shared/model/records.ts';
import { useColour } from './colour.ts';
import { useUiLanguage } from './language.ts';
import './controls.css';

/** A theme's colour: the same square everywhere. */
export function Swatch({ colour }: { readonly colour: string }) {
  const shown = useColour(colour);
  return <span className="swatch" style={{ '--swatch': shown }} aria-hidden="true" />;
}

export function otherLanguage(language: UiLanguage): UiLanguage {
  return language === 'es' ? 'en' : 'es';
}

/** The name in the window's language, or in the other one where it has none. */
export function nameIn(name: Bilingual, language: UiLanguage): string {
  return name[language] || name[otherLanguage(language)];
}

/** Both names: the window's language first, the other in the serif's italic. */
export function BilingualName({ name }: { readonly name: Bilingual }) {
  const language = useUiLanguage();
  const other = otherLanguage(language);
  const main = nameIn(name, language);
  const second = name[other];
  return (
    <span className="bilingual">
      <span lang={name[language] ? language : other}>{main}</span>
      {second && second !== main ? (
        <>
          {' '}
          <span className="other-language" lang={other}>
            {second}
          </span>
        </>
      ) : null}
    </span>
  );
}

export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className="kbd">{keys}</kbd>;
}

export function Chip({ children, title }: { readonly children: string; readonly title?: string }) {
  return (
    <span className="chip" title={title}>
      {children}
    </span>
  );
}
