import { heading, paragraph } from '../annex/blocks.ts';
import type { Words } from '../paper-words.ts';
import { addedBlocks, coreBlocks, helpBlocks } from '../papers/core-blocks.ts';
import { withoutPages } from '../papers/without-pages.ts';
import type { FlowBlock, FlowBody } from '../flow-model.ts';
import type { Core, QuickCore, ReportModel } from '../report-model.ts';
import { blocksMarkup } from './blocks.ts';
import { hatches } from './charts.ts';
import { logoMarkup } from './logo-markup.ts';
import { join, rich, tag, typed } from './markup.ts';
import type { Markup } from './markup.ts';
import { pageStyle, pageStyleHash } from './page-style.ts';
import { quickTable, themesTable } from './tables.ts';

/** Nothing is fetched, run or sent: the page may use its own style, and the pixels of a logo that stand in it. */
function policyOf({ logo }: ReportModel['furniture']): string {
  const pictures = logo?.kind === 'pixels' ? '; img-src data:' : '';
  return `default-src 'none'; style-src '${pageStyleHash}'${pictures}; base-uri 'none'; form-action 'none'`;
}

/** What can be a page. */
export type PageModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: ReportModel['body'] | FlowBody;
};

/**
 * The same report as one page of HTML, to read on a phone or with a screen reader. It says what the paper says, in the
 * order of the large print; `words` in the language of the model.
 */
export function writePage(model: PageModel, words: Words): string {
  const { language, title, subject, furniture } = model;
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(furniture) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'color-scheme', content: 'light' }),
    tag('meta', { name: 'description', content: subject }),
    tag('title', {}, title),
    // Our own text, in which nothing may be escaped.
    { markup: `<style>${pageStyle}</style>` },
  );
  const body = tag(
    'body',
    {},
    hatches(),
    tag('header', {}, ...headOf(model)),
    tag('main', {}, bodyOf(model, words)),
    tag(
      'footer',
      {},
      tag('p', { class: 'note' }, furniture.footer),
      furniture.translationMark === '' ? null : tag('p', { class: 'note' }, furniture.translationMark),
    ),
  );
  return `<!doctype html>\n${tag('html', { lang: language }, head, body).markup}\n`;
}

function headOf({ furniture, body }: PageModel): readonly (Markup | null)[] {
  const { date, guidedBy } = body.kind === 'flow' ? body : body.core;
  return [
    furniture.logo === undefined ? null : logoMarkup(furniture.logo, furniture.logoOf ?? ''),
    tag('p', { class: 'label' }, `${furniture.scan} · ${date}`),
    tag('h1', {}, typed(furniture.company)),
    guidedBy === undefined ? null : tag('p', { class: 'note' }, typed(guidedBy)),
  ];
}

function bodyOf({ body }: PageModel, words: Words): Markup {
  switch (body.kind) {
    case 'flow':
      return blocksMarkup(body.blocks, words);
    case 'full':
      return join([fullCore(body.core, words), blocksMarkup(body.annex, words)]);
    case 'quick':
      return join([quickCore(body.core, words), blocksMarkup(body.annex, words)]);
  }
}

/** The blocks of the large print, in which the themes stand as a table under its heading. */
function fullCore(core: Core, words: Words): Markup {
  const blocks = coreBlocks(core, words);
  const first = blocks.findIndex(({ kind }) => kind === 'dimension');
  const after = blocks.slice(first).filter(({ kind }) => kind !== 'dimension');
  return join([
    lead(core.opening, words),
    blocksMarkup(blocks.slice(1, first - 1), words),
    themesTable(core.table),
    blocksMarkup(after, words),
  ]);
}

function quickCore(core: QuickCore, words: Words): Markup {
  const { actionsHeading, tooFew, actions, added, help, next, limitsHeading, limits } = core;
  const said = withoutPages(words);
  return join([
    lead(core.opening, words),
    quickTable(core),
    blocksMarkup(
      [
        heading(2, actionsHeading),
        ...(tooFew === '' ? [] : [paragraph(tooFew)]),
        ...actions.flatMap(({ question, level, answer, step, who, when }): readonly FlowBlock[] => [
          heading(3, question),
          { kind: 'level', level, text: answer },
          { kind: 'step', step, who, when },
        ]),
        ...addedBlocks(added),
        ...helpBlocks(help),
        paragraph(next),
        heading(2, said(limitsHeading)),
        paragraph(said(limits)),
      ],
      words,
    ),
  ]);
}

function lead(opening: string, words: Words): Markup {
  return tag('p', { class: 'lead' }, rich(withoutPages(words)(opening)));
}
