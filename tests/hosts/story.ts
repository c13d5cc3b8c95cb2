import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dimensionId, factId, questionId, variantId } from '../../scans/definition/ids.ts';
import type { Input } from '../../scans/services/api.ts';
import { withoutWorkshop, withWorkshop, workshopRegister } from '../scans/sessions/workshop-register.ts';
import { contentFolder, loadDefinition } from '../definition.ts';
import { utf8 } from '../../scans/services/utf8.ts';
import { groupStory } from './story-of-group.ts';
import { workshopStory } from './story-of-workshop.ts';
import { registerStory, sessionIn } from './story-of-register.ts';
import { at, idIn, keepIds, step, text } from './story-parts.ts';
import type { Seen, Step } from './story-parts.ts';

const svgLogo = new TextEncoder().encode('<svg viewBox="0 0 4 2"><path d="M0 0h4v2H0z"/></svg>');

const personaFile = readFileSync(join(contentFolder, 'personas', 'metaal-voorbeeld.json'), 'utf8');
const nl = { language: 'nl' } as const;

/** One sitting that calls every method of the contract at least once, with answers and with refusals. */
export async function tellStory(): Promise<readonly Step[]> {
  const { variants } = await loadDefinition();
  const general = variants.find(({ id }) => id === 'general');
  if (general === undefined) throw new Error('no general variant');
  const answers = general.questions.map((question, index) =>
    step('response.answer', (seen) => ({
      ...one(seen),
      question,
      answer: index % 7 === 6 ? 'dont-know' : index % 3 === 0 ? 1 : 2,
    })),
  );
  return [
    ...begin(),
    ...answers,
    ...fillIn(),
    ...seeWhatItMeans(),
    ...manage(),
    ...quick(general.quickScan),
    ...groupStory(),
    ...directory(),
    ...workshopStory(),
    ...sessions(),
    ...files(),
  ];
}

function begin(): readonly Step[] {
  return [
    step('app.start', () => ({})),
    step('app.tryFolder', () => ({})),
    step('app.about', () => nl),
    step('app.addresses', () => ({})),
    step('content.view', () => ({ language: 'fr' })),
    step('settings.change', () => ({ change: { adviser: 'An Peeters', textSize: 'large' } })),
    step('settings.logo', () => ({ picture: { file: 'logo.svg', bytes: svgLogo } })),
    step('settings.logo', () => ({ picture: { file: 'logo.png', bytes: svgLogo.subarray(1) } })),
    step('assessment.list', () => ({})),
    step('assessment.create', () =>
      newScan('full', { name: 'Zonder naam', enterpriseNumber: '0123.456.788' }),
    ),
    step(
      'assessment.create',
      () => newScan('full', { name: 'Metaal Voorbeeld bv', region: 'VL' }),
      keepIds('id'),
    ),
  ];
}

function fillIn(): readonly Step[] {
  const question = questionId('STR1');
  return [
    step('response.answer', (seen) => ({ ...one(seen), question: questionId('XYZ9'), answer: 1 })),
    step('response.note', (seen) => ({ ...one(seen), question, note: 'Elk najaar: één dag “strategie” 🚀' })),
    step('response.importance', (seen) => ({ ...one(seen), dimension: dimensionId('STR'), importance: 3 })),
    step('response.fact', (seen) => ({ ...one(seen), fact: factId('F1'), options: [2] })),
    step('response.position', (seen) => ({ ...one(seen), question })),
    step('response.confirm', (seen) => ({ ...one(seen), questions: [question] })),
    step('assessment.setCompany', (seen) => ({
      id: idIn(seen),
      company: { name: 'Metaal Voorbeeld bv', region: 'VL', postcode: '8500', size: '10-49', sector: 'A34' },
    })),
  ];
}

