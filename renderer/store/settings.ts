import { z } from 'zod';
import { isAccelerator, type OwnKeys } from '../../shared/ipc/accelerator.ts';
import { type CoderId, type Effects, newId } from '../../shared/model/ids.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../shared/model/records.ts';
import type { TestimonioDatabase } from './database.ts';
import { DEFAULT_LAYOUT, type ReaderLayout, readerLayoutShape } from './reader-layout.ts';

/** Preferences of this machine. Nothing of a project is in them. */
export interface Settings {
  /** null: the system's. */
  readonly language: UiLanguage | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly coderId: CoderId;
  readonly coderName: string;
  readonly leftOpen: boolean;
  readonly rightOpen: boolean;
  /** The keys that the person chose for commands. */
  readonly ownKeys: OwnKeys;
  /** Whether the first start is over: the sample project is made once, not each time it is deleted. */
  readonly started: boolean;
  readonly reader: ReaderLayout;
}

const ownKey = z.string().refine(isAccelerator).nullable();
/** One that is none goes; the others stay. */
const ownKeys: z.ZodType<OwnKeys> = z.record(z.string(), z.unknown()).transform((stored) =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([command, keys]) => {
      const parsed = ownKey.safeParse(keys);
      return parsed.success ? [[command, parsed.data] as const] : [];
    }),
  ),
);

const uuid = z.uuid().transform((id) => id as CoderId);
const shapes: { readonly [Name in keyof Settings]: z.ZodType<Settings[Name]> } = {
  language: z.enum(UI_LANGUAGES).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  coderId: uuid,
  coderName: z.string(),
  leftOpen: z.boolean(),
  rightOpen: z.boolean(),
  ownKeys,
  started: z.boolean(),
  reader: readerLayoutShape,
};

function defaults(effects: Effects): Settings {
  return {
    language: null,
    theme: 'system',
    coderId: newId<'coder'>(effects),
    coderName: '',
    leftOpen: true,
    rightOpen: true,
    ownKeys: {},
    started: false,
    reader: DEFAULT_LAYOUT,
  };
}

/** What is stored, each value that does not fit replaced by its default. */
export function readSettings(database: TestimonioDatabase, effects: Effects): Promise<Settings> {
  // In one transaction, so that two windows at the first start agree on who the coder is.
  return database.transaction('rw', database.settings, async () => {
    const stored = new Map((await database.settings.toArray()).map((row) => [row.name, row.value]));
    const settings: Record<string, unknown> = { ...defaults(effects) };
    for (const [name, shape] of Object.entries(shapes)) {
      const parsed = shape.safeParse(stored.get(name));
      if (parsed.success) settings[name] = parsed.data;
    }
    // A new coder keeps its id from the first start on.
    if (!shapes.coderId.safeParse(stored.get('coderId')).success) {
      await database.settings.put({ name: 'coderId', value: settings.coderId });
    }
    return settings as unknown as Settings;
  });
}

export async function writeSettings(database: TestimonioDatabase, changes: Partial<Settings>): Promise<void> {
  await database.settings.bulkPut(Object.entries(changes).map(([name, value]) => ({ name, value })));
}
