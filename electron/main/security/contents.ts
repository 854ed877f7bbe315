import type { WebContents } from 'electron';
import { mayNavigate } from './navigation.ts';

/** Holds a page to the one address it has: no other page, frame, window or webview. */
export function lockContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate({ url: event.url, isMainFrame: event.isMainFrame })) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!mayNavigate({ url: event.url, isMainFrame: true })) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Whether closing loses anything is said through setUnsaved; a page cannot hold its window by itself.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // WebRTC is outside the CSP's reach. With the proxy that leads nowhere (switches.ts) it finds no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
