import type { Moment } from '../../assessment/assessment-record.ts';
import { addDays } from '../../definition/calendar-days.ts';

/** An event of one whole day. Texts as typed: they are made safe here. */
export type CalendarEvent = {
  /** The same for the same event in every file, so that a calendar changes it instead of adding it. */
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
};

type CalendarFile = {
  readonly events: readonly CalendarEvent[];
  /** When the file was made. */
  readonly stamp: Moment;
  /** Higher in a later file, so that a calendar knows which of two is the newer. */
  readonly sequence: number;
};

/** Events as an iCalendar file (RFC 5545): lines of at most 75 octets that end in CRLF, each event with a reminder. */
export function writeCalendar({ events, stamp, sequence }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Innovatiescan//Innovatiescan//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp, sequence)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: Moment, sequence: number): readonly string[] {
  const { uid, day, summary, description } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    // At nine in the morning of the day itself.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT9H',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A text value: its own signs escaped, line breaks as `\n`, nothing that could end the line or hide in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(/(?!\n)\p{Cc}|\p{Cs}/gu, '')
    .replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const longestLine = 75;

/** Goes on with a space on a next line before 75 octets of UTF-8 are full; no sign is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const sign of line) {
    const width = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets + width > longestLine) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += width;
  }
  return text;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
