import type { LineRange } from '../../base/diagnostic.ts';
import type { HealthConfig } from '../../oci/image-config.ts';
import type { DockerfileNode } from '../parser/node.ts';

interface Common {
  /** The keyword as written. */
  readonly keyword: string;
  /** The logical line, trimmed. */
  readonly code: string;
  /** The lines that messages name: for an ONBUILD trigger those of the FROM that set it off. */
  readonly lines: LineRange;
  readonly comments: readonly string[];
  readonly node: DockerfileNode;
}

export interface Pair {
  readonly key: string;
  readonly value: string;
  /** True for the form `KEY value`. */
  readonly legacy: boolean;
}

export interface ArgDefinition {
  readonly key: string;
  /** Absent for `ARG key`, empty for `ARG key=`. */
  readonly value: string | undefined;
  /** The text after the name in a comment `# name text` directly above. */
  readonly description: string;
}

export interface InlineSource {
  readonly path: string;
  readonly data: string;
  readonly expand: boolean;
}

/** What ADD and COPY have in common. */
export interface Transfer {
  readonly sources: readonly string[];
  readonly inline: readonly InlineSource[];
  readonly destination: string;
  readonly chown: string;
  readonly chmod: string;
  readonly link: boolean;
  readonly exclude: readonly string[];
}

export interface InlineFile {
  readonly name: string;
  readonly data: string;
  readonly chomp: boolean;
}

/** A command line, in shell form (one string) or exec form. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly shellForm: boolean;
}

export interface FromInstruction extends Common {
  readonly kind: 'FROM';
  readonly base: string;
  /** Lowercased; empty without AS. */
  readonly stageName: string;
  /** Empty without --platform. */
  readonly platform: string;
  readonly description: string;
}

export interface RunInstruction extends Common, CommandLine {
  readonly kind: 'RUN';
  readonly files: readonly InlineFile[];
  /** The `--mount` flags as written; their fields are read when the instruction is expanded. */
  readonly mounts: readonly string[];
  /** For each mount its `from`, empty without: known before expansion, for the graph of stages. */
  readonly mountsFrom: readonly string[];
  readonly devices: readonly string[];
  readonly network: 'default' | 'none' | 'host';
  readonly security: 'sandbox' | 'insecure';
}

export interface AddInstruction extends Common, Transfer {
  readonly kind: 'ADD';
  readonly keepGitDir: boolean | undefined;
  readonly checksum: string;
  readonly unpack: boolean | undefined;
}

export interface CopyInstruction extends Common, Transfer {
  readonly kind: 'COPY';
  readonly from: string;
  readonly parents: boolean;
}

export interface ArgInstruction extends Common {
  readonly kind: 'ARG';
  readonly args: readonly ArgDefinition[];
}

export interface PairsInstruction extends Common {
  readonly kind: 'ENV' | 'LABEL';
  readonly pairs: readonly Pair[];
}

export interface CommandInstruction extends Common, CommandLine {
  readonly kind: 'CMD' | 'ENTRYPOINT';
}

/** The instructions whose whole argument is one word or line. */
export interface WordInstruction extends Common {
  readonly kind: 'MAINTAINER' | 'STOPSIGNAL' | 'USER' | 'WORKDIR';
  readonly value: string;
}

export interface ListInstruction extends Common {
  readonly kind: 'EXPOSE' | 'VOLUME' | 'SHELL';
  readonly items: readonly string[];
}

export interface HealthcheckInstruction extends Common {
  readonly kind: 'HEALTHCHECK';
  readonly health: Required<HealthConfig>;
}

export interface OnbuildInstruction extends Common {
  readonly kind: 'ONBUILD';
  /** The trigger as it is kept in the image. */
  readonly expression: string;
}

/** All that may stand inside a stage. */
export type StageInstruction =
  | RunInstruction
  | AddInstruction
  | CopyInstruction
  | ArgInstruction
  | PairsInstruction
  | CommandInstruction
  | WordInstruction
  | ListInstruction
  | HealthcheckInstruction
  | OnbuildInstruction;

/** The 18 instructions. */
export type Instruction = FromInstruction | StageInstruction;

/** What every instruction carries. */
export type CommonFields = Common;
