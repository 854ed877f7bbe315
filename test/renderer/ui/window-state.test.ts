import { expect, it } from 'vitest';
import { forgetProject, projectState, WindowState } from '../../../renderer/ui/window-state.ts';

it('a state tells its listeners when it changes, and only then', () => {
  const state = new WindowState<number | null>(null);
  let told = 0;
  const stop = state.subscribe(() => {
    told += 1;
  });
  state.set(7);
  state.set(7);
  expect([state.get(), told]).toEqual([7, 1]);
  stop();
  state.set(8);
  expect([state.get(), told]).toEqual([8, 1]);
});

it('what is of a project goes with it, the rest stays', () => {
  const asked = projectState<string | null>(null);
  const typing = new WindowState(false);
  asked.set('which coding?');
  typing.set(true);
  forgetProject();
  expect([asked.get(), typing.get()]).toEqual([null, true]);
});
