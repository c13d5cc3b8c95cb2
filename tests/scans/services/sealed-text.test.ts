import { expect, test } from 'vitest';
import { sealedText } from '../../../scans/services/sealed-text.ts';

test('a lock that gives no text or another one is not handed over', async () => {
  const lock = (opened: string | null) => ({ seal: async () => ({ sealed: 'locked', opened }) });
  expect(await sealedText(lock('hallo'), 'hallo', 'p')).toEqual({ ok: true, value: 'locked' });
  for (const opened of ['hallO', '', null]) {
    const refused = await sealedText(lock(opened), 'hallo', 'p');
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'sealed-not-as-written' }] });
  }
});
