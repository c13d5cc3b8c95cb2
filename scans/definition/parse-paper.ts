import type { ContentReader } from './content-reader.ts';
import { paperTextsFile } from './definition-schema.ts';
import { languages } from './definition.ts';
import type { PaperWords } from './definition.ts';

/** Reads the words of papers: a flat list of keys, the same in four languages. */
export function parsePaper(reader: ContentReader): PaperWords {
  if (!languages.some((language) => reader.hasFile(`paper/texts.${language}.yaml`))) return {};
  const words = reader.readWords('paper/', paperTextsFile);
  const keys = new Set(languages.flatMap((language) => Object.keys(words[language]?.value ?? {})));
  return Object.fromEntries([...keys].map((key) => [key, reader.join(words, (file) => file[key], [key])]));
}
