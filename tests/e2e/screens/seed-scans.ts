import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../scans/services/api.ts';
import type { RunningApp } from '../drivers/driver.ts';
import { seedGroup } from './group-screens.ts';
import { seedDirectory } from './seed-directory.ts';
import type { SeededDirectory } from './seed-directory.ts';
import { seedWorkshops } from './seed-workshops.ts';
import type { SeededWorkshops } from './seed-workshops.ts';
import { noteElsewhere } from '../noted-elsewhere.ts';
import { contentIn, programOn, seedScan } from '../program.ts';
import type { Program, Seed } from '../program.ts';

/** Scans of all kinds on disk, and what their screens need to know of them. */
export type Seeded = {
  readonly running: RunningApp;
  readonly language: Language;
  readonly scans: Readonly<Record<Kind, string>>;
  /** A theme with an advice in the plan of the full scan, and one without. */
  readonly theme: string;
  readonly otherTheme: string;
  readonly questions: { readonly first: string; readonly second: string; readonly last: string };
  readonly files: SeededFiles;
  readonly directory: SeededDirectory;
  readonly workshops: SeededWorkshops;
};

/** Files to open: of a scan that is here already with another content, of one that is newer, locked ones, a photo. */
type SeededFiles = Readonly<Record<'differs' | 'newer' | 'locked' | 'photo', string>>;

type Kind =
  | 'full'
  | 'half'
  | 'fresh'
  | 'unsaved'
  | 'slow'
  | 'adviser'
  | 'closed'
  | 'closedAdviser'
  | 'quick'
  | 'grown'
  | 'earlier'
  | 'group'
  | 'blank'
  | 'low'
  | 'gone';

export async function seedScans(running: RunningApp, language: Language): Promise<Seeded> {
  const { dataFolder } = running;
  const program = programOn(dataFolder);
  await program.call('settings.change', { change: { language, adviser: 'Bo', organisation: 'Huis' } });
  const directory = await seedDirectory(running, program, language);
  const company = { region: 'VL', sector: 'A34', size: '5-9' } as const;
  const seed = (name: string, more: Seed = {}) => seedScan(dataFolder, { language, ...more, name });
  const scans = {
    full: await seed('Metaal Segers', { company }),
    half: await seed('Half Klaar', { answers: 12 }),
    fresh: await seed('Pas Begonnen', { answers: 0, filledBy: 'adviser' }),
    unsaved: await seed('Zonder Schijf', { answers: 3, filledBy: 'adviser' }),
    slow: await seed('Op Zijn Gemak', { answers: 1 }),
    adviser: await seed('Samen', { company, filledBy: 'adviser' }),
    closed: await seed('Afgerond', { company }),
    closedAdviser: await seed('Samen Afgerond', { company, filledBy: 'adviser' }),
    quick: await seed('Kort', { mode: 'quick' }),
    earlier: await seed('Vorige Week', { answers: 6 }),
    low: await seed('Weinig Gezegd', { answer: () => 'dont-know' }),
    group: await seedGroup(dataFolder, program, language),
  };
  await fillIn(program, scans.full);
  await goOn(program, scans.earlier);
  for (const id of [scans.closed, scans.closedAdviser]) await program.call('assessment.close', { id });
  const grown = (await program.call('assessment.grow', { id: scans.quick })).assessment.id;
  const away = await seed('Weg', { answers: 1, mode: 'quick' });
  await program.call('assessment.trash', { id: away });
  const theme = await themesOf(program, scans.full);
  return {
    running,
    language,
    scans: { ...scans, grown, blank: await openedBlank(program, scans.fresh), gone: unknownId },
    ...theme,
    questions: await questions(),
    files: await filesToOpen(running, program, scans),
    directory,
    workshops: await seedWorkshops(program, scans.group),
  };
}

/** What somebody finds who opened the file that was made for him. */
async function openedBlank({ call }: Program, id: string): Promise<string> {
  const [response] = (await call('assessment.open', { id })).assessment.responses;
  const { name, bytes } = await call('group.blankFile', { id, response: response?.id ?? '' });
  const imported = await call('assessment.import', { file: name, bytes });
  if (!('id' in imported)) throw new Error(imported.kind);
  return imported.id;
}

const unknownId = '00000000-0000-4000-8000-000000000000';

/** Facts, importance, notes: what a diligent owner leaves behind. */
async function fillIn(program: Program, id: string): Promise<void> {
  const { assessment } = await program.call('assessment.open', { id });
  const one = { id, response: assessment.responses[0]?.id ?? '' };
  const content = await contentIn('nl');
  const { first } = await questions();
  await program.call('response.note', { ...one, question: first, note: 'Zo doen wij het in het atelier.' });
  for (const fact of content.facts)
    await program.call('response.fact', { ...one, fact: fact.id, options: [0] });
  const themes = content.variants[0]?.dimensions.slice(0, 3) ?? [];
  for (const { id: dimension } of themes) {
    await program.call('response.importance', { ...one, dimension, importance: 3 });
  }
}

/** So that the copy from before differs in an answer, a note and the name. */
async function goOn(program: Program, id: string): Promise<void> {
  const { assessment } = await program.call('assessment.open', { id });
  const one = { id, response: assessment.responses[0]?.id ?? '' };
  const { first: question } = await questions();
  await program.call('response.answer', { ...one, question, answer: 4 });
  await program.call('response.note', { ...one, question, note: 'Sinds dit jaar.' });
  await program.call('assessment.rename', { id, name: 'Deze Week' });
}

async function questions() {
  const asked = (await contentIn('nl')).variants[0]?.questions ?? [];
  return { first: asked[0] ?? '', second: asked[1] ?? '', last: asked.at(-1) ?? '' };
}

async function themesOf(program: Program, id: string) {
  const { body } = await program.call('result.view', { id, language: 'nl' });
  const advice = body.kind === 'full' ? body.advice : [];
  const of = (isOther: boolean) =>
    advice.find(({ place }) => (place === 'other') === isOther)?.dimension ?? '';
  return { theme: of(false), otherTheme: of(true) };
}

async function filesToOpen(
  { savedFolder }: RunningApp,
  program: Program,
  { slow, half }: Readonly<Record<'slow' | 'half', string>>,
): Promise<SeededFiles> {
  const at = (name: string) => join(savedFolder, name);
  const files = {
    differs: at('reist.iscan'),
    newer: at('verder.iscan'),
    locked: at('op-slot.iscan'),
    photo: at('vakantie.jpg'),
  };
  for (const [id, file] of [
    [slow, files.differs],
    [half, files.newer],
  ] as const) {
    writeFileSync(file, (await program.call('assessment.export', { id })).bytes);
    noteElsewhere(file, 'Onderweg genoteerd.');
  }
  const { assessment } = await program.call('assessment.open', { id: slow });
  const one = { id: slow, response: assessment.responses[0]?.id ?? '' };
  await program.call('response.note', {
    ...one,
    question: (await questions()).second,
    note: 'Hier genoteerd.',
  });
  // Nothing opens it: no key is made of it.
  writeFileSync(files.locked, '{"format": "innovatiescan-sealed"}');
  writeFileSync(files.photo, Uint8Array.of(0xff, 0xd8, 0xff));
  return files;
}
