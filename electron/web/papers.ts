import { randomBytes } from 'node:crypto';

/** Papers on their way to the browser's own viewer, which can only ask for an address. */
export type Papers = {
  /** Gives the address, which nobody can guess. */
  readonly keep: (bytes: Uint8Array) => string;
  readonly at: (address: string) => Uint8Array | undefined;
};

const mostAtOnce = 3;

/** In memory only, and only the last few: a viewer may ask again, for instance when it prints. */
export function createPapers(): Papers {
  const papers = new Map<string, Uint8Array>();
  return {
    keep: (bytes) => {
      const address = `/paper/${randomBytes(24).toString('base64url')}.pdf`;
      papers.set(address, bytes);
      for (const oldest of [...papers.keys()].slice(0, -mostAtOnce)) papers.delete(oldest);
      return address;
    },
    at: (address) => papers.get(address),
  };
}
