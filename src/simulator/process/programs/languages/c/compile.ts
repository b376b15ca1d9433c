import type { Code, Fn, Places, Step, Test, V } from './code.ts';
import { addressFn, type Builder, exprFn, testFn } from './compile-expr.ts';
import { constantOf } from './convert.ts';
import type { Body, Expr, FunctionSymbol, Initial, Statement } from './tree.ts';
import { sizeOf, type Type } from './types.ts';

/** Turns a function into steps. */
export function compileFunction(symbol: FunctionSymbol, body: Body, linked: Places): Code {
  const builder = new FunctionBuilder(linked, body.size);
  builder.statement(body.statement);
  const isMain = symbol.name === 'main';
  builder.steps.push({ op: 'return', fn: isMain ? () => 0 : undefined });
  builder.finish();
  return {
    name: symbol.name,
    steps: builder.steps,
    size: Math.ceil((builder.size + 16) / 16) * 16,
    temps: builder.temps,
    parameters: body.parameters.map(({ offset, type }) => ({ offset, type })),
    result: symbol.type.result,
    variadic: symbol.type.variadic,
  };
}

interface Targets {
  readonly breaks: (to: { to: number }) => void;
  readonly continues: ((to: { to: number }) => void) | undefined;
}

class FunctionBuilder implements Builder {
  readonly linked: Places;
  readonly steps: Step[] = [];
  temps = 0;
  size: number;
  #targets: Targets[] = [];
  readonly #labels = new Map<string, number>();
  readonly #gotos: { readonly step: { to: number }; readonly name: string }[] = [];
  #cases: { readonly table: Map<bigint, number>; otherwise: number | undefined }[] = [];

  constructor(linked: Places, size: number) {
    this.linked = linked;
    this.size = size;
  }

  /** A place for a value between steps. */
  temp(): number {
    return this.temps++;
  }

  /** Bytes of the frame. */
  place(size: number): number {
    this.size = Math.ceil(this.size / 16) * 16;
    const at = this.size;
    this.size += size;
    return at;
  }

  get here(): number {
    return this.steps.length;
  }

  jump(): { to: number } {
    const step = { op: 'jump' as const, to: -1 };
    this.steps.push(step);
    return step;
  }

  unless(test: Test): { to: number } {
    const step = { op: 'unless' as const, test, to: -1 };
    this.steps.push(step);
    return step;
  }

  finish(): void {
    for (const { step, name } of this.#gotos) step.to = this.#labels.get(name) ?? -1;
  }

  evaluate(fn: Fn): void {
    this.steps.push({ op: 'eval', fn });
  }

  initialize(address: (m: Parameters<Fn>[0]) => number, type: Type, initial: readonly Initial[], zero: boolean): void {
    const size = sizeOf(type);
    if (zero)
      this.evaluate((m) => {
        m.memory.fill(address(m), 0, size);
        return 0;
      });
    for (const one of initial) {
      const fn = exprFn(this, one.value);
      const { offset, type: own } = one;
      this.evaluate((m) => {
        m.memory.store(own, address(m) + offset, fn(m));
        return 0;
      });
    }
  }

  statement(node: Statement): void {
    switch (node.s) {
      case 'expression':
        this.evaluate(exprFn(this, node.value));
        return;
      case 'declare': {
        const { offset, type } = node.local;
        this.initialize((m) => m.fp + offset, type, node.initial, node.zero);
        return;
      }
      case 'block':
        for (const one of node.body) this.statement(one);
        return;
      case 'if':
        this.#if(node.test, node.yes, node.no);
        return;
      case 'while':
        this.#loop(undefined, node.test, undefined, node.body);
        return;
      case 'for':
        if (node.first !== undefined) this.statement(node.first);
        this.#loop(undefined, node.test, node.step, node.body);
        return;
      case 'do':
        this.#do(node.body, node.test);
        return;
      case 'switch':
        this.#switch(node.value, node.body);
        return;
      case 'case': {
        const open = this.#cases.at(-1);
        if (node.value !== undefined) open?.table.set(node.value, this.here);
        else if (open !== undefined) open.otherwise = this.here;
        return;
      }
      case 'break':
        this.#targets.at(-1)?.breaks(this.jump());
        return;
      case 'continue':
        this.#targets.findLast((one) => one.continues !== undefined)?.continues?.(this.jump());
        return;
      case 'return':
        this.steps.push({ op: 'return', fn: node.value === undefined ? undefined : exprFn(this, node.value) });
        return;
      case 'label':
        this.#labels.set(node.name, this.here);
        return;
      case 'goto':
        this.#gotos.push({ step: this.jump(), name: node.name });
    }
  }

  #if(test: Expr, yes: Statement, no: Statement | undefined): void {
    const skip = this.unless(testFn(this, test));
    this.statement(yes);
    if (no === undefined) {
      skip.to = this.here;
      return;
    }
    const end = this.jump();
    skip.to = this.here;
    this.statement(no);
    end.to = this.here;
  }

  /** What is repeated; `continue` leads behind it. Gives the jumps of `break`, which lead behind the loop. */
  #body(body: Statement): readonly { to: number }[] {
    const breaks: { to: number }[] = [];
    const continues: { to: number }[] = [];
    this.#targets.push({ breaks: (one) => breaks.push(one), continues: (one) => continues.push(one) });
    this.statement(body);
    this.#targets.pop();
    for (const one of continues) one.to = this.here;
    return breaks;
  }

  #loop(_: undefined, test: Expr | undefined, step: Expr | undefined, body: Statement): void {
    const top = this.here;
    const always = test === undefined || (constantOf(test) ?? 0n) !== 0n;
    const leave = always || test === undefined ? undefined : this.unless(testFn(this, test));
    const breaks = this.#body(body);
    if (step !== undefined) this.evaluate(exprFn(this, step));
    this.jump().to = top;
    for (const one of breaks) one.to = this.here;
    if (leave !== undefined) leave.to = this.here;
  }

  #do(body: Statement, test: Expr): void {
    const top = this.here;
    const breaks = this.#body(body);
    const leave = this.unless(testFn(this, test));
    this.jump().to = top;
    leave.to = this.here;
    for (const one of breaks) one.to = this.here;
  }

  #switch(value: Expr, body: Statement): void {
    const fn = exprFn(this, value);
    const table = new Map<bigint, number>();
    const step = { op: 'switch' as const, fn, table, otherwise: -1 };
    this.steps.push(step);
    const breaks: { to: number }[] = [];
    const open = { table, otherwise: undefined as number | undefined };
    this.#cases.push(open);
    this.#targets.push({ breaks: (one) => breaks.push(one), continues: undefined });
    this.statement(body);
    this.#targets.pop();
    this.#cases.pop();
    step.otherwise = open.otherwise ?? this.here;
    for (const one of breaks) one.to = this.here;
  }
}

/** What variables with a fixed place begin as: done once before the program runs. */
export function compileInitials(linked: Places): Code {
  const builder = new FunctionBuilder(linked, 0);
  for (const [global, address] of linked.addresses)
    if (global.initial !== undefined) builder.initialize(() => address, global.type, global.initial, false);
  builder.steps.push({ op: 'return', fn: undefined });
  return {
    name: '_start',
    steps: builder.steps,
    size: 16,
    temps: builder.temps,
    parameters: [],
    result: { k: 'void' },
    variadic: false,
  };
}

export type { V };
export { addressFn };
