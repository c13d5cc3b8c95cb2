// How a browser is started as the window of the app: alone, quiet, and without a network. Plain Node.

/**
 * `profile`: a folder of its own, so that nobody's tabs, extensions or passwords come along. A browser asks its maker
 * for updates, suggestions and lists of its own accord; here it asks nobody, and can resolve no name but ours.
 */
export function browserFlags({ address, profile, isRoot = process.getuid?.() === 0 }) {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-quic',
    '--disable-sync',
    '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,OptimizationHints,Translate',
    '--dns-prefetch-disable',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--metrics-recording-only',
    '--no-pings',
    '--password-store=basic',
    '--window-size=1280,860',
    // The browser itself refuses to start for root without it.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
