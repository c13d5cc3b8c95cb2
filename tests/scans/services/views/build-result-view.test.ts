import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../../scans/assessment/assessment-record.ts';
import { responseOfAssessment } from '../../../../scans/assessment/response-of-assessment.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import type { Language } from '../../../../scans/definition/definition.ts';
import { dimensionId, questionId } from '../../../../scans/definition/ids.ts';
import { paperWordNames } from '../../../../scans/report/paper-words.ts';
import { createAdvise } from '../../../../scans/services/advise.ts';
import { buildResultView } from '../../../../scans/services/views/build-result-view.ts';
import type { FullResultView, ResultView } from '../../../../scans/services/views/result-view.ts';
import { loadDefinition } from '../../../definition.ts';
import { textsOf } from '../../report/model-texts.ts';
import { assessmentWith, personaResponses } from '../persona-assessments.ts';

const definition = await loadDefinition();
const advise = createAdvise(definition);
const personas = await personaResponses(definition);
const today = '2026-11-24';

function viewOf(assessment: Assessment, language: Language = 'nl', date = today): ResultView {
  const advised = advise(responseOfAssessment(assessment, (moment) => moment.slice(0, 10)));
  return buildResultView({ definition, ...advised, assessment, language, date });
}

function of(name: string, change: Partial<Assessment> = {}): Assessment {
  const response = personas.get(name);
  if (response === undefined) throw new Error(`no persona ${name}`);
  return assessmentWith(response, change);
}

function full(view: ResultView): FullResultView {
  if (view.body.kind !== 'full') throw new Error('not a full scan');
  return view.body;
}

const cases = [...personas.keys()].flatMap((name) => languages.map((language) => ({ name, language })));

describe.each(cases)('the result of $name in $language', ({ name, language }) => {
  const view = viewOf(of(name), language);
  const texts = textsOf(view);

  test('shows whole sentences: no braces, no keys, nothing undefined, no page to turn', () => {
    const keys: readonly string[] = Object.keys(paperWordNames);
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]|undefined|\[object|NaN|Infinity/u);
      expect(keys).not.toContain(text);
    }
    const pages =
      /bladzijde 2|bijlage|\bpage 2|annexe\b|Seite 2|im Anhang|the annex|dit blad\b|cette feuille|dieses Blatt|this sheet/iu;
    expect(texts.filter((text) => pages.test(text))).toEqual([]);
  });

  test('begins with one sentence', () => {
    if (view.body.kind === 'quick') return expect(view.body.core.bars.length).toBe(12);
    expect(view.body.headline).toMatch(/^[^.]*\.$/u);
    expect(view.body.headline.split(' ').length).toBeLessThanOrEqual(20);
    return expect(view.body.lead).not.toBe('');
  });

  test('has a row of the table, a sum and the answers for every theme', () => {
    if (view.body.kind === 'quick') return;
    const { table, dimensions } = view.body;
    expect(dimensions.map((one) => one.name)).toEqual(table.rows.map((one) => one.name));
    for (const [at, { shown, computation, answers }] of dimensions.entries()) {
      const score = table.rows[at]?.score;
      expect(score?.kind === 'valid' ? Number(score.shown) : null).toBe(shown);
      expect(computation === null).toBe(shown === null);
      expect(answers.length).toBeGreaterThanOrEqual(4);
      if (computation !== null && shown !== null) {
        expect(computation.heading).toContain(String(shown));
        expect(resultOf(computation.sum)).toBe(shown);
      }
    }
  });

  test('adds up to the total that is shown', () => {
    if (view.body.kind === 'quick' || view.body.totalComputation === null) return;
    const { totalComputation, total } = view.body;
    expect(total).toContain(String(resultOf(totalComputation.sum)));
  });
});

/** Reckons a sum as it is written; what it says it comes to must be what comes out. Gives what is shown. */
function resultOf(sum: string): number {
  const parts = /^\(([^()]+)\)\s[:÷]\s([\d.]+)(?: × (\d+))? = (\d+(?:\.\d+)?)(?:, \D+(\d+))?$/u.exec(
    sum.replaceAll(/(\d),(\d)/gu, '$1.$2'),
  );
  if (parts === null) throw new Error(sum);
  const [, terms = '', divisor, points = '1', said = '', shown = said] = parts;
  const total = terms
    .split(' + ')
    .map((term) => term.split(' × ').reduce((product, factor) => product * Number(factor), 1))
    .reduce((one, other) => one + other, 0);
  expect((total / Number(divisor)) * Number(points)).toBeCloseTo(Number(said), 0);
  expect(Math.floor(Number(said) + 0.5)).toBe(Number(shown));
  return Number(shown);
}

