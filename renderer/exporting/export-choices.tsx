import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { subtree } from '../../shared/codebook/changes.ts';
import { codeTree, flatTree } from '../../shared/codebook/tree.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { languageName } from '../documents/language-name.ts';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { BilingualName, Swatch } from '../ui/small.tsx';
import { ChoiceList } from './choice-list.tsx';
import { languagesIn, type Without } from './plan.ts';

export interface ExportChoicesProps {
  readonly without: Without;
  readonly onChange: (without: Without) => void;
  /** The formats that hold texts have no themes to choose. */
  readonly hasThemes: boolean;
}

/** Which themes, documents and languages go out. */
export function ExportChoices({ without, onChange, hasThemes }: ExportChoicesProps) {
  const { t } = useTranslation('exporting');
  const { index } = useWorkspace().store;
  const revision = useRevision();
  const language = useUiLanguage();
  const formats = useFormats();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const codes = useMemo(
    () =>
      flatTree(codeTree(index)).map(({ node: { code, own }, depth }) => ({
        id: code.id,
        depth,
        ids: subtree(index, code.id).map((each) => each.id),
        body: (
          <span className="choices__code">
            <Swatch colour={code.colour} />
            <BilingualName name={code.name} />
            <span className="choices__number">{formats.number(own)}</span>
          </span>
        ),
      })),
    [index, revision, formats],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const documents = useMemo(
    () => index.all('document').map(({ id, name }) => ({ id, depth: 0, ids: [id], body: name })),
    [index, revision],
  );
  const languages = languagesIn(index).map((id) => ({
    id,
    depth: 0,
    ids: [id],
    body: languageName(id, language),
  }));
  return (
    <div className="exporting__choices">
      {hasThemes ? (
        <ChoiceList
          label={t('dialog_themes')}
          options={codes}
          without={without.codes}
          onChange={(chosen) => onChange({ ...without, codes: chosen })}
        />
      ) : null}
      <div className="exporting__column">
        <ChoiceList
          label={t('dialog_documents')}
          options={documents}
          without={without.documents}
          onChange={(chosen) => onChange({ ...without, documents: chosen })}
        />
        <ChoiceList
          label={t('dialog_languages')}
          options={languages}
          without={without.languages}
          onChange={(chosen) => onChange({ ...without, languages: chosen })}
        />
      </div>
    </div>
  );
}
