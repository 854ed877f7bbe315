/** Long enough for the browser to have taken the bytes. */
const REVOKE_AFTER = 60_000;

/** Gives bytes to the browser's downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, mime: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}
