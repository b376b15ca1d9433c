import type { Redirection, Word } from 'unbash';
import { utf8Encode } from '../../../base/bytes.ts';
import { type Task, WaitQueue } from '../../../base/task.ts';
import { countedFile } from '../../pipes.ts';
import type { OpenFile } from '../../program.ts';
import { errnoText, openFailure } from '../complaints.ts';
import { expandHereDoc, expandText, expandWords } from '../expand/word.ts';
import type { Shell } from '../shell.ts';

/** What to put back: for each changed descriptor, what it was before. */
export type Undo = { readonly fd: number; readonly old: OpenFile | undefined }[];

/**
 * Carries out redirections on the shell's own descriptors. Undefined after a failure, which has been reported and
 * undone. The caller calls {@link undoRedirects} when the command has ended, or {@link keepRedirects} for `exec`.
 */
export function* applyRedirects(shell: Shell, redirects: readonly Redirection[]): Task<Undo | undefined> {
  const undo: Undo = [];
  for (const redirect of redirects) {
    const good = yield* applyOne(shell, redirect, undo);
    if (!good) {
      undoRedirects(shell, undo);
      return undefined;
    }
  }
  return undo;
}

export function undoRedirects(shell: Shell, undo: Undo): void {
  const { files } = shell.process;
  for (const { fd, old } of undo.toReversed()) {
    files.get(fd)?.release();
    if (old === undefined) files.delete(fd);
    else files.set(fd, old);
  }
}

/** The new descriptors stay (`exec > file`). */
export function keepRedirects(undo: Undo): void {
  for (const { old } of undo) old?.release();
}

function replace(shell: Shell, undo: Undo, fd: number, file: OpenFile | undefined): void {
  const { files } = shell.process;
  undo.push({ fd, old: files.get(fd) });
  if (file === undefined) files.delete(fd);
  else files.set(fd, file);
}

function* applyOne(shell: Shell, redirect: Redirection, undo: Undo): Task<boolean> {
  const descriptor = redirect.descriptor;
  const given = descriptor?.type === 'FileDescriptor' ? descriptor.value : undefined;
  if (descriptor?.type === 'FileDescriptorVariable') return yield* allocate(shell, redirect, descriptor.name, undo);
  if (redirect.type === 'HereDoc') {
    const quoted = redirect.delimiter?.quoted === true;
    const { parts, text } = redirect.body;
    const whole = yield* expandHereDoc(shell, { parts, text, quoted }, redirect.operator === '<<-');
    if (shell.flow !== undefined) return false;
    const unfinished = shell.isBash && redirect.closing === undefined && whole !== '' && !whole.endsWith('\n');
    replace(shell, undo, given ?? 0, textFile(unfinished ? `${whole}\n` : whole));
    return yield* warnUnclosed(shell, redirect);
  }
  if (redirect.target === undefined) return true;
  if (redirect.type === 'HereString') {
    const text = yield* expandText(shell, redirect.target);
    if (shell.flow !== undefined) return false;
    replace(shell, undo, given ?? 0, textFile(`${text}\n`));
    return true;
  }
  const target = yield* targetOf(shell, redirect.target);
  if (target === undefined) return false;
  const { operator } = redirect;
  if (operator === '>&' || operator === '<&') return yield* duplicate(shell, operator, given, target, undo);
  return yield* openTarget(shell, operator, given, target, undo);
}

function* warnUnclosed(shell: Shell, redirect: Extract<Redirection, { type: 'HereDoc' }>): Task<boolean> {
  if (!shell.isBash || redirect.closing !== undefined) return true;
  const started = shell.source.lineOf(redirect.pos);
  const last = shell.source.lineOf(shell.source.text.length);
  const wanted = redirect.delimiter?.value ?? '';
  yield* shell.process.err(
    `${shell.name}: line ${last}: warning: here-document at line ${started} delimited by end-of-file (wanted \`${wanted}')\n`,
  );
  return true;
}

