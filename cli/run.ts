import { chooseLanguage, createI18n, describeProblem } from '../shared/i18n/i18n.ts';
import { UI_LANGUAGES, type UiLanguage } from '../shared/model/records.ts';
import { Problem } from '../shared/problem/problem.ts';
import type { Command } from './command.ts';
import { alignCommand } from './commands/align.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { inspectCommand } from './commands/inspect.ts';
import { sampleCommand } from './commands/sample.ts';
import type { Io } from './io.ts';
import { parseOptions } from './options.ts';
import { withPrintableWords } from './printable.ts';
import { EXIT, type ExitCode, Refusal } from './refusal.ts';

const COMMANDS: readonly Command[] = [
  importCommand,
  exportCommand,
  inspectCommand,
  alignCommand,
  checkCommand,
  sampleCommand,
];
const COMMON = { ui: 'value', help: 'flag' } as const;

/** `--ui` decides also about a complaint over the other options, so it is looked for first. */
function languageOf(args: readonly string[], io: Io): UiLanguage {
  const at = args.lastIndexOf('--ui');
  const asked =
    at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith('--ui='))?.slice('--ui='.length);
  return UI_LANGUAGES.find((language) => language === asked) ?? chooseLanguage(io.languages);
}

/** The exit code; whatever was to be said has been said. */
export async function run(args: readonly string[], world: Io): Promise<ExitCode> {
  const io = withPrintableWords(world);
  const language = languageOf(args, io);
  const i18n = createI18n(language);
  const t = i18n.getFixedT(language, 'cli');
  const help = () => `${t('help')}\n`;
  try {
    const command = COMMANDS.find(({ name }) => name === args[0]);
    if (command) {
      const options = parseOptions(args.slice(1), { ...COMMON, ...command.options });
      options.choice('ui', UI_LANGUAGES);
      if (options.has('help')) {
        io.out(help());
        return EXIT.done;
      }
      return await command.run({ io, options, language, i18n });
    }
    const options = parseOptions(args, { ...COMMON, version: 'flag' });
    options.choice('ui', UI_LANGUAGES);
    const [word] = options.files;
    if (word !== undefined) throw new Refusal('usage_unknownCommand', { command: word });
    if (options.has('version')) io.out(`testimonio ${io.version}\n`);
    else if (options.has('help')) io.out(help());
    else {
      io.say(t('help'));
      return EXIT.usage;
    }
    return EXIT.done;
  } catch (error) {
    io.progress(null);
    if (error instanceof Refusal) {
      io.say(`testimonio: ${t(error.key, error.params)}`);
      return error.exit;
    }
    if (error instanceof Problem) {
      io.say(`testimonio: ${describeProblem(i18n, error)}`);
      return EXIT.input;
    }
    io.say(
      `testimonio: ${t('error_unexpected', { kind: error instanceof Error ? error.name : typeof error })}`,
    );
    return EXIT.input;
  }
}
