export function moduleName(id: string): string;
