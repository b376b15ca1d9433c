import type { Task } from '../../../base/task.ts';
import { tool } from '../tool.ts';
import { systemText } from '../user-database.ts';
import { installed } from './apt-state.ts';
import { releaseOf } from './releases.ts';

/** dpkg and dpkg-query: what is installed. */
export const dpkg = tool(
  {
    short: 'lLsSi:Wf:r:P:',
    long: 'list=l listfiles=L status=s search=S install=:i show=W showformat=:f print-architecture=A remove=:r purge=:P version=V',
  },
  function* (run): Task<number> {
    const release = yield* releaseOf(run);
    if (release === undefined) return run.fail('drydock: the packages of this system are not modelled', 2);
    const all = installed(run, release);
    if (run.has('A')) run.out('amd64\n');
    else if (run.has('V'))
      run.out(`Debian 'dpkg' package management program version ${all.get('dpkg')?.version} (amd64).\n`);
    else if (run.has('l')) {
      const rows = [...all.values()]
        .filter((one) => run.args.length === 0 || run.args.includes(one.name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const name of run.args) if (!all.has(name)) run.say(`dpkg-query: no packages found matching ${name}\n`);
      if (rows.length === 0) return 1;
      const [n, v, a] = [
        Math.max(4, ...rows.map((r) => r.name.length)),
        Math.max(7, ...rows.map((r) => r.version.length)),
        12,
      ];
      run.out(
        `Desired=Unknown/Install/Remove/Purge/Hold\n| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend\n|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)\n||/ ${'Name'.padEnd(n)} ${'Version'.padEnd(v)} ${'Architecture'.padEnd(a)} Description\n+++-${'='.repeat(n)}-${'='.repeat(v)}-${'='.repeat(a)}-${'='.repeat(11)}\n`,
      );
      for (const one of rows)
        run.out(`ii  ${one.name.padEnd(n)} ${one.version.padEnd(v)} ${one.architecture.padEnd(a)} \n`);
    } else if (run.has('L')) {
      for (const name of run.args) {
        const lists = [`${name}:amd64`, name].map((one) => systemText(run.p, `/var/lib/dpkg/info/${one}.list`));
        const list = lists.join('').replaceAll('\0', '');
        if (all.has(name)) run.out(list);
        else {
          run.say(
            `dpkg-query: package '${name}' is not installed\nUse dpkg --contents (= dpkg-deb --contents) to list archive files contents.\n`,
          );
          run.code = 1;
        }
      }
    } else if (run.has('s')) {
      for (const name of run.args) {
        const one = all.get(name);
        if (one)
          run.out(
            `Package: ${name}\nStatus: install ok installed\nArchitecture: ${one.architecture}\nVersion: ${one.version}\n`,
          );
        else {
          run.say(
            `dpkg-query: package '${name}' is not installed and no information is available\nUse dpkg --info (= dpkg-deb --info) to examine archive files.\n`,
          );
          run.code = 1;
        }
      }
    } else if (run.has('W')) {
      for (const one of all.values())
        if (run.args.length === 0 || run.args.includes(one.name))
          run.out(
            run
              .value('f')
              ?.replaceAll('${Package}', one.name)
              .replaceAll('${Version}', one.version)
              .replaceAll('${Architecture}', one.architecture)
              .replaceAll('\\n', '\n') ?? `${one.name}\t${one.version}\n`,
          );
    } else if (run.has('i', 'r', 'P'))
      return run.fail('drydock: installing and removing single archives is not modelled', 2);
    else {
      run.say(
        "dpkg: error: need an action option\n\nType dpkg --help for help about installing and deinstalling packages [*];\nUse 'apt' or 'aptitude' for user-friendly package management;\nType dpkg -Dhelp for a list of dpkg debug flag values;\nType dpkg --force-help for a list of forcing options;\nType dpkg-deb --help for help about manipulating *.deb files;\n\nOptions marked [*] produce a lot of output - pipe it through 'less' or 'more' !\n",
      );
      return 2;
    }
    return run.code;
  },
);
