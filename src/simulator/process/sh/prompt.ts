import { utf8Decode } from '../../base/bytes.ts';
import type { Task } from '../../base/task.ts';
import { ROOT } from '../../filesystem/index.ts';
import { parsePasswd } from '../users.ts';
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

function* decorated(shell: Shell, text: string): Task<string> {
  const escaped = text.replace(/\\([uhHwWs$nrtad[\]e\\])/g, (_, letter: string) => promptEscape(shell, letter));
  return yield* expandTemplate(shell, escaped);
}

function promptEscape(shell: Shell, letter: string): string {
  const { process } = shell;
  switch (letter) {
    case 'u':
      return userName(shell);
    case 'h':
      return process.hostname.replace(/\..*$/, '');
    case 'H':
      return process.hostname;
    case 'w':
      return shortened(shell);
    case 'W':
      return shortened(shell) === '~' ? '~' : process.cwd.replace(/^.*\/(?=.)/, '');
    case 's':
      return shell.name.replace(/^.*\//, '').replace(/^-/, '');
    case '$':
      return process.credentials.uid === 0 ? '#' : '\\$';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 'e':
      return '\x1b';
    case 'a':
      return '\x07';
    case '[':
    case ']':
      return '';
    default:
      return `\\${letter}`;
  }
}

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
