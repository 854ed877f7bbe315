import { useCallback, useEffect, useState } from 'react';
import type { ArticleFinding } from '../../shared/exchange/article/finding.ts';
import { Problem } from '../../shared/problem/problem.ts';
import { type Screen, useWorkspace } from '../app/workspace.ts';
import type { ImportSource } from '../workers/import-protocol.ts';
import { ArticleReviewPage } from './article-review.tsx';
import { ArticleStart } from './article-start.tsx';
import { sourceOfFile, useImportRun } from './use-import-run.ts';
import './importing.css';

/** Brings in an article with quotations in both languages: a file, what was found in it, a document. */
export function ArticleScreen({ file }: { readonly file: File | undefined }) {
  const { screen } = useWorkspace();
  return <ArticleImport key={keyOf(screen)} file={file} />;
}

const keys = new WeakMap<Screen, number>();
let nextKey = 0;

/** Each wish to import is a new beginning, also with the same file. */
function keyOf(screen: Screen): number {
  const known = keys.get(screen);
  if (known !== undefined) return known;
  nextKey += 1;
  keys.set(screen, nextKey);
  return nextKey;
}

function ArticleImport({ file }: { readonly file: File | undefined }) {
  const runner = useImportRun();
  const { run, setProblem } = runner;
  const [finding, setFinding] = useState<ArticleFinding | null>(null);
  const [nothingIn, setNothingIn] = useState<string | null>(null);

  const begin = useCallback(
    async (source: ImportSource) => {
      setNothingIn(null);
      const found = await run({ kind: 'article', source });
      if (found?.kind !== 'article') return;
      const { pairs, skipped } = found.finding;
      if (pairs.length + skipped.length === 0) setNothingIn(source.name);
      else setFinding(found.finding);
    },
    [run],
  );
  useEffect(() => {
    if (!file) return;
    sourceOfFile(file)
      .then(begin)
      .catch((error: unknown) =>
        setProblem(error instanceof Problem ? error : new Problem('unexpected', {}, error)),
      );
  }, [file, begin, setProblem]);

  if (finding) return <ArticleReviewPage finding={finding} onBack={() => setFinding(null)} />;
  return <ArticleStart runner={runner} nothingIn={nothingIn} onSource={(source) => void begin(source)} />;
}
