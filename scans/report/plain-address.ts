/** "sirris.be/pad" from "https://www.sirris.be/pad/": an address as people write it. */
export function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}
