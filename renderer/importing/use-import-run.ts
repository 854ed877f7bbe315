import { useCallback, useEffect, useRef, useState } from 'react';
import { sizeLimit } from '../../shared/exchange/text/kinds.ts';
import { Problem } from '../../shared/problem/problem.ts';
import type { ImportFile, ImportFound, ImportRequest, ImportStage } from '../workers/import-protocol.ts';
import { type ImportRun, runImport } from './import-run.ts';

export interface Busy {
  readonly stage: ImportStage;
  readonly file: string;
}

export interface ImportRunner {
  readonly busy: Busy | null;
  readonly problem: Problem | null;
  setProblem(problem: Problem | null): void;
  /** null when cancelled, overtaken by another run, or ended in a problem, which is then shown. */
  run(request: ImportRequest): Promise<ImportFound | null>;
  cancel(): void;
}

/** One run at a time: a new one, or leaving the screen, ends the one before. */
export function useImportRun(): ImportRunner {
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const current = useRef<ImportRun | null>(null);
  const cancel = useCallback(() => {
    current.current?.cancel();
    current.current = null;
    setBusy(null);
  }, []);
  const run = useCallback(
    async (request: ImportRequest) => {
      cancel();
      setProblem(null);
      const started = runImport(request, (stage, file) => setBusy({ stage, file }));
      current.current = started;
      try {
        return await started.found;
      } catch (error) {
        setProblem(error instanceof Problem ? error : new Problem('unexpected', {}, error));
        return null;
      } finally {
        if (current.current === started) {
          current.current = null;
          setBusy(null);
        }
      }
    },
    [cancel],
  );
  useEffect(
    () => () => {
      current.current?.cancel();
      current.current = null;
    },
    [],
  );
  return { busy, problem, setProblem, run, cancel };
}

const MB = 1_000_000;

/** A dropped file, read whole; `limit` in megabytes. @throws Problem fileTooLarge, fileUnreadable */
export async function sourceOfFile(file: File, limit = sizeLimit(file.name)): Promise<ImportFile> {
  if (file.size > limit * MB) {
    throw new Problem('fileTooLarge', { file: file.name, size: Math.ceil(file.size / MB), limit });
  }
  try {
    return { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    throw new Problem('fileUnreadable', { file: file.name }, cause);
  }
}
