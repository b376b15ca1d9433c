export const SIMULATOR: string;
export function profileName(path: string): string | undefined;
