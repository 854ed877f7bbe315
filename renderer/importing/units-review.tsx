import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planUnitsInSteps } from '../../shared/exchange/units/plan.ts';
import type { UnitsFound } from '../../shared/exchange/units/read.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useSlicedWork } from '../finding/use-sliced-work.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, TextField } from '../ui/fields.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { countUnits, draftOf, keyed, settledDocument } from './units-draft.ts';
import { UnitsFields } from './units-fields.tsx';
import { UnitsPreview } from './units-preview.tsx';
import { useBringIn } from './use-bring-in.ts';

/** What a file of aligned texts holds, before anything is written. */
export function UnitsReviewPage(props: {
  readonly found: UnitsFound;
  readonly sources: readonly string[];
  readonly onBack: () => void;
}) {
  const { t } = useTranslation(['importing', 'exchange', 'common']);
  const services = useServices();
  const { effects } = services;
  const { store } = useWorkspace();
  const { bringIn } = useBringIn();
  const work = useSlicedWork();
  const { found, sources } = props;
  const [first] = found.documents;
  const single = found.documents.length === 1 && first ? first : null;
  const [draft, setDraft] = useState(() => (single ? draftOf(single) : null));
  const [confirmed, setConfirmed] = useState(false);
  const title = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => title.current?.focus(), []);
  const counts = useMemo(() => countUnits(found.documents), [found]);
  const settled = useMemo(() => (single && draft ? settledDocument(single, draft) : null), [single, draft]);
  const documents = single ? (settled ? [settled] : null) : found.documents;
  const plan = () =>
    planUnitsInSteps(documents ?? [], {
      records: store.index.records,
      author: store.author,
      effects,
      sources,
      confirmed,
    });
  const begin = async () => {
    if (work.part !== null) return;
    try {
      const changes = await work.run(plan());
      if (changes) bringIn(() => changes, settled?.name ?? '', several);
    } catch (error) {
      reportProblem(services, error);
    }
  };
  const count = found.documents.length;
  const shown = keyed((documents ?? found.documents).slice(0, MOST_SHOWN));
  const several = single ? undefined : t('units_broughtIn', { count });

  return (
    <div className="importing">
      <header className="importing__head">
        <h1 className="importing__title" ref={title} tabIndex={-1}>
          {t('screen_found', { file: sources[0] ?? '' })}
        </h1>
        <p className="importing__lead">{t('units_foundLead')}</p>
        {found.remarks.length > 0 ? (
          <ul className="importing__notices" aria-label={t('units_remarks')}>
            {found.remarks.map(({ key, params }) => (
              <li key={key}>{t(`exchange:${key}`, params)}</li>
            ))}
          </ul>
        ) : null}
        {draft ? (
          <>
            <TextField
              label={t('screen_documentName')}
              value={draft.name}
              onChange={(name) => setDraft({ ...draft, name })}
            />
            <UnitsFields draft={draft} onDraft={setDraft} />
          </>
        ) : null}
        {counts.unsaid > 0 ? (
          <Checkbox isSelected={confirmed} onChange={setConfirmed}>
            {t('units_confirmed')}
          </Checkbox>
        ) : null}
      </header>
      <div className="importing__bar">
        <p className="importing__counts" role="status">
          {count > 1 ? <span>{t('units_documents', { count })}</span> : null}
          <span>{t('units_pairs', { count: counts.pairs })}</span>
          {counts.agreed > 0 ? <span>{t('units_agreed', { count: counts.agreed })}</span> : null}
          {counts.alone > 0 ? <span>{t('units_alone', { count: counts.alone })}</span> : null}
          {counts.notes > 0 ? <span>{t('units_notes', { count: counts.notes })}</span> : null}
        </p>
        <div className="importing__do">
          {work.part === null ? null : <ProgressBar label={t('units_bringing')} part={work.part} />}
          <Button onPress={work.part === null ? props.onBack : work.cancel}>
            {work.part === null ? t('parallel_otherTexts') : t('common:cancel')}
          </Button>
          <Button look="primary" isDisabled={documents === null} onPress={() => void begin()}>
            {work.part === null ? t('screen_bringIn') : t('units_bringing')}
          </Button>
        </div>
      </div>
      {shown.map(({ key, each }) => (
        <UnitsPreview key={key} document={each} isAlone={single !== null} />
      ))}
    </div>
  );
}

/** Documents with a preview; more are counted. */
const MOST_SHOWN = 12;
