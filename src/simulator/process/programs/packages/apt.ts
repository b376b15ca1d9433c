import type { Task } from '../../../base/task.ts';
import { strerror } from '../errno-text.ts';
import { type Run, tool } from '../tool.ts';
import { beginning, install } from './apt-install.ts';
import { step, update } from './apt-lists.ts';
import { autoremove, remove } from './apt-remove.ts';
import { installed } from './apt-state.ts';
import { releaseOf } from './releases.ts';

function locked(run: Run, update = false): number | undefined {
  if (run.p.credentials.uid === 0) return undefined;
  const path = update ? '/var/lib/apt/lists/lock' : '/var/lib/dpkg/lock-frontend';
  run.say(`E: Could not open lock file ${path} - open (13: ${strerror('EACCES')})\n`);
  run.say(
    update
      ? 'E: Unable to lock directory /var/lib/apt/lists/\n'
      : `E: Unable to acquire the dpkg frontend lock (${path}), are you root?\n`,
  );
  return 100;
}

function clean(run: Run): number {
  const names = run.p.fs.readdir('/var/cache/apt/archives', run.p.credentials);
  for (const name of names.ok ? names.value : []) run.p.fs.unlink(`/var/cache/apt/archives/${name}`, run.p.credentials);
  for (const name of ['pkgcache.bin', 'srcpkgcache.bin']) run.p.fs.unlink(`/var/cache/apt/${name}`, run.p.credentials);
  return 0;
}

const OPTIONS = {
  short: 'yqdsfmo:t:c:V',
  long: 'yes=y assume-yes=y quiet=q no-install-recommends=R no-install-suggests=S fix-missing=m fix-broken=f allow-downgrades=A allow-unauthenticated=U simulate=s dry-run=s download-only=d option=:o only-upgrade=O reinstall=I purge=P auto-remove=X force-yes=y allow-change-held-packages=H installed=L',
};

/** apt-get, and apt which says first that its own interface is not stable. */
export const apt = (name: 'apt-get' | 'apt') =>
  tool({ ...OPTIONS, usageCode: 100 }, function* (run): Task<number> {
    const [verb, ...names] = run.args;
    if (name === 'apt' && !run.terminal) {
      run.say('\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n\n');
      yield* run.flush();
    }
    const release = yield* releaseOf(run);
    if (release === undefined) return run.fail(`drydock: the packages of this system are not modelled`, 100);
    switch (verb) {
      case 'update':
        return locked(run, true) ?? (yield* update(run, release));
      case 'install':
        return locked(run) ?? (yield* install(run, release, names));
      case 'remove':
      case 'purge':
        return locked(run) ?? (yield* remove(run, release, names, verb === 'purge' || run.has('P')));
      case 'autoremove':
        return locked(run) ?? (yield* autoremove(run, release));
      case 'clean':
      case 'autoclean':
        return locked(run) ?? clean(run);
      case 'upgrade':
      case 'dist-upgrade':
      case 'full-upgrade':
        beginning(run);
        run.out(step(run, 'Calculating upgrade'));
        run.out('0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n');
        return 0;
      case 'list':
        run.out('Listing...\n');
        for (const one of [...installed(run, release).values()].sort((a, b) => (a.name < b.name ? -1 : 1)))
          if (names.length === 0 || names.includes(one.name))
            run.out(`${one.name}/now ${one.version} ${one.architecture} [installed,local]\n`);
        return 0;
      case undefined:
        run.out(`apt ${release.apt} (amd64)\nUsage: ${name} [options] command\n`);
        return 0;
      default:
        if (/^(source|download|build-dep|search|show|check|edit-sources|policy)$/.test(verb))
          return run.fail(`drydock: ${name} ${verb} is not modelled`, 100);
        run.say(`E: Invalid operation ${verb}\n`);
        return 100;
    }
  });
