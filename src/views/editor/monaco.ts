import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

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
  /** The page's `lang`. */
  readonly locale: string;
}

export interface RichEditor {
  /** Shows a file; the text is replaced only when it differs, so that undo and the cursor stay. */
  show(path: string, value: string): void;
  /** Lights lines up and marks the one of an error; 1-based, inclusive. */
  mark(lit: { readonly start: number; readonly end: number } | undefined, errorLine: number | undefined): void;
  dispose(): void;
}

async function load(locale: string) {
  // The words must be there before the editor is.
  if (locale.toLowerCase().startsWith('zh')) await import('monaco-editor/nls/lang/zh-cn');
  const [monaco] = await Promise.all([
    import('monaco-editor/editor'),
    import('monaco-editor/features/find/register'),
    import('monaco-editor/features/comment/register'),
    import('monaco-editor/features/bracketMatching/register'),
    import('monaco-editor/features/folding/register'),
    import('monaco-editor/features/linesOperations/register'),
    import('monaco-editor/features/multicursor/register'),
    import('monaco-editor/features/wordOperations/register'),
    import('monaco-editor/features/toggleTabFocusMode/register'),
    import('monaco-editor/languages/definitions/dockerfile/register'),
    import('monaco-editor/languages/definitions/shell/register'),
    import('monaco-editor/languages/definitions/yaml/register'),
  ]);
  return monaco;
}

function languageOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.startsWith('dockerfile') || name.endsWith('.dockerfile')) return 'dockerfile';
  if (name.endsWith('.sh')) return 'shell';
  return /\.ya?ml$/.test(name) ? 'yaml' : 'plaintext';
}

const themeNow = (): string => `drydock-${document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'}`;

export async function createEditor(host: HTMLElement, options: EditorOptions): Promise<RichEditor> {
  globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  const monaco = await load(options.locale);
  // The page's own `--surface` in both themes: the editor takes no custom properties.
  const theme = (base: 'vs' | 'vs-dark', background: string) => ({
    base,
    inherit: true,
    rules: [],
    colors: { 'editor.background': background },
  });
  monaco.editor.defineTheme('drydock-light', theme('vs', '#ffffff'));
  monaco.editor.defineTheme('drydock-dark', theme('vs-dark', '#1a2029'));
  let { path } = options;
  let silent = false;
  const model = monaco.editor.createModel(options.value, languageOf(path));
  const editor = monaco.editor.create(host, {
    model,
    ariaLabel: options.label,
    automaticLayout: true,
    fontSize: 13.5,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    theme: themeNow(),
    renderLineHighlight: 'line',
    overviewRulerLanes: 0,
    fixedOverflowWidgets: true,
    accessibilitySupport: 'auto',
  });
  const position = model.getPositionAt(options.offset);
  editor.setPosition(position);
  if (options.focused) editor.focus();
  model.onDidChangeContent(() => {
    if (!silent) options.onchange(model.getValue());
  });
  editor.onDidChangeCursorPosition((event) => options.online(event.position.lineNumber));
  const marks = editor.createDecorationsCollection();
  const themes = new MutationObserver(() => monaco.editor.setTheme(themeNow()));
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return {
    show(next, value) {
      if (next !== path) monaco.editor.setModelLanguage(model, languageOf(next));
      path = next;
      if (model.getValue() === value) return;
      silent = true;
      model.setValue(value);
      silent = false;
    },
    mark(lit, errorLine) {
      const whole = (start: number, end: number, className: string) => ({
        range: new monaco.Range(start, 1, end, 1),
        options: { isWholeLine: true, className },
      });
      marks.set([
        ...(lit === undefined ? [] : [whole(lit.start, lit.end, 'drydock-lit')]),
        ...(errorLine === undefined ? [] : [whole(errorLine, errorLine, 'drydock-error')]),
      ]);
    },
    dispose() {
      themes.disconnect();
      editor.dispose();
      model.dispose();
    },
  };
}
