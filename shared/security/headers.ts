/**
 * What every response carries that brings a part of the window, in Electron (app://testimonio) and in the
 * browser edition's server alike. No eval, no network, no frames, nothing from elsewhere.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  // data: for the small images that style sheets carry; a data: image asks nobody for anything.
  'img-src': "'self' data:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
} as const;

export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** What a page could ask of the machine; none of it is needed. */
const REFUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'permissions-policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // The CSP does not govern name look-ups made ahead of a click.
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
} as const satisfies Readonly<Record<string, string>>;
