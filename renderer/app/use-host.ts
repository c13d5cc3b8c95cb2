import { useEffect } from 'react';
import type { MenuCommand, PickedFile, ScanCommand } from '../host/client.ts';
import { readBefore } from '../host/pick-file.ts';
import type { App } from './create-app.ts';
import type { Route } from './routes.ts';
import { useApp } from './use-app.ts';
import { currentRoute, go } from './use-route.ts';

const plainRoutes: Readonly<Record<Exclude<MenuCommand, ScanCommand>, Route>> = {
  'new-scan': { page: 'new', choice: null },
  'open-list': { page: 'start' },
  'open-file': { page: 'start' },
  settings: { page: 'settings' },
  about: { page: 'about' },
  help: { page: 'help' },
};

/** What comes from outside the screens: the menu of the window, and files that were opened. */
export function useHost(): void {
  const app = useApp();
  useEffect(() => {
    const tellMenu = menuTeller(app);
    const takeFile = async () => {
      takeIn(app, await app.client.pickFiles('scan'));
    };
    const ends = [
      app.client.on('menu', (command) => {
        if (isHandedOver(app)) return;
        const route = isOfScan(command) ? scanRoute(app, command) : plainRoutes[command];
        if (route !== null) go(route);
        if (command === 'open-file') void takeFile();
      }),
      app.client.on('open-file', (file) => {
        if (isHandedOver(app)) return;
        go({ page: 'start' });
        takeIn(app, [file]);
      }),
      app.client.on('handed-over', (id) => {
        const route = currentRoute();
        if (!('id' in route) || route.id !== id) go({ page: 'question', id, question: null, from: null });
      }),
      app.state.subscribe(tellMenu),
    ];
    tellMenu();
    return () => {
      for (const end of ends) end();
    };
  }, [app]);
}

/** The device goes from hand to hand: nothing from outside changes what it shows. */
function isHandedOver({ state }: App): boolean {
  return state.get().start.handedOver;
}

function takeIn({ incoming }: App, picked: readonly PickedFile[]): void {
  const { files, passedOver } = incoming.get();
  incoming.set({ files: [...files, ...picked.map(readBefore)], passedOver });
}

function isOfScan(command: MenuCommand): command is ScanCommand {
  return !Object.hasOwn(plainRoutes, command);
}

/** `null`: no scan lies open; the menu heard of that a moment too late. */
function scanRoute({ state }: App, command: ScanCommand): Route | null {
  const { open } = state.get();
  if (open.kind !== 'open') return null;
  const { id, scan } = open;
  switch (command) {
    case 'answers':
      return { page: 'check', id, at: null };
    case 'questions':
      // Of a closed scan there are answers to read and no questions to answer.
      return scan.state.get().assessment.state.kind === 'closed'
        ? { page: 'check', id, at: null }
        : { page: 'question', id, question: null, from: null };
    default:
      return { page: command, id };
  }
}

/** A window with a menu offers what fits the scan that lies open. */
function menuTeller({ client, state }: App): () => void {
  let told: string | null = null;
  return () => {
    const { open } = state.get();
    const shown = open.kind === 'open' ? open.scan.state.get().assessment.mode : 'none';
    if (shown === told) return;
    told = shown;
    client.showing(shown).catch(() => {
      told = null;
    });
  };
}
