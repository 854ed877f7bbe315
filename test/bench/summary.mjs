/** The value at a share (0 to 1) of the sorted samples: the nearest rank. */
export function percentile(samples, share) {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const round = (value) => Math.round(value * 10) / 10;

/** One line of the table out of one thing measured; throws when it was not measured at all. */
export function summarise({ what, at, unit, samples }) {
  if (samples.length === 0 && at.startsWith('not run')) return { what, at, unit, p50: null, p95: null, n: 0 };
  if (samples.length === 0) throw new Error(`${what}: nothing was measured`);
  return {
    what,
    at,
    unit,
    p50: round(percentile(samples, 0.5)),
    p95: round(percentile(samples, 0.95)),
    n: samples.length,
  };
}

/** How many times ours another design takes, a line each; only where both were measured. */
export function ratios(measured, rows) {
  return measured.flatMap(({ what, at, ours }) => {
    const theirs = rows.find((row) => row.what === what && row.at === at);
    const own = rows.find((row) => `${row.what} | ${row.at}` === ours);
    if (!theirs?.p50 || !own?.p50) return [];
    return [`${at}: ${what}: ${Math.round((10 * theirs.p50) / own.p50) / 10} times ours`];
  });
}
