import { useState } from 'react';
import type { ImportSource } from '../workers/import-protocol.ts';
import { ParallelReviewPage } from './parallel-review.tsx';
import type { ParallelReview } from './parallel-rows.ts';
import { ParallelStart, type Slots } from './parallel-start.tsx';
import { useImportRun } from './use-import-run.ts';
import './importing.css';
import './parallel.css';

/** Brings in two texts, one Spanish, one English, as one document. */
export function ParallelScreen() {
  const runner = useImportRun();
  const [slots, setSlots] = useState<Slots>({ es: null, en: null });
  const [review, setReview] = useState<ParallelReview | null>(null);
  const begin = async (es: ImportSource, en: ImportSource) => {
    const found = await runner.run({ kind: 'parallel', es, en, speakerLabels: true });
    if (found?.kind === 'parallel')
      setReview({ finding: found.finding, checked: new Set(), sources: { es, en } });
  };
  if (review) return <ParallelReviewPage found={review} runner={runner} onBack={() => setReview(null)} />;
  return (
    <ParallelStart
      runner={runner}
      slots={slots}
      onSlots={setSlots}
      onBegin={(es, en) => void begin(es, en)}
    />
  );
}
