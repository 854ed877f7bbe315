import { APP_HOST, APP_SCHEME } from '../../../shared/security/origin.ts';

/** True for addresses of the app's own origin, app://testimonio, written as Chromium writes them. */
export function isAppUrl(address: string): boolean {
  const url = parse(address);
  return (
    url !== null &&
    address.startsWith(`${APP_SCHEME}://${APP_HOST}`) &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === ''
  );
}

// URL.canParse is newer than the oldest Electron that this must run on.
function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
