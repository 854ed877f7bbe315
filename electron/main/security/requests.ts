import { isAppUrl } from './app-url.ts';

/** Whether anything may be fetched from there. The developer tools bring their own pages, in development. */
export function mayRequest(url: string, development: boolean): boolean {
  if (isAppUrl(url)) return true;
  return development && /^(devtools|chrome-extension):\/\//.test(url);
}
