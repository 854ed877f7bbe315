import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = join(root, '.dependency-cruiser.cjs');
const layers = ['electron', 'renderer', 'shared', 'cli', 'test'];

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

function cruise(folder: string, entries: readonly string[]): Report['summary'] {
  const args = [cruiser, '--config', config, '--output-type', 'json', ...entries];
  // `json` output always exits with 0: what it found is in the report.
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  return (JSON.parse(output) as Report).summary;
}

/** A file a rule broken, and the rule. */
const BROKEN = [
  [
    'shared/upwards.ts',
    "import { thing } from '../renderer/thing.ts';\nexport const bad = thing;\n",
    'shared-is-the-core',
  ],
  [
    'shared/node.ts',
    "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n",
    'shared-is-pure',
  ],
  ['shared/ui.ts', "import { useState } from 'react';\nexport const bad = useState;\n", 'shared-has-no-ui'],
  [
    'renderer/shell.ts',
    "import type { thing } from '../electron/thing.ts';\nexport type Bad = typeof thing;\n",
    'renderer-only-shared',
  ],
  [
    'renderer/rows.ts',
    "import { Dexie } from 'dexie';\nexport const bad = Dexie;\n",
    'dexie-only-in-the-store',
  ],
  [
    'electron/window.ts',
    "import { thing } from '../renderer/thing.ts';\nexport const bad = thing;\n",
    'electron-only-shared',
  ],
  [
    'cli/shell.ts',
    "import { thing } from '../electron/thing.ts';\nexport const bad = thing;\n",
    'cli-only-shared',
  ],
  ['shared/gone.ts', "import { nothing } from './nowhere.ts';\nexport const bad = nothing;\n", 'resolvable'],
] as const;

/** A small house with those files in it. */
function brokenHouse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const layer of layers) {
    mkdirSync(join(folder, layer));
    writeFileSync(join(folder, layer, 'thing.ts'), 'export const thing: number = 1;\n');
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'tsconfig.base.json'), '{}');
  for (const [file, source] of BROKEN) writeFileSync(join(folder, file), source);
  return folder;
}

describe('the layer rule', () => {
  // That it holds everywhere is a step of its own (`npm run layers`); here, that it sees the sources.
  it('is checked on the TypeScript sources, and holds', () => {
    const { totalCruised, violations } = cruise(root, ['electron', 'cli']);
    expect(totalCruised).toBeGreaterThan(200);
    expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it('catches what each layer may not do, and nothing else', () => {
    const folder = brokenHouse();
    try {
      const caught = cruise(folder, layers).violations.map(({ from, rule }) => `${from}: ${rule.name}`);
      for (const [file, , rule] of BROKEN) expect(caught).toContain(`${file}: ${rule}`);
      expect(caught.filter((line) => /\/thing\.ts:/.test(line))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
