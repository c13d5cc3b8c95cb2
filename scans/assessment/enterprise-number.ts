/**
 * An enterprise number as ten digits, or `undefined` when it is not valid: dots, spaces and a leading BE are ignored,
 * it starts with 0 or 1, and its last two digits are 97 minus the first eight modulo 97.
 */
export function enterpriseNumberOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const digits = text.replace(/[.\s]/gu, '').replace(/^BE/iu, '');
  if (!/^[01]\d{9}$/u.test(digits)) return undefined;
  const check = 97 - (Number(digits.slice(0, 8)) % 97);
  return Number(digits.slice(8)) === check ? digits : undefined;
}

/** Generous for dots and spaces between every digit. */
const longest = 60;
