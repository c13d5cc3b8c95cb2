import { addSeries, removeSeries, saveProgramme, saveSeries } from '../../sessions/change-series.ts';
import { addSession, removeSession, saveSession, sessionIn } from '../../sessions/change-session.ts';
import type { Register, SessionId } from '../../sessions/register.ts';
import type { Services } from '../api.ts';
import { changeRegister } from '../change-register.ts';
import type { sessionMethods } from '../contract/session-methods.ts';
import type { Outcome } from '../failure.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Ports } from '../ports.ts';
import { newSeriesId, newSessionId } from '../register-ids.ts';
import type { Desk } from '../scan.ts';
import { registerViewOf, sessionViewOf, showRegister } from '../views/build-register-view.ts';
import type { SessionView } from '../views/register-view.ts';

/** Sessions, series and programmes as they stand in the register, and what the adviser changes in them. */
export function createSessionMethods(desk: Desk): Pick<Services, keyof typeof sessionMethods> {
  const { ports, register } = desk;
  const show = showRegister(ports);
  return {
    'session.list': async () => after(await register.read(), (now) => done(registerViewOf(ports, now))),
    'session.view': async ({ id }) =>
      after(await register.read(), ({ register: now }) => showSession(ports, now, id)),
    'session.save': async ({ id: asked, ...fields }) => {
      const id = asked ?? newSessionId(ports);
      return changeRegister(
        desk,
        (now) => (asked === null ? addSession : saveSession)(now, id, fields),
        (now) => ({ id, view: show(now) }),
      );
    },
    'session.remove': async ({ id }) => changeRegister(desk, (now) => removeSession(now, id), show),
    'series.save': async ({ id: asked, ...fields }) => {
      const id = asked ?? newSeriesId(ports);
      return changeRegister(desk, (now) => (asked === null ? addSeries : saveSeries)(now, id, fields), show);
    },
    'series.remove': async ({ id }) => changeRegister(desk, (now) => removeSeries(now, id), show),
    'programme.save': async (programme) => changeRegister(desk, (now) => saveProgramme(now, programme), show),
    'register.setAside': async () =>
      after(await register.setAside(), (now) => done(registerViewOf(ports, now))),
  };
}

/** One session of the register; refused where it is not there. */
export function showSession(ports: Ports, register: Register, id: SessionId): Outcome<SessionView> {
  const found = sessionIn(register, id);
  return found.ok ? done(sessionViewOf(ports, register, found.value)) : refused(...found.problems);
}