function seeWhatItMeans(): readonly Step[] {
  return [
    step('result.view', (seen) => ({ id: idIn(seen), ...nl }), keepOffer),
    step('advice.edit', (seen) => ({
      id: idIn(seen),
      edits: { remark: 'Samen besproken.', ownAdvice: [{ id: 'own-1', text: 'Bel de bank.' }], leftOut: [] },
    })),
    step('referral.letter', (seen) => ({ id: idIn(seen), centre: centreOf(seen), ...nl })),
    step('referral.answer', (seen) => ({
      id: idIn(seen),
      dimension: dimensionId(seen['dimension'] ?? 'STR'),
      centre: centreOf(seen),
      answer: 'yes',
    })),
    step('referral.letter', (seen) => ({ id: idIn(seen), centre: centreOf(seen), ...nl })),
    step('plan.change', (seen) => ({
      id: idIn(seen),
      step: {
        dimension: dimensionId(seen['dimension'] ?? 'STR'),
        step: 'this-week',
        who: 'An',
        on: '2026-12-14',
        sign: 'Het staat op papier.',
        done: false,
      },
    })),
    step('form.make', () => ({ variant: 'care', mode: 'quick', ...nl, date: '2026-11-29' })),
    step('form.make', () => ({ variant: 'bakkers', mode: 'full', ...nl })),
    step('plan.calendar', (seen) => ({ id: idIn(seen), ...nl })),
    step('assessment.close', (seen) => ({ id: idIn(seen) })),
    step('assessment.close', (seen) => ({ id: idIn(seen) })),
    step('report.make', (seen) => ({ id: idIn(seen), paper: 'kern', ...nl, notes: true })),
    step('report.page', (seen) => ({ id: idIn(seen), paper: 'advies', ...nl, notes: true })),
    step('table.ofScan', (seen) => ({ id: idIn(seen), as: 'xlsx', ...nl, notes: true })),
    step('table.ofScan', () => ({ id: 'nobody-has-this', as: 'csv', ...nl, notes: true })),
    step('table.ofList', () => ({ as: 'csv', language: 'en' })),
    step('assessment.recompute', (seen) => ({ id: idIn(seen) })),
    step('assessment.reopen', (seen) => ({ id: idIn(seen) })),
  ];
}

const photo = { file: 'foto.iscan', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a) };

function fileIn(seen: Seen) {
  return { file: 'a.iscan', bytes: utf8(seen['export'] ?? '') };
}

/** With one real key: making it is work. */
function sealing(): readonly Step[] {
  const sealed = (seen: Seen) => ({ file: 's.iscan', bytes: utf8(seen['sealed'] ?? '') });
  const password = 'vier woorden na elkaar';
  return [
    step('assessment.exportSealed', (seen) => ({ id: idIn(seen), password: 'kort' })),
    step('assessment.exportSealed', (seen) => ({ id: idIn(seen), password }), keepFile('sealed')),
    step('assessment.import', sealed),
    step('assessment.importMany', (seen) => ({ files: [sealed(seen)] })),
    step('assessment.unseal', (seen) => ({ ...sealed(seen), password })),
    step('assessment.unseal', () => ({ ...photo, password })),
  ];
}

function manage(): readonly Step[] {
  return [
    step('assessment.rename', (seen) => ({ id: idIn(seen), name: 'Metaal, tweede keer' })),
    step('assessment.duplicate', (seen) => ({ id: idIn(seen), ...nl }), keepIds('copy')),
    step('assessment.export', (seen) => ({ id: idIn(seen) }), keepFile('export')),
    step('assessment.import', (seen) => ({ file: 'a.iscan', bytes: utf8(seen['export'] ?? '') })),
    step('assessment.rename', (seen) => ({ id: idIn(seen), name: 'Anders' }), keepRevision),
    step('assessment.import', (seen) => ({ file: 'a.iscan', bytes: utf8(seen['export'] ?? '') })),
    step('assessment.compareImport', (seen) => ({ ...fileIn(seen), ...nl })),
    step('assessment.importOver', (seen) => ({ ...fileIn(seen), over: Number(seen['revision'] ?? 0) })),
    step('assessment.rename', (seen) => ({ id: idIn(seen), name: 'Anders' })),
    step('assessment.importBeside', (seen) => ({ ...fileIn(seen), ...nl })),
    step('assessment.import', (seen) => fileIn(seen)),
    step('assessment.import', () => photo),
    step('assessment.importMany', (seen) => ({ files: [fileIn(seen), photo, fileIn(seen)] })),
    ...sealing(),
    ...goBack(),
    step('assessment.trash', (seen) => ({ id: idIn(seen, 'copy') })),
    step('assessment.listTrash', () => ({}), keepTrashed),
    step('assessment.restore', (seen) => ({ file: seen['trashed'] ?? 'gone.iscan' })),
    step('assessment.restore', () => ({ file: '../settings.json' })),
    step('assessment.trash', (seen) => ({ id: idIn(seen, 'copy') })),
    step('assessment.listTrash', () => ({}), keepTrashed),
    step('assessment.erase', (seen) => ({ file: seen['trashed'] ?? 'gone.iscan' })),
    step('assessment.erase', (seen) => ({ file: seen['trashed'] ?? 'gone.iscan' })),
    step('assessment.erase', () => ({ file: '../settings.json' })),
    step('assessment.duplicate', (seen) => ({ id: idIn(seen), ...nl }), keepIds('copy')),
    step('assessment.eraseNow', (seen) => ({ id: idIn(seen, 'copy') })),
    step('assessment.eraseNow', (seen) => ({ id: idIn(seen, 'copy') })),
    step('assessment.open', (seen) => ({ id: idIn(seen) })),
    step('assessment.open', () => ({ id: 'nobody-has-this' })),
    step('assessment.addExample', () => nl, keepExample),
    step('assessment.list', () => ({})),
  ];
}

