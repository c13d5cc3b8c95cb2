import { buildAdviserParts, leftOutRemark } from './adviser-parts.ts';
import { buildAnnex, buildQuickAnnex } from './annex/annex.ts';
import { formatDate } from './dates.ts';
import { buildDimensionTable } from './dimension-table.ts';
import { buildHelpBlock } from './help-block.ts';
import { buildOpening } from './opening.ts';
import { buildPlanPage, dimensionsOfPlans } from './plan.ts';
import { buildQuickCore } from './quick-model.ts';
import { buildRemarks } from './remarks.ts';
import { createReportContext } from './report-context.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportInput } from './report-input.ts';
import type { Core, Furniture, ReportModel } from './report-model.ts';

/**
 * What a paper says, in one language: the two pages and, for `advies`, the annex. A `quick` response gives its own
 * short paper. The response, result and advice must belong to the definition. A pure function: the same input
 * gives the same model (METHOD 1 to 10).
 */
export function buildReport(input: ReportInput): ReportModel {
  const context = createReportContext(input);
  const furniture = buildFurniture(context);
  return {
    language: input.language,
    title: context.words('document.title', {
      scan: furniture.scan,
      company: furniture.company,
    }),
    subject: buildSubject(context),
    furniture,
    body:
      input.response.mode === 'quick'
        ? { kind: 'quick', core: buildQuickCore(context), annex: quickAnnex(context) }
        : { kind: 'full', core: buildCore(context), annex: fullAnnex(context) },
  };
}

function fullAnnex(context: ReportContext) {
  return context.input.paper === 'kern' ? [] : buildAnnex(context);
}

function quickAnnex(context: ReportContext) {
  return context.input.paper === 'kern' ? [] : buildQuickAnnex(context);
}

function buildCore(context: ReportContext): Core {
  const { words } = context;
  const { guidedBy, added } = buildAdviserParts(context);
  return {
    date: dateOnPaper(context),
    ...(guidedBy === undefined ? {} : { guidedBy }),
    opening: buildOpening(context),
    table: buildDimensionTable(context),
    help: buildHelpBlock(context),
    limitsHeading: words('limits.heading'),
    limits: words('limits.core'),
    ...buildPlanPage(context),
    remarks: [...buildRemarks(context), ...leftOutRemark(context, dimensionsOfPlans(context))],
    ...(added === undefined ? {} : { added }),
  };
}

/** What stands in the margins of every page. */
export function buildFurniture(context: ReportContext): Furniture {
  const { words, text, variant, input } = context;
  const { definition, language, response } = input;
  const version = response.bank ?? definition.version;
  const date = dateOnPaper(context);
  return {
    scan: words('furniture.scan', { title: text(definition.title), variant: text(variant.name) }),
    company: context.company,
    footer:
      response.completedOn === null
        ? words('furniture.made', { version, date })
        : words('furniture.completed', { version, date }),
    pageOf: words('furniture.page', { page: '{page}', pages: '{pages}' }),
    translationMark:
      definition.languageStates[language] === 'unreviewed' ? words('furniture.unreviewed') : '',
    unknownCharacters: words('furniture.unknownCharacters'),
  };
}

/** The day on which the scan was filled in, else the day of the report. */
function dateOnPaper(context: ReportContext): string {
  const { response, date } = context.input;
  return formatDate(response.completedOn ?? date, context.words);
}

function buildSubject(context: ReportContext): string {
  const { words, text, variant, input } = context;
  const values = { variant: text(variant.name), date: dateOnPaper(context) };
  if (input.response.mode === 'quick') return words('document.quick', values);
  return input.paper === 'kern' ? words('document.core', values) : words('document.advice', values);
}
