/** Can this be from how many sessions on a certificate is given: a whole number from 1 to 99? */
export function isCertificateCount(text: string): boolean {
  return /^[1-9]\d?$/u.test(text.trim());
}
