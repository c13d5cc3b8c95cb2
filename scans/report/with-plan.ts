import type { PlannedStep } from '../assessment/assessment-record.ts';
import type { DimensionId } from '../definition/definition.ts';
import { formatDate } from './dates.ts';
import type { Words } from './paper-words.ts';
import type { Planned, ReportModel, Step } from './report-model.ts';

/**
 * The paper with the action plan as it stands today on the lines of its steps. `dimensions`: the themes of its plans
 * or actions, in their order. The paper itself stays as it is; an empty plan gives the same model.
 */
export function withPlan(
  model: ReportModel,
  dimensions: readonly DimensionId[],
  plan: readonly PlannedStep[],
  words: Words,
): ReportModel {
  const { body } = model;
  const fill = (at: number, which: PlannedStep['step'], step: Step): Step => {
    const found = plan.find((one) => one.dimension === dimensions[at] && one.step === which);
    const planned = found === undefined ? null : plannedOf(found, words);
    return planned === null ? step : { ...step, planned };
  };
  if (body.kind === 'quick') {
    const actions = body.core.actions.map((action, at) => {
      // Two questions of one theme share one step of the plan: it is printed once.
      const isRepeated = dimensions.slice(0, at).some((one) => one === dimensions[at]);
      return isRepeated ? action : { ...action, step: fill(at, 'this-week', action.step) };
    });
    return { ...model, body: { ...body, core: { ...body.core, actions } } };
  }
  const plans = body.core.plans.map((one, at) => {
    const [week, quarter] = one.steps;
    const steps = [fill(at, 'this-week', week), fill(at, 'this-quarter', quarter)] as const;
    return { ...one, steps };
  });
  return { ...model, body: { ...body, core: { ...body.core, plans } } };
}

/** A longer name stands only where there is room for it. Characters. */
const longestName = 20;

/** `null`: nothing is filled in. */
function plannedOf({ who, on, sign, done }: PlannedStep, words: Words): Planned | null {
  const when = [...(on === '' ? [] : [formatDate(on, words)]), ...(done ? [words('plan.done')] : [])];
  const elsewhere = words('plan.elsewhere');
  const name = who.trim();
  const said = {
    who: name,
    when: when.join(words('list.between')),
    sign: sign.trim() === '' ? '' : words('plan.sign', { sign: sign.trim() }),
    done,
    short: { who: Array.from(name).length > longestName ? elsewhere : name, plan: elsewhere },
  };
  return said.who === '' && said.when === '' && said.sign === '' ? null : said;
}
