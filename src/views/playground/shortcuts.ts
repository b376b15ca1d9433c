/** What a key does in the playground and in the presenter mode. */
export type Deed =
  | 'back'
  | 'forward'
  | 'play'
  | 'start'
  | 'now'
  | 'build'
  | 'run'
  | 'undo'
  | 'share'
  | 'help'
  | 'present'
  | 'larger'
  | 'smaller'
  | 'files'
  | 'picture'
  | 'terminal'
  | 'timeline';

/**
 * All shortcuts are chords with Alt, so that they work while one types and never get in the way of a screen reader or of
 * speech input. Physical keys count, not letters: Alt makes other letters on some keyboards.
 */
export const shortcuts: readonly { readonly code: string; readonly keys: string; readonly deed: Deed }[] = [
  { code: 'KeyJ', keys: 'Alt+J', deed: 'back' },
  { code: 'KeyL', keys: 'Alt+L', deed: 'forward' },
  { code: 'KeyK', keys: 'Alt+K', deed: 'play' },
  { code: 'KeyU', keys: 'Alt+U', deed: 'start' },
  { code: 'KeyO', keys: 'Alt+O', deed: 'now' },
  { code: 'KeyB', keys: 'Alt+B', deed: 'build' },
  { code: 'KeyR', keys: 'Alt+R', deed: 'run' },
  { code: 'KeyZ', keys: 'Alt+Z', deed: 'undo' },
  { code: 'KeyS', keys: 'Alt+S', deed: 'share' },
  { code: 'KeyP', keys: 'Alt+P', deed: 'present' },
  { code: 'Equal', keys: 'Alt+=', deed: 'larger' },
  { code: 'Minus', keys: 'Alt+-', deed: 'smaller' },
  { code: 'Digit1', keys: 'Alt+1', deed: 'files' },
  { code: 'Digit2', keys: 'Alt+2', deed: 'picture' },
  { code: 'Digit3', keys: 'Alt+3', deed: 'terminal' },
  { code: 'Digit4', keys: 'Alt+4', deed: 'timeline' },
  { code: 'Slash', keys: 'Alt+/', deed: 'help' },
];

/** What a key press asks for; undefined when it is none of ours. */
export function deedOf(event: {
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): Deed | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return shortcuts.find((one) => one.code === event.code)?.deed;
}
