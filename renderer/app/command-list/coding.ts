import type { CommandEntry } from './entry.ts';

const digit = <Digit extends number>(key: Digit) =>
  ({
    label: 'coding:command_digit',
    params: { digit: key },
    keys: `${key}`,
    where: 'text',
    notWhileTyping: true,
  }) as const;

/** Codings: making them, going through them, deciding on the one in hand, and which are shown. */
export const CODING = {
  'coding.tag': { label: 'coding:command_tag', keys: 'T', where: 'text', notWhileTyping: true },
  'coding.again': { label: 'coding:command_again', keys: '.', where: 'text', notWhileTyping: true },
  'coding.digit1': digit(1),
  'coding.digit2': digit(2),
  'coding.digit3': digit(3),
  'coding.digit4': digit(4),
  'coding.digit5': digit(5),
  'coding.digit6': digit(6),
  'coding.digit7': digit(7),
  'coding.digit8': digit(8),
  'coding.digit9': digit(9),
  'coding.next': { label: 'coding:command_next', keys: 'N', where: 'text', notWhileTyping: true },
  'coding.previous': { label: 'coding:command_previous', keys: 'P', where: 'text', notWhileTyping: true },
  'coding.here': { label: 'filtering:command_here', keys: 'H', where: 'text', notWhileTyping: true },
  'coding.nextWaiting': {
    label: 'coding:command_nextWaiting',
    keys: 'W',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.previousWaiting': {
    label: 'coding:command_previousWaiting',
    keys: 'Shift+W',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.queue': { label: 'coding:command_queue', keys: 'Q', where: 'project', notWhileTyping: true },
  'coding.queueClose': {
    label: 'coding:command_queueClose',
    keys: 'Escape',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.confirm': { label: 'coding:command_confirm', keys: 'C', where: 'text', notWhileTyping: true },
  'coding.adjust': { label: 'coding:command_adjust', keys: 'A', where: 'text', notWhileTyping: true },
  'coding.letAdjustingGo': {
    label: 'coding:command_letAdjustingGo',
    keys: 'Escape',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.reject': { label: 'coding:command_reject', keys: 'X', where: 'text', notWhileTyping: true },
  'coding.recode': { label: 'coding:command_recode', keys: 'R', where: 'text', notWhileTyping: true },
  'coding.heavier': { label: 'coding:command_heavier', keys: 'Plus', where: 'text', notWhileTyping: true },
  'coding.lighter': { label: 'coding:command_lighter', keys: '-', where: 'text', notWhileTyping: true },
  'coding.link': { label: 'coding:command_link', keys: 'L', where: 'text', notWhileTyping: true },
  'coding.linkReverse': {
    label: 'coding:command_linkReverse',
    keys: 'Shift+L',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.startBack': {
    label: 'coding:command_startBack',
    keys: 'Alt+Shift+Left',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.startOn': {
    label: 'coding:command_startOn',
    keys: 'Alt+Shift+Right',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.endBack': {
    label: 'coding:command_endBack',
    keys: 'Alt+Left',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.endOn': { label: 'coding:command_endOn', keys: 'Alt+Right', where: 'text', notWhileTyping: true },
  // The key that deletes on a Mac is the one that others call Backspace.
  'coding.remove': {
    label: 'coding:command_remove',
    keys: 'Delete',
    keysOnMac: 'Backspace',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.letGo': { label: 'coding:command_letGo', keys: 'Escape', where: 'text', notWhileTyping: true },
  'coding.filter': { label: 'filtering:command', keys: 'F', where: 'text', notWhileTyping: true },
  'coding.filterTheme': {
    label: 'filtering:command_theme',
    keys: 'Shift+F',
    where: 'text',
    notWhileTyping: true,
  },
  'coding.filterNone': { label: 'filtering:command_all', keys: '0', where: 'text', notWhileTyping: true },
} as const satisfies Record<string, CommandEntry>;
