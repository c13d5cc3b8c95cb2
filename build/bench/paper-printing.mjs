import { duration, measure, median, ratio, row } from './frame.mjs';
import { compiled } from './product.mjs';
import { launchBrowser } from './screen/browser.mjs';

const rounds = 7;
const warmUp = 2;
const each = 5;
const print = { format: 'A4', tagged: true, outline: true };

/** From report model to bytes, beside a Chromium that runs already and prints the HTML twin of the same report. */
export async function printingRows(renderer, model, definition, date) {
  const { writePage } = await compiled('scans/report/html/write-page.js');
  const { paperWords } = await compiled('scans/services/shown/shown-of.js');
  const html = () => writePage(model, paperWords(definition, model.language));
  const browser = await launchBrowser();
  try {
    const show = async (page) => {
      await page.setContent(html());
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
    };
    const open = await browser.newPage();
    await show(open);
    const times = await measure(
      {
        ours: repeated(() => renderer.render(model, date)),
        anew: repeated(async () => {
          const page = await browser.newPage();
          await show(page);
          const bytes = await page.pdf(print);
          await page.close();
          return bytes;
        }),
        open: repeated(() => open.pdf(print)),
      },
      { rounds, warmUp },
    );
    const rowOf = (what, own, target) =>
      row(what, duration(median(own)), { times: ratio(own, times.ours), target });
    return [
      row('ours, from model to bytes', duration(median(times.ours))),
      rowOf('a new page in a browser that runs: content, fonts, print, close', times.anew, { atLeast: 2 }),
      rowOf('a page that is open already: print', times.open),
    ];
  } finally {
    await browser.close();
  }
}

/** What is no PDF is no way of making one. */
function repeated(make) {
  const run = async () => {
    for (let at = 0; at < each; at += 1) {
      const bytes = Buffer.from(await make());
      if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('not a PDF');
    }
  };
  return { n: each, run };
}
