import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteOn } from '../../shared/coding/coding-note.ts';
import type { Coding } from '../../shared/model/records.ts';
import { useIndex } from '../app/workspace.ts';
import { TextField } from '../ui/fields.tsx';
import { useCodingChanges } from './use-coding-changes.ts';

/** The note on the coding in hand: Markdown, written when one leaves it. */
export function CodingNote({ coding }: { readonly coding: Coding }) {
  const { t } = useTranslation('coding');
  const index = useIndex();
  const changes = useCodingChanges();
  const stored = noteOn(index, coding.id)?.text ?? '';
  const [draft, setDraft] = useState<string | null>(null);
  const write = () => {
    if (draft !== null && index.get('coding', coding.id)) changes.writeNote(coding, draft);
    setDraft(null);
  };
  const leave = useRef(write);
  leave.current = write;
  // Another coding in hand takes the field away without a blur.
  useEffect(() => () => leave.current(), []);
  return (
    <section className="inspector__card inspector__note">
      <TextField label={t('note')} multiline value={draft ?? stored} onChange={setDraft} onBlur={write} />
    </section>
  );
}
