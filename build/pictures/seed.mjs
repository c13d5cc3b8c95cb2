// The scans that stand on the pictures: invented companies, filled in as a person would, at the same minutes every
// time. Plain Node, on the compiled program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The moment at which all pictures are taken. */
export const pictureMoment = '2026-12-01T13:03:00.000Z';
const firstMoment = '2026-12-01T08:12:00.000Z';
const secondsPerChange = 11;

/** An adviser looked at one centre, and nothing had changed. */
const looked = { kind: 'centre', id: 'buildwise', checkedOn: '2026-12-01', retired: false };
const nothing = { note: '', phone: '', email: '', contact: '', website: '' };

/** A clock that goes on with every look, until it stands still at the moment of the pictures; and counted ids. */
export function createMachineClock() {
  let looks = 0;
  let ids = 0;
  let standing = false;
  return {
    now: () =>
      standing
        ? new Date(pictureMoment)
        : new Date(Date.parse(firstMoment) + 1000 * secondsPerChange * (looks += 1)),
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    stand: () => {
      standing = true;
    },
  };
}

/** Fills the data folder behind `call` → the ids that the pictures ask for. */
export async function seedScans(call, personas, language) {
  const seed = (persona, filledBy) =>
    seedPersona(call, join(personas, `${persona}.json`), filledBy, language);
  await call('assessment.addExample', { language });
  const metal = await seed('metaal-voorbeeld', 'adviser');
  const joinery = await seed('wooden-windows', 'owner');
  await call('directory.change', { entry: { ...looked, ...nothing }, language });
  const { body } = await call('result.view', { id: joinery, language });
  return { metal, joinery, theme: body.advice[0].dimension };
}

async function seedPersona(call, path, filledBy, language) {
  const { variant, mode, company, answers, notes, importance, facts } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const { assessment } = await call('assessment.create', { variant, mode, filledBy, language, company });
  const one = { id: assessment.id, response: assessment.responses[0].id };
  for (const [question, answer] of Object.entries(answers)) {
    await call('response.answer', { ...one, question, answer });
  }
  // Their notes are in Dutch.
  for (const [question, note] of Object.entries(language === 'nl' ? (notes ?? {}) : {})) {
    await call('response.note', { ...one, question, note });
  }
  for (const [dimension, level] of Object.entries(importance ?? {})) {
    await call('response.importance', { ...one, dimension, importance: level });
  }
  for (const [fact, chosen] of Object.entries(facts ?? {})) {
    await call('response.fact', { ...one, fact, options: [chosen].flat() });
  }
  return assessment.id;
}
