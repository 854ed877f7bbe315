/** A number in full, with all its digits and none for grouping: `0.0000001`, not `1e-7`, which no cell reads. */
export function plainNumber(value: number, decimal: '.' | ','): string {
  const [digits = '', power] = String(value).split('e');
  if (power === undefined) return digits.replace('.', decimal);
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  const point = whole.length + Number(power);
  const all = whole + part;
  if (point <= 0) return `${sign}0${decimal}${'0'.repeat(-point)}${all}`;
  if (point >= all.length) return sign + all.padEnd(point, '0');
  return `${sign}${all.slice(0, point)}${decimal}${all.slice(point)}`;
}
