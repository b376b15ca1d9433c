import type { Task } from '../../../base/task.ts';
import { KERNEL } from '../../release.ts';
import { type Run, tool } from '../tool.ts';
import { groups, nameTables, systemText, userByName, users } from '../user-database.ts';

/** The ids of a named user, or of the process. */
function identity(run: Run, name: string | undefined): { uid: number; gid: number; groups: number[] } | undefined {
  if (name === undefined) {
    const { uid, gid, groups: more } = run.p.credentials;
    return { uid, gid, groups: [gid, ...more.filter((g) => g !== gid)] };
  }
  const user =
    userByName(run.p, name) ??
    (/^\d+$/.test(name) && run.gnu ? users(run.p).find((u) => u.uid === Number(name)) : undefined);
  if (!user) return undefined;
  const more = groups(run.p)
    .filter((group) => group.members.includes(user.name) && group.gid !== user.gid)
    .map((group) => group.gid);
  return { uid: user.uid, gid: user.gid, groups: [user.gid, ...more] };
}

export const id = tool(
  { short: 'agGnruzZ', long: 'group=g groups=G name=n real=r user=u', busybox: { short: 'urgnG' } },
  (run) => {
    const [name] = run.args;
    const who = identity(run, name);
    if (!who) return run.fail(run.gnu ? `'${name}': no such user` : `unknown user ${name}`);
    const names = nameTables(run.p);
    const named = run.has('n');
    if (named && !run.has('u', 'g', 'G') && run.gnu)
      return run.fail('cannot print only names or real IDs in default format');
    if (run.has('u', 'g', 'G')) {
      const isUser = run.has('u');
      const ids = isUser ? [who.uid] : run.has('g') ? [who.gid] : who.groups;
      const shown = ids.map((n) => {
        const text = isUser ? names.user(n) : names.group(n);
        if (named && text === String(n))
          run.warn(run.gnu ? `cannot find name for ${isUser ? 'user' : 'group'} ID ${n}` : `unknown ID ${n}`);
        return named ? text : String(n);
      });
      if (!run.gnu && run.code) return run.code;
      run.out(`${shown.join(' ')}\n`);
      return;
    }
    const label = (n: number, text: string): string => (text === String(n) ? String(n) : `${n}(${text})`);
    const extra =
      name === undefined && who.groups.length === 1 && run.p.credentials.groups.length === 0 && !run.gnu
        ? ''
        : ` groups=${who.groups.map((g) => label(g, names.group(g))).join(',')}`;
    run.out(`uid=${label(who.uid, names.user(who.uid))} gid=${label(who.gid, names.group(who.gid))}${extra}\n`);
  },
);

export const whoami = tool({ short: '' }, (run) => {
  if (run.args.length > 0) return run.gnu ? run.usage(`extra operand '${run.args[0]}'`) : run.usage(undefined);
  const { uid } = run.p.credentials;
  const name = nameTables(run.p).user(uid);
  if (name === String(uid)) return run.fail(run.gnu ? `cannot find name for user ID ${uid}` : `unknown uid ${uid}`);
  run.out(`${name}\n`);
});

export const groupsTool = tool({ short: '' }, (run) => {
  const names = nameTables(run.p);
  for (const name of run.args.length > 0 ? run.args : [undefined]) {
    const who = identity(run, name);
    if (!who) {
      run.warn(run.gnu ? `'${name}': no such user` : `unknown user ${name}`);
      continue;
    }
    if (name === undefined && run.gnu)
      for (const g of who.groups) if (names.group(g) === String(g)) run.warn(`cannot find name for group ID ${g}`);
    run.out(`${name !== undefined && run.gnu ? `${name} : ` : ''}${who.groups.map((g) => names.group(g)).join(' ')}\n`);
  }
});

export const logname = tool({ short: '' }, (run) =>
  run.fail(run.gnu ? 'no login name' : 'getlogin: Inappropriate ioctl for device'),
);

/** The first name on the line of /etc/hosts that has this one. */
function fullName(run: Run, name: string): string {
  const lines = systemText(run.p, '/etc/hosts').split('\n');
  const names = lines.map((line) => line.replace(/#.*/, '').trim().split(/\s+/).slice(1));
  return names.find((one) => one.includes(name))?.[0] ?? name;
}

export const hostname = tool(
  { short: 'aAdfFiIs', long: 'short=s fqdn=f ip-address=i all-ip-addresses=I domain=d', busybox: { short: 'dfisF:' } },
  function* (run): Task<number | void> {
    const name = run.p.hostname;
    if (run.args.length > 0 || run.has('F'))
      return run.fail(run.gnu ? 'you must be root to change the host name' : `sethostname: Operation not permitted`);
    const addresses = run.p.net.interfaces.filter((i) => i.name !== 'lo').map((i) => i.address);
    if (run.has('i')) {
      const found = yield* run.p.net.lookup(name);
      if (!found.ok) return run.fail(run.gnu ? 'Name or service not known' : `${name}: Host name lookup failure`);
      run.out(`${found.value.join(' ')}\n`);
    } else if (run.has('I')) run.out(`${addresses.join(' ')} \n`);
    else if (run.has('s')) run.out(`${name.split('.')[0]}\n`);
    else if (run.has('f')) run.out(`${fullName(run, name)}\n`);
    else if (run.has('d')) run.out(`${fullName(run, name).replace(/^[^.]*\.?/, '')}\n`);
    else run.out(`${name}\n`);
  },
);

export const uname = tool(
  {
    short: 'asnrvmpio',
    long: 'all=a kernel-name=s nodename=n kernel-release=r kernel-version=v machine=m processor=p hardware-platform=i operating-system=o',
    busybox: {
      short: 'amnrspvio',
      long: 'all=a kernel-name=s nodename=n kernel-release=r kernel-version=v machine=m processor=p hardware-platform=i operating-system=o',
    },
  },
  (run) => {
    if (run.args.length > 0) return run.gnu ? run.usage(`extra operand '${run.args[0]}'`) : run.usage(undefined);
    const all = run.has('a');
    const parts: string[] = [];
    const add = (letter: string, text: string, inAll = true): void => {
      if (run.has(letter) || (all && inAll)) parts.push(text);
    };
    add('s', KERNEL.system);
    add('n', run.p.hostname);
    add('r', KERNEL.release);
    add('v', KERNEL.version);
    add('m', KERNEL.machine);
    add('p', 'unknown', false);
    add('i', 'unknown', false);
    add('o', 'GNU/Linux');
    run.out(`${parts.length > 0 ? parts.join(' ') : KERNEL.system}\n`);
  },
);

export const arch = tool({ short: '' }, (run) => run.out(`${KERNEL.machine}\n`));

export const nproc = tool(
  { short: '', long: 'all=a ignore=:i', busybox: { short: '', long: 'all=a ignore=:i' } },
  (run) => run.out(`${Math.max(1, processors(run) - Number(run.value('i') ?? 0))}\n`),
);

/** The processors that /proc/cpuinfo tells, or 2. */
export const processors = (run: Run): number => systemText(run.p, '/proc/cpuinfo').match(/^processor/gm)?.length ?? 2;
