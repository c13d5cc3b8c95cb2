import type { Centre } from '../../definition/definition.ts';
import { formatDate, isPartialDate } from '../dates.ts';
import { plainAddress } from '../plain-address.ts';
import { askedQuestions } from '../report-context.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block, ListItem } from '../report-model.ts';
import { heading, note, noteList } from './blocks.ts';

/** The frameworks behind the questions asked, and the dated sources about every address that is named. */
export function buildSourcesSection(context: ReportContext): readonly Block[] {
  const { words, input } = context;
  const codes = new Set(askedQuestions(context).flatMap((question) => question.sources));
  const frameworks = input.definition.frameworks.filter((framework) => codes.has(framework.code));
  const centres = input.centres.matches.flatMap(({ centre }) => sourceItems(context, centre));
  return [
    heading(2, words('sources.heading')),
    note(words('sources.questions')),
    noteList(frameworks.map(({ reference }) => ({ text: reference }))),
    ...(centres.length === 0 ? [] : [note(words('sources.centres')), noteList(centres)]),
  ];
}

function sourceItems(context: ReportContext, centre: Centre): readonly ListItem[] {
  const first = new Map(centre.sources.toReversed().map((source) => [source.url, source]));
  return centre.sources
    .filter((source) => source.url !== '' && first.get(source.url) === source)
    .map(({ url, date }) => ({
      text: context.words('sources.item', {
        name: centre.shortName,
        address: plainAddress(url),
        date: sourceDate(context, date),
      }),
      url,
    }));
}

/** A source says its date in many ways: a date is printed as one, a loose year as "omstreeks", all else as none. */
function sourceDate(context: ReportContext, date: string): string {
  const { words } = context;
  if (isPartialDate(date)) return formatDate(date, words);
  const year = /^(?:(?:about|after|before|cites|newest item) )?(\d{4})(?!\d)/.exec(date)?.[1];
  return year === undefined ? words('sources.undated') : words('sources.about', { year });
}
