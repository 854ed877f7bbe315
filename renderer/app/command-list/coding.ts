import { type CommandEntry, plainIn } from './entry.ts';

const digit = <const Digit extends number>(key: Digit) => ({
  ...plainIn.text('coding:command_digit', `${key}`),
  params: { digit: key },
});

/** Codings: making them, going through them, deciding on the one in hand, and which are shown. */
export const CODING = {
  'coding.tag': plainIn.text('coding:command_tag', 'T'),
  'coding.again': plainIn.text('coding:command_again', '.'),
  'coding.digit1': digit(1),
  'coding.digit2': digit(2),
  'coding.digit3': digit(3),
  'coding.digit4': digit(4),
  'coding.digit5': digit(5),
  'coding.digit6': digit(6),
  'coding.digit7': digit(7),
  'coding.digit8': digit(8),
  'coding.digit9': digit(9),
  'coding.next': plainIn.text('coding:command_next', 'N'),
  'coding.previous': plainIn.text('coding:command_previous', 'P'),
  'coding.here': plainIn.text('filtering:command_here', 'H'),
  'coding.nextWaiting': plainIn.text('coding:command_nextWaiting', 'W'),
  'coding.previousWaiting': plainIn.text('coding:command_previousWaiting', 'Shift+W'),
  'coding.queue': plainIn.project('coding:command_queue', 'Q'),
  'coding.queueClose': plainIn.text('coding:command_queueClose', 'Escape'),
  'coding.confirm': plainIn.text('coding:command_confirm', 'C'),
  'coding.adjust': plainIn.text('coding:command_adjust', 'A'),
  'coding.letAdjustingGo': plainIn.text('coding:command_letAdjustingGo', 'Escape'),
  'coding.reject': plainIn.text('coding:command_reject', 'X'),
  'coding.recode': plainIn.text('coding:command_recode', 'R'),
  'coding.heavier': plainIn.text('coding:command_heavier', 'Plus'),
  'coding.lighter': plainIn.text('coding:command_lighter', '-'),
  'coding.link': plainIn.text('coding:command_link', 'L'),
  'coding.linkReverse': plainIn.text('coding:command_linkReverse', 'Shift+L'),
  'coding.startBack': plainIn.text('coding:command_startBack', 'Alt+Shift+Left'),
  'coding.startOn': plainIn.text('coding:command_startOn', 'Alt+Shift+Right'),
  'coding.endBack': plainIn.text('coding:command_endBack', 'Alt+Left'),
  'coding.endOn': plainIn.text('coding:command_endOn', 'Alt+Right'),
  // The key that deletes on a Mac is the one that others call Backspace.
  'coding.remove': plainIn.text('coding:command_remove', 'Delete', { keysOnMac: 'Backspace' }),
  'coding.letGo': plainIn.text('coding:command_letGo', 'Escape'),
  'coding.filter': plainIn.text('filtering:command', 'F'),
  'coding.filterTheme': plainIn.text('filtering:command_theme', 'Shift+F'),
  'coding.filterNone': plainIn.text('filtering:command_all', '0'),
} as const satisfies Record<string, CommandEntry>;
