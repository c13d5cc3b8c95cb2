import type { AssessmentId } from '../../assessment/assessment-record.ts';
import type { Definition, DimensionId, Language, Texts } from '../../definition/definition.ts';
import type { Offer } from '../../sessions/register.ts';
import { roomMarket } from '../../workshop/room/room-market.ts';
import { formatDate } from '../dates.ts';
import type { Words } from '../paper-words.ts';
import type { OffersModel } from '../report-model.ts';
import type { OfferStall } from './workshop-bodies.ts';
import { workshopFurniture } from './workshop-furniture.ts';

export type OffersWish = {
  readonly language: Language;
  /** `YYYY-MM-DD` of the session. */
  readonly day: string;
  readonly offers: readonly Offer[];
  /** In their order. */
  readonly themes: readonly { readonly id: DimensionId; readonly name: Texts }[];
  /** What each company is called, where all agreed to that; `null`: no names. */
  readonly names: ReadonlyMap<AssessmentId, string> | null;
};

const writingLines = 4;

/** The list of offers and questions, with lines for what people agree on. Without names where not all agreed to them. */
export function buildOffersPaper(definition: Definition, wish: OffersWish, words: Words): OffersModel {
  const { language, offers, names } = wish;
  const heading = words('market.title');
  const date = formatDate(wish.day, words);
  const intro =
    offers.length === 0
      ? [words('market.none')]
      : [words('market.intro'), words(names === null ? 'market.noNames' : 'market.names')];
  return {
    language,
    title: words('document.title', { scan: definition.title[language], company: heading }),
    subject: words('document.market', { date }),
    furniture: workshopFurniture(definition, { language, variant: null, heading }, words),
    body: {
      kind: 'offers',
      heading,
      date,
      intro,
      stalls: stallsOf(wish, words),
      linesHeading: words('market.agreed'),
      lines: Array.from({ length: writingLines }, () => words('market.agreedLine')),
    },
  };
}

function stallsOf({ language, offers, themes, names }: OffersWish, words: Words): readonly OfferStall[] {
  const nameOf = (dimension: DimensionId | null): string =>
    themes.find(({ id }) => id === dimension)?.name[language] ?? words('market.noTheme');
  const textOf = ({ text, assessment }: Offer): string => {
    const company = names?.get(assessment) ?? '';
    return company === '' ? text : words('market.who', { text, company });
  };
  const market = roomMarket(
    offers,
    themes.map(({ id }) => id),
  );
  return market.map(({ dimension, show, see, meets }) => ({
    heading: nameOf(dimension),
    meets: meets ? words('market.meets') : '',
    lists: [
      { heading: words('market.show'), texts: show.map(textOf) },
      { heading: words('market.see'), texts: see.map(textOf) },
    ].filter(({ texts }) => texts.length > 0),
  }));
}
