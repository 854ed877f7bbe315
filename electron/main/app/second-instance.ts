import { z } from 'zod';

/** What a second start hands to the first: Chromium reorders the command line it passes on by itself. */
const schema = z.strictObject({
  words: z.array(z.string().max(10_000)).max(1000),
  workingFolder: z.string().max(10_000),
});
export type Start = z.infer<typeof schema>;

/** Another process wrote this: it is read with care. Null when it is not of ours. */
export function parseStart(data: unknown): Start | null {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
