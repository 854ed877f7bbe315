import type { Session } from 'electron';

type Handler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
export type Permission = Parameters<Handler>[1];

interface Ruling {
  readonly granted: boolean;
  readonly why: string;
}
const grant = (why: string): Ruling => ({ granted: true, why });
const deny = (why: string): Ruling => ({ granted: false, why });

/** Deny by default, with a reason a line. Typed by Electron: a new version's permission must be ruled on. */
export const PERMISSIONS: Readonly<Record<Permission, Ruling>> = {
  'clipboard-sanitized-write': grant('excerpts are copied as plain text and HTML'),
  'persistent-storage': grant('projects live in IndexedDB and must not be evicted'),

  ar: deny('no cameras'),
  'automatic-fullscreen': deny('full screen comes from the menu'),
  'background-fetch': deny('no network'),
  'background-sync': deny('no network'),
  'captured-surface-control': deny('no screen is shared'),
  'clipboard-read': deny('pasting is an event of the person’s own and needs no permission'),
  'deprecated-sync-clipboard-read': deny('as clipboard-read'),
  'display-capture': deny('no screen is captured: testimony is on it'),
  fileSystem: deny('files go through the shell, which never shows a path'),
  fullscreen: deny('full screen comes from the menu'),
  geolocation: deny('where a researcher is is nobody’s business'),
  'geolocation-approximate': deny('as geolocation'),
  'hand-tracking': deny('no cameras'),
  hid: deny('no devices'),
  'idle-detection': deny('nobody is watched'),
  keyboardLock: deny('keys belong to the system'),
  'local-fonts': deny('a list of fonts tells machines apart'),
  'local-network': deny('no network'),
  'local-network-access': deny('no network'),
  'loopback-network': deny('no network'),
  media: deny('nothing is recorded'),
  mediaKeySystem: deny('no protected media'),
  midi: deny('no devices'),
  midiSysex: deny('no devices'),
  nfc: deny('no devices'),
  notifications: deny('names and text would show outside the window'),
  openExternal: deny('nothing leaves the machine'),
  'payment-handler': deny('nothing is sold'),
  'periodic-background-sync': deny('no network'),
  pointerLock: deny('the pointer stays free'),
  'screen-wake-lock': deny('the screen may sleep'),
  sensors: deny('no devices'),
  serial: deny('no devices'),
  'smart-card': deny('no devices'),
  'speaker-selection': deny('nothing is played'),
  'storage-access': deny('there is one origin only'),
  'system-wake-lock': deny('the machine may sleep'),
  'top-level-storage-access': deny('there is one origin only'),
  usb: deny('no devices'),
  vr: deny('no devices'),
  'web-app-installation': deny('it is installed already'),
  'web-printing': deny('printing is the system’s'),
  'window-management': deny('one window'),
  unknown: deny('not known'),
};

/** Whether a page at `url` gets `permission`; a name that is not in the table is denied. */
export function isGranted(permission: string, fromApp: boolean): boolean {
  if (!fromApp || !Object.hasOwn(PERMISSIONS, permission)) return false;
  return PERMISSIONS[permission as Permission].granted;
}
