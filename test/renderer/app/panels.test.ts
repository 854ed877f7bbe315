import { expect, test } from 'vitest';
import { type PanelWishes, shownPanels } from '../../../renderer/app/panels.ts';

const wishes = (some: Partial<PanelWishes>): PanelWishes => ({
  left: true,
  right: true,
  isReading: true,
  hasRoomForBoth: true,
  front: 'left',
  ...some,
});

test('a wide window shows what is wished, whichever is in front', () => {
  expect(shownPanels(wishes({ front: 'right' }))).toEqual({ left: true, right: true });
  expect(shownPanels(wishes({ front: null }))).toEqual({ left: true, right: true });
  expect(shownPanels(wishes({ left: false }))).toEqual({ left: false, right: true });
});

test('the right panel needs a document', () => {
  expect(shownPanels(wishes({ isReading: false }))).toEqual({ left: true, right: false });
  expect(shownPanels(wishes({ isReading: false, hasRoomForBoth: false, front: 'right' }))).toEqual({
    left: true,
    right: false,
  });
});

test('a narrow window shows one at a time, or none', () => {
  const narrow = { hasRoomForBoth: false };
  expect(shownPanels(wishes({ ...narrow, front: 'left' }))).toEqual({ left: true, right: false });
  expect(shownPanels(wishes({ ...narrow, front: 'right' }))).toEqual({ left: false, right: true });
  expect(shownPanels(wishes({ ...narrow, front: null }))).toEqual({ left: false, right: false });
});

test('a panel that is closed for good does not keep the other away', () => {
  const narrow = { hasRoomForBoth: false, front: 'right' as const };
  expect(shownPanels(wishes({ ...narrow, right: false }))).toEqual({ left: true, right: false });
});
