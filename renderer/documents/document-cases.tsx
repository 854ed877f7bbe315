import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Document } from '../../shared/model/records.ts';
import { fold } from '../../shared/query/fold.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox, TextField } from '../ui/fields.tsx';
import { BilingualName } from '../ui/small.tsx';

/** Above this many a person searches rather than reads. */
const MANY = 12;
/** More than anyone reads; the letters find the rest. Those already chosen are always there. */
const MOST = 200;

export interface DocumentCasesProps {
  readonly document: Document;
  readonly onDone: (caseIds: readonly CaseId[]) => void;
  readonly onClose: () => void;
}

/** Which cases a whole document is of. */
export function DocumentCases({ document, onDone, onClose }: DocumentCasesProps) {
  const { t } = useTranslation(['cases', 'common']);
  const index = useIndex();
  const cases = index.all('case');
  const [chosen, setChosen] = useState<readonly CaseId[]>(document.caseIds ?? []);
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    const wanted = fold(query.trim());
    const known = new Set(document.caseIds ?? []);
    return cases
      .filter(({ name }) => fold(name.es).includes(wanted) || fold(name.en).includes(wanted))
      .toSorted((a, b) => Number(known.has(b.id)) - Number(known.has(a.id)))
      .slice(0, MOST);
  }, [cases, document, query]);
  return (
    <Dialog
      title={t('document_title', { document: document.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" onPress={() => onDone(chosen)}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <p className="documents__help">{t('document_help')}</p>
      {cases.length > MANY ? (
        <TextField label={t('document_search')} value={query} onChange={setQuery} autoFocus />
      ) : null}
      {cases.length === 0 ? <p>{t('empty')}</p> : null}
      <fieldset className="documents__cases">
        <legend className="visually-hidden">{t('list')}</legend>
        {shown.map((person) => (
          <Checkbox
            key={person.id}
            isSelected={chosen.includes(person.id)}
            onChange={(is) =>
              setChosen(is ? [...chosen, person.id] : chosen.filter((each) => each !== person.id))
            }
          >
            <BilingualName name={person.name} />
          </Checkbox>
        ))}
      </fieldset>
    </Dialog>
  );
}
