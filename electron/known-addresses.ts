import type { Services } from '../scans/services/api.ts';
import { dispatch } from '../scans/services/dispatch.ts';
import type { UserFiles } from './compose.ts';
import { failed } from './saved-places.ts';
import type { Done } from './saved-places.ts';

/** Opens a web address in the browser of the system, when it is to the letter one that the product knows. */
export type OpenAddress = (given: unknown) => Promise<Done>;

/**
 * The list is asked anew every time, because an adviser can add to it. What comes from a screen is only compared:
 * what is opened is our own, parsed and written out again. `openOutside` hands it to the system.
 */
export function createOpenAddress(services: Services, openOutside: UserFiles['openOutside']): OpenAddress {
  return async (given) => {
    const known = await dispatch(services, 'adviser', 'app.addresses', {});
    if (!known.ok) return failed('problems' in known.failure ? known.failure.problems : []);
    const address = webAddress(known.value.find((one) => one === given) ?? '');
    if (address === null) return failed([addressProblem('address-unknown')]);
    if (await openOutside('browse', address).catch(() => false)) return { kind: 'done' };
    return failed([addressProblem('address-not-opened')]);
  };
}

/** As a browser writes it, without anything that a program of the system could take for more than an address. */
function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  const isPlain = protocol === 'https:' && username === '' && password === '';
  return isPlain && /^[\x21-\x7e]+$/u.test(href) && !/["'`\\<>]/u.test(href) ? href : null;
}

function addressProblem(code: string) {
  return { file: '', place: '', code, values: {} };
}
