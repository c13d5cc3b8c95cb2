import { createCipheriv, createDecipheriv, randomBytes, scrypt, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import { jsonIn, valueAt } from './plain-data.ts';

/** What the key of one file is made with: 16 random bytes, and how much work one guess of the password costs. */
export type KeyMaking = { readonly salt: Uint8Array; readonly cost: number };

/** `makeKey`: `keyOf`, in its turn. `random` is what a test may fix. */
export type SealParts = {
  readonly makeKey: (password: string, making: KeyMaking) => Promise<Uint8Array>;
  readonly random?: (bytes: number) => Uint8Array;
};

const format = 'innovatiescan-sealed';
const version = 1;
/** scrypt with N = 2^17, r = 8, p = 1 takes 128 MiB and about half a second for one guess. */
const cost = 17;
const blockSize = 8;
const parallel = 1;
/** What a file may ask of this machine: less is too weak, more could stop it. */
const leastCost = 15;
const mostCost = 18;
const [keyBytes, saltBytes, nonceBytes, tagBytes] = [32, 16, 12, 16];

/** Is it meant to be a sealed file? Whether it truly is one, only its password can tell. */
export function isSealed(text: string): boolean {
  return text.slice(0, 200).includes(`"format": "${format}"`);
}

/**
 * Locks a text with a password: AES-256-GCM under a key of scrypt, a new salt and nonce each time. Everything that
 * stands in the file beside the text is protected too. The result is a text of its own, in JSON.
 */
export async function seal(text: string, password: string, parts: SealParts): Promise<string> {
  const { random = randomBytes, makeKey } = parts;
  const making: KeyMaking = { salt: random(saltBytes), cost };
  const nonce = random(nonceBytes);
  const head = headOf(making, nonce);
  const cipher = createCipheriv('aes-256-gcm', await makeKey(password, making), nonce);
  cipher.setAAD(Buffer.from(JSON.stringify(head)));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return fileOf(head, data);
}

/**
 * The text again; `null` for a wrong password, for a file that differs in one bit from what `seal` made, and for one
 * that asks for more work than we do, which is refused before any of it is done. Nobody can tell these apart.
 */
export async function unseal(
  text: string,
  password: string,
  { makeKey }: Pick<SealParts, 'makeKey'>,
): Promise<string | null> {
  const sealed = sealedIn(text);
  if (sealed === null) return null;
  const { head, making, nonce, data } = sealed;
  const key = await makeKey(password, making);
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(JSON.stringify(head)));
  cipher.setAuthTag(data.subarray(-tagBytes));
  try {
    const opened = Buffer.concat([cipher.update(data.subarray(0, -tagBytes)), cipher.final()]);
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    return null;
  }
}

type Head = ReturnType<typeof headOf>;

function headOf({ salt, cost: logarithm }: KeyMaking, nonce: Uint8Array) {
  const key = { from: 'scrypt', cost: logarithm, blockSize, parallel, salt: base64(salt) };
  return { format, version, key, cipher: { name: 'aes-256-gcm', nonce: base64(nonce) } };
}

function fileOf(head: Head, data: Uint8Array): string {
  return `${JSON.stringify({ ...head, data: base64(data) }, null, 2)}\n`;
}

/** The parts of a file that is written exactly as we write it: no second spelling of the same bytes is taken. */
function sealedIn(text: string) {
  const root = jsonIn(text);
  const [key, cipher] = [valueAt(root, 'key'), valueAt(root, 'cipher')];
  const making = { salt: bytesAt(key, 'salt'), cost: Number(valueAt(key, 'cost')) };
  const [nonce, data] = [bytesAt(cipher, 'nonce'), bytesAt(root, 'data')];
  const head = headOf(making, nonce);
  const isOurs = fileOf(head, data) === text && isWithinBounds(making);
  return isOurs && nonce.length === nonceBytes && data.length >= tagBytes
    ? { head, making, nonce, data }
    : null;
}

function isWithinBounds({ salt, cost: asked }: KeyMaking): boolean {
  return salt.length === saltBytes && Number.isInteger(asked) && asked >= leastCost && asked <= mostCost;
}

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** Takes about half a second on another thread. */
export function keyOf(password: string, { salt, cost: logarithm }: KeyMaking): Promise<Uint8Array> {
  const N = 2 ** logarithm;
  const maxmem = 2 * 128 * N * blockSize;
  return derive(password.normalize('NFC'), salt, keyBytes, { N, r: blockSize, p: parallel, maxmem });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Empty where there is no text. */
function bytesAt(value: unknown, key: string): Uint8Array {
  const text = valueAt(value, key);
  return Buffer.from(typeof text === 'string' ? text : '', 'base64');
}
