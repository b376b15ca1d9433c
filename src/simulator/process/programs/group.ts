import { Part } from '../../base/part.ts';
import { need } from '../../base/task.ts';
import type { Program } from '../program.ts';
import type { ToolMaker } from './tool.ts';

export type Tools = Readonly<Record<string, ToolMaker>>;
export type Programs = Readonly<Record<string, Program>>;

/** A group of tools as a part of its own: its code is fetched when one of them is first run. */
export const toolGroup = <T extends Tools>(name: string, fetch: () => Promise<{ readonly tools: T }>): Part<T> =>
  new Part(name, async () => (await fetch()).tools);

/** The same for programs that have one manner only. */
export const programGroup = <T extends Programs>(
  name: string,
  fetch: () => Promise<{ readonly programs: T }>,
): Part<T> => new Part(name, async () => (await fetch()).programs);

/** Tools of a group, by name. */
export function toolsOf<K extends string>(
  group: Part<Readonly<Record<K, ToolMaker>>>,
  names: readonly NoInfer<K>[],
): Tools {
  return Object.fromEntries(
    names.map((name): [string, ToolMaker] => [
      name,
      (manner) =>
        function* (p, argv) {
          const { [name]: maker } = yield* need(group);
          return yield* maker(manner)(p, argv);
        },
    ]),
  );
}

/** Programs of a group, by name. */
export function programsOf<K extends string>(
  group: Part<Readonly<Record<K, Program>>>,
  names: readonly NoInfer<K>[],
): Programs {
  return Object.fromEntries(
    names.map((name): [string, Program] => [
      name,
      function* (p, argv, file) {
        const { [name]: program } = yield* need(group);
        return yield* program(p, argv, file);
      },
    ]),
  );
}
