/** A shell variable. `value` undefined means declared (exported, local) but unset. `elements` is a bash array, sparse. */
export interface Variable {
  readonly value: string | undefined;
  readonly elements?: ReadonlyMap<number, string>;
  readonly exported: boolean;
  readonly readonly: boolean;
}

/** The variables of a shell, with dynamic scoping as `local` gives it. */
export class Variables {
  readonly #variables: Map<string, Variable>;
  /** What to put back when the function returns, innermost last. */
  readonly #scopes: Map<string, Variable | undefined>[] = [];

  constructor(from?: Variables) {
    this.#variables = new Map(from === undefined ? [] : from.#variables);
    // A subshell inside a function may still call `local`.
    if (from !== undefined) for (const scope of from.#scopes) this.#scopes.push(new Map(scope));
  }

  find(name: string): Variable | undefined {
    return this.#variables.get(name);
  }

  get(name: string): string | undefined {
    const variable = this.#variables.get(name);
    return variable?.elements === undefined ? variable?.value : variable.elements.get(0);
  }

  names(): readonly string[] {
    return [...this.#variables.keys()].sort();
  }

  /** False when it is readonly. */
  set(name: string, value: string): boolean {
    const old = this.#variables.get(name);
    if (old?.readonly === true) return false;
    if (old?.elements !== undefined) this.setArray(name, new Map(old.elements).set(0, value));
    else this.#variables.set(name, { value, exported: old?.exported === true, readonly: false });
    return true;
  }

  setArray(name: string, elements: ReadonlyMap<number, string>): boolean {
    const old = this.#variables.get(name);
    if (old?.readonly === true) return false;
    this.#variables.set(name, { value: undefined, elements, exported: old?.exported === true, readonly: false });
    return true;
  }

  unset(name: string): boolean {
    const old = this.#variables.get(name);
    if (old?.readonly === true) return false;
    this.#variables.delete(name);
    return true;
  }

  mark(name: string, marks: { readonly exported?: boolean; readonly readonly?: boolean }): void {
    const old = this.#variables.get(name) ?? { value: undefined, exported: false, readonly: false };
    this.#variables.set(name, { ...old, ...marks });
  }

  get inFunction(): boolean {
    return this.#scopes.length > 0;
  }

  pushScope(): void {
    this.#scopes.push(new Map());
  }

  popScope(): void {
    for (const [name, old] of this.#scopes.pop() ?? []) this.restore(name, old);
  }

  /** Puts a variable back as {@link find} gave it. */
  restore(name: string, old: Variable | undefined): void {
    if (old === undefined) this.#variables.delete(name);
    else this.#variables.set(name, old);
  }

  /** Makes `name` local to the function that runs. The others keep the outer value, bash begins unset. */
  declareLocal(name: string, keepValue: boolean): void {
    const scope = this.#scopes.at(-1);
    if (scope === undefined || scope.has(name)) return;
    const old = this.#variables.get(name);
    scope.set(name, old);
    if (!keepValue) this.#variables.set(name, { value: undefined, exported: old?.exported === true, readonly: false });
  }

  /**
   * What a command's process gets, in the order of the shell's own hash table: `env` shows it. `bucket` gives a name's
   * place; within one, bash has the newest first, the others the oldest.
   */
  environment(bucket: (name: string) => number, newestFirst: boolean): Map<string, string> {
    const exported = [...this.#variables].filter(([, variable]) => variable.exported && variable.value !== undefined);
    const placed = exported.map(([name, variable], index) => ({
      name,
      value: variable.value ?? '',
      at: bucket(name),
      index,
    }));
    placed.sort((a, b) => a.at - b.at || (newestFirst ? b.index - a.index : a.index - b.index));
    return new Map(placed.map(({ name, value }) => [name, value]));
  }
}
