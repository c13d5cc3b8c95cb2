import { describe, expect, test } from 'vitest';
import { planRegister } from '../../../scans/sessions/import-register.ts';
import { planTable } from '../../../scans/sessions/import-table.ts';
import { noRegister } from '../../../scans/sessions/register-file.ts';
import type { Register, SessionId } from '../../../scans/sessions/register.ts';
import { importWords } from '../../../scans/services/register-words.ts';
import { readCsv } from '../../../electron/adapters/tables/read-csv.ts';
import { loadDefinition } from '../../definition.ts';
import { exampleRegister, person, series, session } from './example-register.ts';

const words = importWords(await loadDefinition());

function planned(register: Register, text: string, only: SessionId | null = null) {
  let ids = 10;
  const scope = {
    words,
    session: only,
    keepUntil: '2028-11-29',
    newIds: {
      person: () => person((ids += 1)),
      session: () => session((ids += 1)),
      series: () => series((ids += 1)),
    },
  };
  return planTable(register, readCsv(text), scope);
}

/** "2 adds", "3 refused register-day keepUntil" for each line. */
function said(plan: ReturnType<typeof planned>): readonly string[] {
  return plan.lines.map(({ line, does, problems, notes }) =>
    [line, does, ...[...problems, ...notes].map(({ code, place }) => `${code} ${place}`.trim())].join(' '),
  );
}

const head = 'Datum;Soort;Titel;Reeks;Code;E-mail;Bedrijf;Postcode;Bewaren tot;Aanwezig';
const good = [
  head,
  '2026-11-03;academie;Kijken bij de buren;Najaar;P-1;an@voorbeeld.be;Houtbouw;2440;;ja',
  '2026-11-03;academie;Kijken bij de buren;Najaar;P-2;;;;2027-01-01;minder',
  '2026-11-10;webinar;Steun vinden;Najaar;P-1;;;;;x',
  '2026-11-17;workshop;Samen;;;;;;;',
].join('\r\n');

