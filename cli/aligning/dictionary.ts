import type { Dictionary } from '../../shared/align/dictionary.ts';
import { PROJECT_DICTIONARY } from '../../shared/align/project-dictionary.ts';
import { dictionaryOf } from '../../shared/align/user-dictionary.ts';
import { readTerms } from '../../shared/exchange/terms/read.ts';
import type { Context } from '../command.ts';
import { readNamed } from '../files.ts';
import { sayRemarks } from '../importing/units.ts';

/** The project's own dictionary, and the one that the person names. @throws Refusal, Problem */
export async function dictionariesFor(
  context: Context,
  languages: readonly [string, string],
): Promise<readonly Dictionary[]> {
  const path = context.options.value('dictionary');
  if (path === undefined) return [PROJECT_DICTIONARY];
  const file = await readNamed(context.io, path);
  const { entries, remarks } = readTerms(file);
  sayRemarks(context, file.name, remarks);
  return [dictionaryOf(entries, ...languages), PROJECT_DICTIONARY];
}
