import { chooseFile } from '../drivers/driver.ts';
import { heading } from './reader.ts';
import type { Reader } from './reader.ts';

/** All centres and support, and the form of one of them. */
export function directoryPage(reader: Reader) {
  const { page, speech } = reader;
  const { say, count } = speech;
  const main = page.getByRole('main');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (word: 'phone' | 'email' | 'contact' | 'website' | 'name' | 'city') =>
    page.getByLabel(say(`directory.form.${word}`), { exact: true });
  return {
    heading: heading(reader),
    goFromStart: () => page.getByRole('link', { name: say('directory.title'), exact: true }).click(),
    search: page.getByRole('searchbox', { name: say('directory.search') }),
    names: main.getByRole('heading', { level: 3 }),
    row: (name: string) =>
      main.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) }),
    open: (name: string) => main.getByRole('link', { name, exact: true }).click(),
    field,
    checkedOn: page.getByLabel(say('directory.form.checkedOn'), { exact: true }),
    retire: page.getByRole('checkbox', { name: say('directory.form.retired.centre') }),
    notSaved: page.getByText(say('directory.draft'), { exact: false }),
    errors: main.getByRole('listitem').getByRole('link'),
    save: () => button(say('directory.save')).click(),
    back: () => page.getByRole('link', { name: say('directory.back'), exact: true }).click(),
    takeBack: () => button(say('directory.take-back')).click(),
    undo: () => button(say('directory.undo')).click(),
    add: () => page.getByRole('link', { name: say('directory.add'), exact: true }).click(),
    region: (region: 'VL' | 'BXL' | 'WAL') =>
      page.getByRole('checkbox', { name: say(`company.region.${region}`), exact: true }),
    /** What happened, in the foot. */
    notice: page.getByRole('contentinfo'),
    saveList: () => button(say('directory.export')).click(),
    offer: (path: string) => chooseFile(page, path, () => button(say('directory.import')).click()),
    takeOver: (changes: number) => button(count('directory.offer.do', changes)).click(),
    refused: page.getByRole('region', { name: say('directory.refused.title') }),
    setAside: () => button(say('directory.refused.do')).click(),
  };
}
