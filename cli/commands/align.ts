import { type Alignment, alignSentences } from '../../shared/align/sentences/align.ts';
import { canonicalTag, UNDETERMINED } from '../../shared/exchange/units/language-tag.ts';
import { dictionariesFor } from '../aligning/dictionary.ts';
import { sayFindings } from '../aligning/findings.ts';
import { ALIGN_UNITS, type AlignText, readAlignText } from '../aligning/text.ts';
import { ALIGN_FORMATS, type Aligned, alignedJson, alignedTmx, beadLines } from '../aligning/write.ts';
import type { Command, Context } from '../command.ts';
import { readNamed, writeNamed } from '../files.ts';
import { withoutExtension } from '../importing/target.ts';
import { EXIT, Refusal } from '../refusal.ts';

/** Which sentences of two texts say the same (cli.md). */
export const alignCommand: Command = {
  name: 'align',
  options: {
    unit: 'value',
    format: 'value',
    out: 'value',
    dictionary: 'value',
    languages: 'value',
  },
  async run(context) {
    const { io, options, i18n } = context;
    const unit = options.choice('unit', ALIGN_UNITS) ?? 'auto';
    const format = options.choice('format', ALIGN_FORMATS) ?? 'beads';
    const asked = askedLanguages(context);
    const [one, two, ...others] = options.files;
    if (one === undefined || two === undefined || others.length > 0) throw new Refusal('usage_alignTwo');
    const out = options.value('out');
    for (const path of [one, two]) {
      if (out !== undefined && (await io.sameFile(path, out))) {
        throw new Refusal('usage_alignOverItself', { file: out });
      }
    }
    const files = [await readNamed(io, one), await readNamed(io, two)] as const;
    const texts = [
      await readAlignText(files[0], unit, asked?.[0]),
      await readAlignText(files[1], unit, asked?.[1]),
    ] as const;
    const languages = asked ?? readAs(texts);
    const alignment = await aligned(context, texts, languages);
    const result: Aligned = { alignment, texts, languages };
    sayFindings(context, result, asked === null);
    const about = { name: withoutExtension(files[0].name), version: io.version, writtenAt: io.now() };
    const text =
      format === 'tmx'
        ? alignedTmx(result, about)
        : format === 'json'
          ? alignedJson(result)
          : beadLines(result);
    if (out === undefined) io.out(text);
    else {
      await writeNamed(io, out, new TextEncoder().encode(text));
      io.say(i18n.t('done_aligned', { ns: 'cli', count: alignment.beads.length, file: out }));
    }
    return EXIT.done;
  },
};

function askedLanguages({ options }: Context): readonly [string, string] | null {
  const value = options.value('languages');
  if (value === undefined) return null;
  const [one = null, two = null, ...others] = value.split(',').map(canonicalTag);
  if (one === null || two === null || others.length > 0) throw new Refusal('usage_alignLanguages', { value });
  return [one, two];
}

/** Spanish beside English as the words of the command go, unless both texts plainly read the other way round. */
function readAs([one, two]: readonly [AlignText, AlignText]): readonly [string, string] {
  if (one.guessed === 'en' && two.guessed === 'es') return ['en', 'es'];
  return ['es', 'en'];
}

async function aligned(
  context: Context,
  texts: readonly [AlignText, AlignText],
  languages: readonly [string, string],
): Promise<Alignment> {
  const { io, i18n } = context;
  const side = (at: 0 | 1) => ({
    language: languages[at] || UNDETERMINED,
    sentences: texts[at].sentences.map(({ text }) => text),
  });
  const dictionaries = await dictionariesFor(context, languages);
  const work = alignSentences({ source: side(0), target: side(1), dictionaries });
  let shown = -1;
  for (;;) {
    const step = work.next();
    if (step.done) {
      io.progress(null);
      return step.value;
    }
    const percent = Math.floor(100 * step.value);
    if (percent > shown) io.progress(i18n.t('progress_aligning', { ns: 'cli', percent }));
    shown = Math.max(shown, percent);
  }
}
