import type { Reader } from './reader.ts';
import { heading } from './reader.ts';

/** What the answers say. */
export function resultPage(reader: Reader) {
  const { page, speech } = reader;
  const { say, count } = speech;
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  return {
    heading: heading(reader),
    table: page.getByRole('table', { name: say('result.caption') }),
    incomplete: (open: number) => page.getByText(count('result.open', open)),
    closed: page.getByText(say('result.closed-text')),
    how: page.getByRole('button', { name: say('result.how-total'), exact: true }),
    why: (letter: string) => link(say('result.why', { letter })),
    toPlan: () => link(say('result.plan-link')).click(),
    toCentres: () => link(say('result.centres-link')).click(),
    toReport: () => link(say('result.report')).click(),
    toAnswers: () => link(say('result.back')).click(),
    reopen: () => page.getByRole('button', { name: say('result.reopen'), exact: true }).click(),
    grow: page.getByRole('button', { name: say('result.grow'), exact: true }),
  };
}

/** Every centre and the support that fits. */
export function centresPage({ page, speech }: Reader) {
  return {
    note: page.getByText(speech.say('common.addresses')),
    addresses: page.getByRole('main').getByRole('link', { description: speech.say('common.addresses') }),
  };
}

/** The advice about one theme, with who can help. */
export function advicePage(reader: Reader) {
  const { page, speech } = reader;
  const { say } = speech;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const yes = page.getByRole('radio', { name: say('advice.yes'), exact: true });
  return {
    heading: heading(reader),
    /** A question of referral: the group of its three answers. */
    referrals: page.getByRole('group').filter({ has: yes }),
    yes: say('advice.yes'),
    no: say('advice.no'),
    travels: page.getByRole('heading', { name: say('advice.travels'), exact: true }),
    given: page.getByText(say('advice.given', { date: '', version: '' }).slice(0, 12)),
    takeBack: button(say('advice.take-back')),
    saveLetter: button(say('advice.letter-save')),
    letterSaved: page.getByText(say('advice.letter-saved', { place: '' }).slice(0, 20)),
    leaveOut: page.getByRole('checkbox', { name: say('advice.leave-out') }),
    remark: page.getByLabel(say('advice.remark'), { exact: true }),
    addOwn: button(say('advice.own-add')),
    own: (number: number) => page.getByLabel(say('advice.own', { number }), { exact: true }),
    behind: page.getByRole('complementary', { name: say('advice.behind') }).getByRole('link'),
    back: () => page.getByRole('link', { name: say('advice.back'), exact: true }).click(),
  };
}