describe('a list', () => {
  test('is taken in one act; a second time it does nothing', () => {
    const plan = planned(noRegister, good);
    expect(plan.problems).toEqual([]);
    expect(said(plan)).toEqual(['2 adds', '3 adds', '4 adds', '5 adds']);
    const { persons, sessions, series: all } = plan.register;
    expect([persons.length, sessions.length, all.map(({ name }) => name)]).toEqual([2, 3, ['Najaar']]);
    expect(persons.map(({ keepUntil }) => keepUntil)).toEqual(['2028-11-29', '2027-01-01']);
    expect(sessions[0]?.attendances.map(({ present }) => present)).toEqual(['half', 'less']);
    const again = planned(plan.register, good);
    expect(said(again)).toEqual(['2 nothing', '3 nothing', '4 nothing', '5 nothing']);
    expect(again.register).toBe(plan.register);
  });

  test('is read in any of our languages and with any sign between its cells', () => {
    const french = 'Date,Type,Titre,Code,Présence\n2026-11-03,atelier,Ensemble,P-1,oui\n';
    expect(said(planned(noRegister, french))).toEqual(['2 adds']);
    expect(said(planned(noRegister, french.replaceAll(',', '\t')))).toEqual(['2 adds']);
    const german = '\ufeffDatum;Art;Titel;E-Mail;Anwesend\n2026-11-03;Akademie;Nachbarn;a@b.be;weniger\n';
    expect(said(planned(noRegister, german))).toEqual(['2 adds']);
  });

  test('knows who came in lines before, and nobody of a line that was refused', () => {
    const text = [
      'Datum;Soort;Titel;Code;E-mail;Aanwezig',
      '2026-11-03;academie;Kijken;P-1;an@b.be;morgen',
      '2026-11-03;academie;Kijken;P-2;AN@b.be;ja',
      '2026-11-10;academie;Later;p-2;;ja',
      '2026-11-10;academie;Later;P-3;;ja',
      '2026-11-17;academie;Laatst;P-3;bo@b.be;ja',
      '2026-11-24;academie;Nog;;Bo@b.be;ja',
    ].join('\n');
    const plan = planned(noRegister, text);
    expect(said(plan)[0]).toBe('2 refused import-present present');
    expect(plan.lines.slice(1).every(({ problems }) => problems.length === 0)).toBe(true);
    expect(plan.register.persons.map(({ code, email }) => [code, email])).toEqual([
      ['P-2', 'AN@b.be'],
      ['P-3', 'bo@b.be'],
    ]);
  });

  test('shows line by line what is wrong, and still takes the others', () => {
    const text = [
      head,
      '11/25/2026;academie;Kijken;;P-1;;;;;ja',
      '2026-11-03;les;Kijken;;P-1;;;;;ja',
      '2026-11-03;academie;Kijken;;P-1;geen adres;;;;ja',
      '2026-11-03;academie;Kijken;;P-1;;;;1/2/2027;ja',
      '2026-11-03;academie;Kijken;;P-1;a@b.be;;;;ja',
      '2026-11-03;academie;Kijken;;P-9;A@B.be;;;;ja',
      '2026-11-03;academie;Kijken;;P-1;;;;;ja',
      '2026-11-03;academie;Kijken;;P-3;;Bakker;;;misschien',
      '2026-11-03;academie;Kijken;;P-4;;;;;misschien',
    ].join('\n');
    const plan = planned(noRegister, text);
    expect(said(plan)).toEqual([
      '2 refused register-day on',
      '3 refused import-type type',
      '4 refused person-email email',
      '5 refused register-day keepUntil',
      '6 adds',
      '7 refused import-twice',
      '8 refused import-twice',
      '9 refused import-present present',
      '10 refused import-present present',
    ]);
    expect(plan.register.persons).toHaveLength(1);
  });

  test('is taken as a spreadsheet here writes it back, with the day first and cells on two lines', () => {
    const text = [
      'sep=;',
      '"Datum";"Soort";"Titel, zoals op de uitnodiging";"Titel";Code;"E-mail";Bedrijf;Postcode;"Bewaren\ntot";Aanwezig;;',
      '3/12/2026;Academie;x;"Kijken bij\r\nde buren";P-1;an@voorbeeld.be;"Houtbouw; en meer";2440;31-1-2028;WAAR;;',
      '2026-12-03;Academie;x;Kijken bij de buren;P-2;;;;1.2.2028;ONWAAR;;',
      ';;;;;;;;;;;',
    ].join('\r\n');
    const plan = planned(noRegister, text);
    expect(plan.problems.map(({ values }) => values['heading'])).toEqual(['Titel, zoals op de uitnodiging']);
    expect(said(plan)).toEqual(['2 adds', '3 adds']);
    const { sessions, persons } = plan.register;
    expect(sessions.map(({ on, title }) => [on, title])).toEqual([['2026-12-03', 'Kijken bij de buren']]);
    expect(sessions[0]?.attendances).toHaveLength(1);
    expect(persons.map(({ keepUntil, company }) => [keepUntil, company.name])).toEqual([
      ['2028-01-31', 'Houtbouw; en meer'],
      ['2028-02-01', ''],
    ]);
  });

  test('takes no day that could have its month first, or that no calendar has', () => {
    const days = (...all: readonly string[]) =>
      said(planned(noRegister, ['Datum;Soort;Titel', ...all.map((day) => `${day};academie;X`)].join('\n')));
    expect(days('3/12/2026', '04-11-2026', '2026-11-05')).toEqual(['2 adds', '3 adds', '4 adds']);
    expect(days('3/12/2026', '12/25/2026', '2026-11-05')).toEqual([
      '2 refused register-day on',
      '3 refused register-day on',
      '4 adds',
    ]);
    for (const wrong of ['31/11/2026', '3/12/26', '3/12', '3-12/2026', '3 december 2026']) {
      expect(days(wrong)).toEqual(['2 refused register-day on']);
    }
  });

  test('of who enrolled elsewhere is taken: names in two parts, a company alone, who was checked in', () => {
    const text = [
      'Order ID,First Name,Last Name,Email,Company,Ticket Type,Checked In',
      '100,An,Peeters,An.Peeters@voorbeeld.be,"Houtbouw, Peeters bv",Gratis,Yes',
      '101,Bo,De Smet,bo@voorbeeld.be,,Gratis,No',
      '102,Bo,De Smet,BO@voorbeeld.be,,Gratis,Yes',
      '103,Els,,,Bakkerij,Gratis,Yes',
    ].join('\n');
    const plan = planned(exampleRegister, text, session(2));
    expect(plan.problems.map(({ code, values }) => [code, values['heading']])).toEqual([
      ['import-column-unknown', 'Order ID'],
      ['import-column-unknown', 'Ticket Type'],
    ]);
    expect(said(plan)).toEqual([
      '2 adds import-company-left postcode',
      '3 adds',
      '4 refused import-twice',
      '5 refused person-without-code code',
    ]);
    const [, , bo] = plan.register.persons;
    expect([bo?.name, bo?.email, bo?.company.name]).toEqual(['Bo De Smet', 'bo@voorbeeld.be', '']);
    expect(plan.register.sessions[1]?.attendances).toEqual([{ person: person(1), present: 'half' }]);
  });

  test('names a column that nobody knows, and is refused without a column that says who', () => {
    const plan = planned(noRegister, 'Code;Schoenmaat\nP-1;44\n');
    expect(plan.problems.map(({ code, values }) => [code, values['heading']])).toEqual([
      ['import-column-unknown', 'Schoenmaat'],
    ]);
    expect(said(plan)).toEqual(['2 adds']);
    for (const [text, code] of [
      ['Naam;Schoenmaat\nAn;44\n', 'import-no-columns'],
      ['Code;code\n1;2\n', 'import-column-twice'],
      ['', 'import-no-columns'],
      [`Code\n${'P\n'.repeat(5001)}`, 'import-too-many'],
    ] as const) {
      const refused = planned(noRegister, text);
      expect([refused.problems.map((one) => one.code), refused.lines]).toEqual([[code], []]);
    }
  });

  test('fills in what is empty, and never writes over what the register says', () => {
    const text = 'Code;Naam;Bedrijf;Postcode\nP-002;Bo;Bakker;3000\nP-001;Iemand anders;;\n';
    const plan = planned(exampleRegister, text);
    expect(said(plan)).toEqual(['2 completes', '3 nothing import-kept name']);
    const [an, bo] = plan.register.persons;
    expect([an?.name, bo?.name, bo?.company.name]).toEqual(['An Peeters', 'Bo', 'Bakker']);
    const mixed = planned(exampleRegister, 'Code;E-mail\nP-002;an.peeters@voorbeeld.be\n');
    expect(said(mixed)).toEqual(['2 refused import-two-persons email']);
  });

  test('of one session sets who was there, and says where the register says otherwise', () => {
    const text = 'Code;Aanwezig\nP-001;minder\nP-002;ja\nP-5;ja\nP-6;nee\n';
    const plan = planned(exampleRegister, text, session(1));
    expect(said(plan)).toEqual([
      '2 nothing import-kept present',
      '3 nothing import-kept present',
      '4 adds',
      '5 adds',
    ]);
    expect(plan.register.sessions[0]?.attendances).toHaveLength(3);
  });
});

