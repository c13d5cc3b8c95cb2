import type {
  DimensionId,
  FactId,
  Importance,
  Language,
  QuestionId,
  VariantId,
} from '../../definition/definition.ts';

export type VariantView = {
  readonly id: VariantId;
  readonly name: string;
  /** In the order of asking, each with its name in this variant. */
  readonly dimensions: readonly {
    readonly id: DimensionId;
    readonly name: string;
    readonly definition: string;
  }[];
  readonly questions: readonly QuestionId[];
  /** Twelve of them, in the order of the quick scan. */
  readonly quickScan: readonly QuestionId[];
};

export type QuestionView = {
  readonly id: QuestionId;
  readonly dimension: DimensionId;
  readonly ask: string;
  /** Index 0 to 4. */
  readonly levels: readonly string[];
  readonly naAllowed: boolean;
  /** Also when nobody but the owner works there (size `0`). */
  readonly naAllowedIfNoStaff: boolean;
  readonly dontKnowAllowed: boolean;
};

/** Every word of the scan that a screen shows, in one language. */
export type ContentView = {
  readonly language: Language;
  readonly version: string;
  readonly title: string;
  /** "Vertaling nog niet nagelezen …"; empty for a reviewed language. */
  readonly translationMark: string;
  readonly instructions: {
    readonly renewal: string;
    readonly answer: string;
    readonly dontKnow: string;
    readonly notApplicable: string;
    readonly evidence: string;
  };
  /** Index 0 to 4: "Nog niet gestart" … */
  readonly levelNames: readonly string[];
  readonly variants: readonly VariantView[];
  readonly questions: Readonly<Record<QuestionId, QuestionView>>;
  readonly importance: {
    readonly question: string;
    /** Index 0 to 3. */
    readonly levels: readonly string[];
    readonly maxAtThree: number;
    readonly defaultWhenSkipped: Importance;
  };
  readonly facts: readonly {
    readonly id: FactId;
    readonly question: string;
    readonly options: readonly { readonly text: string; readonly exclusive: boolean }[];
    readonly maxChoices: number;
  }[];
  /** Rows of table A, by name in this language. */
  readonly sectors: readonly { readonly id: string; readonly name: string }[];
};
