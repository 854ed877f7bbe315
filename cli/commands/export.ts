import { CSV_SEPARATORS, type CsvSeparator, separatorFor } from '../../shared/exchange/csv/separator.ts';
import { writeExcerptsCsv } from '../../shared/exchange/csv/write.ts';
import { writeExcerptsDocx } from '../../shared/exchange/docx/write.ts';
import { type ExcerptFilter, taggedExcerpts } from '../../shared/exchange/excerpts/tagged-excerpts.ts';
import { writeOpenJson } from '../../shared/exchange/json/write.ts';
import { UNIT_FORMATS, type UnitFormat, writeUnits } from '../../shared/exchange/units/write.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import { chooseCases, chooseCodes, chooseDocuments, chooseLanguages } from '../choose.ts';
import type { Command, Context } from '../command.ts';
import { readProject, writeNamed } from '../files.ts';
import { sayRemarks } from '../importing/units.ts';
import { EXIT, Refusal } from '../refusal.ts';

const FORMATS = ['csv', 'docx', 'json', ...UNIT_FORMATS] as const;

/** What a shell can type for a separator. */
const SEPARATOR_WORDS: Readonly<Record<string, CsvSeparator>> = {
  comma: ',',
  coma: ',',
  semicolon: ';',
  'punto y coma': ';',
  tab: '\t',
  '\\t': '\t',
};

function separatorOf({ options, io }: Context): CsvSeparator {
  const value = options.value('separator');
  if (value === undefined) return separatorFor(io.numbers);
  const found = CSV_SEPARATORS.find((each) => each === value) ?? SEPARATOR_WORDS[value];
  if (found === undefined) {
    throw new Refusal('usage_optionValue', { option: '--separator', value, choices: ', ; tab' });
  }
  return found;
}

function filterOf({ options }: Context, index: ProjectIndex): ExcerptFilter {
  const codes = options.given.get('codes');
  const cases = options.given.get('cases');
  const languages = options.given.get('languages');
  return {
    ...(codes && { codes: chooseCodes(index, codes) }),
    ...(cases && { cases: chooseCases(index, cases) }),
    ...(languages && { languages: chooseLanguages(index, languages) }),
  };
}

async function exportProject(context: Context): Promise<0> {
  const { io, options, language, i18n } = context;
  const [path, ...others] = options.files;
  if (path === undefined || others.length > 0) throw new Refusal('usage_oneProject');
  options.needed('format');
  const format = options.choice('format', FORMATS);
  const target = options.needed('out');
  const separator = separatorOf(context);
  if (options.has('separator') && format !== 'csv') {
    throw new Refusal('usage_onlyWithCsv', { option: '--separator' });
  }
  if (options.has('languages') && format === 'json') {
    throw new Refusal('usage_notWithJson', { option: '--languages' });
  }
  const units = UNIT_FORMATS.find((each) => each === format);
  for (const option of units === undefined ? [] : ['codes', 'cases']) {
    if (options.has(option))
      throw new Refusal('usage_notWithUnits', { option: `--${option}`, format: units ?? '' });
  }
  if (options.has('documents') && units === undefined) {
    throw new Refusal('usage_notWithExcerpts', { option: '--documents' });
  }
  if (await io.sameFile(path, target)) throw new Refusal('usage_overItself', { file: target });

  const index = new ProjectIndex((await readProject(io, path)).records);
  if (units !== undefined) return exportUnits(context, index, units, target);
  const rows = taggedExcerpts(index, filterOf(context, index));
  const bytesOf = async () => {
    if (format === 'csv') return writeExcerptsCsv(rows, { language, separator });
    if (format === 'docx') return writeExcerptsDocx(rows, { language, project: index.project.name });
    const chosen = options.has('codes') || options.has('cases');
    const only = chosen ? new Set(rows.map(({ codingId }) => codingId)) : undefined;
    return new TextEncoder().encode(writeOpenJson(index, only));
  };
  await writeNamed(io, target, await bytesOf());
  const t = i18n.getFixedT(language, 'cli');
  io.say(
    format === 'json'
      ? t('done_exportedAll', { file: target })
      : t('done_exported', { count: rows.length, file: target }),
  );
  return EXIT.done;
}

/** The texts with their alignment; what the format has no place for is said. */
async function exportUnits(
  context: Context,
  index: ProjectIndex,
  format: UnitFormat,
  target: string,
): Promise<0> {
  const { io, options, i18n } = context;
  const documents = options.given.get('documents');
  const languages = options.given.get('languages');
  const { bytes, count, remarks } = writeUnits(index, {
    format,
    ...(documents && { documents: new Set(chooseDocuments(index, documents)) }),
    ...(languages && { languages: new Set(chooseLanguages(index, languages)) }),
    version: io.version,
    writtenAt: io.now(),
  });
  await writeNamed(io, target, bytes);
  sayRemarks(context, target, remarks);
  io.say(i18n.t('done_exportedUnits', { ns: 'cli', count, file: target }));
  return EXIT.done;
}

export const exportCommand: Command = {
  name: 'export',
  options: {
    format: 'value',
    out: 'value',
    documents: 'list',
    codes: 'list',
    cases: 'list',
    languages: 'list',
    separator: 'value',
  },
  run: exportProject,
};
