import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '../../shared/model/records.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import type { ImportSource } from '../workers/import-protocol.ts';
import { DropZone } from './drop-zone.tsx';

export interface SourceSlotProps {
  readonly language: UiLanguage;
  readonly source: ImportSource | null;
  readonly onSource: (source: ImportSource | null) => void;
  readonly onChoose: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The place of one language's text: chosen, dropped or pasted. */
export function SourceSlot({ language, source, onSource, onChoose, onFiles }: SourceSlotProps) {
  const { t } = useTranslation(['importing', 'common']);
  const [pasting, setPasting] = useState(false);
  const name = t(language === 'es' ? 'common:spanish' : 'common:english');
  const side = t(language === 'es' ? 'screen_spanish' : 'screen_english');
  const isPasted = source?.kind === 'pasted';
  return (
    <section className="slot" aria-label={name}>
      <h2 className="slot__title">{name}</h2>
      <DropZone onFiles={onFiles}>
        {source?.kind === 'file' ? <strong className="slot__file">{source.name}</strong> : null}
        <Button onPress={onChoose}>
          {`${t(source?.kind === 'file' ? 'parallel_otherFile' : 'screen_chooseFile')} `}
          <span className="visually-hidden">{name}</span>
        </Button>
        <span>{t('screen_orDrop')}</span>
        <span className="importing__hint">{t('screen_kinds')}</span>
      </DropZone>
      {pasting || isPasted ? (
        <div className="importing__paste">
          <TextField
            label={t('parallel_paste', { side })}
            value={isPasted ? source.text : ''}
            onChange={(text) => {
              const pasted = t('parallel_pastedName', { side });
              onSource(text.trim() === '' ? null : { kind: 'pasted', name: pasted, text });
            }}
            lang={language}
            multiline
            autoFocus
          />
        </div>
      ) : (
        <Button look="quiet" onPress={() => setPasting(true)}>
          {`${t('parallel_orPaste')} `}
          <span className="visually-hidden">{name}</span>
        </Button>
      )}
    </section>
  );
}
