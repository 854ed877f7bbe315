/** A record as some older format had it: a plain JSON object that only that format's migration understands. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** One step from a format to the next, over all records of a project at once. Never changed once released. */
export interface Migration {
  /** What it does, for the log: `2026-11 codings get a weight`. */
  readonly name: string;
  /** The format it reads; it writes `from + 1`. */
  readonly from: number;
  readonly migrate: (records: readonly RawRecord[]) => readonly RawRecord[];
}

/** Records of format `from` in the newest one that `migrations` lead to. @throws RangeError on a gap */
export function migrate(
  records: readonly RawRecord[],
  from: number,
  migrations: readonly Migration[],
): readonly RawRecord[] {
  let current = records;
  let format = from;
  for (const step of migrations) {
    if (step.from < format) continue;
    if (step.from > format) throw new RangeError(`no migration from format ${format}`);
    current = step.migrate(current);
    format += 1;
  }
  return current;
}
