import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeId } from '../../../shared/model/ids.ts';
import { CommandKeys } from '../../app/command-keys.tsx';
import { useIndex, useWorkspace } from '../../app/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/fields.tsx';
import { BilingualName, Swatch } from '../../ui/small.tsx';
import { MovePassagesDialog } from './move-passages-dialog.tsx';
import { PassageFilters } from './passage-filters.tsx';
import { PassageList } from './passage-list.tsx';
import { idsOf, toggled } from './rows.ts';
import { usePassages } from './use-passages.ts';
import './passages.css';

/** Every passage of a theme, by document, in all its languages: to read on, and to tick and give to another theme. */
export function PassagesScreen({ codeId }: { readonly codeId: CodeId }) {
  const { t } = useTranslation('codebook');
  const index = useIndex();
  const { backToReading } = useWorkspace();
  const list = usePassages(codeId);
  const [isMoving, setMoving] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const code = index.get('code', codeId);
  const shown = list.rows.filter(({ kind }) => kind === 'passage').flatMap(idsOf);
  const areAllTicked = shown.length > 0 && shown.every((id) => list.ticked.has(id));
  const tick = (ids: readonly (typeof shown)[number][]) => list.hold({ ticked: toggled(list.ticked, ids) });
  if (!code) {
    return (
      <div className="passages passages--gone">
        <p>{t('passages_gone')}</p>
        <Button onPress={backToReading}>{t('passages_back')}</Button>
      </div>
    );
  }
  return (
    <section className="passages" aria-labelledby="passages-title">
      <header className="passages__head">
        <Button look="quiet" onPress={backToReading}>
          <span aria-hidden="true">‹</span> {t('passages_back')} <CommandKeys id="reading" />
        </Button>
        <h1 className="passages__title" id="passages-title" ref={title} tabIndex={-1}>
          <Swatch colour={code.colour} />
          <BilingualName name={code.name} />
        </h1>
      </header>
      <div className="passages__tools">
        <PassageFilters
          passages={list.passages}
          filter={list.filter}
          onChange={(filter) => list.hold({ filter })}
        />
        {index.codesUnder(codeId).length > 0 ? (
          <Checkbox isSelected={list.withBelow} onChange={(withBelow) => list.hold({ withBelow })}>
            {t('passages_withBelow')}
          </Checkbox>
        ) : null}
      </div>
      <div className="passages__bar">
        <p role="status">
          {t('passages', { count: shown.length })}
          {list.chosen.length > 0 ? ` · ${t('passages_ticked', { count: list.chosen.length })}` : ''}
        </p>
        <Button isDisabled={shown.length === 0} onPress={() => tick(shown)}>
          {t(areAllTicked ? 'passages_untickAll' : 'passages_tickAll')}
        </Button>
        <Button look="primary" isDisabled={list.chosen.length === 0} onPress={() => setMoving(true)}>
          {t('passages_move')}
        </Button>
      </div>
      {list.rows.length === 0 ? (
        <p className="passages__none">{t(list.passages.length === 0 ? 'uses_none' : 'passages_none')}</p>
      ) : (
        <PassageList list={list} codeId={codeId} onTick={tick} />
      )}
      {isMoving ? (
        <MovePassagesDialog
          code={code}
          ids={list.chosen}
          onClose={() => setMoving(false)}
          onMoved={() => {
            setMoving(false);
            list.hold({ ticked: new Set() });
            title.current?.focus({ preventScroll: true });
          }}
        />
      ) : null}
    </section>
  );
}
