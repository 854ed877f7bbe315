import type { TFunction } from 'i18next';
import { findArticle } from '../../shared/exchange/article/find.ts';
import { excerptWords } from '../../shared/exchange/excerpts/words.ts';
import { countWords, inspectProject, type ProjectSummary } from '../../shared/exchange/json/inspect.ts';
import { readProjectFile } from '../../shared/exchange/project-file/read.ts';
import { readSource } from '../../shared/exchange/text/read.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import type { Command, Context } from '../command.ts';
import { isProjectFile, type NamedBytes, readNamed } from '../files.ts';
import { EXIT, Refusal } from '../refusal.ts';

type T = TFunction<'cli'>;

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function describeProject(summary: ProjectSummary, t: T, language: UiLanguage): readonly string[] {
  const { languageName } = excerptWords(language);
  const { counts } = summary;
  const list = (title: string, items: readonly string[]) => [
    `${title} (${items.length})${items.length === 0 ? '' : ':'}`,
    ...indented(items),
  ];
  return [
    t('inspect_project', { name: summary.name }),
    ...summary.documents.flatMap(({ name, versions, beads, codings }) => [
      t('inspect_document', { name }),
      ...indented([
        ...versions.map((version) =>
          t('inspect_version', {
            language: languageName(version.language),
            role: t(`inspect_${version.role}`),
            blocks: t('inspect_blocks', { count: version.blocks }),
            words: t('inspect_words', { count: version.words }),
          }),
        ),
        t('inspect_beads', { count: beads }),
        t('inspect_codings', { count: codings }),
      ]),
    ]),
    ...list(
      t('inspect_codes'),
      summary.codes.map(
        ({ path, codings }) =>
          `${path.es.join('/')} | ${path.en.join('/')}: ${t('inspect_codings', { count: codings })}`,
      ),
    ),
    ...list(
      t('inspect_cases'),
      summary.cases.map(({ name }) => name[language] || name.es || name.en),
    ),
    ...list(
      t('inspect_variables'),
      summary.variables.map(({ name }) => name[language] || name.es || name.en),
    ),
    ...list(t('inspect_coders'), summary.coders),
    t('inspect_codings', { count: counts.codings }),
    t('inspect_notes', { count: counts.notes }),
  ];
}

async function inspectText({ io, options, i18n, language }: Context, file: NamedBytes): Promise<void> {
  const source = await readSource(file);
  const guess = guessLanguage(source.text, source.text.length).language;
  const summary = {
    file: source.name,
    kind: source.kind,
    language: guess,
    words: countWords(source.text),
    paragraphs: source.paragraphs.length,
    headings: source.paragraphs.filter(({ heading }) => heading !== null).length,
    pairs: findArticle(source).pairs.length,
    notices: source.notices,
  };
  if (options.has('json')) {
    io.out(`${JSON.stringify(summary, null, 2)}\n`);
    return;
  }
  const t = i18n.getFixedT(language, 'cli');
  const { languageName } = excerptWords(language);
  const importing = i18n.getFixedT(language, 'importing');
  const lines = [
    t('inspect_text', { name: summary.file, kind: summary.kind }),
    ...indented([
      guess === null ? t('inspect_languageUnsure') : t('inspect_language', { language: languageName(guess) }),
      t('inspect_words', { count: summary.words }),
      t('inspect_paragraphs', { count: summary.paragraphs }),
      t('inspect_headings', { count: summary.headings }),
      t('inspect_pairs', { count: summary.pairs }),
      ...source.notices.map(({ key, params }) => importing(key, params)),
    ]),
  ];
  io.out(`${lines.join('\n')}\n`);
}

export const inspectCommand: Command = {
  name: 'inspect',
  options: { json: 'flag' },
  async run(context) {
    const { io, options, i18n, language } = context;
    const [path, ...others] = options.files;
    if (path === undefined || others.length > 0) throw new Refusal('usage_oneFile');
    const file = await readNamed(io, path);
    if (!isProjectFile(file)) {
      await inspectText(context, file);
      return EXIT.done;
    }
    const summary = inspectProject(new ProjectIndex(readProjectFile(file).records));
    if (options.has('json')) io.out(`${JSON.stringify({ file: file.name, ...summary }, null, 2)}\n`);
    else {
      const t = i18n.getFixedT(language, 'cli');
      io.out(`${describeProject(summary, t, language).join('\n')}\n`);
    }
    return EXIT.done;
  },
};
