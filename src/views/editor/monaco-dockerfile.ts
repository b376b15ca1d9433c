import type * as Monaco from 'monaco-editor/editor';
import { type Locale, say, type Words } from '../../i18n/index.ts';
import type {
  Analysis,
  Completion,
  DockerfileDiagnostic,
  OutlineItem,
  SemanticKind,
  Span,
  TextEdit,
} from '../session/simulator.ts';
import { completionText, hoverText } from './hover-text.ts';
import { contextPaths, dockerignoreOf } from './languages.ts';
import { fixTitle, rulePage } from './problems.ts';

/** What the providers need to know of a model: the folder that it is in, and what was last found wrong. */
export interface DockerfileModel {
  readonly path: string;
  readonly files: () => Readonly<Record<string, string>>;
  problems: readonly DockerfileDiagnostic[];
}

export interface DockerfileLanguage {
  readonly monaco: typeof Monaco;
  readonly analysis: Analysis;
  readonly words: Words;
  readonly locale: Locale;
  /** Of the site, for links. */
  readonly base: string;
  readonly modelOf: (model: Monaco.editor.ITextModel) => DockerfileModel | undefined;
}

type Model = Monaco.editor.ITextModel;

const KINDS: readonly SemanticKind[] = [
  'comment',
  'directive',
  'keyword',
  'flag',
  'stage',
  'variable',
  'string',
  'heredocMark',
  'heredocBody',
  'continuation',
];

/** The model's text and what the frontend has to know besides. */
function fileOf(language: DockerfileLanguage, model: Model): { text: string; dockerignore?: string } {
  const known = language.modelOf(model);
  const dockerignore = known && dockerignoreOf(known.files(), known.path);
  return { text: model.getValue(), ...(dockerignore !== undefined && { dockerignore }) };
}

/** A stretch of the source as the editor's range. Offsets count line breaks as they are in the model. */
export function rangeOf(monaco: typeof Monaco, model: Model, span: Span): Monaco.Range {
  const start = model.getPositionAt(span.start);
  const end = model.getPositionAt(span.end);
  return new monaco.Range(start.lineNumber, start.column, end.lineNumber, end.column);
}

/** Makes the editor understand Dockerfiles: everything it tells comes from the frontend that also builds. */
export function registerDockerfile(language: DockerfileLanguage): void {
  registerReading(language);
  registerNames(language);
  registerChanges(language);
}

/** Colours, hovers, completion, folding and the outline. */
function registerReading(language: DockerfileLanguage): void {
  const { monaco, analysis, words, locale } = language;
  monaco.languages.registerDocumentSemanticTokensProvider('dockerfile', {
    getLegend: () => ({ tokenTypes: [...KINDS], tokenModifiers: [] }),
    releaseDocumentSemanticTokens: () => undefined,
    async provideDocumentSemanticTokens(model) {
      const tokens = await analysis.ask({ kind: 'tokens', file: fileOf(language, model) });
      const data: number[] = [];
      let line = 1;
      let column = 1;
      for (const { kind, span } of tokens) {
        const at = model.getPositionAt(span.start);
        if (at.lineNumber !== line) column = 1;
        data.push(at.lineNumber - line, at.column - column, span.end - span.start, KINDS.indexOf(kind), 0);
        line = at.lineNumber;
        column = at.column;
      }
      return { data: new Uint32Array(data) };
    },
  });
  monaco.languages.registerHoverProvider('dockerfile', {
    async provideHover(model, position) {
      const offset = model.getOffsetAt(position);
      const found = await analysis.ask({ kind: 'hover', file: fileOf(language, model), offset });
      if (found === undefined) return null;
      return { range: rangeOf(monaco, model, found.span), contents: [{ value: hoverText(found, words, locale) }] };
    },
  });
  monaco.languages.registerCompletionItemProvider('dockerfile', {
    triggerCharacters: ['$', '{', '=', ',', '-', '/'],
    async provideCompletionItems(model, position) {
      const file = fileOf(language, model);
      const offset = model.getOffsetAt(position);
      const files = contextPaths(language.modelOf(model)?.files() ?? {});
      const found = await analysis.ask({ kind: 'completions', file, offset, files });
      const instruction = instructionBefore(model, position.lineNumber);
      return { suggestions: found.map((one, index) => suggestion(language, model, one, instruction, index)) };
    },
  });
  monaco.languages.registerFoldingRangeProvider('dockerfile', {
    async provideFoldingRanges(model) {
      const ranges = await analysis.ask({ kind: 'folding', file: fileOf(language, model) });
      return ranges.map(({ lines, kind }) => ({
        start: lines.start,
        end: lines.end,
        ...(kind === 'comment' && { kind: monaco.languages.FoldingRangeKind.Comment }),
      }));
    },
  });
  monaco.languages.registerDocumentSymbolProvider('dockerfile', {
    async provideDocumentSymbols(model) {
      const items = await analysis.ask({ kind: 'outline', file: fileOf(language, model) });
      return items.map((item) => symbolOf(language, model, item));
    },
  });
}

