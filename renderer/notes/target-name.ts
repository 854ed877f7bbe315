import type { TFunction } from 'i18next';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { RecordId, UiLanguage } from '../../shared/model/records.ts';
import { shortWords } from '../../shared/notes/link-targets.ts';
import { nameIn } from '../ui/small.tsx';

/** What a note is on. */
export interface TargetName {
  readonly kind: 'project' | 'document' | 'block' | 'coding' | 'code' | 'case' | 'other';
  /** Name of the theme, document, person or project. */
  readonly name: string;
  /** The colour of the theme, where there is one. */
  readonly colour: string | null;
  /** Words of the passage or the block, in their language; where there are none, null. */
  readonly words: { readonly text: string; readonly language: string | undefined } | null;
  /** The document it is in, where that is not the thing itself. */
  readonly document: string | null;
}

/** What stands at an id, as a note on it says; null where it is gone. */
export function targetName(index: ProjectIndex, id: RecordId, language: UiLanguage): TargetName | null {
  const target = index.records.get(id);
  const plain = { colour: null, words: null, document: null };
  switch (target?.kind) {
    case undefined:
      return null;
    case 'project':
      return { ...plain, kind: 'project', name: target.name };
    case 'document':
      return { ...plain, kind: 'document', name: target.name };
    case 'case':
      return { ...plain, kind: 'case', name: nameIn(target.name, language) };
    case 'code':
      return { ...plain, kind: 'code', name: nameIn(target.name, language), colour: target.colour };
    case 'block':
      return {
        ...plain,
        kind: 'block',
        name: index.get('document', target.documentId)?.name ?? '',
        words: {
          text: shortWords(target.text),
          language: index.get('version', target.versionId)?.language,
        },
      };
    case 'coding': {
      const code = index.get('code', target.codeId);
      const side = target.sides.find((each) => each.selections.length > 0);
      const text = shortWords(side?.selections[0]?.quote ?? '');
      return {
        kind: 'coding',
        name: code ? nameIn(code.name, language) : '',
        colour: code?.colour ?? null,
        words: side && text ? { text, language: index.get('version', side.versionId)?.language } : null,
        document: index.get('document', target.documentId)?.name ?? null,
      };
    }
    default:
      return { ...plain, kind: 'other', name: '' };
  }
}

/** The same in one line: `the document “Rosa”`. */
export function aboutOf(t: TFunction<'notes'>, name: TargetName | null): string {
  return name ? t(`about_${name.kind}`, { name: name.name }) : t('about_other', { name: '' });
}
