import type { Language } from '../../scans/services/api.ts';

/** The language that stands beside that of the screens; `null`: none, also where both would be the same. */
export function secondLanguage(
  { secondLanguage: wanted }: { readonly secondLanguage: Language | null },
  screen: Language,
): Language | null {
  return wanted === screen ? null : wanted;
}
