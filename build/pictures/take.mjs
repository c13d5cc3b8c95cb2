// One picture: goes to the screen, waits until it stands still, and takes the window.

/** Instead of the folder of this run: where a user has his. */
const shownFolder = 'C:\\Users\\An\\AppData\\Local\\Innovatiescan';
/** An empty field for a date, as a browser in the language of the picture writes it; this one may lack the words. */
const emptyDates = { nl: 'dd/mm/jjjj', en: 'dd/mm/yyyy' };

/** → PNG bytes. `ids`: of the scans that the address asks for. Throws when the screen shows an error. */
export async function take(page, { name, address, prepare }, { ids, language, dataFolder }) {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/${address(ids)}`,
  );
  await page.waitForFunction(
    () => document.querySelector('main h1') !== null && document.querySelector('[aria-busy=true]') === null,
  );
  await prepare?.(page);
  const failed = await page.evaluate(() => document.querySelector('.error-page, [role=alert]') !== null);
  if (failed) throw new Error(`${name}: the screen says that something is wrong`);
  await page.evaluate(standStill, { from: dataFolder, to: shownFolder, emptyDate: emptyDates[language] });
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** Runs in the page: fonts are there, nothing has the focus, and nothing is of this machine. */
async function standStill({ from, to, emptyDate }) {
  await document.fonts.ready;
  document.activeElement?.blur();
  for (const field of document.querySelectorAll('input[type=date]')) {
    field.type = 'text';
    field.placeholder = emptyDate;
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.includes(from)) text.data = text.data.replace(from, to).replaceAll('/', '\\');
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
