import { APP_HOST, APP_SCHEME } from '../../../shared/security/origin.ts';

/** True for addresses of the app's own origin, app://testimonio, written as Chromium writes them. */
export function isAppUrl(address: string): boolean {
  if (!address.startsWith(`${APP_SCHEME}://${APP_HOST}`) || !URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === ''
  );
}
