import { expect, test } from 'vitest';
import { workshopScripts } from '../../../../scans/sessions/register.ts';
import {
  discussedQuestions,
  minutesPerQuestion,
  minutesUntil,
  nextStep,
  scripts,
  stepBefore,
  stepOf,
} from '../../../../scans/workshop/run/scripts.ts';

test('each script takes the time that it promises', () => {
  const minutes = Object.fromEntries(workshopScripts.map((script) => [script, minutesUntil(script, null)]));
  expect(minutes).toEqual({ 'one-company': 180, 'several-companies': 150, short: 90, 'half-hour': 30 });
});

test('three hours begin and end each step when the method says', () => {
  const times = scripts['one-company'].map(({ id }) => [id, minutesUntil('one-company', id)]);
  expect(times).toEqual([
    ['welcome', 0],
    ['answers', 10],
    ['importance', 40],
    ['break', 50],
    ['strengths', 60],
    ['discussion', 70],
    ['break-2', 115],
    ['remaining', 125],
    ['result', 135],
    ['vote', 150],
    ['plan', 160],
    ['close', 175],
  ]);
});

test.each(workshopScripts)('%s: forwards to the end and back again meets every step once', (script) => {
  const forwards: string[] = [];
  for (let at = nextStep(script, null); at !== null; at = nextStep(script, at.id)) forwards.push(at.id);
  expect(forwards).toEqual(scripts[script].map(({ id }) => id));
  expect(new Set(forwards).size).toBe(forwards.length);
  const backwards: string[] = [];
  for (let at = stepOf(script, forwards.at(-1) ?? ''); at !== null; at = stepBefore(script, at.id)) {
    backwards.unshift(at.id);
  }
  expect(backwards).toEqual(forwards);
});

test('a step that is not of the script is none', () => {
  expect(stepOf('half-hour', 'vote')).toBeNull();
  expect(stepOf('one-company', null)).toBeNull();
  expect(nextStep('half-hour', 'vote')).toBeNull();
});

test.each(['one-company', 'short'] as const)(
  '%s has time for the questions that are talked about',
  (script) => {
    const minutes = stepOf(script, 'discussion')?.minutes ?? 0;
    expect(discussedQuestions(script) * minutesPerQuestion).toBeLessThanOrEqual(minutes);
  },
);
