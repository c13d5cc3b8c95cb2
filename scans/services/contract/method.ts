import { z } from 'zod';

/** Who calls. An adviser may do what a participant may do; a participant only what is meant for participants. */
export type Audience = 'adviser' | 'participant';

/** One entry of the contract: who may call it, what goes in, what comes out. */
export function method<I extends z.ZodType, O extends z.ZodType>(audience: Audience, input: I, output: O) {
  return { audience, input, output };
}

/** The name of a file, for problems only: nobody opens it. */
export function fileName() {
  return z.string().max(4096);
}

/** A file as it is; how large it may be is said in words, by whoever reads it. */
export function fileBytes() {
  return z.custom<Uint8Array>((value) => value instanceof Uint8Array);
}

/** Text of at most `most` UTF-16 units. */
export function text(most: number) {
  return z.string().max(most);
}
