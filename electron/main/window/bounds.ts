import { z } from 'zod';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Placement {
  /** Null: the system chooses the place. */
  readonly position: { readonly x: number; readonly y: number } | null;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** Device-independent pixels. */
export const DEFAULT_SIZE = { width: 1440, height: 900 } as const;
export const MINIMUM_SIZE = { width: 960, height: 600 } as const;
/** So much of the window must be on a screen for a hand to get hold of it. */
const REACHABLE = 100;

const int = z.int().min(-100_000).max(100_000);
const schema = z.strictObject({
  x: int,
  y: int,
  width: int.min(1),
  height: int.min(1),
  maximized: z.boolean(),
});
export type SavedBounds = z.infer<typeof schema>;

/** The text of the bounds file; null for anything else than what `formatBounds` writes. */
export function parseBounds(text: string): SavedBounds | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function formatBounds(bounds: Rectangle, maximized: boolean): string {
  const { x, y, width, height } = bounds;
  return JSON.stringify({ x, y, width, height, maximized } satisfies SavedBounds);
}

/** Where the window opens: as it was left where a screen still shows it there, never larger than the screen. */
export function placeWindow(saved: SavedBounds | null, workAreas: readonly Rectangle[]): Placement {
  const area = saved === null ? undefined : workAreas.find((candidate) => overlaps(saved, candidate));
  if (saved === null || area === undefined) {
    return {
      position: null,
      ...shrink(saved ?? DEFAULT_SIZE, workAreas[0]),
      maximized: saved?.maximized ?? false,
    };
  }
  return { position: { x: saved.x, y: saved.y }, ...shrink(saved, area), maximized: saved.maximized };
}

function shrink(size: { readonly width: number; readonly height: number }, area: Rectangle | undefined) {
  const within = (wanted: number, least: number, most: number | undefined) =>
    Math.max(least, Math.min(wanted, most ?? wanted));
  return {
    width: within(size.width, MINIMUM_SIZE.width, area?.width),
    height: within(size.height, MINIMUM_SIZE.height, area?.height),
  };
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  // The title bar is at the top: it must not be above the screen.
  return across >= REACHABLE && down >= REACHABLE && a.y >= b.y;
}
