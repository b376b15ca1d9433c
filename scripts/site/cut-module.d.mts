export interface CutModule {
  readonly code: string;
  readonly modules: ReadonlyMap<string, string>;
}
export function cutModule(
  code: string,
  options: {
    readonly file: string;
    readonly up: string;
    readonly profile: {
      readonly hot: readonly string[];
      readonly rare: readonly string[];
      readonly never: readonly string[];
    };
  },
): CutModule | undefined;
