import type { Logo } from './logo.ts';
import type { Furniture } from './report-model.ts';

/** The paper with the logo of today on it; `null`: without one. The paper itself stays as it is. */
export function withLogo<M extends { readonly furniture: Furniture }>(
  model: M,
  logo: Logo | null,
  organisation = '',
): M {
  if (logo === null) return model;
  return { ...model, furniture: { ...model.furniture, logo, logoOf: organisation } };
}
