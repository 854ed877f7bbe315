import { useMemo } from 'react';
import { sideOf } from '../../shared/coding/passage.ts';
import type { Coding } from '../../shared/model/records.ts';
import { useWorkspace } from '../app/workspace.ts';
import { uiLanguageOf } from '../reader/languages.ts';
import { useUiLanguage } from '../ui/language.ts';
import { BilingualName, nameIn, Swatch } from '../ui/small.tsx';

/** Letters of a passage that a line shows at most; the rest is cut off by the line's end anyway. */
const MOST = 160;

export interface CodingTexts {
  readonly theme: (coding: Coding) => string;
  /** The words in the window's language where there are any, else in the other; with their BCP 47 tag. */
  readonly words: (coding: Coding) => { readonly quote: string; readonly language: string };
  readonly document: (coding: Coding) => string;
  /** Theme, words and document in one. */
  readonly whole: (coding: Coding) => string;
}

/** A coding in a line of text. */
export function useCodingTexts(): CodingTexts {
  const { store } = useWorkspace();
  const language = useUiLanguage();
  return useMemo(() => {
    const { index } = store;
    const theme = ({ codeId }: Coding) => {
      const code = index.get('code', codeId);
      return code ? nameIn(code.name, language) : '';
    };
    const words = (coding: Coding) => {
      // The records are enough: a document that was never opened need not be indexed for a line.
      const sides = coding.sides.flatMap(({ versionId }) => {
        const version = index.get('version', versionId);
        const quote =
          sideOf(coding, versionId)
            ?.selections.map((each) => each.quote)
            .join(' … ') ?? '';
        return version && quote ? [{ quote: quote.slice(0, MOST), language: version.language }] : [];
      });
      const own = sides.find((side) => uiLanguageOf(side.language) === language);
      return own ?? sides[0] ?? { quote: '', language: '' };
    };
    const document = ({ documentId }: Coding) => index.get('document', documentId)?.name ?? '';
    const whole = (coding: Coding) =>
      [theme(coding), words(coding).quote, document(coding)].filter(Boolean).join(' · ');
    return { theme, words, document, whole };
  }, [store, language]);
}

/** A coding of a list: its theme, its words, and where they stand. */
export function CodingLine({ coding }: { readonly coding: Coding }) {
  const { store } = useWorkspace();
  const texts = useCodingTexts();
  const code = store.index.get('code', coding.codeId);
  const { quote, language } = texts.words(coding);
  return (
    <span className="coding-line">
      <span className="coding-line__theme">
        {code ? (
          <>
            <Swatch colour={code.colour} />
            <BilingualName name={code.name} />
          </>
        ) : null}
        <span className="coding-line__document">{texts.document(coding)}</span>
      </span>
      <span className="coding-line__words" lang={language}>
        {quote}
      </span>
    </span>
  );
}
