import type { Theme } from '../question/questionnaire.ts';

/** The heading of a theme in the list, for the links beside it. */
export function themeHeadId({ id }: Theme): string {
  return `theme-${id}`;
}
