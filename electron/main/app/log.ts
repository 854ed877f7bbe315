/** One line to the terminal: codes only, never a path, a name or a text. */
export function logCode(where: string, code: string): void {
  console.error(`testimonio: ${where}${code === '' ? '' : ` (${code})`}`);
}
