import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../scans/services/api.ts';
import { createSpeech } from '../../renderer/language/say.ts';
import type { Speech } from '../../renderer/language/say.ts';
import type { Words } from '../../renderer/language/words.ts';

const folder = fileURLToPath(new URL('../../renderer/language/ui/', import.meta.url));

/** The words of the screens in one language, so that no test repeats a sentence. */
export function speechIn(language: Language): Speech {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`));
  const words: Words = Object.assign({}, ...files.map(readJson));
  return createSpeech(language, words);
}

function readJson(name: string): object {
  const read: unknown = JSON.parse(readFileSync(folder + name, 'utf8'));
  if (typeof read !== 'object' || read === null) throw new Error(`${name} holds no words`);
  return read;
}
