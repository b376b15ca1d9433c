import type { Task } from '../../../base/task.ts';
import type { Credentials } from '../../../filesystem/index.ts';
import type { User } from '../../users.ts';
import { makeParents } from '../coreutils/copy.ts';
import { strerror } from '../errno-text.ts';
import { type Run, type ToolMaker, tool } from '../tool.ts';
import { groupByName, groups, parseOwner, userById, userByName, users } from '../user-database.ts';

/** Appends a line to a system file; false (with a complaint) when that is not allowed. */
function append(run: Run, path: string, line: string, mode = 0o644): boolean {
  const old = run.p.readText(path);
  const text = old.ok ? old.value : '';
  const all = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
  const existed = run.stat(path).ok;
  const written = run.p.writeText(path, all);
  if (!written.ok) {
    run.warn(run.gnu ? `cannot open ${path}` : `${path}: ${strerror(written.error)}`);
    return false;
  }
  if (!existed) run.p.fs.chmod(path, mode, run.p.credentials);
  return true;
}

/** Rewrites the lines of a system file. */
function edit(run: Run, path: string, change: (line: string) => string | undefined): void {
  const old = run.p.readText(path);
  if (!old.ok) return;
  const lines = old.value.split('\n').flatMap((line) => (line === '' ? [] : (change(line) ?? [])));
  run.p.writeText(path, lines.map((line) => `${line}\n`).join(''));
}

function freeId(taken: readonly number[], from: number, to: number, down: boolean): number {
  const used = new Set(taken);
  if (down) for (let id = to; id >= from; id--) if (!used.has(id)) return id;
  // shadow's useradd takes one more than the highest in the range.
  const highest = Math.max(from - 1, ...taken.filter((id) => id >= from && id < to));
  return highest + 1;
}

interface NewUser extends User {
  readonly locked: string;
}

const writeUser = (run: Run, u: NewUser): boolean =>
  append(run, '/etc/passwd', `${u.name}:x:${u.uid}:${u.gid}:${u.gecos}:${u.home}:${u.shell}`) &&
  (!run.stat('/etc').ok ||
    append(
      run,
      '/etc/shadow',
      `${u.name}:${u.locked}:${Math.floor(run.p.clock.now() / 86400000)}:0:99999:7:::`,
      0o640,
    ));

function makeHome(run: Run, u: { home: string; uid: number; gid: number }, mode: number, skeleton: boolean): boolean {
  if (run.stat(u.home).ok) return false;
  makeParents(run, u.home);
  run.p.fs.mkdir(u.home, run.p.credentials, mode);
  run.p.fs.chmod(u.home, mode, run.p.credentials);
  run.p.fs.chown(u.home, u.uid, u.gid, run.p.credentials);
  const names = skeleton ? run.p.fs.readdir('/etc/skel', run.p.credentials) : undefined;
  if (names?.ok)
    for (const name of names.value) {
      const content = run.p.fs.readFile(`/etc/skel/${name}`, run.p.credentials);
      if (!content.ok) continue;
      run.p.fs.writeFile(`${u.home}/${name}`, content.value, run.p.credentials, 0o644);
      run.p.fs.chown(`${u.home}/${name}`, u.uid, u.gid, run.p.credentials);
    }
  return true;
}

const join = (run: Run, group: string, user: string): void =>
  edit(run, '/etc/group', (line) => {
    const parts = line.split(':');
    if (parts[0] !== group) return line;
    const members = (parts[3] ?? '').split(',').filter(Boolean);
    return [...parts.slice(0, 3), [...new Set([...members, user])].join(',')].join(':');
  });

const VALID = /^[a-z_][a-z0-9_-]*\$?$/i;

interface IdRange {
  readonly from: number;
  readonly to: number;
}

const rangeOf = (system: boolean): IdRange => (system ? { from: 101, to: 999 } : { from: 1000, to: 60_000 });

/** As shadow looks for a new id: one below the lowest of the system's, one above the highest of the others. */
function shadowId(taken: readonly number[], system: boolean): number {
  const range = rangeOf(system);
  if (!system) return freeId(taken, range.from, range.to, false);
  const used = new Set(taken);
  const lowest = Math.min(range.to + 1, ...taken.filter((id) => id >= range.from && id <= range.to));
  if (lowest > range.from && !used.has(lowest - 1)) return lowest - 1;
  return freeId(taken, range.from, range.to, true);
}

