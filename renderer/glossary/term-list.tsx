import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermUses } from '../../shared/glossary/uses.ts';
import type { TermId } from '../../shared/model/ids.ts';
import type { LanguageTag, Term } from '../../shared/model/records.ts';
import { machineOf } from '../app/command-list/entry.ts';
import { useServices } from '../app/services.ts';
import { focusSoon } from '../ui/focus.ts';
import { placeOfKey } from '../ui/list-keys.ts';
import { draftOf } from './term-draft.ts';
import { TermForm } from './term-form.tsx';
import { TermRow } from './term-row.tsx';
import type { GlossaryActs } from './use-glossary-acts.ts';

/** Pixels of a row before it has been seen, and rows that PageUp and PageDown pass. */
const ROW = 58;
const PAGE = 10;

/** The terms in sight. Arrows go through them, Enter or F2 edits in place, Delete takes one away. */
export function TermList(props: {
  readonly terms: readonly Term[];
  readonly languages: readonly LanguageTag[];
  readonly uses: ReadonlyMap<TermId, TermUses>;
  readonly acts: GlossaryActs;
  /** A term that comes in hand; a new object is a new wish. */
  readonly reveal: { readonly id: TermId } | null;
}) {
  const { terms, languages, uses, acts, reveal } = props;
  const { t } = useTranslation('glossary');
  const { isMac } = machineOf(useServices().shell.facts);
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<TermId | null>(null);
  const [edited, setEdited] = useState<TermId | null>(null);
  const found = terms.findIndex(({ id }) => id === current);
  const at = Math.max(0, found);
  const editedAt = terms.findIndex(({ id }) => id === edited);
  const rows = useVirtualizer({
    count: terms.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (place) => terms[place]?.id ?? place,
    overscan: 8,
    // What has the focus, or words that are not saved, stays mounted.
    rangeExtractor: (range) => {
      const kept = [at, editedAt].filter((place) => place >= 0 && place < terms.length);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
  });
  const focusTerm = (id: TermId | undefined) =>
    focusSoon(() => (id ? scroller.current?.querySelector<HTMLElement>(`[data-term="${id}"]`) : null));
  const goTo = (place: number) => {
    const to = Math.min(terms.length - 1, Math.max(0, place));
    const id = terms[to]?.id;
    if (!id) return;
    setCurrent(id);
    rows.scrollToIndex(to);
    focusTerm(id);
  };
  const revealed = useRef<object | null>(null);
  useEffect(() => {
    if (!reveal || revealed.current === reveal) return;
    const place = terms.findIndex(({ id }) => id === reveal.id);
    if (place < 0) return;
    revealed.current = reveal;
    setCurrent(reveal.id);
    rows.scrollToIndex(place, { align: 'center' });
    focusSoon(() => scroller.current?.querySelector<HTMLElement>(`[data-term="${reveal.id}"]`));
  }, [reveal, terms, rows]);
  const remove = (place: number) => {
    const term = terms[place];
    if (!term) return;
    const next = terms[place + 1] ?? terms[place - 1];
    acts.remove(term);
    setCurrent(next?.id ?? null);
    if (next) focusTerm(next.id);
    else focusSoon(() => document.querySelector<HTMLElement>('.glossary__new button'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.dataset.term === undefined) return;
    const to = placeOfKey(event.key, at, { page: PAGE, last: terms.length - 1 });
    if (to !== null) goTo(to);
    else if (event.key === 'F2') setEdited(terms[at]?.id ?? null);
    // The key that deletes on a Mac is the one that others call Backspace.
    else if (event.key === 'Delete' || (isMac && event.key === 'Backspace')) remove(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = (id: TermId) => {
    setEdited(null);
    focusTerm(id);
  };
  return (
    <div ref={scroller} className="glossary__scroller">
      <ul
        aria-label={t('list')}
        className="rows glossary__rows"
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {rows.getVirtualItems().map((item) => {
          const term = terms[item.index];
          return term ? (
            <li
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              className="rows__row glossary__row"
              aria-setsize={terms.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)` }}
              onFocus={() => setCurrent(term.id)}
            >
              {term.id === edited ? (
                <TermForm
                  label={t('form_edit')}
                  initial={draftOf(term)}
                  languages={languages}
                  onSave={(content) => {
                    acts.change(term, content);
                    leave(term.id);
                  }}
                  onCancel={() => leave(term.id)}
                />
              ) : (
                <TermRow
                  term={term}
                  languages={languages}
                  uses={uses.get(term.id)}
                  isCurrent={item.index === at}
                  onEdit={() => setEdited(term.id)}
                  onRemove={() => remove(item.index)}
                />
              )}
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
