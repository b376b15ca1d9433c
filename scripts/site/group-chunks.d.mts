export interface Part {
  readonly id: string;
  readonly name: string;
  readonly modules: readonly string[];
  readonly imports: readonly string[];
  readonly size: number;
  readonly lessons: bigint;
}
export function grouped(
  parts: readonly Part[],
): readonly { readonly name: string; readonly modules: readonly string[] }[];
