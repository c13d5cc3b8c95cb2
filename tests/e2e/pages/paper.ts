import type { Reader } from './reader.ts';
import { heading } from './reader.ts';

/** Who does what, and when. */
export function planPage(reader: Reader) {
  const { page, speech } = reader;
  const { say } = speech;
  return {
    heading: heading(reader),
    who: page.getByLabel(say('advice.who'), { exact: true }),
    when: page.getByLabel(say('advice.when'), { exact: true }),
    sign: page.getByLabel(say('plan.sign'), { exact: true }),
    done: page.getByRole('checkbox'),
    saveCalendar: page.getByRole('button', { name: say('plan.calendar-save'), exact: true }),
    saved: savedFile(reader),
  };
}

/** The pages as they will be saved. */
export function reportPage(reader: Reader) {
  const { page, speech } = reader;
  const { say } = speech;
  return {
    heading: heading(reader),
    paper: (which: 'advies' | 'kern' | 'groot' | 'antwoorden') =>
      page.getByRole('radio', { name: new RegExp(`^${say(`report.paper.${which}`)}`, 'u') }),
    language: page.getByLabel(say('report.language'), { exact: true }),
    notes: page.getByRole('checkbox', { name: say('report.notes') }),
    scan: page.getByRole('checkbox', { name: say('report.scan') }),
    pages: page.getByRole('main').getByRole('figure'),
    save: page.getByRole('button', { name: say('report.save'), exact: true }),
    savePage: page.getByRole('button', { name: say('report.save-page'), exact: true }),
    print: page.getByRole('button', { name: say('report.print'), exact: true }),
    saveTable: (as: 'xlsx' | 'csv') =>
      page.getByRole('button', { name: say(`report.save-${as}`), exact: true }).click(),
    saved: savedFile(reader),
    notSaved: page.getByRole('alert', { name: say('report.not-saved.title') }),
  };
}

/** What is chosen for this laptop. */
export function settingsPage(reader: Reader) {
  const { page, speech } = reader;
  const { say } = speech;
  const choice = (group: string, name: string) =>
    page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
  return {
    heading: heading(reader),
    theme: (which: 'system' | 'light' | 'dark') =>
      choice(say('settings.theme'), say(`settings.theme.${which}`)),
    textSize: (which: 'normal' | 'large' | 'larger') =>
      choice(say('settings.text-size'), say(`settings.text-size.${which}`)),
    autoAdvance: page.getByRole('checkbox', { name: say('settings.auto-advance') }),
    singleKeys: page.getByRole('checkbox', { name: say('settings.keys') }),
    adviser: page.getByLabel(say('settings.adviser'), { exact: true }),
    about: () => page.getByRole('link', { name: say('common.about'), exact: true }).click(),
  };
}

function savedFile({ page, speech }: Reader) {
  return page
    .getByRole('status')
    .filter({ has: page.getByRole('button', { name: speech.say('report.show') }) });
}
