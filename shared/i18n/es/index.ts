import { aligning } from './aligning.ts';
import { alignment } from './alignment.ts';
import { app } from './app.ts';
import { cases } from './cases.ts';
import { cli } from './cli.ts';
import { codebook } from './codebook.ts';
import { coding } from './coding.ts';
import { common } from './common.ts';
import { exchange } from './exchange.ts';
import { exporting } from './exporting.ts';
import { filling } from './filling.ts';
import { filtering } from './filtering.ts';
import { finding } from './finding.ts';
import { flags } from './flags.ts';
import { glossary } from './glossary.ts';
import { history } from './history.ts';
import { importing } from './importing.ts';
import { keys } from './keys.ts';
import { layout } from './layout.ts';
import { marking } from './marking.ts';
import { notes } from './notes.ts';
import { problems } from './problems.ts';
import { projects } from './projects.ts';
import { reader } from './reader.ts';
import { report } from './report.ts';
import { selecting } from './selecting.ts';

/** Spanish as a Latin American researcher writes it. */
export const es = {
  common,
  problems,
  finding,
  flags,
  glossary,
  history,
  app,
  projects,
  importing,
  keys,
  reader,
  report,
  aligning,
  alignment,
  layout,
  marking,
  selecting,
  coding,
  codebook,
  cases,
  exchange,
  exporting,
  filling,
  filtering,
  notes,
  cli,
};
