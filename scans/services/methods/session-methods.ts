import { addSession, removeSession, saveSession } from '../../sessions/change-session.ts';
import { isSessionId } from '../../sessions/register-ids.ts';
import type { SessionId } from '../../sessions/register.ts';
import type { Services } from '../api.ts';
import { changeRegister } from '../change-register.ts';
import type { sessionMethods } from '../contract/session-methods.ts';
import { after, done } from '../outcomes.ts';
import type { Ports } from '../ports.ts';
import type { Desk } from '../scan.ts';
import { registerViewOf, showRegister } from '../views/build-register-view.ts';

/** Sessions as they stand in the register, and what the adviser changes in them. */
export function createSessionMethods(desk: Desk): Pick<Services, keyof typeof sessionMethods> {
  const { ports, register } = desk;
  const show = showRegister(ports);
  return {
    'session.list': async () => after(await register.read(), (now) => done(registerViewOf(ports, now))),
    'session.save': async ({ id: asked, ...fields }) => {
      const id = asked ?? newSessionId(ports);
      return changeRegister(
        desk,
        (now) => (asked === null ? addSession : saveSession)(now, id, fields),
        (now) => ({ id, view: show(now) }),
      );
    },
    'session.remove': async ({ id }) => changeRegister(desk, (now) => removeSession(now, id), show),
    'register.setAside': async () =>
      after(await register.setAside(), (now) => done(registerViewOf(ports, now))),
  };
}

function newSessionId({ newId }: Ports): SessionId {
  const id = newId();
  if (!isSessionId(id)) throw new Error(`no id: ${id}`);
  return id;
}
