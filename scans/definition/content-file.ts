/** A file of the content folder: path relative to it with `/`, and its text. */
export type ContentFile = { readonly path: string; readonly text: string };

/** `lineOf(['STR1', 'ask'])` gives the line (from 1) of that key, or of its nearest parent that exists. */
export type ParsedYaml =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly lineOf: (path: readonly (string | number)[]) => number;
    }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** Turns YAML text into plain data. The parser itself lives outside `scans/` and comes in as an argument. */
export type YamlParser = (text: string) => ParsedYaml;
