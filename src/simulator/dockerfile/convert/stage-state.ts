import type { LineRange } from '../../base/diagnostic.ts';
import type { RuntimeConfig } from '../../oci/image-config.ts';
import type { Platform } from '../../oci/platform.ts';
import type { FromInstruction, StageInstruction } from '../instructions/types.ts';
import { ArgText } from './arg-text.ts';
import { type ConfigState, initialConfig } from './config-state.ts';
import { Environment } from './environment.ts';
import type { MetaArg } from './meta-args.ts';
import { newOutlineCapture } from './outline-capture.ts';
import type { HistoryEntry, PlannedStep, StageBase } from './plan.ts';

/** An instruction of a stage with the stages that it takes files from, in the order in which it names them. */
export interface StageCommand {
  readonly instruction: StageInstruction;
  readonly sources: readonly StageState[];
  readonly onBuild: boolean;
}

/**
 * A stage while it is converted, or (`from` absent) an image that a COPY or a mount takes files from, which BuildKit
 * treats as a stage without a FROM.
 */
export class StageState {
  readonly from: FromInstruction | undefined;
  /** Its place in the list of all stages. */
  index = -1;
  /** The lines that errors about the base name; none for the image of a mount. */
  readonly lines: LineRange | undefined;
  /** What FROM names, expanded; the full reference once it is resolved. */
  baseName: string;
  /** How progress names the stage: empty when it is the only one. */
  displayName: string;
  platform: Platform | undefined;
  base: StageState | undefined;
  resolvedBase: StageBase | undefined;
  digest: string | undefined;
  context: string | undefined;
  dispatched = false;
  resolved = false;
  onBuildDone = false;
  workdirSet = false;
  readonly dependencies = new Map<StageState, StageInstruction>();
  commands: readonly StageCommand[] = [];
  /** The ARGs seen so far. */
  argText = new ArgText();
  environment = new Environment();
  config: ConfigState = initialConfig({});
  /** The config as FROM brought it. */
  begin: ConfigState = this.config;
  imageOs = '';
  imageTriggers: readonly string[] = [];
  author: string | undefined;
  readonly outline = newOutlineCapture([]);
  inheritedHistory: readonly HistoryEntry[] = [];
  readonly history: HistoryEntry[] = [];
  readonly steps: PlannedStep[] = [];
  /** Lines of the last CMD, ENTRYPOINT and HEALTHCHECK of this stage. */
  readonly usedOnce = new Map<'CMD' | 'ENTRYPOINT' | 'HEALTHCHECK', LineRange>();

  constructor(from: FromInstruction | undefined, baseName: string, lines: LineRange | undefined) {
    this.from = from;
    this.baseName = baseName;
    this.lines = lines;
    this.displayName = from?.stageName ?? '';
  }

  get name(): string {
    return this.from?.stageName ?? '';
  }

  /** Takes over an image's configuration. */
  startFrom(config: RuntimeConfig, os: string): void {
    this.config = initialConfig(config);
    this.begin = this.config;
    this.imageOs = os;
    this.imageTriggers = config.OnBuild ?? [];
  }

  /** Takes over all that the base stage has become. */
  inherit(base: StageState): void {
    this.platform = base.platform;
    this.config = { ...base.config, onBuild: undefined };
    this.begin = this.config;
    this.imageOs = base.imageOs;
    this.author = base.author;
    this.environment = base.environment.fork();
    this.workdirSet = base.workdirSet;
    this.argText = new ArgText(base.argText);
    this.inheritedHistory = base.fullHistory();
  }

  /** The base stage's history, then this stage's own. */
  fullHistory(): readonly HistoryEntry[] {
    return this.inheritedHistory.length === 0 ? this.history : [...this.inheritedHistory, ...this.history];
  }
}

/** All stages in BuildKit's order: those of the file, then the images that COPY and mounts added. */
export class StageList {
  readonly states: StageState[] = [];
  readonly #byName = new Map<string, StageState>();

  add(state: StageState): void {
    state.index = this.states.push(state) - 1;
    state.base = this.#byName.get(state.baseName);
    if (state.name !== '') this.#byName.set(state.name.toLowerCase(), state);
  }

  find(name: string): StageState | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  names(): string[] {
    return this.states.map((state) => state.displayName).filter((name) => name !== '');
  }
}

/** The stages that `target` needs, itself included. */
export function reachableFrom(target: StageState): Set<StageState> {
  const found = new Set<StageState>();
  const open = [target];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (found.has(state)) continue;
    found.add(state);
    if (state.base !== undefined) open.push(state.base);
    open.push(...state.dependencies.keys());
  }
  return found;
}

/** The converted stages themselves, for outlines. */
export interface ConvertedStages {
  readonly states: readonly StageState[];
  readonly target: StageState;
  readonly reachable: ReadonlySet<StageState>;
  readonly metaArgs: ReadonlyMap<string, MetaArg>;
}
