// The pictures of the manual: which screens, in which state, on which of the invented companies.

/** The languages in which every picture is made. */
export const pictureLanguages = ['nl', 'en'];

/**
 * `address`: after the mark, made from the ids of the scans (`joinery`: an owner's, `metal`: an adviser's) and of a
 * theme. `prepare`: what is done before one looks.
 */
export const shots = [
  { name: 'start', address: () => '' },
  { name: 'directory', address: () => 'directory' },
  { name: 'question', address: ({ joinery }) => `question/${joinery}/DIG1-B` },
  { name: 'theme', address: ({ metal }) => `theme/${metal}/DIG` },
  { name: 'check', address: ({ joinery }) => `check/${joinery}` },
  { name: 'result', address: ({ joinery }) => `result/${joinery}` },
  { name: 'advice', address: ({ joinery, theme }) => `advice/${joinery}/${theme}` },
  { name: 'report', address: ({ joinery }) => `report/${joinery}`, prepare: pagesDrawn },
];

/** The name of the file of a picture. */
export function pictureFile(name, language) {
  return `${name}.${language}.png`;
}

async function pagesDrawn(page) {
  await page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 1) > 1);
}
