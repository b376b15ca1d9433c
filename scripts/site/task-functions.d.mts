export interface Place {
  readonly start: number;
  readonly end: number;
}
export interface ModuleFunction {
  readonly name: string;
  readonly node: Place;
  readonly fn: Place & { readonly body: Place };
}
export interface ModuleTree {
  readonly type: 'Program';
}
export function parseModule(code: string): ModuleTree;
export function tasksOf(code: string, ast: ModuleTree): readonly ModuleFunction[];
export function plainFunctionsOf(code: string, ast: ModuleTree): readonly ModuleFunction[];
