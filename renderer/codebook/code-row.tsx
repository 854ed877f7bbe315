import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import type { CodeNode } from '../../shared/codebook/tree.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import type { useFormats } from '../ui/language.ts';
import { BilingualName, Kbd, nameIn, Swatch } from '../ui/small.tsx';

/** The themes that were cut and wait to be put somewhere. */
export const CutThemes = createContext<ReadonlySet<CodeId>>(new Set());

/** What a row says its theme with; asked for once a tree, not once a theme: all rows are made, if not mounted. */
export interface RowWords {
  readonly t: TFunction<'codebook'>;
  readonly formats: ReturnType<typeof useFormats>;
  readonly language: UiLanguage;
}

/** One theme in the tree, with those below it. */
export function CodeRow({ node, words }: { readonly node: CodeNode; readonly words: RowWords }) {
  const { t, formats, language } = words;
  const { code, children, own, total } = node;
  const counts = [
    ...(children.length > 0 ? [t('count_total', { count: total })] : []),
    t('count_own', { count: own }),
  ].join('\n');
  const name = nameIn(code.name, language);
  const key = code.shortcut === undefined ? [] : [t('key_of', { key: code.shortcut })];
  return (
    <TreeItem
      id={code.id}
      textValue={name}
      aria-label={[name, ...key, counts].join(', ')}
      className="codebook__row"
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <Cell codeId={code.id}>
            {hasChildItems ? (
              <Button slot="chevron" className="codebook__chevron">
                <span aria-hidden="true">{isExpanded ? '▾' : '▸'}</span>
              </Button>
            ) : (
              <span className="codebook__chevron" />
            )}
            <Swatch colour={code.colour} />
            <span className={`codebook__name${hasChildItems ? ' codebook__name--group' : ''}`}>
              <BilingualName name={code.name} />
            </span>
            {code.shortcut === undefined ? null : <Kbd keys={String(code.shortcut)} />}
            <span className="codebook__count" title={counts}>
              {formats.number(total)}
            </span>
          </Cell>
        )}
      </TreeItemContent>
      <Collection items={children} dependencies={[words]}>
        {(child) => <CodeRow node={child} words={words} />}
      </Collection>
    </TreeItem>
  );
}

function Cell({ codeId, children }: { readonly codeId: CodeId; readonly children: React.ReactNode }) {
  const isCut = useContext(CutThemes).has(codeId);
  return <div className={`codebook__cell${isCut ? ' codebook__cell--cut' : ''}`}>{children}</div>;
}
