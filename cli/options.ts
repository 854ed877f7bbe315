import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** `flag`: there or not; `value`: one, the last wins; `list`: may come several times. */
export type OptionKind = 'flag' | 'value' | 'list';
export type OptionTable = Readonly<Record<string, OptionKind>>;

export class Options {
  constructor(
    readonly files: readonly string[],
    readonly given: ReadonlyMap<string, readonly string[]>,
  ) {}

  has(name: string): boolean {
    return this.given.has(name);
  }

  value(name: string): string | undefined {
    return this.given.get(name)?.at(-1);
  }

  /** @throws Refusal usage_optionMissing */
  needed(name: string): string {
    const value = this.value(name);
    if (value === undefined) throw new Refusal('usage_optionMissing', { option: `--${name}` });
    return value;
  }

  /** One of some words. @throws Refusal usage_optionValue */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      throw new Refusal('usage_optionValue', { option: `--${name}`, value, choices: choices.join(', ') });
    }
    return found;
  }
}

/** @throws Refusal usage_unknownOption, usage_optionNeedsValue, usage_optionTakesNone */
export function parseOptions(args: readonly string[], table: OptionTable): Options {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(table).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
    // Its own complaints are English and several sentences long.
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (kind === undefined || !token.rawName.startsWith('--')) {
      throw new Refusal('usage_unknownOption', { option: token.rawName });
    }
    const option = `--${token.name}`;
    if (kind === 'flag') {
      if (token.value !== undefined) throw new Refusal('usage_optionTakesNone', { option });
      given.set(token.name, []);
      continue;
    }
    const swallowedAnOption = !token.inlineValue && token.value?.startsWith('--');
    if (token.value === undefined || token.value === '' || swallowedAnOption) {
      throw new Refusal('usage_optionNeedsValue', { option });
    }
    given.set(token.name, [...(given.get(token.name) ?? []), token.value]);
  }
  return new Options(files, given);
}
