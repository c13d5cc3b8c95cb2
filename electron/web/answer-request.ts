import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Services } from '../../scans/services/api.ts';
import { dispatch, isHandedOver } from '../../scans/services/dispatch.ts';
import type { Machine } from '../compose.ts';
import type { PageFiles } from '../page-files.ts';
import type { Abilities } from './abilities.ts';
import { isToken, refuseOutsider, refuseStranger } from './access.ts';
import { answerJson, refuse } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Papers } from './papers.ts';
import { parseJson, readBody } from './read-body.ts';

export type Site = {
  readonly services: Services;
  readonly log: Machine['log'];
  readonly pageFiles: PageFiles;
  readonly abilities: Abilities;
  readonly papers: Papers;
  readonly token: string;
  readonly port: number;
  readonly mostBytes: number;
};

/** One request → one answer. What is not named here is refused. */
export async function answerRequest(request: IncomingMessage, site: Site): Promise<Answer> {
  const stranger = refuseStranger(request.headers, site.port);
  if (stranger !== null) return stranger;
  const [path, query] = splitOnce(request.url ?? '', '?');
  const isCall = path.startsWith('/api/') || path.startsWith('/host/');
  const method = isCall ? 'POST' : 'GET';
  if (request.method !== method) return refuse(405, 'wrong method', { allow: method });
  return isCall ? answerCall(request, path, query, site) : answerPage(path, query, site);
}

/** The page needs the token of its address; its files hold nothing of the user, and carry none. */
async function answerPage(path: string, query: string, site: Site): Promise<Answer> {
  const paper = site.papers.at(path);
  if (paper !== undefined) return answerPaper(paper, site);
  const file = site.pageFiles.get(path);
  if (file === undefined) return refuse(404, 'no such page');
  if (path === '/' && !isToken(site.token, new URLSearchParams(query).get('token'))) {
    return refuse(403, 'wrong token: open the address that the program printed');
  }
  const body = await readFile(file.path);
  // The name of such a file changes with its content.
  const headers = path.startsWith('/assets/')
    ? { 'cache-control': 'private, max-age=31536000, immutable' }
    : {};
  return { status: 200, type: file.type, body, headers };
}

/** The history of a browser knows its address: who has the device from hand to hand does not get it. */
async function answerPaper(paper: Uint8Array, site: Site): Promise<Answer> {
  if (await isHandedOver(site.services)) return refuse(404, 'no such page');
  return { status: 200, type: 'application/pdf', body: paper };
}

async function answerCall(
  request: IncomingMessage,
  path: string,
  query: string,
  site: Site,
): Promise<Answer> {
  const outsider = refuseOutsider(request.headers, site.token);
  if (outsider !== null) return outsider;
  // What the machine does for a page is for the adviser: his folder, his log, his files.
  if (path.startsWith('/host/') && (await isHandedOver(site.services)))
    return refuse(403, 'from hand to hand');
  const bytes = await readBody(request, site.mostBytes);
  if (bytes === null) return refuse(413, 'too large');
  const type = (request.headers['content-type'] ?? '').toLowerCase();
  if (type === 'application/octet-stream') return answerBytes(path, query, bytes, site);
  if (type !== 'application/json') return refuse(415, 'wrong content type');
  const input = parseJson(bytes);
  if (input === undefined) return refuse(400, 'not JSON');
  if (path.startsWith('/api/')) return answerMethod(path.slice('/api/'.length), input.value, site);
  return answerAbility(path, input.value, site.abilities);
}

/** Refusals of the product are 4xx too, with all their problems as JSON. */
async function answerMethod(name: string, input: unknown, { services, log }: Site): Promise<Answer> {
  const outcome = await log.watched(name, () => dispatch(services, 'adviser', name, input));
  return answerJson(outcome.ok ? 200 : statusOf[outcome.failure.code], outcome);
}

const statusOf = { 'not-found': 404, 'invalid-input': 400, refused: 422 } as const;

async function answerBytes(path: string, query: string, bytes: Uint8Array, site: Site): Promise<Answer> {
  switch (path) {
    case '/host/save':
      return site.abilities.save(new URLSearchParams(query).get('name') ?? '', bytes);
    case '/host/print':
      return answerJson(200, { address: site.papers.keep(bytes) });
    default:
      return refuse(404, 'no such call');
  }
}

async function answerAbility(path: string, input: unknown, abilities: Abilities): Promise<Answer> {
  switch (path) {
    case '/host/open':
      return abilities.open(input);
    case '/host/show':
      return abilities.show(input);
    case '/host/open-address':
      return abilities.openAddress(input);
    case '/host/log':
      return abilities.log();
    case '/host/data-folder':
      return abilities.showDataFolder();
    default:
      return refuse(404, 'no such call');
  }
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
