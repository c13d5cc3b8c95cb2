/** Installs and compiles where needed, and builds the screens and the window for who asks. */
export function prepare(wanted?: { readonly screens?: boolean; readonly window?: boolean }): void;
/** Builds the screens when a source changed since the last time. */
export function buildScreens(): void;
