/** A list to sign at a session, and what is asked after it. Names are as typed. */
export type AttendanceBody = {
  readonly kind: 'attendance';
  readonly heading: string;
  readonly date: string;
  /** Kind of session, its host; what is known. */
  readonly about: readonly string[];
  /** Who keeps what, and why. */
  readonly why: string;
  readonly head: {
    readonly number: string;
    readonly who: string;
    readonly company: string;
    readonly half: string;
    readonly sign: string;
  };
  /** Who is known, then empty lines. */
  readonly rows: readonly { readonly who: string; readonly company: string }[];
  readonly evaluation: {
    readonly heading: string;
    readonly how: string;
    readonly statement: string;
    /** From "not at all" to "very much". */
    readonly answers: readonly string[];
    readonly questions: readonly string[];
  };
};

/** What somebody attended, on one page; a name as typed. */
export type Certificate = {
  readonly heading: string;
  readonly says: string;
  readonly who: string;
  /** Empty: not known. */
  readonly from: string;
  readonly attended: string;
  readonly name: string;
  /** Empty: none. */
  readonly programme: string;
  readonly sessions: readonly { readonly date: string; readonly title: string; readonly type: string }[];
  /** What it takes, in small print. */
  readonly notes: readonly string[];
  /** "An Peeters, VLAIO"; empty: nobody is named. */
  readonly by: string;
  readonly placeLabel: string;
  readonly place: string;
  readonly signLabel: string;
};

export type CertificateBody = { readonly kind: 'certificates'; readonly pages: readonly Certificate[] };
