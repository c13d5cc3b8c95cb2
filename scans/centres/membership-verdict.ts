import type { Company } from '../assessment/assessment.ts';
import type { Centre } from '../definition/definition.ts';
import type { MembershipVerdict } from './centre-match.ts';
import { digitsOf } from './company-activity.ts';

/**
 * Whether a company is by law a member of a centre (METHOD 6). `member` only where the sources prove both the
 * membership and its list of activities, and one of the company's codes is within it. A code that the proven
 * list leaves out gives `none`; a code that is too short to tell, or a list without proof, `maybe-member`.
 */
export function membershipVerdict(centre: Centre, company: Company): MembershipVerdict {
  const { membership, verified } = centre;
  const codes = company.nace ?? [];
  if (!membership.byLaw) return 'none';
  if (codes.length === 0 || !verified.membership || !membership.naceVerified) return 'maybe-member';
  const pairs = codes.flatMap((code) =>
    (code.version === '2008' ? membership.nace2008 : membership.nace2025).map((prefix) => ({
      digits: digitsOf(code),
      prefix,
    })),
  );
  if (pairs.some(({ digits, prefix }) => digits.startsWith(prefix))) return 'member';
  return pairs.some(({ digits, prefix }) => prefix.startsWith(digits)) ? 'maybe-member' : 'none';
}
