/** Chromium's command line: a second wall behind the CSP and the session's filter, below both. */
export const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  // No name and no address resolves: stops name look-ups and preconnects, which ask before any filter is heard.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // A proxy that cannot exist (RFC 2606), for loopback addresses too: stops what needs no name, such as WebRTC.
  ['proxy-server', 'http://offline.invalid:1'],
  ['proxy-bypass-list', '<-loopback>'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-speech-api'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  [
    'disable-features',
    [
      'CertificateTransparencyComponentUpdater',
      'MediaRouter', // looks for screens in the local network
      'NetworkTimeServiceQuerying',
      'OptimizationHints',
      'SpareRendererForSitePerProcess', // one page, one process
    ].join(','),
  ],
];

/** Web features of devices, which this page has no use for; they vanish from it. */
export const REFUSED_BLINK_FEATURES = ['Serial', 'WebBluetooth', 'WebHID', 'WebNFC', 'WebUSB', 'WebXR'].join(
  ',',
);
