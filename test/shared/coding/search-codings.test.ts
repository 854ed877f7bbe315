import { describe, expect, it } from 'vitest';
import { searchCodings } from '../../../shared/coding/search-codings.ts';
import { newId } from '../../../shared/model/ids.ts';
import { buildSmallProject } from './two-documents.ts';

function found(query: string, most = 10, except?: string) {
  const project = buildSmallProject();
  const names: string[] = [];
  const work = searchCodings(project.index, {
    query,
    most,
    except: except ? project.coding(except).id : newId<'coding'>(project.effects),
    found: (coding) => names.push(project.nameOf(coding)),
  });
  while (work.next().done !== true);
  return names;
}

describe('finding a coding', () => {
  it('is by nothing all of them but itself, its own document first, in each the last one', () => {
    expect(found('')).toEqual(['a1', 'a2', 'b2', 'b1']);
    expect(found('', 10, 'b1')).toEqual(['b2', 'a1', 'a2']);
    expect(found(' ', 2)).toEqual(['a1', 'a2']);
  });

  it('is by theme, by document and by words in either language, all of them together', () => {
    expect(found('B1')).toEqual(['b1']);
    expect(found('Dós three a2')).toEqual(['a2']);
    expect(found('nowhere')).toEqual([]);
  });
});
