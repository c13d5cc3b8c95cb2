/** Signs as people count them; shorter passwords are found by trying. */
export const leastPassword = 12;

/** Is this enough for a file that is locked with it? */
export function isLongEnough(password: string): boolean {
  return Array.from(password.normalize('NFC')).length >= leastPassword;
}
