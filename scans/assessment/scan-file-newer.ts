/** What a file of a newer version says of itself, as far as that can be read without knowing its version. */
export type NewerScan = {
  /** Empty where it does not stand where we know it. */
  readonly name: string;
  readonly company: string;
  /** `YYYY-MM-DD`, the day of its last change as it stands there; `null`: not known. */
  readonly day: string | null;
};

/** As long as the names of ours. */
const longest = 200;

/** Plain lines of text and nothing else: what stands there may mean something else by now. */
export function newerScan(document: Readonly<Record<string, unknown>>): NewerScan {
  const { name, company, changedOn } = document;
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(plainLine(changedOn))?.[0] ?? null;
  const companyName =
    typeof company === 'object' && company !== null && 'name' in company ? company.name : '';
  return { name: plainLine(name), company: plainLine(companyName), day };
}

/** Empty where it is no text, is too long, or holds what is no letter, sign or space. */
function plainLine(value: unknown): string {
  if (typeof value !== 'string' || value.length > 2 * longest) return '';
  const isPlain = Array.from(value).length <= longest && !/\p{C}/u.test(value);
  return isPlain ? value : '';
}
