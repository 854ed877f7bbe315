/** The parts of Chromium's file access and launch handling that TypeScript's DOM library lacks. */
interface SaveFilePickerOptions {
  readonly suggestedName?: string;
  readonly types?: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}
interface LaunchParams {
  readonly files: readonly FileSystemFileHandle[];
}
interface Window {
  readonly showSaveFilePicker?: (options: SaveFilePickerOptions) => Promise<FileSystemFileHandle>;
  readonly launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void };
}
