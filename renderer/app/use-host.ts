import { useEffect } from 'react';
import type { MenuCommand } from '../host/client.ts';
import type { Route } from './routes.ts';
import { useApp } from './use-app.ts';
import { currentRoute, go } from './use-route.ts';

const menuRoutes: Readonly<Record<MenuCommand, Route>> = {
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
    const takeFile = async () => {
      const file = await app.client.pickFile();
      if (file !== null) app.incoming.set(file);
    };
    const ends = [
      app.client.on('menu', (command) => {
        go(menuRoutes[command]);
        if (command === 'open-file') void takeFile();
      }),
      app.client.on('open-file', (file) => {
        go({ page: 'start' });
        app.incoming.set(file);
      }),
      app.client.on('handed-over', (id) => {
        const route = currentRoute();
        if (!('id' in route) || route.id !== id) go({ page: 'question', id, question: null, from: null });
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [app]);
}
