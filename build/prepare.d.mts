/** Installs and compiles where needed, and builds the screens and the window for who asks. */
export function prepare(wanted?: { readonly screens?: boolean; readonly window?: boolean }): void;
