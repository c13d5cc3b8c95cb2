import type { Centre, VerifiedField } from './definition.ts';

/** Of a centre that nobody has to be a member of. */
export const noMembership: Centre['membership'] = {
  byLaw: false,
  kind: 'none',
  rule: '',
  nace2008: [],
  nace2025: [],
  jointCommittees: [],
  naceVerified: false,
  jointCommitteesVerified: false,
};

/** A flag for each group of fields: those named here are verified. */
export function verifiedOf(fields: readonly VerifiedField[]): Centre['verified'] {
  const has = (field: VerifiedField): boolean => fields.includes(field);
  return {
    names: has('names'),
    sectors: has('sectors'),
    membership: has('membership'),
    sites: has('sites'),
    phone: has('phone'),
    email: has('email'),
    website: has('website'),
    services: has('services'),
    founded: has('founded'),
    status: has('status'),
  };
}