/** The instruction's word of the line or of the one that it continues. */
function instructionBefore(model: Model, lineNumber: number): string | undefined {
  for (let line = lineNumber; line > 0; line--) {
    if (line < lineNumber && !/[\\`]\s*$/.test(model.getLineContent(line))) return undefined;
    const word = /^\s*(?:ONBUILD\s+)?([A-Z]+)\b/i.exec(model.getLineContent(line))?.[1];
    const isStart = line === 1 || !/[\\`]\s*$/.test(model.getLineContent(line - 1));
    if (word !== undefined && isStart) return word.toUpperCase();
  }
  return undefined;
}

function suggestion(
  language: DockerfileLanguage,
  model: Model,
  completion: Completion,
  instruction: string | undefined,
  index: number,
): Monaco.languages.CompletionItem {
  const { CompletionItemKind } = language.monaco.languages;
  const kinds: Readonly<Record<Completion['kind'], Monaco.languages.CompletionItemKind>> = {
    instruction: CompletionItemKind.Keyword,
    flag: CompletionItemKind.Property,
    value: CompletionItemKind.Value,
    stage: CompletionItemKind.Module,
    variable: CompletionItemKind.Variable,
    image: CompletionItemKind.Class,
    file: completion.label.endsWith('/') ? CompletionItemKind.Folder : CompletionItemKind.File,
  };
  const documentation = completionText(completion, instruction, language.locale);
  const goesOn = /[=/ ]$/.test(completion.insert) && completion.kind !== 'instruction';
  return {
    label: completion.label,
    kind: kinds[completion.kind],
    insertText: completion.insert,
    range: rangeOf(language.monaco, model, completion.span),
    sortText: String(index).padStart(4, '0'),
    ...(documentation !== undefined && { documentation }),
    ...(goesOn && { command: { id: 'editor.action.triggerSuggest', title: '' } }),
  };
}

function symbolOf(language: DockerfileLanguage, model: Model, item: OutlineItem): Monaco.languages.DocumentSymbol {
  const { SymbolKind } = language.monaco.languages;
  const range = rangeOf(language.monaco, model, item.span);
  return {
    name: item.label,
    detail: '',
    kind: item.kind === 'stage' ? SymbolKind.Module : SymbolKind.Method,
    tags: [],
    range,
    selectionRange: language.monaco.Range.fromPositions(range.getStartPosition()),
    children: item.children.map((child) => symbolOf(language, model, child)),
  };
}

/** Definition, references and renaming of stages and variables. */
function registerNames(language: DockerfileLanguage): void {
  const { monaco, analysis, words } = language;
  monaco.languages.registerDefinitionProvider('dockerfile', {
    async provideDefinition(model, position) {
      const offset = model.getOffsetAt(position);
      const span = await analysis.ask({ kind: 'definition', file: fileOf(language, model), offset });
      return span === undefined ? null : { uri: model.uri, range: rangeOf(monaco, model, span) };
    },
  });
  monaco.languages.registerReferenceProvider('dockerfile', {
    async provideReferences(model, position) {
      const offset = model.getOffsetAt(position);
      const spans = await analysis.ask({ kind: 'references', file: fileOf(language, model), offset });
      return spans.map((span) => ({ uri: model.uri, range: rangeOf(monaco, model, span) }));
    },
  });
  monaco.languages.registerDocumentHighlightProvider('dockerfile', {
    async provideDocumentHighlights(model, position) {
      const offset = model.getOffsetAt(position);
      const spans = await analysis.ask({ kind: 'references', file: fileOf(language, model), offset });
      return spans.map((span) => ({ range: rangeOf(monaco, model, span) }));
    },
  });
  monaco.languages.registerRenameProvider('dockerfile', {
    async resolveRenameLocation(model, position) {
      const offset = model.getOffsetAt(position);
      const file = fileOf(language, model);
      const spans = await analysis.ask({ kind: 'references', file, offset });
      const here = spans.find(({ start, end }) => start <= offset && offset <= end);
      const nothing = { range: new monaco.Range(1, 1, 1, 1), text: '', rejectReason: words.editor.cannotRename };
      if (here === undefined) return nothing;
      return { range: rangeOf(monaco, model, here), text: file.text.slice(here.start, here.end) };
    },
    async provideRenameEdits(model, position, name) {
      const offset = model.getOffsetAt(position);
      const file = fileOf(language, model);
      const edits = await analysis.ask({ kind: 'rename', file, offset, name });
      if (edits !== undefined) return { edits: edits.map((edit) => workspaceEdit(language, model, edit)) };
      const found = await analysis.ask({ kind: 'hover', file, offset });
      const reasons = { stage: words.editor.badStage, variable: words.editor.badVariable };
      const kind = found?.kind;
      return {
        edits: [],
        rejectReason: kind === 'stage' || kind === 'variable' ? reasons[kind] : words.editor.cannotRename,
      };
    },
  });
}

function workspaceEdit(
  { monaco }: DockerfileLanguage,
  model: Model,
  { span, text }: TextEdit,
): Monaco.languages.IWorkspaceTextEdit {
  return { resource: model.uri, versionId: undefined, textEdit: { range: rangeOf(monaco, model, span), text } };
}

/** Formatting and quick fixes. */
function registerChanges(language: DockerfileLanguage): void {
  const { monaco, analysis } = language;
  monaco.languages.registerDocumentFormattingEditProvider('dockerfile', {
    async provideDocumentFormattingEdits(model) {
      const text = await analysis.ask({ kind: 'format', file: fileOf(language, model) });
      return text === model.getValue() ? [] : [{ range: model.getFullModelRange(), text }];
    },
  });
  monaco.languages.registerCodeActionProvider('dockerfile', {
    provideCodeActions(model, range) {
      const problems = language.modelOf(model)?.problems ?? [];
      const here = problems.filter((one) => rangeOf(monaco, model, one.span).intersectRanges(range) !== null);
      return { actions: here.flatMap((one) => actionsFor(language, model, one)), dispose: () => undefined };
    },
  });
}

function actionsFor(
  language: DockerfileLanguage,
  model: Model,
  problem: DockerfileDiagnostic,
): Monaco.languages.CodeAction[] {
  const { words } = language;
  const diagnostics = [markerOf(language, model, problem)];
  const action = (title: string, edits: readonly TextEdit[], isPreferred: boolean): Monaco.languages.CodeAction => ({
    title,
    kind: 'quickfix',
    diagnostics,
    isPreferred,
    edit: { edits: edits.map((edit) => workspaceEdit(language, model, edit)) },
  });
  const actions: Monaco.languages.CodeAction[] = [];
  if (problem.fix !== undefined) actions.push(action(fixTitle(problem.fix, words), problem.fix, true));
  if (problem.severity === 'warning' && !/^#\s*check\s*=/im.test(model.getValue())) {
    const directive = { span: { start: 0, end: 0 }, text: `# check=skip=${problem.code}\n` };
    actions.push(action(say(words.editor.skipCheck, { rule: problem.code }), [directive], false));
  }
  return actions;
}

/** A problem as the editor marks it: Docker's own words, the rule's name, and a link to the page about it. */
export function markerOf(
  { monaco, base, locale }: Pick<DockerfileLanguage, 'monaco' | 'base' | 'locale'>,
  model: Model,
  problem: DockerfileDiagnostic,
): Monaco.editor.IMarkerData {
  const range = rangeOf(monaco, model, problem.span);
  const page = rulePage(problem, base, locale);
  const target = page === undefined ? undefined : monaco.Uri.parse(new URL(page, document.baseURI).href);
  return {
    severity: problem.severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
    message: problem.message,
    source: 'docker build',
    startLineNumber: range.startLineNumber,
    startColumn: range.startColumn,
    endLineNumber: range.endLineNumber,
    endColumn: Math.max(range.endColumn, range.startLineNumber === range.endLineNumber ? range.startColumn + 1 : 1),
    ...(target !== undefined && { code: { value: problem.code, target } }),
  };
}
