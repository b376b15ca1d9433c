import { basePath, cleanPath, joinPath } from '../../base/go-path.ts';
import { err, ok } from '../../base/result.ts';
import { quote, trimSpace } from '../go-text.ts';
import { type Mount, parseMount } from '../instructions/mount.ts';
import type { RunInstruction } from '../instructions/types.ts';
import { chompTabs, heredocOf } from '../parser/heredoc.ts';
import type { Variables } from '../shell/lex.ts';
import { type Dispatch, layerHistory, stepParts, uppercaseKeyword, withShell } from './dispatch-step.ts';
import { environmentAt } from './environment.ts';
import { isAbsolute } from './paths.ts';
import type { HistoryEntry, RunMount, RunStep } from './plan.ts';
import { baseOf } from './stage-base.ts';
import type { StageState } from './stage-state.ts';
import { CommandStep, RunDetails } from './steps.ts';

const NO_FILES: RunStep['files'] = [];
const NO_MOUNTS: readonly RunMount[] = [];

/** RUN. */
export function dispatchRun(at: Dispatch, instruction: RunInstruction): string | undefined {
  const mounts = expandMounts(at, instruction);
  if (typeof mounts === 'string') return mounts;
  const { state, context } = at;
  const script = scriptOf(state, instruction);
  if (typeof script === 'string') return script;
  const argv = instruction.shellForm ? withShell(state, script.args) : script.args;
  const planned = planMounts(at, mounts);
  if (typeof planned === 'string') return planned;
  const details = new RunDetails(
    {
      argv,
      shellForm: instruction.shellForm,
      files: script.files,
      cwd: state.config.workdir === '' ? '/' : state.config.workdir,
      user: state.config.user,
      network: instruction.network,
      security: instruction.security,
      mounts: planned,
    },
    at.log,
    proxyVariables(context.options.buildArgs),
  );
  const history = runHistory(at, argv);
  state.history.push(history);
  const progressName = (): string => runProgress(at, instruction, script.summary, mounts);
  state.steps.push(
    new CommandStep(
      stepParts(at, history, progressName, () => namesIn(argv, at.words.names)),
      details,
    ),
  );
  return undefined;
}

function expandMounts(at: Dispatch, instruction: RunInstruction): readonly Mount[] | string {
  if (instruction.mounts.length === 0) return [];
  const mounts: Mount[] = [];
  for (const text of instruction.mounts) {
    const mount = parseMount(text, (word) => {
      const value = at.words.word(word);
      return at.words.error === undefined ? ok(value) : err(at.words.error);
    });
    if (!mount.ok) return mount.error;
    mounts.push(mount.value);
  }
  return mounts;
}

interface Script {
  readonly args: readonly string[];
  readonly files: RunStep['files'];
  /** What progress shows after the command, for a heredoc. */
  readonly summary: string;
}

/** What RUN executes once its heredocs are worked in, or Docker's message. */
function scriptOf(state: StageState, instruction: RunInstruction): Script | string {
  const { args, files } = instruction;
  const [file] = files;
  if (file === undefined) return { args, files: NO_FILES, summary: '' };
  const [line] = args;
  if (line === undefined || args.length !== 1 || !instruction.shellForm) {
    return `parsing produced an invalid run command: [${args.join(' ')}]`;
  }
  if (heredocOf(line) === undefined) {
    // Several heredocs, or one beside a command: the shell is given the text as it was written.
    const bodies = files.map((each) => `\n${each.data}${each.name}`).join('');
    return { args: [line + bodies], files: NO_FILES, summary: '' };
  }
  const data = file.chomp ? chompTabs(file.data) : file.data;
  const summary = ` (${summarize(file.data)})`;
  if (state.imageOs === 'windows' || !data.startsWith('#!')) return { args: [data], files: NO_FILES, summary };
  const path = joinPath('/dev/pipes/', file.name);
  return { args: [path], files: [{ path, content: data, mode: 0o755 }], summary };
}

function summarize(body: string): string {
  const lines = trimSpace(body).replaceAll('\r\n', '\n').split('\n');
  return (lines[0] ?? '') + (lines.length > 1 ? '...' : '');
}

function runHistory(at: Dispatch, argv: readonly string[]): HistoryEntry {
  const { argText, environment } = at.state;
  // Without words (`RUN []`) there is no space after the arguments.
  const command =
    argv.length === 0 ? argText.write(environment).trimEnd() : argText.write(environment) + argv.join(' ');
  return layerHistory(at.context, `RUN ${command} # buildkit`);
}

function runProgress(at: Dispatch, instruction: RunInstruction, summary: string, mounts: readonly Mount[]): string {
  const code = instruction.code + summary;
  const result = at.context.lexers.progress.word(code, masked(environmentAt(at.log), mounts));
  const text = uppercaseKeyword(result.error === undefined ? result.text : code);
  return at.command.onBuild ? `ONBUILD ${text}` : text;
}

