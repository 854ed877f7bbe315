import { describe, expect, it } from 'vitest';
import { isAccelerator } from '../../../shared/ipc/accelerator.ts';
import { COMMAND_KEYS } from '../../../shared/ipc/command-keys.ts';

describe('keys as Electron writes them', () => {
  it.each([
    ...Object.values(COMMAND_KEYS),
    'T',
    'F12',
    'Shift+F3',
    'CmdOrCtrl+Alt+Shift+Up',
    'CmdOrCtrl+,',
    'Alt+Ñ',
    'CmdOrCtrl+Plus',
  ])('takes %s', (keys) => expect(keys === null || isAccelerator(keys)).toBe(true));
  it.each([
    '',
    '+',
    'Ctrl+',
    'Shift+Ctrl+A',
    'Ctrl+Ctrl+A',
    'Hyper+A',
    'AB',
    'F25',
    'A\n',
    ' ',
    'CmdOrCtrl+Shift',
    '\u0000',
  ])('refuses %j', (keys) => expect(isAccelerator(keys)).toBe(false));
});