/** A user's own group has the user's id when that is in the range of groups and free. */
function ownGroupId(taken: readonly number[], uid: number, system: boolean): number {
  const { from, to } = rangeOf(system);
  return uid >= from && uid <= to && !taken.includes(uid) ? uid : shadowId(taken, system);
}

/** What useradd says of an id outside of the usual ones; it takes it all the same. */
function idWarning(name: string, uid: number, system: boolean): string | undefined {
  const { from, to } = rangeOf(system);
  if (system) return uid > to ? `${name}'s uid ${uid} is greater than SYS_UID_MAX ${to}` : undefined;
  return uid < from || uid > to
    ? `${name}'s uid ${uid} outside of the UID_MIN ${from} and UID_MAX ${to} range.`
    : undefined;
}

/** The shell of those who may not log in. */
export const nologin = tool({ short: 'c:', raw: true }, (run) => {
  run.out('This account is currently not available.\n');
  return 1;
});

/** useradd of shadow. */
export const useradd = tool(
  {
    short: 'b:c:d:De:f:g:G:k:K:lmMNop:rs:u:UZ:',
    long: 'base-dir=:b comment=:c home-dir=:d expiredate=:e inactive=:f gid=:g groups=:G skel=:k create-home=m no-create-home=M no-user-group=N non-unique=o password=:p system=r shell=:s uid=:u user-group=U no-log-init=l',
    usageCode: 2,
  },
  (run) => {
    const [name] = run.args;
    if (name === undefined) return run.usage(undefined, 2);
    if (run.p.credentials.uid !== 0) {
      run.say(`${run.name}: Permission denied.\n${run.name}: cannot lock /etc/passwd; try again later.\n`);
      return 1;
    }
    if (!VALID.test(name)) return run.fail(`invalid user name '${name}': use --badname to ignore`, 3);
    if (userByName(run.p, name)) return run.fail(`user '${name}' already exists`, 9);
    const system = run.has('r');
    const given = run.value('u');
    if (given !== undefined && !/^\d+$/.test(given)) return run.fail(`invalid user ID '${given}'`, 3);
    const uid =
      given === undefined
        ? shadowId(
            users(run.p).map((u) => u.uid),
            system,
          )
        : Number(given);
    if (given !== undefined && !run.has('o') && userById(run.p, uid)) return run.fail(`UID ${uid} is not unique`, 4);
    const group = run.value('g');
    const existing = groupByName(run.p, name);
    let gid: number;
    if (group !== undefined) {
      const found = groupByName(run.p, group) ?? groups(run.p).find((g) => String(g.gid) === group);
      if (!found) return run.fail(`group '${group}' does not exist`, 6);
      gid = found.gid;
    } else if (run.has('N')) gid = 100;
    else {
      if (existing) return run.fail(`group ${name} exists - if you want to add this user to that group, use -g.`, 9);
      const taken = groups(run.p).map((g) => g.gid);
      gid = ownGroupId(taken, uid, system);
    }
    const more = (run.value('G') ?? '').split(',').filter(Boolean);
    const missing = more.find((one) => !groupByName(run.p, one));
    if (missing !== undefined) return run.fail(`group '${missing}' does not exist`, 6);
    const home = run.value('d') ?? `${run.value('b') ?? '/home'}/${name}`;
    const strange = given === undefined ? undefined : idWarning(name, uid, system);
    if (strange !== undefined) run.say(`${run.name} warning: ${strange}\n`);
    if (group === undefined && !run.has('N')) append(run, '/etc/group', `${name}:x:${gid}:`);
    writeUser(run, {
      name,
      uid,
      gid,
      gecos: run.value('c') ?? '',
      home,
      shell: run.value('s') ?? '/bin/sh',
      locked: run.value('p') ?? '!',
    });
    for (const one of more) join(run, one, name);
    if (run.has('m') && !makeHome(run, { home, uid, gid }, 0o755, true))
      run.say(
        `${run.name}: warning: the home directory ${home} already exists.\n${run.name}: Not copying any file from skel directory into it.\n`,
      );
    return 0;
  },
);

