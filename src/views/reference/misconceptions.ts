/** What a lesson says is often said: read from the page's own source, so that the list needs no keeping. */
export interface Misconception {
  readonly id: string;
  readonly says: string;
}

export function misconceptionsIn(source: string): readonly Misconception[] {
  return [...source.matchAll(/<Misconception((?:\s+[a-z]+="[^"]*")+)\s*>/g)].flatMap((match) => {
    const value = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(match[1] ?? '')?.[1];
    const [id, says] = [value('id'), value('says')];
    return id === undefined || says === undefined ? [] : [{ id, says }];
  });
}
