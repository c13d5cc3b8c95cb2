import type { AgedClock } from './aged-content.mjs';

export function agedMajors(list: { readonly date: string } | null, clock: AgedClock): readonly string[];
