import { isAppUrl } from './app-url.ts';

export interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** The window shows one page for its whole life: it may load that page again and nothing else. */
export function mayNavigate({ url, isMainFrame }: Navigation): boolean {
  if (!isMainFrame || !isAppUrl(url)) return false;
  const { pathname } = new URL(url);
  return pathname === '' || pathname === '/' || pathname === '/index.html';
}
