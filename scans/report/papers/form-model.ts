import type {
  Definition,
  Fact,
  Language,
  Question,
  QuestionId,
  Texts,
  Variant,
} from '../../definition/definition.ts';
import type { Words } from '../paper-words.ts';
import type { FormModel } from '../report-model.ts';
import type { FormFacts, FormImportance, FormQuestion, FormTheme } from './form-body.ts';

export type FormWish = {
  readonly variant: Variant;
  readonly mode: 'full' | 'quick';
  readonly language: Language;
};

type Form = FormWish & {
  readonly definition: Definition;
  readonly words: Words;
  readonly text: (texts: Texts) => string;
};

/** The signs of the answers without a level, as on the keyboard of the question page. */
export const otherSigns = { dontKnow: '?', notApplicable: '-' } as const;

/** The blank form of a variant: the rule, every question with its answers, and for a full scan what else is asked. */
export function buildForm(definition: Definition, wish: FormWish, words: Words): FormModel {
  const { variant, mode, language } = wish;
  const form: Form = { ...wish, definition, words, text: (texts) => texts[language] };
  const { instructions, title } = definition;
  const asked = mode === 'quick' ? variant.quickScan : variant.questions;
  const names = { title: title[language], variant: variant.name[language] };
  return {
    language,
    title: words('form.document', { scan: names.title }),
    subject: words('document.form', { variant: names.variant }),
    furniture: {
      scan: words('furniture.scan', names),
      company: words('form.title'),
      footer: words('form.version', { version: definition.version }),
      pageOf: words('furniture.page', { page: '{page}', pages: '{pages}' }),
      translationMark:
        definition.languageStates[language] === 'unreviewed' ? words('furniture.unreviewed') : '',
      unknownCharacters: words('furniture.unknownCharacters'),
    },
    body: {
      kind: 'form',
      heading: words('form.title'),
      extent: words(mode === 'quick' ? 'form.quick' : 'form.full', { count: String(asked.length) }),
      fields: [words('letter.company'), words('letter.signDate'), words('form.by')],
      how: {
        heading: words('form.howHeading'),
        sentences: [words('form.tick'), form.text(instructions.answer), form.text(instructions.renewal)],
      },
      themes: themesOf(form, asked),
      importance: mode === 'quick' ? null : importanceOf(form),
      facts: mode === 'quick' ? null : factsOf(form),
      after: {
        heading: words('form.afterHeading'),
        sentences: [words('form.afterType'), words('form.afterPaper')],
      },
    },
  };
}

/** In the order of asking; the numbers go on over the themes, as on the screen for typing over. */
function themesOf(form: Form, asked: readonly QuestionId[]): readonly FormTheme[] {
  const { definition, variant, mode } = form;
  const questions = new Map(definition.questions.map((question) => [question.id, question]));
  return variant.dimensions.flatMap((dimension) => {
    const own = asked.flatMap((id, at) => {
      const question = questions.get(id);
      return question?.dimension === dimension ? [questionOf(form, question, at + 1)] : [];
    });
    const intro = definition.dimensions.find(({ id }) => id === dimension)?.definition;
    return own.length === 0
      ? []
      : [
          {
            heading: themeName(form, dimension),
            intro: mode === 'quick' || intro === undefined ? '' : form.text(intro),
            questions: own,
          },
        ];
  });
}

function questionOf({ definition, words, text }: Form, question: Question, number: number): FormQuestion {
  const { dontKnow, notApplicable } = definition.instructions;
  const answer = text(notApplicable);
  return {
    question: `${String(number)}. ${text(question.ask)}`,
    levels: question.levels.map((level, at) => ({ sign: String(at), text: text(level) })),
    others: [
      ...(question.dontKnowAllowed ? [{ sign: otherSigns.dontKnow, text: text(dontKnow) }] : []),
      ...(question.naAllowed ? [{ sign: otherSigns.notApplicable, text: answer }] : []),
      ...(!question.naAllowed && question.naAllowedIfNoStaff
        ? [{ sign: otherSigns.notApplicable, text: words('form.noStaff', { answer }) }]
        : []),
    ],
    note: words('form.note'),
  };
}

function importanceOf(form: Form): FormImportance {
  const { definition, variant, words, text } = form;
  const { question, levels, maxAtThree } = definition.importance;
  return {
    heading: words('importance.heading'),
    intro: [text(question), words('form.importanceTick', { most: String(maxAtThree) })],
    head: [words('table.dimension'), ...levels.map(text)],
    rows: variant.dimensions.map((dimension) => themeName(form, dimension)),
    signs: levels.map((_, at) => String(at)),
  };
}

function factsOf({ definition, words, text }: Form): FormFacts {
  const hintOf = ({ maxChoices }: Fact): string =>
    maxChoices === 1 ? words('form.factOne') : words('form.factMost', { most: String(maxChoices) });
  return {
    heading: words('facts.heading'),
    intro: words('facts.intro'),
    facts: definition.facts.map((fact) => ({
      question: text(fact.question),
      hint: hintOf(fact),
      options: fact.options.map((option) => text(option.text)),
    })),
  };
}

function themeName({ variant, text }: Form, dimension: Variant['dimensions'][number]): string {
  const name = variant.dimensionNames[dimension];
  return name === undefined ? dimension : text(name);
}