export const groupadd = tool(
  { short: 'fg:K:op:r', long: 'force=f gid=:g non-unique=o system=r', usageCode: 2 },
  (run) => {
    const [name] = run.args;
    if (name === undefined) return run.usage(undefined, 2);
    if (run.p.credentials.uid !== 0) {
      run.say(`${run.name}: Permission denied.\n${run.name}: cannot lock /etc/group; try again later.\n`);
      return 10;
    }
    if (groupByName(run.p, name)) return run.has('f') ? 0 : run.fail(`group '${name}' already exists`, 9);
    const given = run.value('g');
    const system = run.has('r');
    const taken = groups(run.p).map((g) => g.gid);
    if (given !== undefined && !/^\d+$/.test(given)) return run.fail(`invalid group ID '${given}'`, 3);
    const gid = given === undefined ? shadowId(taken, system) : Number(given);
    if (given !== undefined && taken.includes(gid) && !run.has('o')) return run.fail(`GID '${gid}' already exists`, 4);
    append(run, '/etc/group', `${name}:x:${gid}:`);
  },
);

export const usermod = tool(
  {
    short: 'aG:s:d:g:u:l:c:mLU',
    long: 'append=a groups=:G shell=:s home=:d gid=:g uid=:u login=:l comment=:c move-home=m lock=L unlock=U',
    usageCode: 2,
  },
  (run) => {
    const [name] = run.args;
    if (name === undefined) return run.usage(undefined, 2);
    const user = userByName(run.p, name);
    if (!user) return run.fail(`user '${name}' does not exist`, 6);
    const more = (run.value('G') ?? '').split(',').filter(Boolean);
    const missing = more.find((one) => !groupByName(run.p, one));
    if (missing !== undefined) return run.fail(`group '${missing}' does not exist`, 6);
    if (run.has('G') && !run.has('a'))
      edit(run, '/etc/group', (line) => {
        const parts = line.split(':');
        return [
          ...parts.slice(0, 3),
          (parts[3] ?? '')
            .split(',')
            .filter((m) => m && m !== name)
            .join(','),
        ].join(':');
      });
    for (const one of more) join(run, one, name);
    const group = run.value('g');
    const gid = group === undefined ? user.gid : (groupByName(run.p, group)?.gid ?? Number(group));
    if (Number.isNaN(gid)) return run.fail(`group '${group}' does not exist`, 6);
    edit(run, '/etc/passwd', (line) =>
      line.startsWith(`${name}:`)
        ? [
            run.value('l') ?? name,
            'x',
            run.value('u') ?? user.uid,
            gid,
            run.value('c') ?? user.gecos,
            run.value('d') ?? user.home,
            run.value('s') ?? user.shell,
          ].join(':')
        : line,
    );
  },
);

function removeUser(run: Run, name: string): boolean {
  if (!userByName(run.p, name)) return false;
  for (const path of ['/etc/passwd', '/etc/shadow'])
    edit(run, path, (line) => (line.startsWith(`${name}:`) ? undefined : line));
  edit(run, '/etc/group', (line) => {
    const parts = line.split(':');
    if (parts[0] === name && (parts[3] ?? '') === '') return undefined;
    return parts.length < 4
      ? line
      : [
          ...parts.slice(0, 3),
          (parts[3] ?? '')
            .split(',')
            .filter((m) => m && m !== name)
            .join(','),
        ].join(':');
  });
  return true;
}

export const userdel = tool({ short: 'fr', long: 'force=f remove=r', usageCode: 2, busybox: { short: 'r' } }, (run) => {
  const [name = ''] = run.args;
  if (!removeUser(run, name))
    return run.gnu ? run.fail(`user '${name}' does not exist`, 6) : run.fail(`unknown user ${name}`);
});

export const groupdel = tool({ short: 'f', busybox: { short: '' } }, (run) => {
  const [name = ''] = run.args;
  if (!groupByName(run.p, name))
    return run.gnu ? run.fail(`group '${name}' does not exist`, 6) : run.fail(`unknown group ${name}`);
  edit(run, '/etc/group', (line) => (line.startsWith(`${name}:`) ? undefined : line));
});

