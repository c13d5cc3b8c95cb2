import type { RichText } from './report-model.ts';

/** An opening in two parts: its first sentence, which stands large on a screen, and what follows. */
export function splitOpening(opening: RichText): { readonly headline: RichText; readonly lead: RichText } {
  const [, headline = opening, lead = ''] = /^(.*?[.!?])\s+(.*)$/su.exec(opening) ?? [];
  return { headline, lead };
}
