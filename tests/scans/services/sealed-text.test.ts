import { expect, test } from 'vitest';
import { checkPassword, sealedText } from '../../../scans/services/sealed-text.ts';

test('a lock that gives no text or another one is not handed over', async () => {
  const lock = (opened: string | null) => ({ seal: async () => ({ sealed: 'locked', opened }) });
  expect(await sealedText(lock('hallo'), 'hallo', 'p')).toEqual({ ok: true, value: 'locked' });
  for (const opened of ['hallO', '', null]) {
    const refused = await sealedText(lock(opened), 'hallo', 'p');
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'sealed-not-as-written' }] });
  }
});

test('a password has twelve signs or more, as people count them', () => {
  const refused = {
    ok: false,
    problems: [{ file: '', place: 'password', code: 'password-too-short', values: { least: '12' } }],
  };
  for (const sign of ['a', ' ', 'e\u0301', '🙂']) {
    expect(checkPassword(sign.repeat(11))).toEqual(refused);
    expect(checkPassword(sign.repeat(12))).toEqual({ ok: true, value: null });
  }
});