function* targetOf(shell: Shell, word: Word): Task<string | undefined> {
  if (!shell.isBash) {
    const text = yield* expandText(shell, word);
    return shell.flow === undefined ? text : undefined;
  }
  const words = yield* expandWords(shell, [word]);
  if (shell.flow !== undefined) return undefined;
  const [only] = words;
  if (words.length === 1 && only !== undefined) return only;
  yield* shell.complain(`${word.text}: ambiguous redirect`, '');
  return undefined;
}

function* openTarget(
  shell: Shell,
  operator: string,
  given: number | undefined,
  target: string,
  undo: Undo,
): Task<boolean> {
  const reads = operator === '<';
  const fd = given ?? (operator.startsWith('<') ? 0 : 1);
  const appends = operator === '>>' || operator === '&>>';
  if (operator === '>' && shell.option('C')) {
    const stat = shell.process.stat(target);
    if (stat.ok && stat.value.kind === 'file') {
      yield* shell.complain(
        shell.isBash ? `${target}: cannot overwrite existing file` : openFailure(shell, target, 'EEXIST', 'create'),
        '',
      );
      return false;
    }
  }
  const mode = reads ? 'read' : operator === '<>' ? 'readwrite' : appends ? 'append' : 'write';
  const opened = shell.process.open(target, mode, { create: !reads, truncate: !reads && mode === 'write' });
  if (!opened.ok) {
    const action = reads || operator === '<>' ? 'open' : 'create';
    yield* shell.complain(openFailure(shell, target, opened.error, action), '');
    return false;
  }
  replace(shell, undo, fd, opened.value);
  if (operator === '&>' || operator === '&>>') {
    opened.value.retain();
    replace(shell, undo, 2, opened.value);
  }
  return true;
}

function* duplicate(
  shell: Shell,
  operator: '>&' | '<&',
  given: number | undefined,
  target: string,
  undo: Undo,
): Task<boolean> {
  const fd = given ?? (operator === '<&' ? 0 : 1);
  if (target === '-') {
    replace(shell, undo, fd, undefined);
    return true;
  }
  const move = /^(\d+)(-?)$/.exec(target);
  if (move === null) {
    if (operator === '>&' && given === undefined && shell.isBash) {
      return yield* openTarget(shell, '&>', undefined, target, undo);
    }
    yield* shell.complain(shell.isBash ? `${target}: ambiguous redirect` : 'Bad fd number', '');
    return false;
  }
  const from = Number(move[1]);
  const file = shell.process.files.get(from);
  if (file === undefined) {
    const text = errnoText('EBADF');
    yield* shell.complain(shell.personality.name === 'ash' ? `dup2(${from},${fd}): ${text}` : `${from}: ${text}`, '');
    return false;
  }
  if (from === fd) return true;
  file.retain();
  replace(shell, undo, fd, file);
  if (move[2] === '-') replace(shell, undo, from, undefined);
  return true;
}

/** bash's `{name}> file`: a free descriptor, whose number the variable gets. */
function* allocate(shell: Shell, redirect: Redirection, name: string, undo: Undo): Task<boolean> {
  let fd = 10;
  while (shell.process.files.has(fd)) fd++;
  if (redirect.type !== 'Redirect' || redirect.target === undefined) return true;
  const target = yield* targetOf(shell, redirect.target);
  if (target === undefined) return false;
  shell.variables.set(name, String(fd));
  const { operator } = redirect;
  if (operator === '>&' || operator === '<&') return yield* duplicate(shell, operator, fd, target, undo);
  return yield* openTarget(shell, operator, fd, target, undo);
}

/** A descriptor that gives a text and then ends. */
export function textFile(text: string): OpenFile {
  let rest = utf8Encode(text);
  const source = {
    readable: new WaitQueue(),
    read(max: number): Uint8Array | undefined {
      if (rest.length === 0) return undefined;
      const out = rest.subarray(0, max);
      rest = rest.subarray(out.length);
      return out;
    },
    close() {},
  };
  return countedFile({ kind: 'pipe', source }, () => {});
}
