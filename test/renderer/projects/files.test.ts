import { describe, expect, test } from 'vitest';
import { copiesOf, daysLeft } from '../../../renderer/projects/bin.ts';
import { safeFileName } from '../../../renderer/projects/file-name.ts';
import { newProjectRecords } from '../../../renderer/projects/new-project.ts';
import { SameProjectQuestion } from '../../../renderer/projects/same-project.ts';
import { BIN_DAYS } from '../../../renderer/store/library.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { testEffects } from '../../support/effects.ts';

describe('a name for a file', () => {
  test.each([
    ['Corredor Norte', 'Corredor Norte.testimonio'],
    ['Niñez: “la vida”/2026?', 'Niñez “la vida” 2026.testimonio'],
    ['..', 'Testimonio.testimonio'],
    ['', 'Testimonio.testimonio'],
    ['con', 'Testimonio.testimonio'],
    ['COM1.notas', 'Testimonio.testimonio'],
    ['console', 'console.testimonio'],
    ['a\u202eb\n\tc', 'a b c.testimonio'],
    ['.hidden. ', 'hidden.testimonio'],
  ])('%j becomes %j', (wanted, name) => expect(safeFileName(wanted, 'testimonio')).toBe(name));

  test('stays short and never cuts a character in two', () => {
    const name = safeFileName('🧭'.repeat(300), 'csv');
    expect([...name]).toHaveLength(104);
    expect(/\p{Surrogate}/u.test(name)).toBe(false);
  });
});

describe('the bin', () => {
  const day = 24 * 60 * 60 * 1000;
  test('counts whole days down to the last one', () => {
    expect(daysLeft(0, 0)).toBe(BIN_DAYS);
    expect(daysLeft(0, 1)).toBe(BIN_DAYS);
    expect(daysLeft(0, day)).toBe(BIN_DAYS - 1);
    expect(daysLeft(0, BIN_DAYS * day)).toBe(0);
    expect(daysLeft(0, 2 * BIN_DAYS * day)).toBe(0);
    // A clock that was set back.
    expect(daysLeft(day, 0)).toBe(BIN_DAYS);
  });

  test('copies are those of the same project', () => {
    const list = ['a', 'b', 'a'].map((projectId) => ({ header: { projectId } }));
    expect(copiesOf('a', list)).toBe(2);
    expect(copiesOf('b', list)).toBe(1);
  });
});

describe('a new project', () => {
  test('is sound with the starter codebook and without', () => {
    for (const starter of [true, false]) {
      const index = new ProjectIndex(newProjectRecords({ name: ' Estudio ', starter }, testEffects()));
      expect(index.project.name).toBe('Estudio');
      expect(index.all('code').length > 10).toBe(starter);
      expect(checkProject(index).filter((each) => each.severity === 'broken')).toEqual([]);
    }
  });
});

describe('the question about a project that is here', () => {
  const question = { name: 'x', file: 'x.testimonio', changedHereAt: 1, fileSavedAt: 2 };

  test('is answered once, and gone then', async () => {
    const asking = new SameProjectQuestion();
    const answered = asking.ask(question);
    expect(asking.current()).toBe(question);
    asking.answer('copy');
    asking.answer('here');
    expect(await answered).toBe('copy');
    expect(asking.current()).toBeNull();
  });

  test('gives way to a newer one, and says no to itself', async () => {
    const asking = new SameProjectQuestion();
    const first = asking.ask(question);
    const second = asking.ask({ ...question, file: 'y.testimonio' });
    expect(await first).toBeNull();
    expect(asking.current()?.file).toBe('y.testimonio');
    asking.answer(null);
    expect(await second).toBeNull();
  });
});
