import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['shared', 'renderer', 'electron', 'cli', 'scripts'];
/** The dictionaries themselves use no key. */
const DICTIONARIES = /^shared\/i18n\/(en|es)\//;

export interface Source {
  readonly path: string;
  readonly text: string;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1');
}

/** Every source file of the app, without comments and without the dictionaries. */
export function readSources(): Source[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|html)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !DICTIONARIES.test(relative(ROOT, path).replaceAll('\\', '/')))
      .map((path) => ({
        path: relative(ROOT, path),
        text: withoutComments(readFileSync(path, 'utf8')),
      })),
  );
}

/** Every quoted word that could be a key: 'save', "app:save", `menu.open`. */
export function quotedWords(text: string): string[] {
  return [...text.matchAll(/(['"`])([A-Za-z][\w.:-]*)\1/g)].map((match) => match[2] ?? '');
}

/**
 * Keys built while running, as patterns: `state_${state}` is every key that starts with "state_". A
 * template counts when it says four characters at least, so that no template stands for every key.
 */
export function keyPatterns(text: string): RegExp[] {
  return [...text.matchAll(/`((?:[\w.:]|\$\{[^{}`]*\})+)`/g)].flatMap(([, template = '']) => {
    if (!template.includes('${')) return [];
    const said = template.replace(/\$\{[^{}]*\}/g, '\u0000').replace(/^\w+:/, '');
    if (said.replaceAll('\u0000', '').length < 4) return [];
    return [new RegExp(`^${said.replaceAll('.', '\\.').replaceAll('\u0000', '\\w+')}$`)];
  });
}

/** The namespaces that a file names: useTranslation('x'), getFixedT(…, 'x'), { ns: 'x' }. */
export function namespacesOf(text: string): string[] {
  const calls = [...text.matchAll(/(?:useTranslation\(|getFixedT\(|\bns:\s*)([^)}\n]*)/g)];
  return calls.flatMap(([, inside = '']) => quotedWords(inside));
}

/** The keys that a file asks for by name: t('x'), i18n.t('ns:x'), t(isOpen ? 'x' : 'y'). */
export function keysAsked(text: string): string[] {
  const plain = [...text.matchAll(/(?<![\w.$])(?:\w*i18n\.)?t\(\s*(['"`])([\w.:-]+)\1/g)].map(
    (match) => match[2] ?? '',
  );
  const chosen = [
    ...text.matchAll(
      /(?<![\w.$])(?:\w*i18n\.)?t\(\s*[^()'"`]*(?:'[^']*'\s*)?\?\s*'([\w.:-]+)'\s*:\s*'([\w.:-]+)'/g,
    ),
  ].flatMap((match) => [match[1] ?? '', match[2] ?? '']);
  return [...plain, ...chosen];
}
