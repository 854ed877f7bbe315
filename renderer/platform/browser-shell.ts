import type {
  ChosenFile,
  FileKind,
  FileToken,
  OpenRequest,
  Outcome,
  SavedFile,
  SaveRequest,
  Shell,
  ShellFacts,
  Unsaved,
} from '../../shared/ipc/contract.ts';
import { FILE_ENDINGS } from '../../shared/ipc/file-kinds.ts';
import type { ProblemCode } from '../../shared/problem/problem.ts';
import { download } from './download.ts';

/** The browser edition's side of the contract: file inputs, the file picker, downloads. */

const MIME: Readonly<Record<FileKind, string>> = {
  text: 'text/plain',
  project: 'application/x-testimonio',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  units: 'text/plain',
  tmx: 'application/xml',
  xliff: 'application/xliff+xml',
  pairs: 'text/tab-separated-values',
  html: 'text/html',
  terms: 'text/tab-separated-values',
  tbx: 'application/xml',
};

const dotted = (kind: FileKind): string[] => FILE_ENDINGS[kind].map((ending) => `.${ending}`);

const handles = new Map<FileToken, FileSystemFileHandle>();

function tokenFor(handle: FileSystemFileHandle): FileToken {
  const token = crypto.randomUUID() as string as FileToken;
  handles.set(token, handle);
  return token;
}

async function readChosen(file: File, token: FileToken | null): Promise<Outcome<ChosenFile>> {
  try {
    return { ok: true, value: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), token } };
  } catch {
    return { ok: false, problem: { code: 'fileUnreadable', params: { file: file.name } } };
  }
}

/** Resolves with nothing when the dialog is dismissed. */
function pick(request: OpenRequest): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = request.multiple;
    input.accept = dotted(request.kind).join(',');
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}

async function chooseFiles(request: OpenRequest): Promise<Outcome<readonly ChosenFile[]>> {
  const chosen: ChosenFile[] = [];
  for (const file of await pick(request)) {
    const read = await readChosen(file, null);
    if (!read.ok) return read;
    chosen.push(read.value);
  }
  return { ok: true, value: chosen };
}

const FAILURES: Readonly<Record<string, ProblemCode>> = {
  QuotaExceededError: 'diskFull',
  NotAllowedError: 'writeDenied',
  NoModificationAllowedError: 'writeDenied',
};

/** Chromium writes to a swap file and swaps it in on close: whole or not at all. */
async function writeTo(handle: FileSystemFileHandle, request: SaveRequest): Promise<Outcome<SavedFile>> {
  const writable = await handle.createWritable();
  try {
    await writable.write(request.bytes);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  return { ok: true, value: { name: handle.name, token: tokenFor(handle) } };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

async function askForHandle(request: SaveRequest): Promise<FileSystemFileHandle | 'cancelled' | 'download'> {
  if (!window.showSaveFilePicker) return 'download';
  try {
    return await window.showSaveFilePicker({
      suggestedName: request.suggestedName,
      types: [{ accept: { [MIME[request.kind]]: dotted(request.kind) } }],
    });
  } catch (error) {
    if (isNamed(error, 'AbortError')) return 'cancelled';
    // The click that asked is too long ago, or a policy forbids the picker.
    return 'download';
  }
}

async function saveFile(request: SaveRequest): Promise<Outcome<SavedFile | null>> {
  const known = request.token ? handles.get(request.token) : undefined;
  const target = known ?? (await askForHandle(request));
  if (target === 'cancelled') return { ok: true, value: null };
  if (target === 'download') {
    download(request.suggestedName, request.bytes, MIME[request.kind]);
    return { ok: true, value: { name: request.suggestedName, token: null } };
  }
  try {
    return await writeTo(target, request);
  } catch (error) {
    const code = (error instanceof DOMException && FAILURES[error.name]) || 'writeFailed';
    return { ok: false, problem: { code, params: { file: target.name } } };
  }
}

function factsOf(): ShellFacts {
  const agent = navigator.userAgent;
  const platform = agent.includes('Windows')
    ? 'windows'
    : agent.includes('Mac OS')
      ? 'macos'
      : agent.includes('Linux')
        ? 'linux'
        : 'other';
  return { edition: 'browser', platform, languages: navigator.languages, version: __TESTIMONIO_VERSION__ };
}

export function createBrowserShell(): Shell {
  let unsaved: Unsaved = 'nothing';
  window.addEventListener('beforeunload', (event) => {
    if (unsaved !== 'nothing') event.preventDefault();
  });
  return {
    facts: factsOf(),
    chooseFiles,
    saveFile,
    onFileOpened: (listener) => {
      let active = true;
      window.launchQueue?.setConsumer(({ files }) => {
        for (const handle of files) {
          void handle
            .getFile()
            .then((file) => readChosen(file, tokenFor(handle)))
            .then((read) => {
              if (active) listener(read);
            });
        }
      });
      return () => {
        active = false;
      };
    },
    onMenuCommand: () => () => undefined,
    setLanguage: async () => undefined,
    setOwnKeys: async () => undefined,
    setUnsaved: async (next) => {
      unsaved = next;
    },
    // The page hears of its own going through `beforeunload`.
    onClosing: () => () => undefined,
  };
}
