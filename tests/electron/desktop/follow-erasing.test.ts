import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../adapters/temporary-folder.ts';
import { compose } from '../../../electron/compose.ts';
import { followErasing } from '../../../electron/desktop/follow-erasing.ts';
import { variantId } from '../../../scans/definition/ids.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';

test('the window forgets the files of a scan that was erased, and what it printed', async () => {
  const dataFolder = temporaryFolder();
  const { services } = compose({ dataFolder, newId: () => 'een-scan' });
  const paths = ['kopie van Maes.iscan', 'iemand anders.iscan', 'weg.iscan'].map((name) =>
    join(dataFolder, name),
  );
  const [copy = '', other = '', missing = ''] = paths;
  writeFileSync(copy, '{"id":"een-scan"}');
  writeFileSync(other, '{"id":"een-andere"}');
  const forgotten: string[] = [];
  let papers = 0;
  const followed = followErasing(services, {
    recent: { paths: () => paths, forget: async (gone) => void forgotten.push(...gone) },
    removePapers: async () => (papers += 1),
    complain: (error) => {
      throw error;
    },
  });
  const company = { name: 'Maes' };
  const scan = {
    variant: variantId('general'),
    mode: 'full',
    filledBy: 'owner',
    language: 'nl',
    company,
  } as const;
  await dispatch(followed, 'adviser', 'assessment.create', scan);
  await dispatch(followed, 'adviser', 'group.eraseRater', { id: 'een-scan', response: 'een-scan' });
  expect([forgotten, papers]).toEqual([[], 1]);
  expect(await dispatch(followed, 'adviser', 'person.erase', { ids: ['niemand'] })).toMatchObject({
    ok: false,
  });
  expect(await dispatch(followed, 'adviser', 'assessment.eraseNow', { id: 'nooit-gemaakt' })).toMatchObject({
    ok: false,
  });
  expect(forgotten).toEqual([]);
  await dispatch(followed, 'adviser', 'assessment.eraseNow', { id: 'een-scan' });
  expect(forgotten).toEqual([copy, missing]);
  expect(papers).toBe(2);
});
