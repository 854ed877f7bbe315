import { z } from 'zod';
import { UI_LANGUAGES, type UiLanguage } from '../model/records.ts';
import { isAccelerator, type OwnKeys } from './accelerator.ts';
import type { CallName } from './channels.ts';
import {
  FILE_KINDS,
  type FileToken,
  type OpenRequest,
  type SaveRequest,
  UNSAVED,
  type Unsaved,
} from './contract.ts';

z.config({ jitless: true });

/** What each call may carry from the window. Main trusts nothing else. */
export interface Requests {
  readonly chooseFiles: OpenRequest;
  readonly saveFile: SaveRequest;
  readonly setLanguage: UiLanguage;
  readonly setOwnKeys: OwnKeys;
  readonly setUnsaved: Unsaved;
  readonly takeOpenedFiles: undefined;
}

const kind = z.enum(FILE_KINDS);
const token = z
  .string()
  .min(1)
  .max(100)
  .transform((text) => text as FileToken);
/** A hostile page must not make the menu hear everything, or grow without end. */
const ownKeys = z
  .record(z.string().max(100), z.string().max(40).refine(isAccelerator, { error: 'no keys' }).nullable())
  .refine((keys) => Object.keys(keys).length <= 500, { error: 'too many' });
const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
);

export const REQUEST_SCHEMAS: { readonly [Name in CallName]: z.ZodType<Requests[Name]> } = {
  chooseFiles: z.strictObject({ kind, multiple: z.boolean() }),
  saveFile: z.strictObject({ kind, suggestedName: z.string().max(1000), bytes, token: token.nullable() }),
  setLanguage: z.enum(UI_LANGUAGES),
  setOwnKeys: ownKeys,
  setUnsaved: z.enum(UNSAVED),
  takeOpenedFiles: z.undefined(),
};
