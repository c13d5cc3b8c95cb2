import type { Centre, Definition, Instrument, Language, OwnFacts } from '../../definition/definition.ts';
import { plainAddress } from '../../report/plain-address.ts';
import type { DirectoryFact } from './directory-view.ts';

type Field = DirectoryFact['field'];

/** What is known of a centre, each with whose fact it is. An own fact stands in the place of the same one of ours. */
export function centreFacts(
  definition: Definition,
  centre: Centre,
  language: Language,
): readonly DirectoryFact[] {
  return [
    ...sites(centre),
    ...contacts(centre),
    ...membership(centre),
    ...services(definition, centre, language),
    ...rowsOf(definition, centre.own, language),
  ];
}

export function instrumentFacts({ text, asOf }: Instrument, language: Language): readonly DirectoryFact[] {
  return [fact('text', text[language], true), ...(asOf === null ? [] : [fact('asOf', asOf, true)])];
}

function sites({ sites: all, verified, own }: Centre): readonly DirectoryFact[] {
  const isOwn = own !== null && own.added !== null;
  const read = (isProven: boolean): readonly string[] =>
    all.filter((site) => (verified.sites && site.verified) === isProven).map(({ city }) => city);
  return [
    ...listed('sites', read(true), true).map((one) => ({ ...one, own: isOwn })),
    ...listed('sites', read(false), false),
  ];
}

function contacts({ website, phone, email, verified, own }: Centre): readonly DirectoryFact[] {
  const ours = { website: plainAddress(website), phone, email, contact: '' };
  const proven = { website: verified.website, phone: verified.phone, email: verified.email, contact: false };
  return (['website', 'phone', 'email', 'contact'] as const).flatMap((field) => {
    const text = own?.[field] ?? '';
    if (text !== '') {
      return [{ field, text: field === 'website' ? plainAddress(text) : text, verified: true, own: true }];
    }
    return ours[field] === '' ? [] : [fact(field, ours[field], proven[field])];
  });
}

/** By its activity codes: a firm with one of them is a member by law. */
function membership({
  membership: { byLaw, nace2008, naceVerified },
  verified,
}: Centre): readonly DirectoryFact[] {
  return byLaw ? listed('membership', nace2008.map(dotted), verified.membership && naceVerified) : [];
}

function dotted(prefix: string): string {
  return prefix.length > 2 ? `${prefix.slice(0, 2)}.${prefix.slice(2)}` : prefix;
}

function services(
  { helpTypes }: Definition,
  { services: offered, verified, own }: Centre,
  language: Language,
): readonly DirectoryFact[] {
  const needs = own?.added?.needs;
  const names = helpTypes
    .filter((one) => needs?.includes(one.id) ?? one.services.some((service) => offered.includes(service)))
    .map(({ name }) => name[language]);
  if (needs === undefined) return listed('services', names, verified.services);
  return listed('needs', names, true).map((one) => ({ ...one, own: true }));
}

function rowsOf(
  { sectorRows }: Definition,
  own: OwnFacts | null,
  language: Language,
): readonly DirectoryFact[] {
  const ids = own?.added?.sectors ?? [];
  const names = sectorRows.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]);
  return listed('sectors', names, true).map((one) => ({ ...one, own: true }));
}

function listed(field: Field, texts: readonly string[], verified: boolean): readonly DirectoryFact[] {
  return texts.length === 0 ? [] : [fact(field, [...new Set(texts)].join(', '), verified)];
}

function fact(field: Field, text: string, verified: boolean): DirectoryFact {
  return { field, text, verified, own: false };
}
