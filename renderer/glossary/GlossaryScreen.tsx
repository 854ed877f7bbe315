import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findTerms, TERM_ORDERS, type TermOrder } from '../../shared/glossary/find.ts';
import type { TermId } from '../../shared/model/ids.ts';
import type { Term } from '../../shared/model/records.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { focusSoon } from '../ui/focus.ts';
import { useFormats } from '../ui/language.ts';
import { MenuButton } from '../ui/menu.tsx';
import { glossaryLanguages } from './languages.ts';
import { EMPTY_DRAFT } from './term-draft.ts';
import { TermForm } from './term-form.tsx';
import { TermList } from './term-list.tsx';
import { useGlossaryActs } from './use-glossary-acts.ts';
import { useTermImport } from './use-term-import.tsx';
import { useTermUses } from './use-term-uses.ts';
import './glossary.css';

const sum = (counts: Readonly<Record<string, number>> = {}) =>
  Object.values(counts).reduce((total, each) => total + each, 0);

/** The agreed translations of the project: searched, written in place, brought in and taken along. */
export function GlossaryScreen({
  begins,
}: {
  readonly begins: { readonly what: 'term' | 'import' } | undefined;
}) {
  const { t } = useTranslation('glossary');
  const { backToReading } = useWorkspace();
  const index = useIndex();
  const formats = useFormats();
  const acts = useGlossaryActs();
  const uses = useTermUses();
  const importing = useTermImport();
  const [isWriting, setWriting] = useState(false);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<TermOrder>('alphabetical');
  const [reveal, setReveal] = useState<{ readonly id: TermId } | null>(null);
  const searched = useDeferredValue(query);
  const terms = index.all('term');
  const languages = useStable(glossaryLanguages(index));
  const [first = ''] = languages;
  // Counts that come while nobody sorts by them move nothing.
  const counted = order === 'uses' ? uses : null;
  const shown = useMemo(() => {
    const usesOf = ({ id }: Term) => sum(counted?.get(id)?.words) + sum(counted?.get(id)?.avoided);
    return findTerms(terms, { query: searched, order }, first, usesOf);
  }, [terms, searched, order, first, counted]);
  const begin = useRef({ term: () => setWriting(true), import: importing.choose });
  begin.current.import = importing.choose;
  useEffect(() => {
    if (begins) begin.current[begins.what]();
  }, [begins]);
  const toNew = () => focusSoon(() => document.querySelector<HTMLElement>('.glossary__new button'));

  return (
    <section className="glossary" aria-labelledby="glossary-title">
      <header className="glossary__head">
        <h1 id="glossary-title" className="glossary__title" tabIndex={-1}>
          {t('view')}
        </h1>
        <p className="glossary__count" role="status">
          {importing.busy ?? t('count', { count: shown.length, number: formats.number(shown.length) })}
        </p>
        <div className="glossary__new">
          <Button look="primary" onPress={() => setWriting(true)}>
            {t('new')}
          </Button>
          <Button onPress={importing.choose}>{t('import')}</Button>
          {terms.length > 0 ? (
            <MenuButton
              label={t('export')}
              entries={[
                { id: 'terms', label: t('export_table'), onAction: () => void acts.export('terms') },
                { id: 'tbx', label: t('export_tbx'), onAction: () => void acts.export('tbx') },
              ]}
            >
              {t('export')}
            </MenuButton>
          ) : null}
          <Button onPress={backToReading}>
            {t('back')} <CommandKeys id="reading" />
          </Button>
        </div>
      </header>
      {isWriting ? (
        <div className="glossary__draft">
          <TermForm
            label={t('form_new')}
            initial={EMPTY_DRAFT}
            languages={languages}
            onSave={(content) => {
              setWriting(false);
              setQuery('');
              setReveal({ id: acts.add(content) });
            }}
            onCancel={() => {
              setWriting(false);
              toNew();
            }}
          />
        </div>
      ) : null}
      {terms.length > 0 ? (
        <search className="glossary__filter">
          <div className="glossary__search">
            <TextField
              label={t('search')}
              value={query}
              onChange={setQuery}
              inputMode="search"
              autoFocus={!isWriting}
            />
          </div>
          <Select
            label={t('order')}
            choices={TERM_ORDERS.map((value) => ({ value, label: t(`order_${value}`) }))}
            value={order}
            onChange={setOrder}
          />
        </search>
      ) : null}
      {shown.length === 0 ? (
        <div className="glossary__empty">
          <p className="glossary__empty-title">{terms.length === 0 ? t('empty') : t('nothing')}</p>
          {terms.length === 0 ? (
            <p>{t('emptyHow')}</p>
          ) : (
            <Button onPress={() => setQuery('')}>{t('all')}</Button>
          )}
        </div>
      ) : (
        <TermList terms={shown} languages={languages} uses={uses} acts={acts} reveal={reveal} />
      )}
      {importing.dialog}
    </section>
  );
}

/** The same list as long as it says the same. */
function useStable(list: readonly string[]): readonly string[] {
  const kept = useRef(list);
  if (list.join(' ') !== kept.current.join(' ')) kept.current = list;
  return kept.current;
}
