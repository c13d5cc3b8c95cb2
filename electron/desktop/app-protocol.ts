import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import type { PageFiles } from '../page-files.ts';
import { pageHeaders } from '../page-headers.ts';
import { appHost, appScheme } from './address.ts';

/** Before the app is ready, once. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
    },
  ]);
}

/** Answers with the files of this map and nothing else. */
export function serveScreens(pageFiles: PageFiles): void {
  protocol.handle(appScheme, (request) => answerPage(request, pageFiles));
}

async function answerPage({ method, url }: Request, pageFiles: PageFiles): Promise<Response> {
  const { host, pathname } = new URL(url);
  const file = host === appHost && method === 'GET' ? pageFiles.get(pathname) : undefined;
  if (file === undefined) return answer(404, 'text/plain; charset=utf-8', 'no such page\n');
  return answer(200, file.type, new Uint8Array(await readFile(file.path)));
}

function answer(status: number, type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, { status, headers: { ...pageHeaders, 'content-type': type } });
}
