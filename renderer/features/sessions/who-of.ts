import type { Person } from '../../../scans/sessions/register.ts';

/** Somebody in one line: his code, or else his e-mail address, with his name where that is known. */
export function whoOf({ code, email, name }: Pick<Person, 'code' | 'email' | 'name'>): string {
  return [code === '' ? email : code, name].filter((part) => part !== '').join(' · ');
}

/** Has one of these texts what was typed in it? Capitals make no difference; nothing typed is in every text. */
export function hasIn(wanted: string, texts: readonly string[]): boolean {
  const sought = wanted.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(sought));
}
