/** Where the screens stand in a window: a scheme of our own, so that no file and no server is behind it. */
export const appScheme = 'app';
export const appHost = 'scan';
export const appAddress = `${appScheme}://${appHost}/`;
export const appOrigin = `${appScheme}://${appHost}`;

/** Is this an address of ours? Parsed, never compared as text: `app://scan.evil/` and `app://x@scan/` are not. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
}
