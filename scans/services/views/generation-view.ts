import type { ComparedPart } from '../../assessment/compare-assessments.ts';
import type { DimensionId, LevelNumber, QuestionId } from '../../definition/definition.ts';
import type { GenerationRow } from '../store-ports.ts';
import type { Kept } from './assessment-view.ts';

/** A copy of a scan as it was, and how far it is from now. */
export type GenerationView = GenerationRow & {
  /** Answers given, over all responses; `null`: this copy cannot be read. */
  readonly answers: number | null;
  /** How many questions and other parts differ from now; 0: going back would change nothing. */
  readonly differences: number;
};

/** An answer in words: the text of the level, "Weet ik niet", "Niet ingevuld". */
export type AnswerInWords = {
  /** `null`: don't know, not applicable or open. */
  readonly level: LevelNumber | null;
  readonly words: string;
  readonly note: string;
};

/** What going back to a copy would change. Nothing in it: nothing. */
export type GenerationDifference = {
  /** In the order of asking; only themes and questions that differ. */
  readonly themes: readonly {
    readonly dimension: DimensionId;
    readonly name: string;
    readonly questions: readonly {
      readonly question: QuestionId;
      readonly ask: string;
      readonly before: AnswerInWords;
      readonly now: AnswerInWords;
    }[];
  }[];
  /** Questions that differ and that the content of today does not ask in this scan. */
  readonly notAsked: number;
  readonly parts: readonly ComparedPart[];
  readonly nameThen: string;
  readonly closedThen: boolean;
};

/** `undo`: the copy of what was there before, to go back to. */
export type WentBack = Kept & { readonly undo: string };
