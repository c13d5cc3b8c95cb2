import type { PdfFile } from '../pdf-objects.ts';
import { isArray, isDictionary, isReference, nameOf } from '../pdf-values.ts';
import type { PdfDictionary, PdfValue } from '../pdf-values.ts';
import type { TaggedFile } from '../read-structure.ts';

/** A file as the checks see it. */
export type Checked = { readonly file: PdfFile; readonly tagged: TaggedFile };

/** One rule of ISO 14289-1 that a program can try; gives what breaks it. `source`: its number in the Matterhorn Protocol 1.1. */
export type Rule = {
  readonly source: string;
  readonly says: string;
  readonly broken: (paper: Checked) => readonly string[];
};

export function catalogOf({ file }: Checked): PdfDictionary {
  return file.dictionary(file.trailer.get('Root'));
}

/** Every dictionary of the file, also those inside others. */
export function dictionariesOf({ file }: Checked): readonly PdfDictionary[] {
  const inside = (value: PdfValue): readonly PdfDictionary[] => {
    if (isArray(value)) return value.flatMap(inside);
    return isDictionary(value) ? [value, ...[...value.values()].flatMap(inside)] : [];
  };
  return [...file.objects.values()].flatMap(({ value }) => inside(value));
}

/** The annotations of every page, with the numbers of their objects. */
export function annotationsOf({
  file,
  tagged,
}: Checked): readonly { readonly id: number; readonly dictionary: PdfDictionary }[] {
  return tagged.pages.flatMap(({ dictionary }) => {
    const list = file.follow(dictionary.get('Annots'));
    return (isArray(list) ? list : []).map((one) => ({
      id: isReference(one) ? one.number : 0,
      dictionary: file.dictionary(one),
    }));
  });
}

/** The fonts of every page: each `Type0` with its only descendant. */
export function fontsOf({ file, tagged }: Checked): readonly PdfDictionary[] {
  const fonts = tagged.pages.flatMap(({ dictionary }) => {
    const resources = file.dictionary(dictionary.get('Resources'));
    return [...file.dictionary(resources.get('Font')).values()].map((one) => file.dictionary(one));
  });
  return [...new Set(fonts)];
}

export function isTrue(value: PdfValue | undefined): boolean {
  return value === true;
}

export function named(dictionary: PdfDictionary, key: string): string | null {
  return nameOf(dictionary.get(key));
}
