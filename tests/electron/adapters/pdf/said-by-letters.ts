import { cleanText } from '../../../../electron/adapters/typeset/clean-text.ts';
import type { Covers } from '../../../../electron/adapters/typeset/clean-text.ts';
import type { Letter, LetterModel } from '../../../../scans/report/letter-model.ts';
import type { Said } from './spoken-model.ts';

/** Everything that the letters of referral say, in reading order, and nothing else. */
export function saidByLetters({ furniture, body }: LetterModel, covers: Covers): readonly Said[] {
  const company = body.letters[0]?.from[0]?.value ?? '';
  const isReplaced = cleanText(company, covers).includes('□');
  return body.letters.flatMap((letter) => [
    { text: furniture.scan },
    ...letterTexts(letter, covers).map((text) => ({ text })),
    ...(isReplaced ? [{ text: furniture.unknownCharacters }] : []),
  ]);
}

function letterTexts(letter: Letter, covers: Covers): readonly string[] {
  return [
    letter.date,
    letter.heading,
    letter.toLabel,
    letter.to.name,
    letter.to.contact,
    letter.to.dated,
    letter.fromLabel,
    ...letter.from.map(({ label, value }) => (value === '' ? label : cleanText(value, covers))),
    letter.aboutHeading,
    ...letter.themes.flatMap(({ name, level, levelText }) => [String(level), name, `· ${levelText}`]),
    letter.askHeading,
    letter.ask,
    letter.staysHeading,
    ...letter.stays.flatMap((text) => ['–', text]),
    letter.consentHeading,
    ...letter.consent,
    letter.dateLabel,
    letter.signatureLabel,
  ];
}