describe('a sum', () => {
  const themes = (language: Language) =>
    new Map(full(viewOf(of('metaal-voorbeeld'), language)).dimensions.map((one) => [String(one.id), one]));

  test('stands as it would be written by hand, in the signs of the language', () => {
    expect(themes('nl').get('STR')?.computation).toEqual({
      heading: 'Zo is 52 berekend',
      sum: '(2 + 2 + 1,5 × 3 + 1 + 2) : 5,5 × 25 = 52,3, afgerond 52',
      note: 'Elk antwoord telt van 0 tot 4. De vraag over wat u zichtbaar gebruikt of bereikt, telt 1,5 keer.',
    });
    expect(themes('en').get('STR')?.computation?.sum).toBe(
      '(2 + 2 + 1.5 × 3 + 1 + 2) ÷ 5.5 × 25 = 52.3, rounded to 52',
    );
    expect(themes('de').get('NET')?.computation?.sum).toBe('(1,5 × 1 + 1 + 2 + 0) : 4,5 × 25 = 25');
  });

  test('says what it leaves out', () => {
    const assessment = of('metaal-voorbeeld');
    const [response] = assessment.responses;
    if (response === undefined) throw new Error('no response');
    const answers = {
      ...response.answers,
      [questionId('STR1')]: { answer: 'dont-know' as const, at: response.startedOn },
    };
    const changed = viewOf({ ...assessment, responses: [{ ...response, answers }] });
    expect(full(changed).dimensions[0]?.computation?.note).toContain(
      'Dit telt niet mee: 1 keer ‘weet ik niet’.',
    );
  });
});

describe('what is asked of the owner', () => {
  test('is two questions per top theme, nothing ticked, with what travels and what does not', () => {
    const { advice } = full(viewOf(of('metaal-voorbeeld')));
    const top = advice.filter(({ place }) => place === 'top');
    expect(top.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    for (const { offers, dimension } of top) {
      expect(offers.map(({ centre, kind }) => [String(centre), kind])).toEqual([
        ['sirris', 'knowledge'],
        ['vlaio', 'counter'],
      ]);
      expect(offers.every((offer) => offer.given === null && offer.dimension === dimension)).toBe(true);
    }
    expect(top[0]?.offers[0]).toMatchObject({
      question: 'Wilt u dat Sirris u hierover contacteert?',
      textVersion: '1',
      travels: [
        'Op de brief staat de naam die u invulde: Metaal Voorbeeld bv.',
        'Uw naam en hoe men u bereikt, schrijft u er zelf bij.',
        'Het thema ‘Kennis van buiten gebruiken’ staat erop, met niveau 2 (In opbouw).',
      ],
    });
    expect(advice.filter(({ place }) => place === 'other').flatMap(({ offers }) => offers)).toEqual([]);
  });

  test('names no counter as long as the region is not known', () => {
    const { body } = viewOf(of('region-unknown'));
    if (body.kind !== 'full') throw new Error('not a full scan');
    expect(body.advice.flatMap(({ offers }) => offers.map(({ kind }) => kind))).not.toContain('counter');
  });
});

describe('warnings', () => {
  test('say so when a fact is past its review date', () => {
    expect(viewOf(of('metaal-voorbeeld')).centres.overdueWarning).toBe('');
    const late = viewOf(of('metaal-voorbeeld'), 'nl', '2031-01-01').centres;
    expect(late.cards.every(({ overdue }) => overdue)).toBe(true);
    expect(late.overdueWarning).toMatch(/^\d+ gegevens over adressen of steun zijn lang niet nagekeken\./u);
  });

  test('about the way of filling in are for an adviser only', () => {
    const hasty = of('metaal-voorbeeld');
    const fast = {
      ...hasty,
      responses: hasty.responses.map((one) => ({
        ...one,
        answers: Object.fromEntries(
          Object.entries(one.answers).map(([id, { answer }]) => [id, { answer, at: one.startedOn }]),
        ),
      })),
    };
    expect(viewOf(fast).qualityFlags).toEqual([]);
    expect(viewOf({ ...fast, filledBy: 'adviser' }).qualityFlags).toEqual([
      'Snel ingevuld: de helft van de antwoorden kwam binnen vier seconden. Bespreek enkele voorbeelden.',
    ]);
    expect(viewOf({ ...hasty, filledBy: 'adviser' }).qualityFlags).toEqual([]);
    expect(viewOf(of('all-at-four', { filledBy: 'adviser' })).qualityFlags.length).toBe(2);
  });
});

test('a quick scan says until when it can grow', () => {
  const body = (date: string) => viewOf(of('quick-scan'), 'nl', date).body;
  expect(body(today)).toMatchObject({ kind: 'quick', cannotGrow: '' });
  expect(body('2027-06-01')).toMatchObject({
    cannotGrow: 'Deze snelle scan is ouder dan 90 dagen. Begin een nieuwe volledige scan.',
  });
});

test('an open scan is dated today, names what is open, and marks what the adviser left out', () => {
  const assessment = of('hardly-answered');
  const view = viewOf(assessment);
  const [response] = assessment.responses;
  expect(view.date).toBe('24 november 2026');
  expect(view.open.length).toBeGreaterThan(20);
  expect(view.open.every((id) => response?.answers[id] === undefined)).toBe(true);
  const leftOut = of('metaal-voorbeeld', {
    edits: { remark: '', ownAdvice: [], leftOut: [dimensionId('CUS')] },
  });
  const marked = full(viewOf(leftOut)).advice.filter((one) => one.leftOut);
  expect(marked.map(({ dimension }) => String(dimension))).toEqual(['CUS']);
});

test('the profile type can be left out', () => {
  const assessment = of('metaal-voorbeeld');
  const advised = advise(responseOfAssessment(assessment, (moment) => moment.slice(0, 10)));
  const input = { definition, ...advised, assessment, language: 'nl' as const, date: today };
  expect(full(buildResultView(input)).profile).not.toBeNull();
  expect(full(buildResultView({ ...input, profile: false })).profile).toBeNull();
});
