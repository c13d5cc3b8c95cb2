/**
 * How Windows knows the program: windows, entries in the task bar and recent files under one name. The installer writes
 * the same one into its shortcuts.
 */
export const appId = 'be.innovatiescan.app';
