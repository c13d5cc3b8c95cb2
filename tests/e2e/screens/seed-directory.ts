import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../scans/services/api.ts';
import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import type { RunningApp } from '../drivers/driver.ts';
import type { Program } from '../program.ts';

/** What an adviser has filled in, and what a colleague sends him. */
export type SeededDirectory = {
  /** As it was before anybody filled in anything. */
  readonly untouched: DirectoryView;
  /** The id of a centre that was added. */
  readonly added: string;
  /** Lists as a colleague sends them. */
  readonly offered: string;
  readonly damaged: string;
  /** The own entries are a list that cannot be read; `mend` ends it. */
  readonly damage: () => void;
  readonly mend: () => void;
};

const contact = { phone: '02 716 42 11', email: '', contact: 'Dienst Innovatie', website: '' };

export async function seedDirectory(
  { dataFolder, savedFolder }: RunningApp,
  program: Program,
  language: Language,
): Promise<SeededDirectory> {
  const untouched = await program.call('directory.view', { language });
  const { today } = untouched;
  const looked = { checkedOn: today, note: '', retired: false };
  const change = (id: string, phone: string) =>
    program.call('directory.change', {
      entry: { kind: 'centre', id, ...looked, ...contact, phone },
      language,
    });
  await change('sirris', '02 111 22 33');
  await change('buildwise', contact.phone);
  const list = join(dataFolder, 'own-entries.json');
  const offered = join(savedFolder, 'collega.json');
  writeFileSync(offered, readFileSync(list));
  await program.call('directory.remove', { id: 'sirris', language });
  const added = await program.call('directory.add', {
    centre: {
      ...contact,
      checkedOn: today,
      note: 'Bel eerst.',
      name: 'Innovatiehub Kempen',
      regions: ['VL'],
      city: 'Geel',
      sectors: ['A34'],
      needs: [],
    },
    language,
  });
  const damaged = join(savedFolder, 'stuk.json');
  const broken = readFileSync(list, 'utf8').replace('"buildwise"', '"<b>"');
  writeFileSync(damaged, broken);
  const whole = readFileSync(list);
  return {
    untouched,
    added: added.rows.find((row) => row.added)?.id ?? '',
    offered,
    damaged,
    damage: () => writeFileSync(list, broken),
    mend: () => writeFileSync(list, whole),
  };
}
