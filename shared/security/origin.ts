/**
 * The window's origin in the Electron edition. IndexedDB belongs to it: changing it loses every project,
 * so it stays from the first release and for ever.
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'testimonio';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;
