import type { Assessment } from '../../assessment/assessment-record.ts';
import type { Parsed, Problem } from '../../definition/problem.ts';
import { buildOffersPaper } from '../../report/papers/offers-paper.ts';
import { withLogo } from '../../report/with-logo.ts';
import { changeSession, sessionIn } from '../../sessions/change-session.ts';
import { registerProblem, textProblems } from '../../sessions/register-problem.ts';
import { longest } from '../../sessions/register-schema.ts';
import type { Offer, Register, Session, SessionId, Workshop } from '../../sessions/register.ts';
import { roomThemes } from '../../workshop/room/room-company.ts';
import { offersOf, withOffer, withoutOffer } from '../../workshop/room/room-market.ts';
import type { RoomProblemCode } from '../../workshop/room/room-problem-texts.ts';
import type { Checked, Services } from '../api.ts';
import { changeRegister } from '../change-register.ts';
import type { roomMethods } from '../contract/room-methods.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { knownVariant, paperWords } from '../shown/shown-of.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import { buildRoomView, hasAnswers, nameOf, roomsOf } from '../views/build-room-view.ts';
import type { RoomScans } from '../views/build-room-view.ts';
import type { RoomView } from '../views/room-view.ts';
import { makeGroupPaper } from './group-papers.ts';
import { makeReport } from './result-methods.ts';

/** Several companies in one room. Who they are stays with the adviser. */
export function createRoomMethods(desk: Desk): Pick<Services, keyof typeof roomMethods> {
  return {
    'room.view': (input) => viewOf(desk, input),
    'room.addOffer': (input) => changeOffers(desk, input, addTo),
    'room.removeOffer': (input) =>
      changeOffers(desk, input, ({ offers }, offer) => ({ ok: true, value: withoutOffer(offers, offer) })),
    'room.offersPaper': (input) => makeOffersPaper(desk, input),
    'room.report': (input) => makeOwnReport(desk, input),
    'room.groupPaper': (input) => makeGroupPaper(desk, input),
  };
}

function problem(code: RoomProblemCode, place = ''): Problem {
  return registerProblem(code, place);
}

type Room = { readonly session: Session; readonly workshop: Workshop; readonly scans: RoomScans };

function roomOf(register: Register, id: SessionId): Parsed<Omit<Room, 'scans'>> {
  const found = sessionIn(register, id);
  if (!found.ok) return found;
  const session = found.value;
  const { workshop } = session;
  return workshop === undefined
    ? { ok: false, problems: [problem('room-no-workshop')] }
    : { ok: true, value: { session, workshop } };
}

/** Goes on with the room as it stands now. */
async function withRoom<T>(
  desk: Desk,
  id: SessionId,
  answer: (room: Room) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return after(await desk.register.read(), ({ register }) =>
    after(roomOf(register, id), async (found) =>
      answer({ ...found, scans: await scansOf(desk, found.workshop) }),
    ),
  );
}

/** Only looked at: that they are in a room is no opening. */
async function scansOf(desk: Desk, { companies }: Workshop): Promise<RoomScans> {
  const ready = await desk.scan();
  const scans = new Map<Assessment['id'], Assessment>();
  if (!ready.ok) return scans;
  for (const id of companies) {
    const found = await desk.ports.assessments.look(id);
    if (found.ok && knownVariant(ready.value, found.value).ok) scans.set(id, found.value);
  }
  return scans;
}

async function viewOf(
  desk: Desk,
  { session: id, language }: Checked<'room.view'>,
): Promise<Outcome<RoomView>> {
  return withRoom(desk, id, async ({ session, workshop, scans }) =>
    after(await desk.scan(), ({ definition }) => {
      const { dayOf } = desk.ports;
      return done(buildRoomView({ definition, language, dayOf }, session, workshop, scans));
    }),
  );
}

type OfferChange = (workshop: Workshop, offer: Offer) => Parsed<Workshop['offers']>;

function addTo({ offers, companies }: Workshop, offer: Offer): Parsed<Workshop['offers']> {
  if (!companies.includes(offer.assessment)) {
    return { ok: false, problems: [problem('room-unknown-company', 'offer.assessment')] };
  }
  if (offer.text === '') return { ok: false, problems: [problem('room-empty-offer', 'offer.text')] };
  const problems = textProblems('offer.text', offer.text, longest.offer);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: withOffer(offers, offer) };
}

async function changeOffers(
  desk: Desk,
  { session: id, language, offer: typed }: Checked<'room.addOffer'>,
  change: OfferChange,
): Promise<Outcome<RoomView>> {
  // Typed in a hurry: white within it is one space.
  const offer = { ...typed, text: typed.text.replaceAll(/\s+/gu, ' ').trim() };
  const changed = await changeRegister(
    desk,
    (register) =>
      changeSession(register, id, (session) => {
        const { workshop } = session;
        if (workshop === undefined) return { ok: false, problems: [problem('room-no-workshop')] };
        const offers = change(workshop, offer);
        if (!offers.ok) return offers;
        const isSame = offers.value === workshop.offers;
        return {
          ok: true,
          value: isSame ? session : { ...session, workshop: { ...workshop, offers: offers.value } },
        };
      }),
    () => null,
  );
  return changed.ok ? viewOf(desk, { session: id, language }) : changed;
}

function makeOffersPaper(
  desk: Desk,
  { session: id, language, names: isNamed }: Checked<'room.offersPaper'>,
): Promise<Outcome<MadeFile>> {
  return withRoom(desk, id, async ({ session, workshop, scans }) =>
    after(await desk.scan(), async ({ definition }) => {
      const { ports } = desk;
      const words = paperWords(definition, language);
      const themes = roomThemes(definition, roomsOf(definition, scans, ports.dayOf));
      const names = new Map([...scans].map(([company, scan]) => [company, nameOf(scan)]));
      const offers = offersOf(workshop.offers, workshop.companies);
      const wish = { language, day: session.on, offers, themes, names: isNamed ? names : null };
      const model = buildOffersPaper(definition, wish, words);
      const { logo } = (await ports.settings.read()).settings;
      const bytes = await ports.renderer.render(withLogo(model, logo), session.on);
      return done(madeFile({ what: words('file.market'), company: '', day: session.on }, 'pdf', bytes));
    }),
  );
}

function makeOwnReport(
  desk: Desk,
  { session: id, assessment, language, paper }: Checked<'room.report'>,
): Promise<Outcome<MadeFile>> {
  return withRoom(desk, id, async ({ workshop, scans }) => {
    const at = workshop.companies.indexOf(assessment);
    if (at < 0) return refused(problem('room-unknown-company', 'assessment'));
    const scan = scans.get(assessment);
    if (scan !== undefined && !hasAnswers(scan)) return refused(problem('room-no-answers', 'assessment'));
    const made = await makeReport(desk, { id: assessment, paper, language, notes: true, scan: false });
    if (!made.ok) return made;
    const number = String(at + 1).padStart(String(workshop.companies.length).length, '0');
    return done({ ...made.value, name: `${number} ${made.value.name}` });
  });
}
