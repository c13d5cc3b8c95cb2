import type { Page } from './routes.ts';

/** The class that carries the measures of a screen. */
export function screenClass(page: Page): string {
  switch (page) {
    case 'start':
    case 'trash':
      return 'screen-start';
    case 'new':
      return 'screen-new';
    case 'question':
      return 'screen-question';
    case 'theme':
      return 'screen-adviser wide';
    case 'check':
      return 'screen-check';
    case 'result':
      return 'screen-result';
    case 'advice':
      return 'screen-advice';
    case 'report':
      return 'screen-report wide';
    default:
      return 'screen-plain';
  }
}
