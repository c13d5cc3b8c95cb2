/** Builds the screens when a source changed since the last time. */
export function buildScreens(): void;
