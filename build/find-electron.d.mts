/** The path of the program, or `null` where it is not there. */
export function findElectron(environment?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string | null;
/** Tries once per version; `null`: not to be had. */
export function fetchElectron(environment?: NodeJS.ProcessEnv): string | null;
