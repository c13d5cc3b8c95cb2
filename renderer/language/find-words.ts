/** Every word of the search must stand in the text; accents and capitals do not count. No words are everywhere. */
export function holdsWords(text: string, search: string): boolean {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const looked = plain(text);
  return words.every((word) => looked.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
