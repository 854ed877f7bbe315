import type { Session } from 'electron';
import { isAppUrl } from './app-url.ts';
import { isGranted } from './permissions.ts';
import { mayRequest } from './requests.ts';

const CERTIFICATE_REFUSED = -2;

/** Shuts what a session could let out or in: network, permissions, devices, downloads, dictionaries. */
export function lockSession(session: Session, development: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, development) });
  });
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(isGranted(permission, isAppUrl(contents.getURL())));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isGranted(permission, isAppUrl(origin)),
  );
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, answer) => answer(CERTIFICATE_REFUSED));
  // Dictionaries would be downloaded, and would hold words of the testimony.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
