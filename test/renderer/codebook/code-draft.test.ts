import { beforeAll, describe, expect, test, vi } from 'vitest';
import { draftOf, faultsOf, isTaken } from '../../../renderer/codebook/code-draft.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';

const { codes } = smallProject();
const draft = draftOf(codes.extortion);

describe('what keeps a draft from becoming a theme', () => {
  test('no name in either language, or no colour', () => {
    expect(faultsOf(draft)).toEqual({ name: false, colour: false });
    expect(faultsOf({ ...draft, name: { es: '', en: 'x' } }).name).toBe(false);
    expect(faultsOf({ ...draft, name: { es: ' ', en: '' } }).name).toBe(true);
    expect(faultsOf({ ...draft, colour: '#12' }).colour).toBe(true);
  });

  test('a sibling’s name is told, in any case and either language, an empty one is not', () => {
    const siblings = [codes.allyship];
    expect(isTaken({ ...draft, name: { es: 'SOLIDARIDAD', en: '' } }, siblings)).toBe(true);
    expect(isTaken({ ...draft, name: { es: '', en: ' allyship ' } }, siblings)).toBe(true);
    const nameless = [{ ...codes.allyship, name: { es: '', en: 'x' } }];
    expect(isTaken({ ...draft, name: { es: '', en: 'y' } }, nameless)).toBe(false);
  });
});

describe('the colour of a theme', () => {
  let check: typeof import('../../../renderer/codebook/colour-check.ts');
  beforeAll(async () => {
    vi.stubGlobal('window', { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
    check = await import('../../../renderer/codebook/colour-check.ts');
    return () => vi.unstubAllGlobals();
  });

  const themes = Object.values(codes);
  const none = { beside: [], others: [] };

  test('is measured on light paper', () => {
    expect(check.checkColour('#000000', none)).toMatchObject({ isReadable: true, near: null, instead: null });
    const pale = check.checkColour('#ffee99', none);
    expect(pale.isReadable).toBe(false);
    expect(pale.ratio).toBeLessThan(1.5);
  });

  test('is compared with the other themes', () => {
    const others = { beside: [], others: themes };
    expect(check.checkColour('#ab3333', others).near).toBe(codes.extortion);
    expect(check.checkColour('#5f6b75', others).near).toBeNull();
    // Elsewhere in the tree the same colour is said, but nothing else is offered.
    expect(check.checkColour('#ab3333', others).instead).toBeNull();
  });

  test('that some eyes take for that of a theme beside it says to whom, and offers the nearest that is clear', () => {
    const violet = { ...codes.allyship, colour: '#7a4fb0' };
    const { near, alike, instead } = check.checkColour('#1f6fb0', { beside: [violet], others: [violet] });
    expect(near).toBeNull();
    expect(alike).toEqual({ code: violet, sights: expect.arrayContaining(['deuteranopia']) });
    expect(instead).not.toBeNull();
    expect(check.checkColour(instead ?? '', { beside: [violet], others: [violet] })).toMatchObject({
      near: null,
      alike: null,
      instead: null,
    });
  });
});