/** Secrets that are mounted as variables show as stars. */
function masked(variables: Variables, mounts: readonly Mount[]): Variables {
  const secrets = new Set(mounts.filter((mount) => mount.type === 'secret').map((mount) => mount.env));
  return { get: (name) => (secrets.has(name) ? '****' : variables.get(name)) };
}

function* namesIn(argv: readonly string[], expanded: readonly string[]): Iterable<string> {
  yield* expanded;
  for (const match of argv.join(' ').matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)/g)) yield match[1] ?? '';
}

function planMounts(at: Dispatch, mounts: readonly Mount[]): readonly RunMount[] | string {
  if (mounts.length === 0) return NO_MOUNTS;
  const planned: RunMount[] = [];
  for (const [index, mount] of mounts.entries()) {
    const next = planMount(at, mount, at.command.sources[index]);
    if (typeof next === 'string') return next;
    planned.push(next);
  }
  return planned;
}

function planMount(at: Dispatch, mount: Mount, source: StageState | undefined): RunMount | string {
  const from = mount.from === '' && mount.type === 'cache' ? 'scratch' : mount.from;
  if (from !== '' && source?.dispatched !== true) {
    const places = `from stage ${quote(from)} to ${quote(mount.target)}`;
    return `cannot mount ${places}, stage needs to be defined before current command`;
  }
  if (mount.type === 'secret' || mount.type === 'ssh') {
    const planned = planCredential(mount);
    if (typeof planned !== 'string') captureCredential(at, planned);
    return planned;
  }
  const target = isAbsolute(cleanPath(mount.target))
    ? mount.target
    : joinPath('/', at.state.config.workdir, mount.target);
  if (target === '/') return `invalid mount target ${quote(target)}`;
  const files = mount.from !== '' && source !== undefined ? baseOf(source) : undefined;
  return {
    ...ownership(mount),
    type: mount.type,
    target,
    ...(mount.source !== '' && { source: mount.source }),
    ...(files !== undefined && { from: files }),
    ...(files === undefined && mount.type === 'bind' && { from: { kind: 'local' } as const }),
    readOnly: mount.readOnly,
    ...(mount.type === 'cache' && {
      id: mount.id === '' ? cleanPath(mount.target) : mount.id,
      sharing: mount.sharing ?? 'shared',
    }),
    ...(mount.type === 'tmpfs' && mount.size !== 0 && { size: mount.size }),
  };
}

/** Notes a secret or an SSH agent for the outline. */
function captureCredential(at: Dispatch, mount: RunMount): void {
  const known = mount.type === 'ssh' ? at.state.outline.ssh : at.state.outline.secrets;
  const { id = '', required = false } = mount;
  if (!known.has(id)) known.set(id, { required, lines: at.command.instruction.lines });
}

function planCredential(mount: Mount): RunMount | string {
  const common = { ...ownership(mount), readOnly: mount.readOnly, required: mount.required };
  if (mount.type === 'ssh') {
    if (mount.source !== '') return 'ssh does not support source';
    const id = mount.id === '' ? 'default' : mount.id;
    return { ...common, type: 'ssh', id, ...(mount.target !== '' && { target: mount.target }) };
  }
  const id = mount.source || mount.id || basePath(mount.target);
  const target = mount.target || (mount.env === undefined ? `/run/secrets/${basePath(id)}` : '');
  return {
    ...common,
    type: 'secret',
    id,
    ...(target !== '' && { target }),
    ...(mount.env !== undefined && { env: mount.env }),
  };
}

const ownership = (mount: Mount): Pick<RunMount, 'mode' | 'uid' | 'gid'> => ({
  ...(mount.mode !== undefined && { mode: mount.mode }),
  ...(mount.uid !== undefined && { uid: mount.uid }),
  ...(mount.gid !== undefined && { gid: mount.gid }),
});

const PROXIES = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'];
const NO_PROXY: readonly string[] = [];

/** The proxies among the build arguments, which every RUN is given in both casings though no ARG names them. */
function proxyVariables(buildArgs: Readonly<Record<string, string>>): readonly string[] {
  const given = new Map<string, string>();
  for (const key of Object.keys(buildArgs).sort()) {
    const name = key.toLowerCase();
    if (PROXIES.includes(name)) given.set(name, buildArgs[key] ?? '');
  }
  if (given.size === 0) return NO_PROXY;
  return PROXIES.flatMap((name) => {
    const value = given.get(name);
    return value === undefined || value === '' ? [] : [`${name.toUpperCase()}=${value}`, `${name}=${value}`];
  });
}
