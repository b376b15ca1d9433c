import type * as Monaco from 'monaco-editor/editor';

/**
 * The editor takes no custom properties: the design's tokens are read from the page and given to it as hexadecimal colours,
 * once for each theme.
 */

const ROLES = {
  background: '--surface',
  text: '--ink',
  quiet: '--ink-2',
  line: '--line',
  strongLine: '--line-strong',
  raised: '--surface-2',
  focus: '--focus',
  image: '--image-text',
  container: '--container-text',
  volume: '--volume-text',
  network: '--network-text',
  error: '--error-text',
  mark: '--mark',
  selection: '--image-tint',
} as const;

type Colours = Readonly<Record<keyof typeof ROLES, string>>;

/** Reads the tokens as they are now; a canvas turns whatever CSS can write into red, green and blue. */
function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const entries = Object.entries(ROLES).map(([role, token]) => {
    if (context === null) return [role, '#808080'];
    context.fillStyle = style.getPropertyValue(token).trim() || '#808080';
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return [role, `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`];
  });
  return Object.fromEntries(entries) as Colours;
}

const bare = (colour: string): string => colour.slice(1);

function themeOf(dark: boolean, colours: Colours): Monaco.editor.IStandaloneThemeData {
  const rule = (token: string, colour: string, fontStyle?: string): Monaco.editor.ITokenThemeRule => ({
    token,
    foreground: bare(colour),
    ...(fontStyle !== undefined && { fontStyle }),
  });
  return {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      rule('', colours.text),
      rule('keyword', colours.image, 'bold'),
      rule('comment', colours.quiet, 'italic'),
      rule('directive', colours.network, 'italic'),
      rule('string', colours.container),
      rule('variable', colours.volume),
      rule('type', colours.network),
      rule('number', colours.volume),
      rule('tag', colours.image),
      rule('attribute', colours.volume),
      rule('flag', colours.network),
      rule('stage', colours.network, 'bold'),
      rule('heredocMark', colours.image),
      rule('heredocBody', colours.container),
      rule('continuation', colours.quiet),
    ],
    colors: {
      'editor.background': colours.background,
      'editor.foreground': colours.text,
      'editorLineNumber.foreground': colours.quiet,
      'editorLineNumber.activeForeground': colours.text,
      'editor.selectionBackground': colours.selection,
      'editor.lineHighlightBorder': colours.line,
      'editorWidget.background': colours.raised,
      'editorWidget.border': colours.strongLine,
      'editorHoverWidget.background': colours.raised,
      'editorHoverWidget.border': colours.strongLine,
      'editorSuggestWidget.background': colours.raised,
      'editorSuggestWidget.border': colours.strongLine,
      'editorSuggestWidget.selectedBackground': colours.selection,
      'editorSuggestWidget.selectedForeground': colours.text,
      'editorError.foreground': colours.error,
      'editorWarning.foreground': colours.volume,
      'textLink.foreground': colours.focus,
      focusBorder: colours.focus,
    },
  };
}

const isDark = (): boolean => document.documentElement.dataset['theme'] === 'dark';

/** Makes the theme of the page as it is now and uses it. */
export function useTheme(monaco: typeof Monaco): void {
  const dark = isDark();
  const name = dark ? 'drydock-dark' : 'drydock-light';
  monaco.editor.defineTheme(name, themeOf(dark, coloursNow()));
  monaco.editor.setTheme(name);
}
