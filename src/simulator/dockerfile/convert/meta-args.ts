import { formatPlatform, formatPlatformFully, type Platform } from '../../oci/platform.ts';
import type { ArgDefinition, ArgInstruction } from '../instructions/types.ts';
import type { Lex } from '../shell/lex.ts';
import { Environment } from './environment.ts';
import { errorAt } from './failure.ts';
import type { DockerfileError } from './plan.ts';

/** An ARG before the first FROM, with its value and the other arguments that its default names. */
export interface MetaArg {
  readonly definition: ArgDefinition;
  readonly instruction: ArgInstruction;
  readonly value: string;
  readonly dependencies: ReadonlySet<string>;
}

/** The arguments that FROM may use without declaring them. */
export function platformArgs(
  build: Platform,
  target: Platform,
  overrides: Readonly<Record<string, string>>,
  targetName: string,
): Environment {
  const environment = new Environment();
  const values: Readonly<Record<string, string>> = {
    BUILDPLATFORM: formatPlatform(build),
    BUILDOS: build.os,
    BUILDOSVERSION: build.osVersion,
    BUILDARCH: build.architecture,
    BUILDVARIANT: build.variant,
    TARGETPLATFORM: formatPlatformFully(target),
    TARGETOS: target.os,
    TARGETOSVERSION: target.osVersion,
    TARGETARCH: target.architecture,
    TARGETVARIANT: target.variant,
    TARGETSTAGE: targetName === '' ? 'default' : targetName,
  };
  for (const [key, value] of Object.entries(values)) {
    environment.set(key, Object.hasOwn(overrides, key) ? (overrides[key] ?? '') : value, 'arg');
  }
  return environment;
}

/** Carries out the ARGs before the first FROM on top of `base`. */
export function applyMetaArgs(
  base: Environment,
  lexer: Lex,
  instructions: readonly ArgInstruction[],
  buildArgs: Readonly<Record<string, string>>,
): {
  readonly globals: Environment;
  readonly metaArgs: ReadonlyMap<string, MetaArg>;
  readonly error?: DockerfileError;
} {
  const globals = base.fork();
  const metaArgs = new Map<string, MetaArg>();
  for (const instruction of instructions) {
    for (const definition of instruction.args) {
      const { key } = definition;
      let { value } = definition;
      let dependencies: Set<string> | undefined;
      if (Object.hasOwn(buildArgs, key)) value = buildArgs[key];
      else if (value !== undefined) {
        const word = lexer.word(value, globals);
        if (word.error !== undefined) {
          return { globals, metaArgs, error: errorAt('convert', word.error, instruction.lines) };
        }
        value = word.text;
        dependencies = new Set(word.matched);
        if (dependencies.delete(key)) {
          for (const name of metaArgs.get(key)?.dependencies ?? []) dependencies.add(name);
        }
      }
      if (value !== undefined) globals.set(key, value, 'arg');
      metaArgs.set(key, { definition, instruction, value: value ?? '', dependencies: dependencies ?? new Set() });
    }
  }
  return { globals, metaArgs };
}
