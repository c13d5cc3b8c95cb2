import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import { refuse } from './answer.ts';

/** Header in which the page sends the token of its address. */
export const tokenHeader = 'x-scan-token';

/** 192 bits from the system, as text for an address. */
export function createToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares in constant time, whatever the length of what was given. */
export function isToken(token: string, given: unknown): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(token), digest(given));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * For every request: it is addressed to us by the name we printed, and not sent on behalf of another site. A page
 * elsewhere that lets its own name point at 127.0.0.1 sends that name as Host. `null`: nothing against it.
 */
export function refuseStranger(headers: IncomingHttpHeaders, port: number): Answer | null {
  const hosts = ownHosts(port);
  if (headers.host === undefined || !hosts.includes(headers.host)) return refuse(403, 'wrong host');
  const origin = headers.origin;
  if (origin !== undefined && origin !== `http://${headers.host}`) return refuse(403, 'wrong origin');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(403, 'other site');
  return null;
}

/** For every request that does something: it comes from our own page, which knows the token. */
export function refuseOutsider(headers: IncomingHttpHeaders, token: string): Answer | null {
  if (headers.origin === undefined) return refuse(403, 'no origin');
  if (!isToken(token, headers[tokenHeader])) return refuse(403, 'wrong token');
  return null;
}

function ownHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost'];
  return [...names.map((name) => `${name}:${String(port)}`), ...(port === 80 ? names : [])];
}
