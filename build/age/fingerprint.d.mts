export type Fingerprint = { readonly screens: string; readonly content: string };

export const fingerprintFile: string;
export function fingerprintOf(checkout: string): Fingerprint;
export function agedPictures(kept: Fingerprint | null, now: Fingerprint): readonly string[];
