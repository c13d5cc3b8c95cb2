/** A cell with its type: text, a number, a day (`YYYY-MM-DD`), or nothing. What a person typed is always text. */
export type Cell = string | number | { readonly day: string } | null;

/** `width`: about how many characters stand beside each other before a text goes on below. */
export type Column = { readonly heading: string; readonly width: number };

/** Every row has as many cells as there are columns. */
export type Table = {
  /** At most 31 characters, without `[]:*?/\`: the name of a sheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Spreadsheets hold every table on a sheet of its own; a file of values separated by signs holds one. */
export type TableFile =
  | { readonly kind: 'xlsx'; readonly tables: readonly Table[] }
  | { readonly kind: 'csv'; readonly table: Table; readonly numbers: 'comma' | 'point' };