function goBack(): readonly Step[] {
  const copy = (seen: Seen) => ({ id: idIn(seen), file: seen['copy-file'] ?? 'no-copy' });
  return [
    step('assessment.generations', (seen) => ({ id: idIn(seen) }), keepCopy),
    step('assessment.compareGeneration', (seen) => ({ ...copy(seen), ...nl })),
    step('assessment.compareGeneration', (seen) => ({ id: idIn(seen), file: '../../settings.json', ...nl })),
    step('assessment.goBackTo', copy),
    step('assessment.goBackTo', (seen) => ({ id: idIn(seen), file: 'gone.iscan' })),
  ];
}

function quick(questions: readonly string[]): readonly Step[] {
  return [
    step('assessment.create', () => newScan('quick', { name: 'Snel' }), keepIds('quick')),
    ...questions.map((question) =>
      step('response.answer', (seen) => ({
        id: idIn(seen, 'quick'),
        response: seen['quickResponse'] ?? 'not-made',
        question,
        answer: 3,
      })),
    ),
    step('result.view', (seen) => ({ id: idIn(seen, 'quick'), ...nl })),
    step('assessment.grow', (seen) => ({ id: idIn(seen, 'quick') }), keepIds('grown')),
    step('response.confirm', (seen) => ({
      id: idIn(seen, 'grown'),
      response: seen['grownResponse'] ?? 'not-made',
      questions: [...questions],
    })),
    step('assessment.grow', (seen) => ({ id: idIn(seen) })),
  ];
}

function directory(): readonly Step[] {
  const entry = {
    kind: 'centre',
    id: 'buildwise',
    checkedOn: '2024-11-20',
    note: 'Gebeld met de balie.',
    retired: false,
    phone: '02 716 42 11',
    email: '',
    contact: 'dienst Innovatie',
    website: '',
  } as const;
  const centre = {
    checkedOn: '2024-11-20',
    note: '',
    name: 'Innovatiehub Kempen',
    regions: ['VL'],
    city: 'Geel',
    phone: '',
    email: 'info@hub.example.be',
    contact: '',
    website: 'https://hub.example.be',
    sectors: ['A34'],
    needs: ['network'],
  };
  const list = { file: 'lijst.json', ...nl };
  return [
    step('directory.view', () => nl),
    step('directory.change', () => ({ entry, ...nl })),
    step('directory.change', () => ({ entry: { ...entry, checkedOn: '2026-02-30', phone: '<b>' }, ...nl })),
    step('directory.change', () => ({ entry: { ...entry, id: 'nobody' }, ...nl })),
    step('directory.change', () => ({ entry: { ...entry, id: 'vlaio', retired: true }, ...nl })),
    step('directory.add', () => ({ centre, ...nl })),
    step('directory.add', () => ({
      centre: { ...centre, name: '', regions: [], email: '', website: '' },
      ...nl,
    })),
    step('directory.change', () => ({
      entry: { kind: 'instrument', id: 'kmo-portefeuille', checkedOn: '2024-11-20', note: '', retired: true },
      language: 'fr',
    })),
    step('directory.export', () => nl, keepList),
    step('directory.remove', () => ({ id: 'buildwise', ...nl })),
    step('directory.remove', () => ({ id: 'buildwise', ...nl })),
    step('directory.import', (seen) => ({ ...list, text: seen['list'] ?? '', apply: false })),
    step('directory.import', (seen) => ({ ...list, text: seen['list'] ?? '', apply: true })),
    step('directory.import', () => ({ ...list, text: '{"format":"een ander"}', apply: true })),
    step('directory.setAside', () => nl),
    { ...step('app.start', () => ({})), prepare: breakList },
    step('directory.view', () => nl),
    step('directory.change', () => ({ entry, ...nl })),
    step('directory.export', () => nl),
    step('directory.setAside', () => nl),
  ];
}

