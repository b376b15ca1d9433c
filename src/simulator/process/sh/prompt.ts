import { utf8Decode } from '../../base/bytes.ts';
import type { Task } from '../../base/task.ts';
import { ROOT } from '../../filesystem/index.ts';
import { strftime } from '../programs/date-text.ts';
import { parsePasswd } from '../users.ts';
import { parameterValue } from './expand/special.ts';
import { expandTemplate } from './expand/word.ts';
import type { Shell } from './shell.ts';

/** PS1, or what the shell shows without it: `/ # ` (ash), `# ` (dash), `root@host:/# ` (bash as Debian sets it up). */
export function* primaryPrompt(shell: Shell): Task<string> {
  const root = shell.process.credentials.uid === 0;
  switch (shell.personality.name) {
    case 'dash':
      return yield* expandTemplate(shell, shell.variables.get('PS1') ?? (root ? '# ' : '$ '));
    case 'ash':
      return yield* decorated(shell, shell.variables.get('PS1') ?? '\\w \\$ ');
    case 'bash':
      return yield* decorated(shell, shell.variables.get('PS1') ?? '\\u@\\h:\\w\\$ ');
  }
}

export const secondaryPrompt = (shell: Shell): Task<string> => decorated(shell, shell.variables.get('PS2') ?? '> ');

/**
 * A prompt's text: backslash escapes first, whose results are taken as they are, then the expansions of what stands between
 * them.
 */
function* decorated(shell: Shell, text: string): Task<string> {
  let shown = '';
  let from = 0;
  for (const match of text.matchAll(ESCAPE)) {
    shown += yield* expandTemplate(shell, text.slice(from, match.index));
    shown +=
      match[1] === undefined ? String.fromCharCode(Number.parseInt(match[2] ?? '0', 8)) : promptEscape(shell, match[1]);
    from = match.index + match[0].length;
  }
  return shown + (yield* expandTemplate(shell, text.slice(from)));
}

const ESCAPE = /\\(?:([adehHjlnrstT@AuvVwW!#$[\]\\]|D\{[^}]*\})|([0-7]{3}))/g;

/** Formats of the escapes that tell the time, as strftime takes them. */
const TIMES: Readonly<Record<string, string>> = {
  d: '%a %b %d',
  t: '%H:%M:%S',
  T: '%I:%M:%S',
  '@': '%I:%M %p',
  A: '%H:%M',
};

function promptEscape(shell: Shell, letter: string): string {
  const { process } = shell;
  const time = letter.startsWith('D') ? letter.slice(2, -1) || '%X' : TIMES[letter];
  if (time !== undefined) return strftime(time, process.clock.now());
  switch (letter) {
    case 'u':
      return userName(shell);
    case 'h':
      return process.hostname.replace(/\..*$/, '');
    case 'H':
      return process.hostname;
    case 'j':
      return String(shell.jobs.length);
    case 'l':
      return (process.files.get(0)?.tty?.name ?? 'tty').replace(/^.*\//, '');
    case 'w':
      return shortened(shell);
    case 'W':
      return shortened(shell) === '~' ? '~' : process.cwd.replace(/^.*\/(?=.)/, '');
    case 's':
      return shell.name.replace(/^.*\//, '').replace(/^-/, '');
    case 'v':
      return version(shell).replace(/^(\d+\.\d+).*$/, '$1');
    case 'V':
      return version(shell).replace(/\(.*$/, '');
    case '!':
    case '#':
      return String(shell.history.length + 1);
    case '$':
      return process.credentials.uid === 0 ? '#' : '$';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 'e':
      return '\x1b';
    case 'a':
      return '\x07';
    case '\\':
      return '\\';
    default:
      return '';
  }
}

const version = (shell: Shell): string => parameterValue(shell, 'BASH_VERSION') ?? '';

/** The working folder with HOME as `~`. */
function shortened(shell: Shell): string {
  const home = shell.variables.get('HOME');
  const { cwd } = shell.process;
  if (home === undefined || home === '' || home === '/') return cwd;
  if (cwd === home) return '~';
  return cwd.startsWith(`${home}/`) ? `~${cwd.slice(home.length)}` : cwd;
}

function userName(shell: Shell): string {
  const { uid } = shell.process.credentials;
  const passwd = shell.process.fs.readFile('/etc/passwd', ROOT);
  const users = passwd.ok ? parsePasswd(utf8Decode(passwd.value.bytes)) : [];
  return users.find((user) => user.uid === uid)?.name ?? 'I have no name!';
}
