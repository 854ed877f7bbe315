import { describe, expect, test } from 'vitest';
import { toastPlace } from '../../../renderer/ui/toast-place.ts';

describe('notices', () => {
  test.each([
    ['nothing has the focus', null, 'foot'],
    ['one works in the middle', { top: 300, bottom: 420 }, 'foot'],
    ['one works at the foot', { top: 640, bottom: 730 }, 'head'],
    ['what one works on goes on beyond the foot', { top: 500, bottom: 1_400 }, 'head'],
    ['what one works on fills the window', { top: 60, bottom: 800 }, 'foot'],
    ['one works at the head', { top: 60, bottom: 120 }, 'foot'],
  ] as const)('stand out of the way where %s', (_, working, place) => {
    expect(toastPlace(working, 800)).toBe(place);
  });
});
