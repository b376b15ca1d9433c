import type * as Monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import type { Locale, Words } from '../../i18n/index.ts';
import type { DockerfileDiagnostic } from '../session/simulator.ts';
import { sharedAnalysis } from './analysis.ts';
import { languageOf } from './languages.ts';
import { type DockerfileModel, markerOf, registerDockerfile } from './monaco-dockerfile.ts';
import { useTheme } from './monaco-theme.ts';

/** The full editor, fetched when a visitor reaches for the text. */

export interface EditorOptions {
  readonly path: string;
  readonly value: string;
  readonly label: string;
  /** Where the cursor stood in the textarea, in UTF-16 code units from the start. */
  readonly offset: number;
  readonly focused: boolean;
  readonly onchange: (value: string) => void;
  readonly online: (line: number) => void;
  /** The folder, for completion of paths and for .dockerignore. */
  readonly files: () => Readonly<Record<string, string>>;
}

/** What all editors of a page have in common. */
export interface Surroundings {
  readonly words: Words;
  readonly locale: Locale;
  /** Of the site, for links. */
  readonly base: string;
}

export interface RichEditor {
  /** Shows a file; the text is replaced only where it differs, so that undo and the cursor stay. */
  show(path: string, value: string, label: string): void;
  /** Lights lines up and marks the one of an error; 1-based, inclusive. */
  mark(lit: { readonly start: number; readonly end: number } | undefined, errorLine: number | undefined): void;
  /** Marks what is wrong with the file shown. */
  problems(list: readonly DockerfileDiagnostic[]): void;
  goTo(line: number): void;
  dispose(): void;
}

async function load(locale: Locale): Promise<typeof Monaco> {
  // The words must be there before the editor is.
  if (locale === 'zh-cn') await import('monaco-editor/nls/lang/zh-cn');
  const [monaco] = await Promise.all([import('monaco-editor/editor'), import('./monaco-features.ts')]);
  return monaco;
}

let loaded: Promise<typeof Monaco> | undefined;
const dockerfiles = new WeakMap<Monaco.editor.ITextModel, DockerfileModel>();

/** Fetches the editor with its language, once for the page. */
async function prepared({ words, locale, base }: Surroundings): Promise<typeof Monaco> {
  loaded ??= (async () => {
    globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };
    const monaco = await load(locale);
    const modelOf = (model: Monaco.editor.ITextModel) => dockerfiles.get(model);
    // Ctrl+Shift+I, which it has on Linux, belongs to the browser.
    const keys = monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF;
    monaco.editor.addKeybindingRule({ keybinding: keys, command: 'editor.action.formatDocument' });
    registerDockerfile({ monaco, analysis: sharedAnalysis(), words, locale, base, modelOf });
    return monaco;
  })();
  return loaded.catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
}

let count = 0;

/**
 * Fetches all that the editor needs. What it gives makes one at once, so that not a keystroke falls between the plain text
 * area and the editor that takes its place.
 */
export async function prepareEditor(
  surroundings: Surroundings,
): Promise<(host: HTMLElement, options: EditorOptions) => RichEditor> {
  const monaco = await prepared(surroundings);
  return (host, options) => createEditor(monaco, host, { ...surroundings, ...options });
}

