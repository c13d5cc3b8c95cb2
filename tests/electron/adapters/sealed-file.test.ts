import { createCipheriv, scryptSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSealed, keyOf, seal, unseal, type SealParts } from '../../../electron/adapters/sealed-file.ts';
import { runs } from '../../runs.ts';

/** Making a real key is tried below, and in the tests of whoever makes them in turn. */
const quick: SealParts = {
  makeKey: async (password, { salt, cost }) =>
    scryptSync(`${password} ${cost}`, salt, 32, { N: 2, r: 1, p: 1 }),
};
const secret = 'Bakkerij Voorbeeld: “één” 🙂\n'.repeat(20);

describe('a sealed file', () => {
  test('opens with its password and with no other', async () => {
    const sealed = await seal(secret, 'fiets in de regen', quick);
    expect(isSealed(sealed)).toBe(true);
    expect(sealed).not.toContain('Voorbeeld');
    expect(await unseal(sealed, 'fiets in de regen', quick)).toBe(secret);
    expect(await unseal(sealed, 'fiets in de Regen', quick)).toBeNull();
  });

  test('says what it is, and how it was made, in a fixed form', async () => {
    const sizes: number[] = [];
    const random = (bytes: number) => {
      sizes.push(bytes);
      return new Uint8Array(bytes).fill(7);
    };
    const sealed = await seal('', 'p', { ...quick, random });
    const base64 = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64');
    const { data, ...head } = JSON.parse(sealed) as Record<string, unknown>;
    expect(sizes).toEqual([16, 12]);
    expect(head).toEqual({
      format: 'innovatiescan-sealed',
      version: 1,
      key: { from: 'scrypt', cost: 17, blockSize: 8, parallel: 1, salt: base64(16) },
      cipher: { name: 'aes-256-gcm', nonce: base64(12) },
    });
    expect(sealed).toBe(`${JSON.stringify({ ...head, data }, null, 2)}\n`);
    // An empty text too is a text that somebody vouched for.
    expect(Buffer.from(String(data), 'base64')).toHaveLength(16);
    expect(await unseal(sealed, 'p', quick)).toBe('');
  });

  test('is another one each time, also of the same text under the same password', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => seal(secret, 'p', quick)));
    const noncesAndSalts = all.flatMap((text) => {
      const { key, cipher } = JSON.parse(text) as { key: { salt: string }; cipher: { nonce: string } };
      return [key.salt, cipher.nonce];
    });
    expect(new Set(noncesAndSalts).size).toBe(400);
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
    ['from', 'argon2'],
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

  test.each([15, 18])('is taken where it asks for a cost of %d, as a later version may', async (cost) => {
    const costs: number[] = [];
    const makeKey: SealParts['makeKey'] = async (_password, making) => {
      costs.push(making.cost);
      return Buffer.alloc(32, 1);
    };
    const file = JSON.parse(await seal('kort', 'p', { makeKey })) as Record<string, Record<string, unknown>>;
    const changed = { ...file, key: { ...file['key'], cost } };
    // What stands beside the text is protected too, so that it does not open.
    expect(await unseal(`${JSON.stringify(changed, null, 2)}\n`, 'p', { makeKey })).toBeNull();
    expect(costs).toEqual([17, cost]);
  });

  test('asks for no work where its nonce or its text is too short, or in another spelling', async () => {
    const text = await seal('', 'p', quick);
    const file = JSON.parse(text) as { data: string; cipher: { nonce: string } };
    const shorter = (base64: string, by: number) =>
      Buffer.from(base64, 'base64').subarray(0, -by).toString('base64');
    const odd = [
      { ...file, cipher: { ...file.cipher, nonce: shorter(file.cipher.nonce, 3) } },
      { ...file, cipher: { ...file.cipher, nonce: '' } },
      { ...file, data: shorter(file.data, 1) },
      { ...file, data: 7 },
      { ...file, more: 1 },
    ].map((changed) => `${JSON.stringify(changed, null, 2)}\n`);
    const makeKey = () => Promise.reject(new Error('asked for work'));
    for (const one of [...odd, JSON.stringify(file), `${text} `, '{}', 'null', '']) {
      expect(await unseal(one, 'p', { makeKey })).toBeNull();
    }
  });

  test('and no text inside is none', async () => {
    const [key, nonce] = [Buffer.alloc(32, 1), Buffer.alloc(12, 7)];
    const random = (bytes: number) => Buffer.alloc(bytes, 7);
    const { data: _data, ...head } = JSON.parse(await seal('', 'p', { random, makeKey: async () => key }));
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(JSON.stringify(head)));
    const bytes = Buffer.concat([
      cipher.update(Buffer.from([0xff, 0xfe])),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    const text = `${JSON.stringify({ ...head, data: bytes.toString('base64') }, null, 2)}\n`;
    expect(await unseal(text, 'p', { makeKey: async () => key })).toBeNull();
  });
});

test('is told from any other text by its beginning', () => {
  const name = '"format": "innovatiescan-sealed"';
  expect([`{${name}`, `{\n  ${name},`, `${' '.repeat(168)}${name}`].map(isSealed)).toEqual([
    true,
    true,
    true,
  ]);
  const others = [
    '',
    '{"format": "innovatiescan"}',
    '{"format":"innovatiescan-sealed"}',
    `${' '.repeat(169)}${name}`,
  ];
  expect(others.map(isSealed)).toEqual(others.map(() => false));
});

test('is opened by the public algorithms', async () => {
  const key = Buffer.alloc(32, 1);
  const file = await seal('hallo', 'wachtwoord', { makeKey: async () => key });
  const { data, ...head } = JSON.parse(file) as { data: string; cipher: { nonce: string } };
  const subtle = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const asked = {
    name: 'AES-GCM',
    iv: Buffer.from(head.cipher.nonce, 'base64'),
    additionalData: Buffer.from(JSON.stringify(head)),
  };
  const opened = await crypto.subtle.decrypt(asked, subtle, Buffer.from(data, 'base64'));
  expect(Buffer.from(opened).toString()).toBe('hallo');
});

describe('the key', () => {
  const salt = new Uint8Array(16).fill(7);

  test('is that of scrypt, whichever way an accent was typed', async () => {
    const typed = ['caf\u00e9', 'cafe\u0301'].map((password) => keyOf(password, { salt, cost: 15 }));
    const key = scryptSync('caf\u00e9', salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
    for (const one of await Promise.all(typed)) expect(Buffer.from(one)).toEqual(key);
  });
});
