export function withoutNetwork(command: readonly string[]): readonly [string, ...string[]] | null;
