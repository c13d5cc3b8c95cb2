import type { z } from 'zod';
import type { Problem } from '../definition/problem.ts';
import { api } from './api.ts';
import type { Audience, Checked, Input, Method, Output, Services } from './api.ts';
import { fileMethods } from './contract/file-methods.ts';
import { kioskMethods } from './contract/kiosk-methods.ts';
import type { Outcome } from './failure.ts';
import { workshopProblem } from '../workshop/run/workshop-problem-texts.ts';

type Contract = {
  readonly [M in Method]: { readonly audience: Audience; readonly input: z.ZodType<Checked<M>> };
};
const contract: Contract = api;

/**
 * The only door of the product: unknown name and unknown input → a checked call.
 * An unknown method, or one that is not for this caller, is `not-found`; a wrong shape or an unknown key
 * `invalid-input`. While the device goes from hand to hand, what is not for its users is refused. It throws only on a
 * defect.
 */
export function dispatch<M extends Method>(
  services: Services,
  caller: Audience,
  name: M,
  input: Input<M>,
): Promise<Outcome<Output<M>>>;
export function dispatch(
  services: Services,
  caller: Audience,
  name: unknown,
  input: unknown,
): Promise<Outcome<unknown>>;
export async function dispatch(
  services: Services,
  caller: Audience,
  name: unknown,
  input: unknown,
): Promise<Outcome<unknown>> {
  if (!isMethod(name) || !mayCall(caller, contract[name].audience)) {
    return { ok: false, failure: { code: 'not-found' } };
  }
  if (!worksInKiosk.has(name) && (await isHandedOver(services))) {
    return { ok: false, failure: { code: 'refused', problems: [workshopProblem('kiosk-on')] } };
  }
  return callChecked(services, name, input);
}

/** The device goes from hand to hand: whoever calls is not the adviser, in whatever window. */
export async function isHandedOver(services: Pick<Services, 'kiosk.on'>): Promise<boolean> {
  const on = await services['kiosk.on']({});
  return on.ok && on.value;
}

/** Files that are given and words that are no secret; answers on this device only through the methods of the kiosk. */
const worksInKiosk: ReadonlySet<string> = new Set<string>([
  ...Object.keys(kioskMethods),
  ...Object.keys(fileMethods),
  'app.start',
  'app.tryFolder',
  'content.view',
  'problems.explain',
  'workshop.presenter',
]);

/** Own keys only, so that `__proto__` and `constructor` are no methods. */
function isMethod(name: unknown): name is Method {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

function mayCall(caller: Audience, audience: Audience): boolean {
  return caller === 'adviser' || audience === 'participant';
}

async function callChecked<M extends Method>(
  services: Services,
  name: M,
  input: unknown,
): Promise<Outcome<Output<M>>> {
  const checked = contract[name].input.safeParse(input);
  if (!checked.success) {
    return { ok: false, failure: { code: 'invalid-input', problems: checked.error.issues.map(asProblem) } };
  }
  return services[name](checked.data);
}

function asProblem(issue: z.core.$ZodIssue): Problem {
  return {
    file: '',
    place: issue.path.map(String).join('.'),
    code: 'call-shape',
    values: { message: issue.message },
  };
}