function createEditor(monaco: typeof Monaco, host: HTMLElement, options: EditorOptions & Surroundings): RichEditor {
  useTheme(monaco);
  const folder = `drydock://${++count}/`;
  const views = new Map<string, Monaco.editor.ICodeEditorViewState | null>();
  const models = new Map<string, Monaco.editor.ITextModel>();
  let silent = false;
  let { path } = options;

  function modelFor(name: string, value: string): Monaco.editor.ITextModel {
    const known = models.get(name);
    if (known !== undefined) return known;
    const uri = monaco.Uri.parse(folder + name.split('/').map(encodeURIComponent).join('/'));
    const model = monaco.editor.createModel(value, languageOf(name), uri);
    model.setEOL(value.includes('\r\n') ? monaco.editor.EndOfLineSequence.CRLF : monaco.editor.EndOfLineSequence.LF);
    if (languageOf(name) === 'dockerfile') dockerfiles.set(model, { path: name, files: options.files, problems: [] });
    model.onDidChangeContent(() => {
      if (!silent) options.onchange(model.getValue());
    });
    models.set(name, model);
    return model;
  }

  const editor = monaco.editor.create(host, {
    model: modelFor(path, options.value),
    ariaLabel: options.label,
    automaticLayout: true,
    fontSize: 13.5,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    renderLineHighlight: 'line',
    overviewRulerLanes: 0,
    fixedOverflowWidgets: true,
    accessibilitySupport: 'auto',
    'semanticHighlighting.enabled': true,
    quickSuggestions: { other: true, comments: false, strings: true },
    wordBasedSuggestions: 'off',
  });
  const start = editor.getModel()?.getPositionAt(options.offset);
  if (start !== undefined) editor.setPosition(start);
  if (options.focused) editor.focus();
  editor.onDidChangeCursorPosition((event) => options.online(event.position.lineNumber));
  const marks = editor.createDecorationsCollection();
  const themes = new MutationObserver(() => useTheme(monaco));
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  return {
    show(next, value, label) {
      const model = modelFor(next, value);
      if (next !== path) {
        views.set(path, editor.saveViewState());
        path = next;
        editor.setModel(model);
        editor.restoreViewState(views.get(next) ?? null);
        editor.updateOptions({ ariaLabel: label });
        for (const [name, one] of models) {
          if (name === next || name in options.files()) continue;
          one.dispose();
          models.delete(name);
        }
      }
      if (model.getValue() === value) return;
      silent = true;
      replaceText(monaco, model, value);
      silent = false;
    },
    mark(lit, errorLine) {
      if (lit !== undefined) reveal(editor, lit);
      const whole = (from: number, to: number, className: string) => ({
        range: new monaco.Range(from, 1, to, 1),
        options: { isWholeLine: true, className },
      });
      marks.set([
        ...(lit === undefined ? [] : [whole(lit.start, lit.end, 'drydock-lit')]),
        ...(errorLine === undefined ? [] : [whole(errorLine, errorLine, 'drydock-error')]),
      ]);
    },
    problems(list) {
      const model = models.get(path);
      const known = model && dockerfiles.get(model);
      if (model === undefined || known === undefined) return;
      known.problems = list;
      const markers = list.map((one) => markerOf({ monaco, base: options.base, locale: options.locale }, model, one));
      monaco.editor.setModelMarkers(model, 'docker build', markers);
    },
    goTo(line) {
      editor.setPosition({ lineNumber: line, column: 1 });
      editor.revealLineInCenterIfOutsideViewport(line);
      editor.focus();
    },
    dispose() {
      themes.disconnect();
      editor.dispose();
      for (const model of models.values()) model.dispose();
    },
  };
}

/** Changes the stretch in which two texts differ, as an edit that can be undone. */
function replaceText(monaco: typeof Monaco, model: Monaco.editor.ITextModel, value: string): void {
  const old = model.getValue();
  const most = Math.min(old.length, value.length);
  let head = 0;
  while (head < most && old.charCodeAt(head) === value.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && old.charCodeAt(old.length - 1 - tail) === value.charCodeAt(value.length - 1 - tail))
    tail++;
  const range = monaco.Range.fromPositions(model.getPositionAt(head), model.getPositionAt(old.length - tail));
  model.pushEditOperations([], [{ range, text: value.slice(head, value.length - tail) }], () => null);
}

/** Shows lines that are lit from elsewhere, when none of them is in sight. */
function reveal(
  editor: Monaco.editor.ICodeEditor,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const seen = editor.getVisibleRanges().some((range) => range.startLineNumber <= end && start <= range.endLineNumber);
  if (!seen) editor.revealLineInCenter(start);
}
