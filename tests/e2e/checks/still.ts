import type { Page } from '@playwright/test';

/** What moves, or would on the next change: nothing may for who asked for less motion. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const running = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((animation) => `animation: ${animation.constructor.name}`);
    const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    const changing = [...document.querySelectorAll('body *')].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === 'smooth';
    });
    return [...running, ...changing.map((element) => `transition: ${element.outerHTML.slice(0, 80)}`)];
  });
}
