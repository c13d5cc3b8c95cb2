import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import type { AppFixture } from '../app.ts';
import { answerAll, questionPage } from '../pages/question.ts';
import { isAtRest, loud, readerOf } from '../pages/reader.ts';
import { startPage } from '../pages/start.ts';
import { onlyScan, questionsOf, seedScan } from '../program.ts';
import { savedFile } from '../saved.ts';
import { smallDisk } from '../small-disk.ts';
import { sha256Hex } from '../../scans/assessment/example-assessment.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { parseScanFile } from '../../../scans/assessment/scan-file.ts';
import { storeProblemTexts } from '../../../scans/services/store-problem-texts.ts';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';

const name = 'Volle Schijf';

test.use({ faultyDisk: true });

test(
  'a full and a read-only disk are told, cost no answer, and are forgotten when they are over',
  { tag: '@web' },
  async ({ app }) => {
    const { dataFolder, savedFolder } = app.current();
    await seedScan(dataFolder, { name, answers: 3 });
    const disk = smallDisk(dataFolder, webOf(app));
    try {
      const { reader, shown, bar } = await openedOn(app);
      const { say } = reader.speech;
      disk.fill();
      const alerts = await countAlerts(reader.page);
      await answerAll(reader, [4, 0, 1]);
      await expect(bar).toContainText(storeProblemTexts['disk-full'].nl);
      await expect(bar).toContainText(say('common.unsaved.now'));
      await expect(shown.saved.or(shown.savedAgain)).toHaveCount(0);
      expect(await isAtRest(reader)).toBe(false);
      expect(await answersOf(await onlyScan(dataFolder))).toEqual([1, 2, 3]);

      await bar.getByRole('button', { name: say('common.unsaved.copy') }).click();
      await expect(bar).toContainText(savedFolder);
      const copy = parseScanFile(readFileSync(savedFile(savedFolder, '.iscan'), 'utf8'), '', sha256Hex);
      expect(copy.ok ? await answersOf(copy.value) : copy.problems).toEqual([1, 2, 3, 4, 0, 1]);
      // Several tries later it was still said once.
      expect(await alerts()).toBe(1);

      disk.free();
      await expect(bar).toHaveCount(0);
      await expect(shown.savedAgain).toBeVisible();
      expect(await isAtRest(reader)).toBe(true);
      expect(await answersOf(await onlyScan(dataFolder))).toEqual([1, 2, 3, 4, 0, 1]);

      disk.makeReadOnly();
      await shown.choose(2);
      await expect(bar).toContainText(storeProblemTexts['not-writable'].nl);
      disk.makeWritable();
      await expect(bar).toHaveCount(0);
      expect(await answersOf(await onlyScan(dataFolder))).toEqual([1, 2, 3, 4, 0, 1, 2]);
    } finally {
      disk.end();
    }
  },
);

test(
  'a disk that does not answer at all is told too, and what waits is kept when it does',
  { tag: '@web' },
  async ({ app }) => {
    const { dataFolder } = app.current();
    await seedScan(dataFolder, { name, answers: 3 });
    const { reader, shown, bar } = await openedOn(app);
    const { say } = reader.speech;
    webOf(app).disk('hanging');
    await shown.choose(4);
    await expect(reader.page.getByText(say('common.saving'))).toBeVisible();
    await expect(bar).toContainText(say('common.unsaved.stuck'));
    await expect(bar).toContainText(say('common.unsaved.now-stuck'));
    await shown.choose(0);
    expect(await isAtRest(reader)).toBe(false);
    await expect(shown.saved).toHaveCount(0);
    webOf(app).disk('');
    await expect(bar).toHaveCount(0);
    await expect(shown.savedAgain).toBeVisible();
    expect(await answersOf(await onlyScan(dataFolder))).toEqual([1, 2, 3, 4, 0]);
  },
);

function webOf(app: AppFixture) {
  const { web } = app.current();
  if (web === null) throw new Error('only on the web host');
  return web;
}

/** The scan, open at the first question without an answer. */
async function openedOn(app: AppFixture) {
  const { page } = app.current();
  const reader = await readerOf(page);
  await page.reload();
  await startPage(reader).open(name);
  const shown = questionPage(reader);
  await expect(shown.answers.first()).toBeVisible();
  return { reader, shown, bar: loud(reader, reader.speech.say('common.unsaved.label')) };
}

/** In the order of the questions. */
async function answersOf({ responses }: Pick<AssessmentView, 'responses'>): Promise<readonly Answer[]> {
  const { answers = {} } = responses[0] ?? {};
  const asked = await questionsOf({ variant: 'general', mode: 'full' });
  return asked.flatMap((question) => answers[question]?.answer ?? []);
}

declare global {
  interface Window {
    alertsSoFar?: number;
  }
}

/** How often a loud bar appeared since now. */
async function countAlerts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    window.alertsSoFar = 0;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (node instanceof HTMLElement && node.matches('[role=alert]')) {
            window.alertsSoFar = (window.alertsSoFar ?? 0) + 1;
          }
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => window.alertsSoFar ?? 0);
}
