import type { Reader } from './reader.ts';
import { heading } from './reader.ts';

/** Only the name is needed. */
export function companyPage(reader: Reader) {
  const { page, speech } = reader;
  const { say } = speech;
  return {
    heading: heading(reader),
    name: page.getByLabel(say('company.name'), { exact: true }),
    sector: page.getByLabel(say('company.sector'), { exact: true }),
    nace: page.getByLabel(say('company.nace'), { exact: true }),
    region: page.getByLabel(say('company.region'), { exact: true }),
    postcode: page.getByLabel(say('company.postcode'), { exact: true }),
    size: page.getByLabel(say('company.size'), { exact: true }),
    legalForm: page.getByLabel(say('company.legal'), { exact: true }),
    number: page.getByLabel(say('company.number'), { exact: true }),
    errors: page.getByRole('main').getByRole('listitem').getByRole('link'),
    begin: () => page.getByRole('button', { name: say('company.start'), exact: true }).click(),
    save: () => page.getByRole('button', { name: say('company.save'), exact: true }).click(),
  };
}
