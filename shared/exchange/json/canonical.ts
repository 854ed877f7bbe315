function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** JSON whose keys are sorted: the same data gives the same characters, whoever built the objects. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortKeys);
}

/** A JSON array with one item a line, so that two files can be compared by line. */
export function canonicalLines(values: readonly unknown[]): string {
  if (values.length === 0) return '[]\n';
  return `[\n${values.map(canonicalJson).join(',\n')}\n]\n`;
}