/** busybox's adduser, and Debian's script of that name. */
export const adduser = tool(
  {
    short: 'qD',
    long: 'disabled-password=D disabled-login=D gecos=:g comment=:g home=:h shell=:s ingroup=:G uid=:u gid=:i system=S group=y no-create-home=H quiet=q',
    busybox: {
      short: 'h:g:s:G:DSHu:k:',
      long: 'home=:h gecos=:g shell=:s ingroup=:G disabled-password=D system=S no-create-home=H uid=:u skel=:k empty-password=D',
    },
  },
  function* (run): Task<number | undefined> {
    const [name, group] = run.args;
    if (name === undefined) return run.gnu ? run.fail('Only one or two names allowed.') : run.usage(undefined);
    if (run.p.credentials.uid !== 0)
      return run.gnu
        ? run.fail('Only root may add a user or group to the system.')
        : run.fail('permission denied (are you root?)');
    if (group !== undefined) return addToGroup(run, name, group);
    if (userByName(run.p, name)) {
      if (!run.gnu) return run.fail(`user '${name}' in use`);
      return run.has('S')
        ? (run.out(`The system user \`${name}' already exists. Exiting.\n`), 0)
        : run.fail(`The user \`${name}' already exists.`);
    }
    const system = run.has('S');
    const given = run.value('u');
    const uid =
      given === undefined
        ? freeId(
            users(run.p).map((u) => u.uid),
            system ? 100 : 1000,
            system ? 999 : 60000,
            false,
          )
        : Number(given);
    if (given !== undefined && userById(run.p, uid))
      return run.gnu ? run.fail(`The UID ${uid} is already in use.`) : run.fail(`uid '${uid}' in use`);
    const named = run.value('G') ?? run.value('i');
    const found =
      named === undefined
        ? undefined
        : (groupByName(run.p, named) ?? groups(run.p).find((g) => String(g.gid) === named));
    if (named !== undefined && !found)
      return run.gnu ? run.fail(`The group \`${named}' does not exist.`) : run.fail(`unknown group ${named}`);
    const nogroup = system && (!run.gnu || !run.has('y')) ? (run.gnu ? 65534 : 65533) : undefined;
    const gid =
      found?.gid ??
      nogroup ??
      freeId(
        groups(run.p).map((g) => g.gid),
        system ? 100 : 1000,
        system ? 999 : 60000,
        false,
      );
    const home = run.value('h') ?? (run.gnu && system ? '/nonexistent' : `/home/${name}`);
    const shell =
      run.value('s') ?? (system ? (run.gnu ? '/usr/sbin/nologin' : '/bin/false') : run.gnu ? '/bin/bash' : '/bin/sh');
    if (run.gnu && !run.has('q')) {
      run.out(system ? `Adding system user \`${name}' (UID ${uid}) ...\n` : `Adding user \`${name}' ...\n`);
      if (!system && !found)
        run.out(
          `Adding new group \`${name}' (${gid}) ...\nAdding new user \`${name}' (${uid}) with group \`${name} (${gid})' ...\n`,
        );
      else if (system && run.has('y'))
        run.out(
          `Adding new group \`${name}' (GID ${gid}) ...\nAdding new user \`${name}' (UID ${uid}) with group \`${name}' ...\n`,
        );
      else
        run.out(
          `Adding new user \`${name}' (UID ${uid}) with group \`${groups(run.p).find((g) => g.gid === gid)?.name ?? 'nogroup'}' ...\n`,
        );
    }
    if (!found && nogroup === undefined) append(run, '/etc/group', `${name}:x:${gid}:`);
    const gecos = run.value('g') ?? (run.gnu ? ',,,' : '');
    if (
      !writeUser(run, {
        name,
        uid,
        gid,
        gecos: run.gnu
          ? run.value('g') === undefined && !system
            ? ',,,'
            : (run.value('g') ?? '')
          : run.has('g')
            ? gecos
            : `Linux User,,,`,
        home,
        shell,
        locked: '!',
      })
    )
      return 1;
    if (!run.has('H') && home !== '/nonexistent') {
      const made = makeHome(run, { home, uid, gid }, run.gnu ? 0o700 : 0o755, run.gnu);
      if (run.gnu && !run.has('q'))
        run.out(
          made
            ? `Creating home directory \`${home}' ...\n${system ? '' : "Copying files from `/etc/skel' ...\n"}`
            : `The home directory \`${home}' already exists.  Not copying from \`/etc/skel'.\n`,
        );
    } else if (run.gnu && !run.has('q')) run.out(`Not creating home directory \`${home}'.\n`);
    if (!run.has('D', 'S')) {
      if (!run.gnu) run.out(`Changing password for ${name}\n`);
      run.out('New password: ');
      yield* run.flush();
      const first = yield* run.p.readLine(0);
      if (first === undefined) {
        run.out('\n');
        return run.gnu
          ? run.fail('drydock: adduser asks for a password; use --disabled-password')
          : run.fail(`password for ${name} is unchanged`);
      }
      run.out('\nRetype password: ');
      yield* run.flush();
      yield* run.p.readLine(0);
      run.out(
        run.gnu ? '\npasswd: password updated successfully\n' : `\npasswd: password for ${name} changed by root\n`,
      );
    }
  },
);

