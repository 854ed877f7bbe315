import type { i18n } from 'i18next';
import { baseLanguage } from '../../shared/align/languages/base-language.ts';
import { planUnits } from '../../shared/exchange/units/plan.ts';
import type { UnitsFound } from '../../shared/exchange/units/read.ts';
import type { Remark, UnitDocument } from '../../shared/exchange/units/unit.ts';
import { type CoderId, newId } from '../../shared/model/ids.ts';
import { type AnyRecord, type Coder, UI_LANGUAGES } from '../../shared/model/records.ts';
import type { Context } from '../command.ts';
import { EXIT } from '../refusal.ts';
import { addTo, openTarget, saveTarget } from './target.ts';

/** What a remark says, in the language of the messages. */
const remarkText = (i18n: i18n, { key, params }: Remark): string =>
  i18n.t(key, { ns: 'exchange', ...params });

export function sayRemarks({ io, i18n }: Context, file: string, remarks: readonly Remark[]): void {
  for (const remark of remarks) {
    io.say(i18n.t('note_report', { ns: 'cli', file, sentence: remarkText(i18n, remark) }));
  }
}

/** Texts that come with their alignment: a document each, beads as the file has them. */
export async function importUnits(
  context: Context,
  found: UnitsFound,
  sources: readonly string[],
  path: string | undefined,
): Promise<0> {
  const { io, i18n, options } = context;
  const documents = withOriginal(found.documents, options.choice('lang', UI_LANGUAGES));
  const [source = ''] = sources;
  sayRemarks(context, source, found.remarks);
  if (path !== undefined) {
    const target = await openTarget(context, path);
    const author = noteAuthor(context, target.records.values(), documents, source);
    const changes = planUnits(documents, {
      records: target.records,
      author: author.id,
      effects: io,
      sources,
      confirmed: false,
    });
    addTo(context, target, sources, { ...changes, added: [...author.added, ...changes.added] });
    await saveTarget(context, target);
    const count = documents.reduce((sum, { units }) => sum + units.length, 0);
    io.say(i18n.t('done_units', { ns: 'cli', source, count, file: path }));
  }
  if (options.has('json')) {
    io.out(`${JSON.stringify(unitsJson(i18n, { ...found, documents }), null, 2)}\n`);
  }
  return EXIT.done;
}

/** Notes need a coder: the project's first, else one named after the file that they came in. */
function noteAuthor(
  { io }: Context,
  records: Iterable<AnyRecord>,
  documents: readonly UnitDocument[],
  source: string,
): { readonly id: CoderId; readonly added: readonly Coder[] } {
  for (const record of records) if (record.kind === 'coder') return { id: record.id, added: [] };
  const id = newId<'coder'>(io);
  const hasNotes = documents.some(
    ({ notes, units }) => notes.length > 0 || units.some((unit) => unit.notes.length > 0),
  );
  return { id, added: hasNotes ? [{ kind: 'coder', id, name: source }] : [] };
}

/** `--lang` says which language was spoken first, whatever the file says. */
function withOriginal(
  documents: readonly UnitDocument[],
  language: string | undefined,
): readonly UnitDocument[] {
  if (language === undefined) return documents;
  return documents.map((document) => {
    const original = document.versions.findIndex((version) => baseLanguage(version.language) === language);
    if (original < 0) return document;
    return {
      ...document,
      versions: document.versions.map((version, at) => ({
        ...version,
        role: at === original ? ('original' as const) : ('translation' as const),
      })),
    };
  });
}

function unitsJson(i18n: i18n, { kind, documents, remarks }: UnitsFound) {
  return {
    kind,
    documents: documents.map(({ name, versions, units, notes }) => ({
      name,
      versions,
      notes,
      beads: units.map(({ sides, status, confidence, deliberate, section, notes: own }) => ({
        sides: sides.map((side) => side.map(({ text }) => text)),
        status,
        confidence,
        deliberate,
        section,
        notes: own,
      })),
    })),
    report: remarks.map((remark) => ({
      key: remark.key.replace(/^[a-z]+_/, ''),
      params: remark.params,
      text: remarkText(i18n, remark),
    })),
  };
}
