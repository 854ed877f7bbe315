import { useTranslation } from 'react-i18next';
import { Swatch } from '../ui/small.tsx';
import type { TargetName } from './target-name.ts';

/** What a note is on, in a line: kind, theme, document, words. */
export function TargetLine({ name }: { readonly name: TargetName }) {
  const { t } = useTranslation('notes');
  return (
    <span className="note-target">
      <span className="note-target__kind">{t(`kind_${name.kind}`)}</span>
      {name.colour ? <Swatch colour={name.colour} /> : null}
      <span className="note-target__name">{name.name}</span>
      {name.document ? <span className="note-target__document">{name.document}</span> : null}
      {name.words ? (
        <span className="note-target__words" lang={name.words.language}>
          {name.words.text}
        </span>
      ) : null}
    </span>
  );
}
