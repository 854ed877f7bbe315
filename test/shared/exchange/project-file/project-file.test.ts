import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codeTree, flatTree } from '../../../../shared/codebook/tree.ts';
import { readProjectFile, readProjectRecords } from '../../../../shared/exchange/project-file/read.ts';
import { type Stamp, writeProjectFile } from '../../../../shared/exchange/project-file/write.ts';
import { MOST_LEVELS } from '../../../../shared/model/check/references.ts';
import type { CodeId } from '../../../../shared/model/ids.ts';
import { CURRENT_FORMAT } from '../../../../shared/model/migrations/index.ts';
import type { Migration } from '../../../../shared/model/migrations/migration.ts';
import { NoProjectError, ProjectIndex } from '../../../../shared/model/project-index.ts';
import type { AnyRecord } from '../../../../shared/model/records.ts';
import { sameData } from '../../../../shared/model/same.ts';
import { Problem, type ProblemCode } from '../../../../shared/problem/problem.ts';
import { arbitraryProject } from '../../../fixtures/projects/arbitrary.ts';
import { smallProject } from '../../../fixtures/projects/small-project.ts';
import { anyProject } from '../../../support/project.ts';

const STAMP: Stamp = { app: { name: 'Testimonio', version: '0.1.0' }, savedAt: 1_772_366_400_000 };
const small = smallProject();
const name = 'caminos.testimonio';
const bytes = writeProjectFile(small.records, STAMP);
const sorted = (records: readonly AnyRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const text = (value: string) => new TextEncoder().encode(value);

function refusal(file: Uint8Array): Problem {
  try {
    readProjectFile({ name, bytes: file });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

function expectRefusal(file: Uint8Array, code: ProblemCode, where?: string): void {
  const problem = refusal(file);
  expect(problem.code).toBe(code);
  expect(problem.params.file).toBe(name);
  if (where !== undefined) expect(problem.params.where).toBe(where);
}

/** The file again with some entries changed, checksums made to fit (a careful attacker) unless told. */
function rewritten(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(bytes);
  change(files);
  const zippable: Zippable = {};
  for (const [entry, body] of Object.entries(files))
    zippable[entry] = [body, { level: entry === 'mimetype' ? 0 : 6 }];
  return zipSync(zippable);
}
const json = (value: unknown) => text(JSON.stringify(value));
const parsed = (body: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(body));

/** A file of the same project with other records, all checksums right. */
const holding = (change: (records: AnyRecord[]) => AnyRecord[]) =>
  writeProjectFile(change([...small.records]), STAMP);

describe('a project file', () => {
  it('gives back any project whole', () => {
    fc.assert(
      fc.property(arbitraryProject, (records) => {
        const read = readProjectFile({ name, bytes: writeProjectFile(records, STAMP) });
        return sameData(sorted(read.records), sorted(records));
      }),
      { numRuns: 60 },
    );
  });

  it('gives back links, weights, times, keys and cases, and is the same bytes when saved again', () => {
    fc.assert(
      fc.property(anyProject, (records) => {
        const written = writeProjectFile(records, STAMP);
        const read = readProjectFile({ name, bytes: written });
        expect(sorted(read.records)).toEqual(sorted(records));
        expect(writeProjectFile(read.records, STAMP)).toEqual(written);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same bytes for the same project, in whatever order and with whatever key order', () => {
    const shuffled = small.records
      .map((record) => Object.fromEntries(Object.entries(record).reverse()))
      .reverse() as unknown as AnyRecord[];
    expect(writeProjectFile(shuffled, STAMP)).toEqual(bytes);
  });

  it('tells what it is in its first bytes and in its manifest', () => {
    expect(new TextDecoder('latin1').decode(bytes.subarray(30, 62))).toBe('mimetypeapplication/x-testimonio');
    const { manifest } = readProjectFile({ name, bytes });
    expect(manifest).toMatchObject({
      format: CURRENT_FORMAT,
      application: STAMP.app,
      savedAt: STAMP.savedAt,
    });
    expect(manifest.projectId).toBe(small.project.id);
    expect(manifest.entries.map((entry) => entry.name)).toEqual([
      `documents/${small.document.id}.json`,
      'project.json',
    ]);
  });

  it('is not written without exactly one project', () => {
    expect(() => writeProjectFile([], STAMP)).toThrow(NoProjectError);
    expect(() =>
      writeProjectFile([...small.records, { ...small.project, id: small.coder.id as never }], STAMP),
    ).toThrow(NoProjectError);
  });
});

describe('a file that is no project', () => {
  it('is named as such', () => {
    for (const file of [
      text(''),
      text('PK'),
      text('Esto no es un proyecto.'),
      zipSync({ 'word/document.xml': text('<w/>') }),
      zipSync({ 'word/document.xml': text('<w/>') }).subarray(0, 60),
    ]) {
      expectRefusal(file, 'projectNotOne');
    }
  });
});

describe('a damaged project file', () => {
  it('is refused at every length it can be cut to', () => {
    for (let length = 0; length < bytes.length; length += 7) {
      expect(['projectNotOne', 'projectDamaged']).toContain(refusal(bytes.subarray(0, length)).code);
    }
    expectRefusal(bytes.subarray(0, bytes.length - 1), 'projectDamaged', `byte ${bytes.length - 1}`);
  });

  it('never opens as another project, whichever byte is damaged', () => {
    let opened = 0;
    for (let at = 0; at < bytes.length; at += 3) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      try {
        const read = readProjectFile({ name, bytes: flipped });
        expect(sameData(sorted(read.records), sorted(small.records))).toBe(true);
        opened++;
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }
    // Only bytes that say nothing (times, attributes) may change; the many that do must have been refused.
    expect(opened).toBeLessThan(bytes.length / 3 / 4);
  });

  it('names the entry whose checksum is off, also where the zip itself is sound', () => {
    const entry = `documents/${small.document.id}.json`;
    const changed = rewritten((files) => {
      files[entry] = text(new TextDecoder().decode(files[entry]).replace('hermana', 'cuñada.'));
    });
    expectRefusal(changed, 'projectDamaged', entry);
  });

  it('names what is missing, doubled or too much', () => {
    expectRefusal(
      rewritten((files) => {
        delete files['project.json'];
      }),
      'projectDamaged',
      'project.json',
    );
    expectRefusal(
      rewritten((files) => {
        delete files['manifest.json'];
      }),
      'projectDamaged',
      'manifest.json',
    );
    expectRefusal(
      rewritten((files) => {
        files['run.js'] = text('x');
      }),
      'projectDamaged',
      'run.js',
    );
    expectRefusal(
      rewritten((files) => {
        const manifest = parsed(files['manifest.json']);
        manifest.entries.push({ ...manifest.entries[0], name: 'documents/x.json' });
        files['manifest.json'] = json(manifest);
      }),
      'projectDamaged',
      'manifest.json',
    );
  });

  it('is refused when a record is malformed, smuggles a prototype, or stands twice', () => {
    const smuggled = { ...small.coder, ['__proto__']: null };
    Object.defineProperty(smuggled, '__proto__', { value: { admin: true }, enumerable: true });
    expectRefusal(
      holding((records) => [...records.filter((each) => each.kind !== 'coder'), smuggled]),
      'projectDamaged',
      small.coder.id,
    );
    expectRefusal(
      holding((records) => [...records, { ...small.coder }]),
      'projectDamaged',
      small.coder.id,
    );
    expectRefusal(
      holding((records) =>
        records.map((each) => (each.kind === 'coder' ? { ...each, name: 7 as never } : each)),
      ),
      'projectDamaged',
      small.coder.id,
    );
  });

  it('is refused when a record lies in another entry than its own', () => {
    const entry = `documents/${small.document.id}.json`;
    const moved = (from: string, to: string, kind: string) =>
      rewritten((files) => {
        const [source, target] = [parsed(files[from]), parsed(files[to])];
        files[from] = json(source.filter((each: AnyRecord) => each.kind !== kind));
        files[to] = json([...target, ...source.filter((each: AnyRecord) => each.kind === kind)]);
        const manifest = parsed(files['manifest.json']);
        for (const each of manifest.entries) {
          const body = files[each.name] ?? text('');
          each.bytes = body.length;
          each.sha256 = bytesToHex(sha256(body));
        }
        files['manifest.json'] = json(manifest);
      });
    expectRefusal(moved('project.json', entry, 'project'), 'projectDamaged', small.project.id);
    expectRefusal(moved('project.json', entry, 'coder'), 'projectDamaged', small.coder.id);
    expectRefusal(moved(entry, 'project.json', 'document'), 'projectDamaged', small.document.id);
  });

  it('names no more of an entry than a sentence can hold', () => {
    const long = rewritten((files) => {
      files[`${'a'.repeat(60_000)}.js`] = text('x');
    });
    const problem = refusal(long);
    expect(problem.code).toBe('projectDamaged');
    expect(String(problem.params.where).length).toBeLessThan(300);
  });

  it('is refused when it was saved at a time that no clock shows', () => {
    const saved = rewritten((files) => {
      files['manifest.json'] = json({ ...parsed(files['manifest.json']), savedAt: 1e300 });
    });
    expectRefusal(saved, 'projectDamaged', 'manifest.json');
  });

  it('is refused when its themes stand deeper than any walk over them can go', () => {
    const under = (count: number) =>
      Array.from({ length: count }, (_, at): AnyRecord => {
        const id = (place: number) => `00000000-0000-7000-8000-${String(place).padStart(12, '0')}` as CodeId;
        return { ...small.codes.journey, id: id(at + 1), parentId: at === 0 ? null : id(at) };
      });
    expectRefusal(
      holding((records) => [...records, ...under(MOST_LEVELS + 1)]),
      'projectDamaged',
    );
    const deep = holding((records) => [...records, ...under(MOST_LEVELS)]);
    const { records } = readProjectFile({ name, bytes: deep });
    const depths = flatTree(codeTree(new ProjectIndex(records))).map(({ depth }) => depth);
    expect(Math.max(...depths)).toBe(MOST_LEVELS - 1);
  });

  it('is refused when a reference leads nowhere, but can still be looked at', () => {
    const broken = holding((records) => records.filter((each) => each !== small.speaker));
    expectRefusal(broken, 'projectDamaged');
    expect(readProjectRecords({ name, bytes: broken }).records).toHaveLength(small.records.length - 1);
  });
});

describe('the format of a project file', () => {
  it('is looked at before anything else, so that a newer one is named as newer', () => {
    const newer = rewritten((files) => {
      files['manifest.json'] = json({ format: 7, sealed: true });
      files['something/new.bin'] = text('?');
      delete files['project.json'];
    });
    const problem = refusal(newer);
    expect(problem.code).toBe('projectNewer');
    expect(problem.params).toEqual({ file: name, format: 7, supported: CURRENT_FORMAT });
  });

  it('must be a whole number from one', () => {
    for (const format of [0, -1, 1.5, '1', null]) {
      expectRefusal(
        rewritten((files) => {
          files['manifest.json'] = json({ ...parsed(files['manifest.json']), format });
        }),
        'projectDamaged',
        'manifest.json',
      );
    }
  });

  it('is brought up to date, step by step, on the records as they were', () => {
    const rename: Migration = {
      name: 'test: coders are called by their title',
      from: CURRENT_FORMAT,
      migrate: (records) =>
        records.map((each) =>
          each.kind === 'coder' ? { ...each, name: `Dra. ${String(each.name)}` } : each,
        ),
    };
    const again: Migration = { ...rename, from: CURRENT_FORMAT + 1 };
    const { records } = readProjectRecords({ name, bytes }, [rename, again]);
    expect(records.find((each) => each.kind === 'coder')).toMatchObject({ name: 'Dra. Dra. Inés Prueba' });
  });

  it('whose migration fails leaves a damaged file, not a crash', () => {
    const failing: Migration = {
      name: 'test: fails',
      from: CURRENT_FORMAT,
      migrate: () => {
        throw new TypeError('no');
      },
    };
    expect(() => readProjectRecords({ name, bytes }, [failing])).toThrow(Problem);
  });
});
