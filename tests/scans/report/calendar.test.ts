import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../scans/report/calendar/write-calendar.ts';
import type { CalendarEvent } from '../../../scans/report/calendar/write-calendar.ts';

const stamp = '2026-11-24T13:03:00.000Z';
const event: CalendarEvent = {
  uid: 'innovatiescan-1-ABS-this-week',
  day: '2026-12-31',
  summary: 'Eerste stap: Kennis van buiten gebruiken',
  description: 'Deze week: kies één beurs.\nWie: An',
};

/** What a calendar program makes of a file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const read = new ICAL.Event(one);
    return {
      uid: read.uid,
      day: read.startDate.toString(),
      end: read.endDate.toString(),
      isWholeDay: read.startDate.isDate,
      summary: read.summary,
      description: read.description,
      stamp: String(one.getFirstPropertyValue('dtstamp')),
      alarms: one.getAllSubcomponents('valarm').length,
    };
  });
}

function linesOf(text: string): readonly string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(0, -2).split('\r\n');
}

test('is read back as it was meant', () => {
  const text = writeCalendar({ events: [event], stamp, sequence: 7 });
  expect(read(text)).toEqual([
    {
      uid: event.uid,
      day: '2026-12-31',
      end: '2027-01-01',
      isWholeDay: true,
      summary: event.summary,
      description: event.description,
      stamp: '2026-11-24T13:03:00Z',
      alarms: 1,
    },
  ]);
  expect(linesOf(text).slice(0, 3)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Innovatiescan//Innovatiescan//NL',
  ]);
  expect(text).toContain('\r\nSEQUENCE:7\r\n');
  expect(text).toContain('\r\nTRIGGER:PT9H\r\n');
});

describe('whatever somebody types', () => {
  const hostile = [
    'An; Piet, \\n en \\N',
    'An\r\nATTENDEE:mailto:x@example.com\r\nBEGIN:VEVENT',
    'An\nEND:VEVENT\nEND:VCALENDAR',
    'An\u2028ORGANIZER:x\u0085X:y\u0000\u0007',
    `${'é'.repeat(80)}${'日本'.repeat(60)}${'👩‍👩‍👧'.repeat(30)}`,
    '\ud800 half',
  ];

  test.each(hostile)('stays a text: %j', (who) => {
    const events = [{ ...event, summary: who, description: `Wie: ${who}` }];
    const text = writeCalendar({ events, stamp, sequence: 1 });
    const [back, ...more] = read(text);
    expect(more).toEqual([]);
    expect(back?.summary).toBe(plainOf(who));
    expect(back?.description).toBe(plainOf(`Wie: ${who}`));
    expect(text).not.toMatch(/^(?:ATTENDEE|ORGANIZER|X):/mu);
  });

  test('folds before 75 octets and cuts no sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
        const text = writeCalendar({ events: [{ ...event, summary: typed }], stamp, sequence: 1 });
        for (const line of linesOf(text)) {
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
          expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
        }
        expect(read(text)[0]?.summary ?? '').toBe(plainOf(typed));
      }),
    );
  });
});

/** As a calendar gives it back: line ends alike, no controls. */
function plainOf(text: string): string {
  return text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replaceAll(/(?!\n)\p{Cc}|\p{Cs}/gu, '');
}
