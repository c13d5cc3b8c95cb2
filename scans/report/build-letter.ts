import type { Language, LevelNumber } from '../definition/definition.ts';
import type { Words } from './paper-words.ts';
import type { Letter, LetterModel } from './letter-model.ts';
import type { CentreCard, Furniture } from './report-model.ts';
import { joinList } from './words.ts';

/** What one letter is about: an address, and the themes about which it may contact the owner. */
export type LetterContent = {
  /** "Sirris" */
  readonly centre: string;
  readonly card: CentreCard;
  readonly themes: readonly {
    readonly name: string;
    readonly level: LevelNumber | null;
    readonly levelName: string;
    /** When and to which version of the text the owner said "yes", in words; `null`: to be ticked by hand. */
    readonly given: { readonly on: string; readonly textVersion: string } | null;
  }[];
  readonly textVersion: string;
};

type LetterInput = {
  readonly language: Language;
  readonly words: Words;
  /** "Innovatiescan" */
  readonly scan: string;
  /** As typed; empty: a line to write on. */
  readonly company: string;
  /** In words. */
  readonly date: string;
  readonly furniture: Pick<Furniture, 'pageOf' | 'translationMark' | 'unknownCharacters'>;
  readonly letters: readonly LetterContent[];
};

/** The letters of referral, one page per address, that the owner hands over (METHOD 6). Nothing is sent. */
export function buildLetters(input: LetterInput): LetterModel {
  const { words, scan, company, date } = input;
  const centre = joinList(
    input.letters.map((letter) => letter.centre),
    words,
  );
  return {
    language: input.language,
    title: words('document.title', {
      scan,
      company: company === '' ? words('company.unknown') : company,
    }),
    subject: words('document.letter', { centre, date }),
    // What would otherwise stand at the foot travels with the letter too: nothing but the page.
    furniture: { ...input.furniture, scan, company: words('letter.title'), footer: '' },
    body: { kind: 'letters', letters: input.letters.map((letter) => buildLetter(input, letter)) },
  };
}

function buildLetter({ words, company, date }: LetterInput, content: LetterContent): Letter {
  const { card, themes } = content;
  return {
    heading: words('letter.title'),
    date,
    toLabel: words('letter.to'),
    to: {
      name: card.name,
      contact: card.contact,
      url: card.url,
      dated: card.dated,
      ...(card.own === undefined ? {} : { own: card.own }),
    },
    fromLabel: words('letter.from'),
    from: [
      { label: words('letter.company'), value: company },
      { label: words('letter.person'), value: '' },
      { label: words('letter.reach'), value: '' },
      { label: words('letter.email'), value: '' },
    ],
    aboutHeading: words('letter.about'),
    themes: themes.map(({ name, level, levelName, given }) => ({
      name,
      level,
      levelText: level === null ? '' : words('letter.level', { level: String(level), name: levelName }),
      isTicked: given !== null,
    })),
    askHeading: words('letter.askHeading'),
    ask: words('letter.ask'),
    staysHeading: words('letter.staysHeading'),
    stays: [words('letter.staysAnswers'), words('letter.staysThemes')],
    consentHeading: words('letter.consentHeading'),
    consent: consentOf(words, content),
    dateLabel: words('letter.signDate'),
    signatureLabel: words('letter.signature'),
  };
}

function consentOf(words: Words, { centre, themes, textVersion }: LetterContent): readonly string[] {
  const given = themes.flatMap((theme) => (theme.given === null ? [] : [theme.given]));
  const moments = given.map(({ on, textVersion: version }) => words('letter.given', { date: on, version }));
  return [
    words('letter.consent', { centre }),
    ...(moments.length === 0 ? [words('letter.open', { version: textVersion })] : new Set(moments)),
    words('letter.withdraw', { centre }),
    words('letter.notSent'),
  ];
}
