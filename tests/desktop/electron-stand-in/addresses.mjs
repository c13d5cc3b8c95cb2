// Chromium takes no scheme of ours from outside, so app://scan/x is https://app--scan.invalid/x in the page: a secure
// origin, one site per host, under a name that never resolves. A request that escapes us fails instead of leaving.
import { notImplemented } from './loud.mjs';

/** scheme → its privileges */
export const schemes = new Map();

export function toPage(url) {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  if (!parts || !schemes.has(parts[1])) return url;
  if (!/^[a-z0-9-]+$/i.test(parts[2])) throw notImplemented(`host '${parts[2]}' in an address of our scheme`);
  return `https://${parts[1]}--${parts[2]}.invalid${parts[3] || '/'}`;
}

export function toMain(url) {
  const parts = /^https:\/\/([a-z][a-z0-9+.]*)--([a-z0-9-]+)\.invalid(.*)$/i.exec(url);
  return parts && schemes.has(parts[1]) ? `${parts[1]}://${parts[2]}${parts[3]}` : url;
}

/** As Electron gives it for a frame. */
export function originOf(url) {
  const parts = /^([a-z][a-z0-9+.-]*:)\/\/([^/?#]*)/i.exec(url);
  const hasOrigin = parts && (schemes.has(parts[1].slice(0, -1)) || /^https?:$/.test(parts[1]));
  return hasOrigin ? `${parts[1]}//${parts[2]}` : 'null';
}
