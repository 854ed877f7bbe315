import type { Io } from './io.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal would obey
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text with the characters that steer a terminal, or turn its lines round, written as `\u001b`: names come out
 * of files from hostile hands. JSON stays the same data, for in its strings that is how they may be written.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same world, which prints nothing that a terminal would obey. */
export function withPrintableWords(io: Io): Io {
  return {
    ...io,
    out: (text) => io.out(printable(text)),
    say: (line) => io.say(printable(line)),
    progress: (line) => io.progress(line === null ? null : printable(line)),
  };
}