describe('the register of a colleague', () => {
  test('is added, once; somebody with the same address is the same person', () => {
    const plan = planRegister(noRegister, exampleRegister);
    expect(plan.register).toEqual(notHandedOver(exampleRegister));
    expect(new Set(plan.lines.map(({ does }) => does))).toEqual(new Set(['adds']));
    const again = planRegister(exampleRegister, exampleRegister);
    expect(again.register).toBe(exampleRegister);
    expect(again.lines.every(({ does, notes }) => does === 'nothing' && notes.length === 0)).toBe(true);
    const [an] = exampleRegister.persons;
    if (an === undefined) throw new Error('nobody');
    const ours = { ...noRegister, persons: [{ ...an, id: person(9), code: 'X' }] };
    const joined = planRegister(ours, exampleRegister).register;
    expect(joined.persons.map(({ id }) => id)).toEqual([person(9), person(2)]);
    expect(joined.sessions[0]?.attendances[0]?.person).toBe(person(9));
    const seats = joined.sessions.flatMap(({ workshop }) => workshop?.seats ?? []);
    expect(seats.map((seat) => seat.person)).not.toContain(person(1));
  });

  test('counts nobody twice at one session, and asks who is meant by a code and an address of two', () => {
    const [an, bo] = exampleRegister.persons;
    if (an === undefined || bo === undefined) throw new Error('nobody');
    const twice = { ...an, id: person(9), code: 'P-002' };
    const one = planRegister(
      { ...noRegister, persons: [{ ...twice, email: an.email }] },
      {
        ...exampleRegister,
        persons: [{ ...an, code: '' }, bo],
      },
    );
    expect(one.register.persons.map(({ id }) => id)).toEqual([person(9)]);
    expect(one.register.sessions[0]?.attendances).toEqual([{ person: person(9), present: 'half' }]);
    const two = [
      { ...twice, email: '' },
      { ...bo, id: person(8), code: 'Y', email: an.email },
    ];
    const asked = planRegister(
      { ...noRegister, persons: two },
      {
        ...exampleRegister,
        persons: [{ ...an, code: 'P-002' }],
      },
    );
    expect(asked.lines.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      'import-two-persons',
    ]);
    expect(asked.register.persons).toEqual(two);
  });

  test('adds who is missing at a session that is there, and leaves all else', () => {
    const fewer = {
      ...exampleRegister,
      sessions: exampleRegister.sessions.map((one) => ({ ...one, title: 'Onze titel', attendances: [] })),
    };
    const plan = planRegister(fewer, exampleRegister);
    expect(plan.register.sessions.map(({ title, attendances }) => [title, attendances.length])).toEqual([
      ['Onze titel', 2],
      ['Onze titel', 0],
    ]);
  });
});

/** As it comes in from elsewhere: there a device may go from hand to hand, here it does not. */
function notHandedOver(register: Register): Register {
  return {
    ...register,
    sessions: register.sessions.map(({ workshop, ...one }) =>
      workshop === undefined ? one : { ...one, workshop: { ...workshop, lock: null } },
    ),
  };
}
