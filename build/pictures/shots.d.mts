export const pictureLanguages: readonly string[];
export const shots: readonly { readonly name: string }[];
/** The name of the file of a picture. */
export function pictureFile(name: string, language: string): string;
