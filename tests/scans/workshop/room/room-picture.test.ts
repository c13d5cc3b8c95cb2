import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '../../../../scans/assessment/assessment.ts';
import { scoreResponse } from '../../../../scans/scoring/score.ts';
import { companyOf } from '../../../../scans/workshop/room/room-company.ts';
import type { RoomCompany } from '../../../../scans/workshop/room/room-company.ts';
import { roomPicture } from '../../../../scans/workshop/room/room-picture.ts';
import { roomTopics } from '../../../../scans/workshop/room/room-topics.ts';
import { loadDefinition } from '../../../definition.ts';
import { runs, seed } from '../../../runs.ts';
import { arbitraryResponseFile } from '../../arbitrary-response.ts';
import { responseOf } from '../../responses.ts';

const definition = await loadDefinition();
const [general] = definition.variants;
if (general === undefined) throw new Error('no variant');

/** A company that answers every question of these themes with one level, and nothing else. */
function company(levels: Readonly<Record<string, number>>, importance: Record<string, number> | null = null) {
  const answers = Object.fromEntries(
    definition.questions
      .filter(({ id }) => general?.questions.includes(id) === true)
      .flatMap(({ id, dimension }) => (levels[dimension] === undefined ? [] : [[id, levels[dimension]]])),
  );
  return companyOf(
    definition,
    responseOf(definition, { answers, ...(importance === null ? {} : { importance }) }),
  );
}

const secret = 'Geheim Bedrijf bv';
const four = [0, 1, 1, 3].map((level) => company({ STR: level, ABS: 4 }));

describe('the picture of a room', () => {
  test('is not shown under five companies, and says how many there are', () => {
    expect(roomPicture(definition, four)).toEqual({ kind: 'too-few', companies: 4, least: 5 });
    // Who answered nothing makes no fifth company.
    expect(roomPicture(definition, [...four, company({})])).toMatchObject({ kind: 'too-few' });
  });

  test('counts companies per level and gives the median, rounded half up', () => {
    const picture = roomPicture(definition, [...four, company({ STR: 4 }), company({ STR: 4 })]);
    if (picture.kind === 'too-few') throw new Error('six are enough');
    expect(picture.companies).toBe(6);
    const str = picture.themes.find(({ dimension }) => dimension === 'STR');
    // Scores 0, 25, 25, 75, 100, 100: the middle lies between 25 and 75.
    expect(str?.spread).toEqual({ companies: 6, levels: [1, 2, 0, 1, 2], median: 50 });
    expect(str?.name).toEqual(general.dimensionNames['STR']);
    // Four have a score for this one: that would show who is who.
    expect(picture.themes.find(({ dimension }) => dimension === 'ABS')?.spread).toBeNull();
  });

  test('agrees with the results of the companies, and holds none of their words', () => {
    const rooms = fc.array(arbitraryResponseFile(definition), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(rooms, (files) => {
        const responses = files.map((file) =>
          responseOf(definition, { ...file, company: { name: secret, size: '0' } }),
        );
        const picture = roomPicture(
          definition,
          responses.map((response) => companyOf(definition, response)),
        );
        expect(JSON.stringify(picture)).not.toContain(secret);
        expect(flat(picture)).toEqual(expected(responses));
      }),
      { seed, numRuns: runs(25) },
    );
  });

  test('calls a theme as its companies do, and as the content does where they differ', () => {
    const care = definition.variants.find(({ id }) => id === 'care');
    const inCare = companyOf(definition, responseOf(definition, { variant: 'care' }));
    const themes = (rooms: readonly RoomCompany[]) =>
      roomTopics(
        definition,
        rooms.map((one) => ({ ...one, importance: {} })),
      );
    const differing = definition.dimensions.find(
      ({ id }) =>
        care?.dimensionNames[id] !== undefined &&
        general.dimensionNames[id] !== undefined &&
        care.dimensionNames[id].nl !== general.dimensionNames[id].nl,
    );
    expect(themes([inCare])[0]?.name).toEqual(care?.dimensionNames['STR']);
    expect(differing).toBeDefined();
  });
});

function flat(picture: ReturnType<typeof roomPicture>): unknown {
  if (picture.kind === 'too-few') return { few: picture.companies };
  return Object.fromEntries(picture.themes.map(({ dimension, spread }) => [dimension, spread]));
}

/** Another way to the same figures: from the rounded results, sorted as numbers. */
function expected(responses: readonly Response[]): unknown {
  const results = responses.map((response) => scoreResponse(definition, response).dimensions);
  const scored = results.filter((dimensions) => dimensions.some(({ score }) => score !== null));
  if (scored.length < 5) return { few: scored.length };
  const ids = definition.dimensions.map(({ id }) => id).filter((id) => scored.some((one) => has(one, id)));
  return Object.fromEntries(
    ids.map((id) => {
      const own = scored.flatMap((one) => one.filter((found) => found.id === id && found.score !== null));
      if (own.length < 5) return [id, null];
      const sorted = own.map(({ score }) => score ?? 0).toSorted((a, b) => a - b);
      const middle =
        ((sorted[Math.floor((own.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((own.length - 1) / 2)] ?? 0)) /
        2;
      return [
        id,
        {
          companies: own.length,
          levels: [0, 1, 2, 3, 4].map((level) => own.filter((one) => one.level === level).length),
          // A hair above, so that a half is not lost in the doubles.
          median: Math.floor(middle + 0.5 + 1e-9),
        },
      ];
    }),
  );
}

function has(dimensions: readonly { readonly id: string }[], id: string): boolean {
  return dimensions.some((one) => one.id === id);
}

describe('topic tables', () => {
  const rated = (importance: Record<string, number>, levels: Record<string, number> = {}) =>
    company(levels, importance);

  test('are the three themes with the highest sum; ties go to the crucial, then the weaker, then the order', () => {
    const room = [
      rated({ STR: 1, ABS: 3, CUS: 2, NET: 2 }, { CUS: 3, NET: 1 }),
      rated({ STR: 1, ABS: 3, CUS: 2, NET: 2 }, { CUS: 3, NET: 1 }),
      rated({ STR: 1, PRO: 3, OFF: 2 }),
      rated({ STR: 1, PRO: 1, OFF: 2 }),
      company({}),
    ];
    const topics = roomTopics(definition, room);
    // ABS 6; then STR, CUS, NET, PRO and OFF have 4: PRO is crucial for one; NET is weaker than the others.
    expect(topics.map(({ dimension }) => dimension)).toEqual(['ABS', 'PRO', 'NET']);
    expect(topics.map(({ importance }) => importance)).toEqual([null, null, null]);
    expect(roomTopics(definition, [...room, rated({ ABS: 1 })])[0]).toMatchObject({
      dimension: 'ABS',
      importance: 7,
    });
  });

  test('are none where nobody rated', () => {
    expect(roomTopics(definition, four)).toEqual([]);
  });
});
