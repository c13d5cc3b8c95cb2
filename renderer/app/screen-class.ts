import type { Page } from './routes.ts';

const classes: Readonly<Partial<Record<Page, string>>> = {
  start: 'screen-start',
  trash: 'screen-start',
  directory: 'screen-start',
  sessions: 'screen-check',
  session: 'screen-check',
  persons: 'screen-check',
  new: 'screen-new',
  question: 'screen-question',
  theme: 'screen-adviser wide',
  entry: 'screen-check',
  kiosk: 'screen-question',
  workshop: 'screen-check',
  check: 'screen-check',
  result: 'screen-result',
  advice: 'screen-advice',
  report: 'screen-report wide',
  present: 'screen-present',
};

/** The class that carries the measures of a screen. */
export function screenClass(page: Page): string {
  return classes[page] ?? 'screen-plain';
}
