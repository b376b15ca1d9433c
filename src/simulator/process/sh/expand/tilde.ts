import { utf8Decode } from '../../../base/bytes.ts';
import { ROOT } from '../../../filesystem/index.ts';
import { parsePasswd } from '../../users.ts';
import type { Shell } from '../shell.ts';

/** What a leading `~` or `~user` of `text` stands for, and how many characters it takes; undefined when it is no such prefix. */
export function tildePrefix(
  shell: Shell,
  text: string,
  assignment: boolean,
): { readonly home: string; readonly length: number } | undefined {
  const match = (assignment || shell.isBash ? /^~([A-Za-z0-9_.+-]*)(?=[/:]|$)/ : /^~([A-Za-z0-9_.+-]*)(?=\/|$)/).exec(
    text,
  );
  if (match === null) return undefined;
  const user = match[1] ?? '';
  const home = user === '' ? shell.variables.get('HOME') : homeOf(shell, user);
  return home === undefined ? undefined : { home, length: match[0].length };
}

function homeOf(shell: Shell, name: string): string | undefined {
  if (shell.isBash && name === '+') return shell.process.cwd;
  if (shell.isBash && name === '-') return shell.variables.get('OLDPWD');
  const passwd = shell.process.fs.readFile('/etc/passwd', ROOT);
  if (!passwd.ok) return undefined;
  return parsePasswd(utf8Decode(passwd.value.bytes)).find((user) => user.name === name)?.home;
}