function addToGroup(run: Run, user: string, group: string): number {
  if (!userByName(run.p, user))
    return run.gnu ? run.fail(`The user \`${user}' does not exist.`) : run.fail(`unknown user ${user}`);
  if (!groupByName(run.p, group))
    return run.gnu ? run.fail(`The group \`${group}' does not exist.`) : run.fail(`unknown group ${group}`);
  join(run, group, user);
  if (run.gnu) run.out(`Adding user \`${user}' to group \`${group}' ...\nDone.\n`);
  return 0;
}

export const addgroup = tool(
  { short: 'q', long: 'gid=:g system=S quiet=q', busybox: { short: 'g:S', long: 'gid=:g system=S' } },
  (run) => {
    const [first, second] = run.args;
    if (first === undefined) return run.usage(undefined);
    if (run.p.credentials.uid !== 0)
      return run.gnu
        ? run.fail('Only root may add a user or group to the system.')
        : run.fail('permission denied (are you root?)');
    if (second !== undefined) return addToGroup(run, first, second);
    if (groupByName(run.p, first))
      return run.gnu ? run.fail(`The group \`${first}' already exists.`) : run.fail(`group '${first}' in use`);
    const given = run.value('g');
    const system = run.has('S');
    const taken = groups(run.p).map((g) => g.gid);
    const gid = given === undefined ? freeId(taken, system ? 100 : 1000, system ? 999 : 60000, false) : Number(given);
    if (given !== undefined && taken.includes(gid))
      return run.gnu ? run.fail(`The GID \`${gid}' is already in use.`) : run.fail(`gid '${gid}' in use`);
    if (run.gnu) run.out(`Adding group \`${first}' (GID ${gid}) ...\n`);
    append(run, '/etc/group', `${first}:x:${gid}:`);
    if (run.gnu) run.out('Done.\n');
  },
);

export const passwd = tool(
  { short: 'dluS', long: 'delete=d lock=l unlock=u status=S', busybox: { short: 'dlua:' } },
  function* (run): Task<number | undefined> {
    const own = userById(run.p, run.p.credentials.uid)?.name ?? '';
    const [name = own] = run.args;
    if (!userByName(run.p, name))
      return run.gnu ? run.fail(`user '${name}' does not exist`) : run.fail(`unknown user ${name}`);
    if (run.has('d', 'l', 'u')) {
      run.out(
        run.gnu
          ? 'passwd: password expiry information changed.\n'
          : `passwd: password for ${name} is ${run.has('l') ? 'locked' : run.has('d') ? 'changed by root' : 'unlocked'}\n`,
      );
      return 0;
    }
    run.out(run.gnu ? 'New password: ' : `Changing password for ${name}\nNew password: `);
    yield* run.flush();
    const first = yield* run.p.readLine(0);
    run.out(run.gnu ? '\nRetype new password: ' : '\nRetype password: ');
    yield* run.flush();
    const second = yield* run.p.readLine(0);
    run.out('\n');
    if (first === undefined || first !== second)
      return run.gnu
        ? run.end(
            'Sorry, passwords do not match.\npasswd: Authentication token manipulation error\npasswd: password unchanged\n',
            10,
          )
        : run.fail(`password for ${name} is unchanged`);
    run.out(run.gnu ? 'passwd: password updated successfully\n' : `passwd: password for ${name} changed by root\n`);
  },
);

