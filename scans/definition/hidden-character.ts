/** Control characters, halves of characters, and marks that turn or hide text. */
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

/** Is there a sign in a text of one line that no screen can show, or that shows it wrong? */
export function hasHiddenCharacter(text: string): boolean {
  return hidden.test(text);
}
