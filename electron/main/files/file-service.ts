import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type {
  ChosenFile,
  FileKind,
  OpenRequest,
  SavedFile,
  SaveRequest,
} from '../../../shared/ipc/contract.ts';
import type { FileDialogs } from './dialogs.ts';
import { suggestedName, withEnding } from './names.ts';
import { readWhole } from './read.ts';
import { errorCode, type FileSystem } from './system.ts';
import type { FileTokens } from './tokens.ts';
import { writeWhole } from './write.ts';

export interface FileEffects {
  readonly files: FileSystem;
  readonly dialogs: FileDialogs;
  readonly tokens: FileTokens;
  readonly uniqueName: () => string;
}

/** Opening and saving for the window, which gets names, bytes and tokens and never a path. Throws Problems. */
export class FileService {
  constructor(private readonly effects: FileEffects) {}

  async choose(window: BrowserWindow, request: OpenRequest): Promise<readonly ChosenFile[]> {
    const paths = await this.effects.dialogs.chooseToOpen(window, request.kind, request.multiple);
    const chosen: ChosenFile[] = [];
    for (const path of paths) chosen.push(await this.read(path, request.kind));
    return chosen;
  }

  /** A file as the window gets it. `path` never comes from the window. */
  async read(path: string, kind: FileKind): Promise<ChosenFile> {
    const bytes = await readWhole(this.effects.files, path);
    return { name: basename(path), bytes, token: this.effects.tokens.issue(path, kind) };
  }

  async save(window: BrowserWindow, request: SaveRequest): Promise<SavedFile | null> {
    const path =
      this.effects.tokens.path(request.token, request.kind) ?? (await this.#choosePlace(window, request));
    if (path === null) return null;
    await writeWhole(this.effects, path, request.bytes);
    return { name: basename(path), token: this.effects.tokens.issue(path, request.kind) };
  }

  async #choosePlace(
    window: BrowserWindow,
    { kind, suggestedName: wanted }: SaveRequest,
  ): Promise<string | null> {
    const { dialogs } = this.effects;
    let suggested = suggestedName(kind, wanted);
    for (;;) {
      const chosen = await dialogs.chooseToSave(window, kind, suggested);
      if (chosen === null) return null;
      const path = withEnding(kind, chosen);
      // The dialog asked about the name without its ending; about this one nobody has.
      if (path === chosen || !(await this.#exists(path)) || (await dialogs.confirmReplace(window, path))) {
        return path;
      }
      suggested = path;
    }
  }

  async #exists(path: string): Promise<boolean> {
    try {
      await this.effects.files.stat(path);
      return true;
    } catch (error) {
      return errorCode(error) !== 'ENOENT';
    }
  }
}