/** Ids, extra groups and home of a user for a program that becomes it. */
function become(run: Run, spec: string): { as: Credentials; home: string; shell: string; name: string } | undefined {
  const ids = parseOwner(run.p, spec);
  if ('kind' in ids) return undefined;
  const uid = ids.uid ?? run.p.credentials.uid;
  const user = userById(run.p, uid);
  const gid = ids.gid ?? user?.gid ?? 0;
  const more = spec.includes(':')
    ? []
    : groups(run.p)
        .filter((g) => user && g.members.includes(user.name))
        .map((g) => g.gid);
  return {
    as: { uid, gid, groups: [gid, ...more] },
    home: user?.home ?? '/',
    shell: user?.shell || '/bin/sh',
    name: user?.name ?? String(uid),
  };
}

/** gosu and su-exec: become a user and execute, in the same process. */
export const gosu: ToolMaker = tool({ short: '', raw: true }, function* (run) {
  const [spec, command] = run.args;
  if (spec === undefined || command === undefined) {
    run.say(`Usage: ./${run.name} user-spec command [args]\n`);
    return 1;
  }
  const target = become(run, spec);
  if (!target) {
    run.say(
      run.name.endsWith('su-exec')
        ? `su-exec: ${spec}: invalid user\n`
        : `error: failed switching to "${spec}": unable to find user ${spec}: no matching entries in passwd file\n`,
    );
    return 1;
  }
  if (run.p.credentials.uid !== 0 && run.p.credentials.uid !== target.as.uid) {
    run.say(
      run.name.endsWith('su-exec')
        ? `su-exec: setgroups: ${strerror('EPERM')}\n`
        : `error: failed switching to "${spec}": operation not permitted\n`,
    );
    return 1;
  }
  const found = run.p.which(command);
  run.p.env.set('HOME', target.home);
  const failure = found.ok
    ? yield* run.p.exec({ argv: run.args.slice(1), path: found.value, as: target.as, env: run.p.env })
    : found.error;
  run.say(
    run.name.endsWith('su-exec')
      ? `su-exec: ${command}: ${strerror(failure)}\n`
      : `error: exec: "${command}": executable file not found in $PATH\n`,
  );
  return failure === 'ENOENT' ? 127 : 126;
});

export const su = tool(
  { short: 'lmpc:s:', long: 'login=l command=:c shell=:s preserve-environment=p', busybox: { short: '+lmpc:s:' } },
  function* (run): Task<number> {
    const words = [...run.args];
    const login = run.has('l') || words[0] === '-';
    if (words[0] === '-') words.shift();
    const name = words.shift() ?? 'root';
    const user = userByName(run.p, name);
    if (!user)
      return run.gnu
        ? run.fail(`user ${name} does not exist or the user entry does not contain all the required fields`)
        : run.fail(`unknown user ${name}`);
    if (run.p.credentials.uid !== 0) {
      run.say('Password: ');
      yield* run.flush();
      yield* run.p.readLine(0);
      run.say('\n');
      return run.gnu ? run.fail('Authentication failure') : run.fail('incorrect password');
    }
    const target = become(run, name);
    if (!target) return 1;
    const shell = run.value('s') ?? user.shell;
    if (!run.has('m', 'p')) {
      run.p.env.set('HOME', user.home);
      run.p.env.set('SHELL', shell);
      if (user.uid !== 0) for (const key of ['USER', 'LOGNAME']) run.p.env.set(key, name);
    }
    if (login && run.stat(user.home).ok) run.p.cwd = user.home;
    const argv = [
      login ? `-${shell.slice(shell.lastIndexOf('/') + 1)}` : shell.slice(shell.lastIndexOf('/') + 1),
      ...(run.has('c') ? ['-c', run.value('c') ?? ''] : []),
      ...words,
    ];
    const failure = yield* run.p.exec({ argv, path: shell, as: target.as, env: run.p.env });
    return run.fail(
      run.gnu ? `failed to execute ${shell}: ${strerror(failure)}` : `can't execute '${shell}': ${strerror(failure)}`,
      127,
    );
  },
);
