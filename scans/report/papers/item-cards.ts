import {
  levelNumbers,
  type Definition,
  type Language,
  type QuestionId,
  type Variant,
} from '../../definition/definition.ts';
import { formatDate } from '../dates.ts';
import type { Words } from '../paper-words.ts';
import type { CardsModel } from '../report-model.ts';
import type { ItemCard } from './workshop-bodies.ts';
import { workshopFurniture } from './workshop-furniture.ts';

export type CardsWish = {
  readonly variant: Variant;
  readonly language: Language;
  /** In the order in which they are talked about. */
  readonly questions: readonly QuestionId[];
  /** `YYYY-MM-DD` */
  readonly day: string;
};

/** A card for each question: its five levels to tick, and lines for why. It says nothing of who answered what. */
export function buildItemCards(definition: Definition, wish: CardsWish, words: Words): CardsModel {
  const { language, questions, variant, day } = wish;
  const title = words('cards.title');
  const cards = questions.flatMap((id, at): readonly ItemCard[] => {
    const question = definition.questions.find((one) => one.id === id);
    if (question === undefined) return [];
    const theme = variant.dimensionNames[question.dimension]?.[language] ?? question.dimension;
    return [
      {
        place: words('cards.place', { theme, number: String(at + 1), count: String(questions.length) }),
        question: question.ask[language],
        levels: levelNumbers.map((level) => ({ level, text: question.levels[level][language] })),
      },
    ];
  });
  return {
    language,
    title: words('document.title', { scan: definition.title[language], company: title }),
    subject: words('document.cards', { date: formatDate(day, words) }),
    furniture: workshopFurniture(definition, { language, variant, heading: title }, words),
    body: {
      kind: 'cards',
      cards,
      advice: words('cards.advice'),
      lines: [words('cards.why'), words('cards.check')],
    },
  };
}
