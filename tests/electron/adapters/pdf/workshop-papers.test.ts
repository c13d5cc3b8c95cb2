import { describe, expect, test } from 'vitest';
import { languages } from '../../../../scans/definition/definition.ts';
import { buildItemCards } from '../../../../scans/report/papers/item-cards.ts';
import { buildOffersPaper } from '../../../../scans/report/papers/offers-paper.ts';
import type { CardsModel, OffersModel, PaperModel } from '../../../../scans/report/report-model.ts';
import type { Offer } from '../../../../scans/sessions/register.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../definition.ts';
import { isLong } from '../../../runs.ts';
import { assessmentIdOf } from '../../../scans/workshop/room/ids.ts';
import { bytesFailures } from './bytes-failures.ts';
import { drawnOf } from './figures/drawn.ts';
import { figureFailures } from './figures/rules.ts';
import { nodesOf, spoken } from './read-structure.ts';
import { firstDifference } from './spoken-model.ts';
import { uaFailures } from './ua/check.ts';

const definition = await loadDefinition();
const day = '2026-11-29';

/** What is wrong with a paper: it says something else, is not accessible, or breaks the figures. */
function failures(model: PaperModel, said: readonly (string | number)[]): readonly string[] {
  const drawn = drawnOf(model);
  const different = firstDifference(
    spoken(drawn.tagged.root),
    said.map((text) => ({ text: String(text) })),
  );
  return [
    ...uaFailures(drawn),
    ...figureFailures(drawn),
    ...bytesFailures(drawn),
    ...(different === null ? [] : [different]),
    ...drawn.texts.flatMap((page, at) => (page.length < 5 ? [`page ${at + 1} says nearly nothing`] : [])),
  ];
}

/** Every question of the content is once on a card, in each language: the packs of six follow each other. */
const packs = definition.variants.flatMap((variant) =>
  languages.flatMap((language) => {
    const count = Math.ceil(variant.questions.length / 6);
    return Array.from({ length: count }, (_, at) => ({
      variant,
      language,
      at,
      name: `${variant.id} ${language} ${String(at)}`,
      questions: variant.questions.slice(at * 6, at * 6 + 6),
    }));
  }),
);
const few = packs.filter(({ at, language }) => at === languages.indexOf(language));

describe.each(isLong ? packs : few)('cards, $name', ({ variant, language, questions }) => {
  const words = paperWords(definition, language);
  const model = buildItemCards(definition, { variant, language, questions, day }, words);

  test('say each question with its levels, two on a page, and nothing else', () => {
    expect(failures(model, saidOnCards(model))).toEqual([]);
    const { texts, tagged } = drawnOf(model);
    expect(texts).toHaveLength(3);
    expect(nodesOf(tagged.root).filter(({ role }) => role === 'H1')).toHaveLength(6);
  });
});

test('every card of every question fits on half a page', () => {
  const tooHigh = packs.filter(({ variant, language, questions }) => {
    const model = buildItemCards(
      definition,
      { variant, language, questions, day },
      paperWords(definition, language),
    );
    return isLong && drawnOf(model).texts.length > Math.ceil(questions.length / 2);
  });
  expect(tooHigh.map(({ name }) => name)).toEqual([]);
});

function saidOnCards({ body }: CardsModel): readonly (string | number)[] {
  const { cards, advice, lines } = body;
  return cards.flatMap(({ place, question, levels }) => [
    place,
    question,
    advice,
    ...levels.flatMap(({ level, text }) => [level, text]),
    ...lines,
  ]);
}

const long = 'Hoe wij in de werkplaats elke week een kwartier samen naar een probleem kijken. '.repeat(4);
const offers: readonly Offer[] = [
  ['een', 'show', 'Onze **klantendag**', 'CUS'],
  ['twee', 'see', 'Een klantendag bij een ander bedrijf', 'CUS'],
  ['drie', 'show', long, 'STR'],
  ['vier', 'see', 'Een heftruck die zelf rijdt', null],
].map(([company, kind, text, theme]) => ({
  assessment: assessmentIdOf(`company-${String(company)}`),
  kind: kind === 'show' ? 'show' : 'see',
  text: String(text),
  dimension: definition.dimensions.find(({ id }) => id === theme)?.id ?? null,
}));
const themes = definition.dimensions.map(({ id, name }) => ({ id, name }));
const names = new Map(offers.map(({ assessment }) => [assessment, `Firma ${assessment} bv`]));

function offersPaper(
  language: (typeof languages)[number],
  wish: Partial<Parameters<typeof buildOffersPaper>[1]>,
) {
  const words = paperWords(definition, language);
  return buildOffersPaper(definition, { language, day, offers, themes, names: null, ...wish }, words);
}

function saidOnOffers({ furniture, body }: OffersModel): readonly string[] {
  return [
    furniture.scan,
    body.date,
    body.heading,
    ...body.intro,
    ...body.stalls.flatMap(({ heading, meets, lists }) => [
      heading,
      meets,
      ...lists.flatMap(({ heading: about, texts }) => [about, ...texts.flatMap((text) => ['–', text])]),
    ]),
    body.linesHeading,
    ...body.lines,
  ];
}

describe.each(languages.map((language) => ({ language })))(
  'offers and questions, $language',
  ({ language }) => {
    test('say who can show what another wants to see, without a name', () => {
      const model = offersPaper(language, {});
      expect(model.body.stalls.map(({ meets }) => meets !== '')).toEqual([true, false, false]);
      expect(failures(model, saidOnOffers(model))).toEqual([]);
      expect(JSON.stringify(model)).not.toMatch(/Firma|company-/u);
    });
  },
);

test('names stand on the list only where they are asked for', () => {
  const model = offersPaper('nl', { names });
  expect(failures(model, saidOnOffers(model))).toEqual([]);
  expect(model.body.stalls[0]?.lists[0]?.texts).toEqual(['Onze **klantendag** (Firma company-een bv)']);
});

test('an empty list is a sheet to write on, and a long one goes on over the page', () => {
  const empty = offersPaper('nl', { offers: [] });
  expect(failures(empty, saidOnOffers(empty))).toEqual([]);
  const many = Array.from({ length: 60 }, (_, at): Offer => ({
    assessment: assessmentIdOf(`company-${String(at)}`),
    kind: at % 2 === 0 ? 'show' : 'see',
    text: `Aanbod ${String(at)}`,
    dimension: definition.dimensions[at % 9]?.id ?? null,
  }));
  const model = offersPaper('fr', { offers: many });
  expect(failures(model, saidOnOffers(model))).toEqual([]);
  expect(drawnOf(model).texts.length).toBeGreaterThan(2);
});
