import type { LineRange, Span } from '../base/diagnostic.ts';
import type {
  Completion,
  DockerfileDiagnostic,
  FoldingRange,
  Hover,
  SemanticToken,
  TextEdit,
} from '../dockerfile/index.ts';

/** A Dockerfile with what a look at it needs to know of its folder. */
export interface DockerfileText {
  readonly text: string;
  /** The text of the .dockerignore that counts for it; absent when there is none. */
  readonly dockerignore?: string;
}

/** An instruction for an outline: stages with what is in them. */
export interface OutlineItem {
  readonly kind: 'stage' | 'instruction';
  readonly label: string;
  readonly lines: LineRange;
  readonly span: Span;
  readonly children: readonly OutlineItem[];
}

/** What an editor asks about a Dockerfile. Offsets count UTF-16 code units from 0. Each question stands on its own. */
export type AnalysisQuestion = { readonly file: DockerfileText } & (
  | { readonly kind: 'diagnostics' }
  | { readonly kind: 'tokens' }
  | { readonly kind: 'hover'; readonly offset: number }
  /** `files`: paths of the build context, folders with a final slash. */
  | { readonly kind: 'completions'; readonly offset: number; readonly files: readonly string[] }
  | { readonly kind: 'definition'; readonly offset: number }
  | { readonly kind: 'references'; readonly offset: number }
  | { readonly kind: 'rename'; readonly offset: number; readonly name: string }
  | { readonly kind: 'format' }
  | { readonly kind: 'folding' }
  | { readonly kind: 'outline' }
);

export interface AnalysisAnswers {
  readonly diagnostics: readonly DockerfileDiagnostic[];
  readonly tokens: readonly SemanticToken[];
  readonly hover: Hover | undefined;
  readonly completions: readonly Completion[];
  readonly definition: Span | undefined;
  readonly references: readonly Span[];
  readonly rename: readonly TextEdit[] | undefined;
  /** The whole text as it should be. */
  readonly format: string;
  readonly folding: readonly FoldingRange[];
  readonly outline: readonly OutlineItem[];
}

export type AnalysisKind = AnalysisQuestion['kind'];

export interface ToAnalysis {
  readonly id: number;
  readonly question: AnalysisQuestion;
}

export type FromAnalysis =
  | { readonly id: number; readonly ok: true; readonly answer: AnalysisAnswers[AnalysisKind] }
  | { readonly id: number; readonly ok: false; readonly message: string };
