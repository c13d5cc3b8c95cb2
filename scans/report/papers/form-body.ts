/** A box to tick: what stands beside it, which is also the key on the screen for typing over, and its text. */
export type FormChoice = { readonly sign: string; readonly text: string };

export type FormQuestion = {
  /** "12. Hoe …" */
  readonly question: string;
  readonly levels: readonly FormChoice[];
  /** "Weet ik niet", "Niet van toepassing": where they are allowed. */
  readonly others: readonly FormChoice[];
  /** Before a line to write on. */
  readonly note: string;
};

export type FormTheme = {
  readonly heading: string;
  readonly intro: string;
  readonly questions: readonly FormQuestion[];
};

/** How important each theme is: a table with a box in every cell. */
export type FormImportance = {
  readonly heading: string;
  readonly intro: readonly string[];
  /** The first heads the column of themes, the others say what 0, 1, 2 and 3 mean. */
  readonly head: readonly string[];
  readonly rows: readonly string[];
  /** Beside the boxes of every row. */
  readonly signs: readonly string[];
};

export type FormFacts = {
  readonly heading: string;
  readonly intro: string;
  readonly facts: readonly {
    readonly question: string;
    readonly hint: string;
    readonly options: readonly string[];
  }[];
};

type FormWords = { readonly heading: string; readonly sentences: readonly string[] };

/** The blank answer form. Every text is plain. */
export type FormBody = {
  readonly kind: 'form';
  readonly heading: string;
  /** "Volledige scan, 38 vragen" */
  readonly extent: string;
  /** Lines to write on: the company, the date, who fills in. */
  readonly fields: readonly string[];
  readonly how: FormWords;
  readonly themes: readonly FormTheme[];
  /** `null`: a quick scan, which asks neither this nor facts. */
  readonly importance: FormImportance | null;
  readonly facts: FormFacts | null;
  readonly after: FormWords;
};
