/** Members of a list that are written at once: a fraction of a millisecond each time. */
const AT_ONCE = 64;
/** Levels of objects within objects where a long list is looked for: that of an entry's changes is on the second. */
const DEEPEST = 3;

function isLong(value: unknown, depth = 0): boolean {
  if (Array.isArray(value)) return value.length > AT_ONCE;
  return isOpened(value, depth) && Object.values(value).some((each) => isLong(each, depth + 1));
}

function isOpened(value: unknown, depth: number): value is object {
  return (
    depth < DEEPEST &&
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

/**
 * What JSON.stringify makes of plain data, in pieces: an entry of the journal with thousands of changes takes a tenth of a second,
 * and whoever writes it can let others work in between. What is short comes in one piece.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string, void> {
  if (!isLong(value, depth)) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    for (let from = 0; from < value.length; from += AT_ONCE)
      yield `${from === 0 ? '[' : ','}${JSON.stringify(value.slice(from, from + AT_ONCE)).slice(1, -1)}`;
    yield ']';
  } else if (isOpened(value, depth)) {
    let opener = '{';
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined) continue;
      yield `${opener}${JSON.stringify(key)}:`;
      yield* jsonPieces(each, depth + 1);
      opener = ',';
    }
    yield '}';
  }
}
