import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../../scans/assessment/assessment-record.ts';
import { responseOfAssessment } from '../../../../scans/assessment/response-of-assessment.ts';
import { maxScanFileBytes, serialiseScanFile } from '../../../../scans/assessment/scan-file.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import { dimensionId } from '../../../../scans/definition/ids.ts';
import { buildReport } from '../../../../scans/report/build-report.ts';
import type { paperWordNames } from '../../../../scans/report/paper-words.ts';
import { createWords } from '../../../../scans/report/words.ts';
import { createAdvise } from '../../../../scans/services/advise.ts';
import { buildShownResult, buildShownView } from '../../../../scans/services/shown/build-shown.ts';
import { pack, unpack } from '../../../../scans/services/shown/pack.ts';
import { parseShownView } from '../../../../scans/services/shown/shown-view-schema.ts';
import { paperOf } from '../../../../scans/services/shown/shown-view.ts';
import { defaultSettings } from '../../../../scans/services/store-ports.ts';
import { loadDefinition } from '../../../definition.ts';
import { sha256Hex } from '../../assessment/example-assessment.ts';
import { assessmentWith, personaResponses } from '../persona-assessments.ts';

const definition = await loadDefinition();
const scan = { definition, advise: createAdvise(definition) };
const personas = await personaResponses(definition);
const wish = {
  settings: { ...defaultSettings, adviser: 'An Peeters' },
  today: '2026-11-24',
  dayOf: (moment: string) => moment.slice(0, 10),
};
const words = createWords<typeof paperWordNames>(definition.paper, 'nl');

/** Closed, so that it has a day on which it was filled in. */
const closed = {
  kind: 'closed',
  on: '2026-11-24T10:00:00.000Z',
  shown: { bank: '', views: { nl: 0, fr: 0, de: 0, en: 0 } },
} as const;

describe.each([...personas])('what %s shows', (_name, response) => {
  const edits = { remark: 'Bel eerst.', ownAdvice: [], leftOut: [dimensionId('CUS')] };
  const assessment: Assessment = assessmentWith(response, { state: closed, edits });

  test('is kept in every language, and comes back as it was', () => {
    const kept = buildShownResult(scan, assessment, wish);
    expect(kept.bank).toBe(definition.version);
    for (const language of languages) {
      expect(parseShownView(kept.views[language])).toEqual(buildShownView(scan, assessment, language, wish));
    }
    const state = { ...closed, shown: kept };
    const file = serialiseScanFile({ ...assessment, state }, sha256Hex);
    expect(file.ok && file.value.length).toBeLessThan(maxScanFileBytes / 40);
  });

  test('holds every paper exactly as it would be built', () => {
    const shown = buildShownView(scan, assessment, 'nl', wish);
    const input = { definition, ...scan.advise(responseOfAssessment(assessment, wish.dayOf)) };
    for (const paper of ['advies', 'kern'] as const) {
      for (const notes of [true, false]) {
        const common = { language: 'nl', date: wish.today, profile: true, edits } as const;
        const built = buildReport({ ...input, ...common, guide: wish.settings, paper, notes });
        const isThere = paper === 'advies' || response.mode === 'full';
        expect(paperOf(shown, { paper, notes }, { steps: [], closedOn: null }, words)).toEqual(
          isThere ? built : null,
        );
      }
    }
  });
});

test('any plain data comes back from its packing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const there: unknown = JSON.parse(JSON.stringify(pack(value)));
      expect(unpack(there)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

describe('what a strange file says it showed', () => {
  const assessment = assessmentWith(personas.get('metaal-voorbeeld') ?? fail(), { state: closed });
  const kept = buildShownView(scan, assessment, 'nl', wish);

  test.each([
    ['nothing', null],
    ['plain data', { view: {} }],
    ['a text that is no JSON', '{'],
    ['JSON of another kind', '{"texts":[],"value":{}}'],
    ['a number for a text', JSON.stringify(pack({ ...kept, madeOn: 12 }))],
    ['an empty view', JSON.stringify(pack({ ...kept, view: {} }))],
    ['an unpacked one', JSON.stringify(kept)],
  ])('is not shown: %s', (_what, strange) => {
    expect(parseShownView(strange)).toBeNull();
  });

  test('opens no address but one of the web', () => {
    const trap = JSON.stringify(pack(kept)).replaceAll('https://', 'javascript://');
    expect(JSON.stringify(kept)).toContain('https://');
    expect(parseShownView(trap)).toBeNull();
    expect(parseShownView(JSON.stringify(pack(kept)))).not.toBeNull();
  });
});

function fail(): never {
  throw new Error('no such persona');
}
