import { expect, test } from 'vitest';
import type { KeyMaking } from '../../../electron/adapters/sealed-file.ts';
import { createSealer } from '../../../electron/adapters/sealer.ts';

/** Keys that are made when the test says so. */
function slowKeys() {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  return {
    asked,
    next: () => waiting.shift()?.(),
    makeKey: (password: string, { salt }: KeyMaking): Promise<Uint8Array> => {
      asked.push(password);
      const key = new Uint8Array(32).fill(password.length + (salt[0] ?? 0));
      return new Promise((resolve) => waiting.push(() => resolve(key)));
    },
  };
}

const quiet = () => new Promise((resolve) => setImmediate(resolve));

test('what was sealed was opened again with the same key, which was made once', async () => {
  const keys = slowKeys();
  const sealer = createSealer(keys.makeKey);
  const sealing = sealer.seal('hallo', 'wachtwoord');
  await quiet();
  keys.next();
  const { sealed, opened } = await sealing;
  expect(opened).toBe('hallo');
  expect(sealed).not.toContain('hallo');
  expect(keys.asked).toEqual(['wachtwoord']);
});

test('keys are made one at a time, also after one that failed', async () => {
  const keys = slowKeys();
  const sealer = createSealer((password, making) =>
    password === 'stuk' ? Promise.reject(new Error('no memory')) : keys.makeKey(password, making),
  );
  const failing = sealer.seal('a', 'stuk');
  const [first, second] = [sealer.seal('b', 'een'), sealer.seal('c', 'twee')];
  await expect(failing).rejects.toThrow('no memory');
  await quiet();
  expect(keys.asked).toEqual(['een']);
  keys.next();
  await first;
  await quiet();
  expect(keys.asked).toEqual(['een', 'twee']);
  keys.next();
  const opening = sealer.unseal((await second).sealed, 'twee');
  await quiet();
  keys.next();
  expect(await opening).toBe('c');
});

test('a file that asks for too much work waits for no key', async () => {
  const keys = slowKeys();
  expect(await createSealer(keys.makeKey).unseal('{"format": "innovatiescan-sealed"}', 'p')).toBeNull();
  expect(keys.asked).toEqual([]);
});

test('other calls go on while a real key is made', async () => {
  const order: string[] = [];
  const sealing = createSealer()
    .seal('hallo', 'vier woorden na elkaar')
    .then(({ opened }) => order.push(`sealed ${opened}`));
  await quiet();
  for (let turn = 0; turn < 20; turn += 1) await quiet();
  order.push('other');
  await sealing;
  expect(order).toEqual(['other', 'sealed hallo']);
});