function sessions(): readonly Step[] {
  const fields = {
    series: null,
    programme: '',
    on: '2026-11-20',
    type: 'academy',
    title: 'Kijken bij de buren',
    host: '',
  } as const;
  return [
    step('session.list', () => ({})),
    step('session.save', () => ({ id: null, ...fields, on: '20/11/2026', title: ' ' })),
    step('session.save', () => ({ id: null, ...fields }), keepSession),
    step('session.save', (seen) => ({ ...sessionIn(seen), ...fields, host: 'Houtbouw Peeters' })),
    step('session.list', () => ({})),
    ...room(),
    ...registerStory(),
    step('session.remove', sessionIn),
    step('session.remove', sessionIn),
    { ...step('workshop.presenter', () => ({ session: withWorkshop })), prepare: writeWorkshop },
    step('workshop.presenter', () => ({ session: withoutWorkshop })),
    { ...step('session.list', () => ({})), prepare: breakRegister },
    step('session.save', () => ({ id: null, ...fields })),
    step('register.setAside', () => ({})),
    step('register.setAside', () => ({})),
  ];
}

/** In a session in which no scans are filled in together there is none. */
function room(): readonly Step[] {
  const inRoom = (seen: Seen) => ({ session: sessionIn(seen).id, ...nl });
  const offer = (seen: Seen) => ({
    ...inRoom(seen),
    offer: { assessment: idIn(seen), kind: 'show', text: 'Onze klantendag', dimension: null } as const,
  });
  return [
    step('room.view', inRoom),
    step('room.addOffer', offer),
    step('room.removeOffer', offer),
    step('room.offersPaper', (seen) => ({ ...inRoom(seen), names: false })),
    step('room.report', (seen) => ({ ...inRoom(seen), assessment: idIn(seen) })),
    step('room.groupPaper', (seen) => ({ id: idIn(seen), paper: 'group-report', ...nl })),
  ];
}

function files(): readonly Step[] {
  const file = { file: 'metaal-voorbeeld.json', text: personaFile };
  return [
    step('response.score', () => file),
    step('response.score', () => ({ file: 'leeg.json', text: '' })),
    step('report.render', () => ({
      ...file,
      paper: 'kern',
      language: 'de',
      date: '2026-11-20',
      notes: false,
    })),
    step('group.score', () => ({ files: [file, { ...file, file: 'b.json' }] })),
    step('content.check', () => ({ date: null })),
    step('problems.explain', () => ({
      problems: [{ file: 'a.json', place: 'STR1', code: 'no-such-code', values: {} }],
      ...nl,
    })),
  ];
}

function newScan(
  mode: 'full' | 'quick',
  company: Input<'assessment.create'>['company'],
): Input<'assessment.create'> {
  return { variant: variantId('general'), mode, filledBy: 'owner', language: 'nl', company };
}

function one(seen: Seen): { readonly id: string; readonly response: string } {
  return { id: idIn(seen), response: seen['idResponse'] ?? 'not-made' };
}

function centreOf(seen: Seen): string {
  return seen['centre'] ?? 'sirris';
}

function keepOffer(value: unknown, seen: Seen): void {
  seen['dimension'] = text(value, 'body', 'advice', 0, 'dimension');
  seen['centre'] = text(value, 'body', 'advice', 0, 'offers', 0, 'centre');
}

function keepFile(name: string): Step['keep'] {
  return (value, seen) => {
    const bytes = at(value, 'bytes');
    seen[name] = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
  };
}

function breakList(dataFolder: string): void {
  writeFileSync(
    join(dataFolder, 'own-entries.json'),
    '{"format":"innovatiescan-own-entries","version":1,"centres":[{}]}',
  );
}

function writeWorkshop(dataFolder: string): void {
  writeFileSync(join(dataFolder, 'sessions.json'), workshopRegister({ step: 'vote' }));
}

function breakRegister(dataFolder: string): void {
  writeFileSync(join(dataFolder, 'sessions.json'), '{"format":"innovatiescan-sessions","version":1}');
}

function keepSession(value: unknown, seen: Seen): void {
  seen['session'] = text(value, 'id');
}

function keepList(value: unknown, seen: Seen): void {
  const bytes = at(value, 'bytes');
  seen['list'] = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
}

function keepRevision(value: unknown, seen: Seen): void {
  seen['revision'] = String(at(value, 'assessment', 'revision'));
}

/** Before the name was changed: the oldest one. */
function keepCopy(value: unknown, seen: Seen): void {
  seen['copy-file'] = text(Array.isArray(value) ? value.at(-1) : value, 'file');
}

function keepTrashed(value: unknown, seen: Seen): void {
  seen['trashed'] = text(value, 0, 'file');
}

function keepExample(value: unknown, seen: Seen): void {
  if (typeof value === 'string') seen['example'] = value;
}
