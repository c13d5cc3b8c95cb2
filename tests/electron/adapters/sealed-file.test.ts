import { scryptSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSealed, seal, unseal, type SealParts } from '../../../electron/adapters/sealed-file.ts';
import { runs } from '../../runs.ts';

/** The work of making a key is tried once, below. */
const quick: SealParts = {
  makeKey: async (password, { salt, cost }) =>
    scryptSync(`${password} ${cost}`, salt, 32, { N: 2, r: 1, p: 1 }),
};
const secret = 'Bakkerij Voorbeeld: “één” 🙂\n'.repeat(20);

describe('a sealed file', () => {
  test('opens with its password, after a real key was made', async () => {
    const sealed = await seal(secret, 'fiets in de regen');
    expect(isSealed(sealed)).toBe(true);
    expect(sealed).not.toContain('Voorbeeld');
    expect(await unseal(sealed, 'fiets in de regen')).toBe(secret);
    expect(await unseal(sealed, 'fiets in de Regen')).toBeNull();
  });

  test('opens whichever way an accent was typed', async () => {
    const sealed = await seal(secret, 'caf\u00e9', quick);
    const { makeKey: _unused, ...real } = quick;
    const typed = await seal(secret, 'caf\u00e9', real);
    expect(await unseal(typed, 'cafe\u0301')).toBe(secret);
    expect(await unseal(sealed, 'café', quick)).toBe(secret);
  });

  test('is another one each time, also of the same text under the same password', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => seal(secret, 'p', quick)));
    const noncesAndSalts = all.flatMap((text) => {
      const { key, cipher } = JSON.parse(text) as { key: { salt: string }; cipher: { nonce: string } };
      return [key.salt, cipher.nonce];
    });
    expect(new Set(noncesAndSalts).size).toBe(400);
  });

  test('is the one that the public algorithms give', async () => {
    const random = (bytes: number) => new Uint8Array(bytes).fill(7);
    const sealed = JSON.parse(await seal('hallo', 'wachtwoord', { random })) as Record<string, unknown>;
    const key = scryptSync('wachtwoord', Buffer.alloc(16, 7), 32, {
      N: 2 ** 17,
      r: 8,
      p: 1,
      maxmem: 2 ** 28,
    });
    const { data, ...head } = sealed;
    const subtle = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const opened = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: Buffer.alloc(12, 7),
        additionalData: Buffer.from(JSON.stringify(head)),
      },
      subtle,
      Buffer.from(String(data), 'base64'),
    );
    expect(Buffer.from(opened).toString()).toBe('hallo');
  });
});

describe('what is not exactly as it was sealed', () => {
  test('is refused, whichever bit differs', async () => {
    const text = await seal('kort', 'p', quick);
    const bytes = Buffer.from(text);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await unseal(flipped.toString('utf8'), 'p', quick), `bit ${bit}`).toBeNull();
    }
  });

  test('is refused at any length, and with anything after it', async () => {
    const text = await seal('kort', 'p', quick);
    for (let length = 0; length < text.length; length += 1) {
      expect(await unseal(text.slice(0, length), 'p', quick)).toBeNull();
    }
    for (const more of [' ', '\n', 'x', '\0']) expect(await unseal(text + more, 'p', quick)).toBeNull();
  });

  test('is refused in a long file too, at bits taken by chance', async () => {
    const bytes = Buffer.from(await seal(secret.repeat(50), 'p', quick));
    const tries = Math.min(10_000, runs(300));
    for (let at = 0; at < tries; at += 1) {
      const bit = (at * 7_919 + 13) % (bytes.length * 8);
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await unseal(flipped.toString('utf8'), 'p', quick)).toBeNull();
    }
  });

  test.each([
    ['cost', 14],
    ['cost', 19],
    ['cost', 40],
    ['cost', 17.5],
    ['cost', '17'],
    ['cost', -1],
    ['blockSize', 8192],
    ['parallel', 64],
    ['salt', ''],
    ['salt', 'AAAA'],
  ])('asks for no work when its %s is %s', async (name, value) => {
    const file = JSON.parse(await seal('kort', 'p', quick)) as Record<string, Record<string, unknown>>;
    const changed = { ...file, key: { ...file['key'], [name]: value } };
    let asked = 0;
    const counting: SealParts = {
      makeKey: async () => {
        asked += 1;
        return new Uint8Array(32);
      },
    };
    expect(await unseal(`${JSON.stringify(changed, null, 2)}\n`, 'p', counting)).toBeNull();
    expect(asked).toBe(0);
  });
});
