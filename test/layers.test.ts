import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

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

function cruise(folder: string): Report['summary'] {
  const args = [cruiser, '--config', config, '--output-type', 'json', ...layers];
  // `json` output always exits with 0: what it found is in the report.
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  return (JSON.parse(output) as Report).summary;
}

/** A small house with one broken rule in it. */
function houseWith(file: string, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const layer of layers) {
    mkdirSync(join(folder, layer));
    writeFileSync(join(folder, layer, 'thing.ts'), 'export const thing: number = 1;\n');
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'tsconfig.base.json'), '{}');
  writeFileSync(join(folder, file), source);
  return folder;
}

describe('the layer rule', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('is checked on the TypeScript sources, and holds', () => {
    const { totalCruised, violations } = cruise(root);
    expect(totalCruised).toBeGreaterThan(200);
    expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it.each([
    [
      'shared/bad.ts',
      "import { thing } from '../renderer/thing.ts';\nexport const bad = thing;\n",
      'shared-is-the-core',
    ],
    [
      'shared/bad.ts',
      "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n",
      'shared-is-pure',
    ],
    [
      'shared/bad.ts',
      "import { useState } from 'react';\nexport const bad = useState;\n",
      'shared-has-no-ui',
    ],
    [
      'renderer/bad.ts',
      "import type { thing } from '../electron/thing.ts';\nexport type Bad = typeof thing;\n",
      'renderer-only-shared',
    ],
    [
      'renderer/bad.ts',
      "import { Dexie } from 'dexie';\nexport const bad = Dexie;\n",
      'dexie-only-in-the-store',
    ],
    [
      'electron/bad.ts',
      "import { thing } from '../renderer/thing.ts';\nexport const bad = thing;\n",
      'electron-only-shared',
    ],
    [
      'cli/bad.ts',
      "import { thing } from '../electron/thing.ts';\nexport const bad = thing;\n",
      'cli-only-shared',
    ],
    ['shared/bad.ts', "import { nothing } from './nowhere.ts';\nexport const bad = nothing;\n", 'resolvable'],
  ])('catches what %s may not do (%#)', (file, source, rule) => {
    const folder = houseWith(file, source);
    made.push(folder);
    expect(cruise(folder).violations.map((violation) => violation.rule.name)).toContain(rule);
  });
});
