export const bareBrowser: string;
