import { findArticle } from '../../shared/exchange/article/find.ts';
import { pairParallel } from '../../shared/exchange/parallel/pair.ts';
import { readTerms } from '../../shared/exchange/terms/read.ts';
import { readPasted, readSource } from '../../shared/exchange/text/read.ts';
import type { SourceText } from '../../shared/exchange/text/source.ts';
import { readUnits } from '../../shared/exchange/units/read.ts';
import type { ProblemData } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/problem/problem.ts';
import { type ImportMessage, type ImportRequest, type ImportSource, nameOf } from './import-protocol.ts';

/** Reads, finds and says so, step by step; never throws. The last message is `found` or `problem`. */
export async function carryOut(request: ImportRequest, say: (message: ImportMessage) => void): Promise<void> {
  const read = (source: ImportSource): Promise<SourceText> | SourceText => {
    say({ say: 'stage', stage: 'reading', file: source.name });
    return source.kind === 'file' ? readSource(source) : readPasted(source.text, source.name);
  };
  try {
    if (request.kind === 'article') {
      const source = await read(request.source);
      say({ say: 'stage', stage: 'finding', file: source.name });
      say({ say: 'found', found: { kind: 'article', finding: findArticle(source) } });
    } else if (request.kind === 'units') {
      say({ say: 'stage', stage: 'reading', file: nameOf(request) });
      say({ say: 'found', found: { kind: 'units', found: readUnits(request.files) } });
    } else if (request.kind === 'terms') {
      say({ say: 'stage', stage: 'reading', file: nameOf(request) });
      say({ say: 'found', found: { kind: 'terms', found: readTerms(request.file) } });
    } else {
      const [es, en] = [await read(request.es), await read(request.en)];
      say({ say: 'stage', stage: 'finding', file: es.name });
      const finding = pairParallel(es, en, request.speakerLabels);
      say({ say: 'found', found: { kind: 'parallel', finding } });
    }
  } catch (error) {
    say({ say: 'problem', problem: problemData(error, request) });
  }
}

/** What is no Problem is a fault of ours: named by the file, without its words or the error's. */
function problemData(error: unknown, request: ImportRequest): ProblemData {
  if (error instanceof Problem) return { code: error.code, params: error.params };
  return { code: 'importStopped', params: { file: nameOf(request) } };
}
