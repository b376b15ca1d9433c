import { readSome, writeAll } from '../../../base/channel.ts';
import type { Connection, NetworkInterface } from '../../../base/sockets.ts';
import type { Task } from '../../../base/task.ts';
import { strerror } from '../errno-text.ts';
import { Strands } from '../strands.ts';
import { type Run, tool } from '../tool.ts';
import { groups, systemText, users } from '../user-database.ts';
import { connectTo } from './fetch.ts';

/** Copies standard input to the connection and what comes back to standard output. */
function* pump(run: Run, connection: Connection): Task<void> {
  const strands = new Strands();
  let over = false;
  strands.add(
    (function* (): Task<void> {
      for (;;) {
        const bytes = yield* run.p.read(0);
        if (bytes === undefined || !(yield* writeAll(connection, bytes))) break;
      }
      if (run.has('q')) over = true;
      else if (!run.gnu || run.has('N')) connection.finish();
    })(),
  );
  strands.add(
    (function* (): Task<void> {
      for (;;) {
        const bytes = yield* readSome(connection);
        if (bytes === undefined) break;
        yield* run.p.write(1, bytes);
      }
      over = true;
    })(),
  );
  yield* strands.run(run.p, () => over);
  connection.close();
}

export const nc = tool({ short: 'lp:w:vzNi:q:kun4', busybox: { short: 'lp:w:i:f:e:nvzk' } }, function* (run) {
  // Debian's build of busybox is made without -n, -v, -z and -k.
  const missing = run.p.flavour.build === 'debian' ? ['n', 'v', 'z', 'k'].find((name) => run.has(name)) : undefined;
  if (missing !== undefined) return run.usage(`invalid option -- '${missing}'`);
  const [host, portText] = run.args;
  const port = Number(run.has('l') ? (run.value('p') ?? portText ?? host) : portText);
  if (run.has('l')) {
    const listener = run.p.net.listen(run.gnu ? '0.0.0.0' : '::', port || 0);
    if (!listener.ok) return run.fail(run.gnu ? strerror(listener.error) : `bind: ${strerror(listener.error)}`);
    if (run.has('v'))
      run.say(
        run.gnu
          ? `Listening on 0.0.0.0 ${listener.value.endpoint.port}\n`
          : `listening on [::]:${listener.value.endpoint.port} ...\n`,
      );
    yield* run.flush();
    do {
      let connection = listener.value.accept();
      while (!connection) {
        yield { kind: 'wait', on: [listener.value.acceptable] };
        connection = listener.value.accept();
      }
      if (run.has('v'))
        run.say(
          `connect to ${connection.local.address}:${connection.local.port} from ${connection.remote.address}:${connection.remote.port}\n`,
        );
      yield* run.flush();
      yield* pump(run, connection);
    } while (run.has('k'));
    return 0;
  }
  if (host === undefined || portText === undefined) return run.missing();
  const made = yield* connectTo(run.p, host, port, undefined, !run.gnu);
  if ('kind' in made) {
    if (made.kind === 'name')
      return run.fail(
        run.gnu ? `getaddrinfo for host "${host}" port ${port}: Name or service not known` : `bad address '${host}'`,
      );
    if (made.kind !== 'connect') return 1;
    if (run.gnu) {
      if (run.has('v'))
        run.say(
          `${run.name}: connect to ${host} (${made.address}) port ${port} (tcp) failed: ${strerror(made.error)}\n`,
        );
      return 1;
    }
    return run.has('z') && !run.has('v')
      ? 1
      : run.fail(`can't connect to remote host (${made.address}): ${strerror(made.error)}`);
  }
  if (run.has('v'))
    run.say(
      run.gnu
        ? `Connection to ${host} (${made.address}) ${port} port [tcp/*] succeeded!\n`
        : `${host} (${made.address}:${port}) open\n`,
    );
  if (run.has('z')) {
    made.connection.close();
    return 0;
  }
  yield* run.flush();
  yield* pump(run, made.connection);
});

const resolver = (run: Run): string =>
  /^nameserver\s+(\S+)/m.exec(systemText(run.p, '/etc/resolv.conf'))?.[1] ?? '127.0.0.1';

export const nslookup = tool({ short: '', raw: true }, function* (run) {
  const [name] = run.args.filter((arg) => !arg.startsWith('-'));
  if (name === undefined) return run.missing();
  const server = run.args.filter((arg) => !arg.startsWith('-'))[1] ?? resolver(run);
  const found = yield* run.p.net.lookup(name);
  if (!found.ok && found.error === 'EAI_AGAIN' && server !== '127.0.0.11') {
    run.out(';; connection timed out; no servers could be reached\n\n');
    return 1;
  }
  run.out(`Server:\t\t${server}\nAddress:\t${server}${run.gnu ? '#53' : ':53'}\n\n`);
  if (!found.ok) {
    // Docker's own server passes on what it does not know, and says SERVFAIL when nobody there answers: busybox asks twice.
    const answer = server === '127.0.0.11' ? 'SERVFAIL' : 'NXDOMAIN';
    for (const _ of run.gnu ? ['A'] : ['A', 'AAAA']) run.out(`** server can't find ${name}: ${answer}\n\n`);
    return 1;
  }
  const six = found.value.filter((address) => address.includes(':'));
  const four = found.value.filter((address) => !address.includes(':'));
  // busybox asks for both kinds of addresses, and gets an answer to each.
  for (const addresses of run.gnu ? [found.value] : [six, four])
    run.out(
      `Non-authoritative answer:\n${addresses.map((address) => `Name:\t${name}\nAddress: ${address}\n`).join('')}\n`,
    );
});

/** All names that /etc/hosts gives to an address that `name` led to, or the name alone. */
function namesBeside(run: Run, address: string, name: string): string {
  const lines = systemText(run.p, '/etc/hosts').split('\n');
  const words = lines.map((line) => line.replace(/#.*/, '').trim().split(/\s+/));
  const found = words.find(([first, ...names]) => first === address && names.includes(name));
  return found === undefined ? name : found.slice(1).join(' ');
}

export const getent = tool({ short: '', raw: true }, function* (run) {
  const [database, ...keys] = run.args;
  if (database === 'hosts' || database === 'ahosts' || database === 'ahostsv4') {
    for (const key of keys) {
      const found = yield* run.p.net.lookup(key);
      if (!found.ok) {
        run.code = 2;
        continue;
      }
      if (database === 'hosts') {
        // It asks for IPv6 first, and for IPv4 only when there is none.
        const six = found.value.filter((address) => address.includes(':'));
        for (const address of six.length > 0 ? six : found.value)
          run.out(`${address.padEnd(15)} ${namesBeside(run, address, key)}\n`);
      } else
        for (const address of found.value)
          run.out(
            ['STREAM', 'DGRAM', 'RAW']
              .map((kind, i) => `${address.padEnd(15)} ${kind}${i === 0 ? ` ${key}` : ''}\n`)
              .join(''),
          );
    }
    return run.code;
  }
  if (database === 'passwd' || database === 'group') {
    const lines =
      database === 'passwd'
        ? users(run.p).map((u) => [
            u.name,
            String(u.uid),
            `${u.name}:x:${u.uid}:${u.gid}:${u.gecos}:${u.home}:${u.shell}`,
          ])
        : groups(run.p).map((g) => [g.name, String(g.gid), `${g.name}:x:${g.gid}:${g.members.join(',')}`]);
    if (keys.length === 0) for (const [, , line] of lines) run.out(`${line}\n`);
    for (const key of keys) {
      const hit = lines.find(([name, number]) => name === key || number === key);
      if (hit) run.out(`${hit[2]}\n`);
      else run.code = 2;
    }
    return run.code;
  }
  run.say(database === undefined ? 'getent: wrong number of arguments\n' : `Unknown database: ${database}\n`);
  run.out("Try `getent --help' or `getent --usage' for more information.\n");
  return 1;
});

export const ping = tool({ short: '46c:i:W:w:qs:I:t:n', busybox: { short: '46c:i:W:w:qs:I:t:Ap:' } }, function* (run) {
  const [host] = run.args;
  if (host === undefined) return run.gnu ? run.fail('usage error: Destination address required') : run.usage(undefined);
  const found = yield* run.p.net.lookup(host);
  if (!found.ok)
    return run.gnu
      ? run.fail(
          `${host}: ${found.error === 'EAI_AGAIN' ? 'Temporary failure in name resolution' : 'Name or service not known'}`,
          2,
        )
      : run.fail(`bad address '${host}'`);
  const address = found.value[0] ?? host;
  run.out(run.gnu ? `PING ${host} (${address}) 56(84) bytes of data.\n` : `PING ${host} (${address}): 56 data bytes\n`);
  const count = Number(run.value('c') ?? Infinity);
  const times: number[] = [];
  let sent = 0;
  let stop = false;
  run.p.onSignal('INT', () => void (stop = true));
  const started = run.p.clock.now();
  const deadline = started + Number(run.value('w') ?? Infinity) * 1000;
  while (sent < count && !stop && run.p.clock.now() < deadline) {
    sent++;
    const answer = yield* run.p.net.ping(address);
    if (!answer.ok) {
      if (!run.gnu) return run.fail(`sendto: ${strerror(answer.error)}`);
      if (answer.error === 'ENETUNREACH') return run.fail(`connect: ${strerror(answer.error)}`, 2);
      run.out(
        `From ${run.p.net.interfaces.find((i) => i.name !== 'lo')?.address ?? '127.0.0.1'} icmp_seq=${sent} Destination Host Unreachable\n`,
      );
    } else if (answer.value !== undefined) {
      const ms = Math.max(0.03, answer.value);
      times.push(ms);
      run.out(
        run.gnu
          ? `64 bytes from ${host === address ? address : `${host} (${address})`}: icmp_seq=${sent} ttl=64 time=${ms < 10 ? ms.toFixed(3) : ms.toFixed(1)} ms\n`
          : `64 bytes from ${address}: seq=${sent - 1} ttl=64 time=${ms.toFixed(3)} ms\n`,
      );
    }
    yield* run.flush();
    if (sent < count && !stop) yield* run.p.sleep(Number(run.value('i') ?? 1) * 1000);
    else if (answer.ok && answer.value === undefined) yield* run.p.sleep(Number(run.value('W') ?? 10) * 1000);
  }
  const loss = Math.round(((sent - times.length) / Math.max(1, sent)) * 100);
  const [min, max] = [Math.min(...times), Math.max(...times)];
  const average = times.reduce((a, b) => a + b, 0) / Math.max(1, times.length);
  const three = (n: number): string => n.toFixed(3);
  run.out(`\n--- ${host} ping statistics ---\n`);
  if (run.gnu)
    run.out(
      `${sent} packets transmitted, ${times.length} received, ${loss}% packet loss, time ${Math.round(run.p.clock.now() - started)}ms\n${times.length > 0 ? `rtt min/avg/max/mdev = ${three(min)}/${three(average)}/${three(max)}/0.000 ms\n` : '\n'}`,
    );
  else
    run.out(
      `${sent} packets transmitted, ${times.length} packets received, ${loss}% packet loss\n${times.length > 0 ? `round-trip min/avg/max = ${three(min)}/${three(average)}/${three(max)} ms\n` : ''}`,
    );
  return times.length > 0 ? 0 : 1;
});

export const netstat = tool({ short: 'tulnapr', busybox: { short: 'laentuwxrWp' } }, (run) => {
  const onlyServers = run.has('l');
  run.out(
    `Active Internet connections ${onlyServers ? '(only servers)' : run.has('a') ? '(servers and established)' : '(w/o servers)'}\nProto Recv-Q Send-Q Local Address           Foreign Address         State       ${run.has('p') ? 'PID/Program name    ' : ''}\n`,
  );
  if (!onlyServers && !run.has('a')) return;
  for (const { endpoint } of run.p.net.listeners)
    run.out(
      `tcp${run.gnu && endpoint.address.includes(':') ? '6' : ' '}       0      0 ${`${endpoint.address}:${endpoint.port}`.padEnd(23)} ${(endpoint.address.includes(':') ? ':::*' : '0.0.0.0:*').padEnd(23)} LISTEN      ${run.has('p') ? '-                   ' : ''}\n`,
    );
});

export const ss = tool({ short: 'tulnapH' }, (run) => {
  run.out('State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n');
  if (run.has('l', 'a'))
    for (const { endpoint } of run.p.net.listeners)
      run.out(
        `LISTEN 0      511    ${`${endpoint.address}:${endpoint.port}`.padStart(18)} ${'0.0.0.0:*'.padStart(17)}        \n`,
      );
});

const toNumber = (address: string): number => address.split('.').reduce((n, part) => n * 256 + Number(part), 0);
const toAddress = (n: number): string => [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256).join('.');
const block = (i: NetworkInterface): number => 2 ** (32 - i.prefixLength);
const networkOf = (i: NetworkInterface): string => toAddress(Math.floor(toNumber(i.address) / block(i)) * block(i));
const broadcastOf = (i: NetworkInterface): string =>
  toAddress(Math.floor(toNumber(i.address) / block(i)) * block(i) + block(i) - 1);
const maskOf = (i: NetworkInterface): string => toAddress(2 ** 32 - block(i));

function withLoopback(run: Run): NetworkInterface[] {
  const all = [...run.p.net.interfaces];
  return all.some((i) => i.name === 'lo')
    ? all
    : [{ name: 'lo', address: '127.0.0.1', prefixLength: 8, mac: '00:00:00:00:00:00' }, ...all];
}

/** One interface of `ip addr` or `ip link`: its own lines, then those of each address. */
function interfaceBlocks(run: Run, i: NetworkInterface, index: number): Record<'link' | 'inet' | 'inet6', string[]> {
  const lo = i.name === 'lo';
  const lifetime = '       valid_lft forever preferred_lft forever';
  const first = lo
    ? `${index}: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue ${run.gnu ? 'state UNKNOWN group default ' : ''}qlen 1000`
    : `${index}: ${i.name}@if${9 + index}: <BROADCAST,MULTICAST,UP,LOWER_UP${run.gnu ? '' : ',M-DOWN'}> mtu ${i.mtu ?? 1500} qdisc noqueue ${run.gnu ? 'state UP group default ' : ''}`;
  const second = lo
    ? '    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00'
    : `    link/ether ${i.mac} brd ff:ff:ff:ff:ff:ff${run.gnu ? ' link-netnsid 0' : ''}`;
  const address = lo
    ? '    inet 127.0.0.1/8 scope host lo'
    : `    inet ${i.address}/${i.prefixLength} brd ${broadcastOf(i)} scope global ${i.name}`;
  return {
    link: [first, second],
    inet: [address, lifetime],
    inet6: lo
      ? ['    inet6 ::1/128 scope host ', lifetime]
      : i.address6 === undefined
        ? []
        : [
            `    inet6 ${i.address6}/${i.prefixLength6} scope global ${run.gnu ? 'nodad ' : 'flags 02 '}`,
            lifetime,
            `    inet6 ${linkLocal(i.mac)}/64 scope link ${run.gnu ? '' : 'tentative '}`,
            lifetime,
          ],
  };
}

/** The address that the kernel makes of a device's MAC address. */
function linkLocal(mac: string): string {
  const bytes = mac.split(':').map((byte) => Number.parseInt(byte, 16));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes;
  const group = (high: number, low: number): string => (high * 256 + low).toString(16);
  return `fe80::${[group(a ^ 2, b), group(c, 0xff), group(0xfe, d), group(e, f)].join(':')}`;
}

/** Prints the blocks; with `-o` each address takes one line that begins with the interface. */
function showInterface(run: Run, i: NetworkInterface, index: number, links: boolean): void {
  const blocks = interfaceBlocks(run, i, index);
  const wanted = links
    ? []
    : (['inet', 'inet6'] as const).filter((one) => !run.args.includes(one === 'inet' ? '-6' : '-4'));
  if (run.args.includes('-o') || run.args.includes('-oneline')) {
    if (links) run.out(`${blocks.link.join('\\')}\n`);
    for (const family of wanted) {
      if (blocks[family].length > 0) run.out(`${index}: ${i.name}${blocks[family].join('\\')}\n`);
    }
    return;
  }
  const onlySix = wanted.length === 1 && wanted[0] === 'inet6';
  const onlyOne = wanted.length === 1 && blocks[wanted[0] ?? 'inet'].length === 0;
  if (onlyOne) return;
  const [first = '', second = ''] = blocks.link;
  run.out(`${onlySix && !run.gnu ? first.replace('qdisc noqueue ', '') : first}\n`);
  if (wanted.length !== 1) run.out(`${second}\n`);
  for (const family of wanted) for (const line of blocks[family]) run.out(`${line}\n`);
}

/** `ip -6 route`, as far as Docker's networks fill it. */
function routes6(run: Run, interfaces: readonly NetworkInterface[]): void {
  for (const i of interfaces) {
    if (i.address6 === undefined) continue;
    const network = i.address6.replace(/[^:]*$/, '');
    const tail = run.gnu ? 'proto kernel metric 256 pref medium' : ' metric 256 ';
    run.out(`${network}/${i.prefixLength6} dev ${i.name} ${tail}\nfe80::/64 dev ${i.name} ${tail}\n`);
    if (i.gateway6 !== undefined)
      run.out(`default via ${i.gateway6} dev ${i.name} ${run.gnu ? 'metric 1024 pref medium' : ' metric 1024 '}\n`);
  }
}

export const ip = tool({ short: '', raw: true }, (run) => {
  const words = run.args.filter((arg) => !arg.startsWith('-'));
  const [object = '', verb = 'show', ...rest] = words;
  const brief = run.args.includes('-br') || run.args.includes('-brief');
  if (/^(a|addr|address)$/.test(object) || /^(l|link)$/.test(object)) {
    if (!/^(show|list|s|ls|l)$/.test(verb) && verb !== 'dev')
      return run.fail('RTNETLINK answers: Operation not permitted', 2);
    const wanted = rest.find((word) => word !== 'dev') ?? (verb === 'dev' ? rest[0] : undefined);
    const links = /^l/.test(object);
    for (const [index, i] of withLoopback(run).entries()) {
      if (wanted !== undefined && i.name !== wanted) continue;
      const lo = i.name === 'lo';
      if (brief) {
        run.out(
          `${(lo ? i.name : `${i.name}@if${10 + index}`).padEnd(16)} ${(lo ? 'UNKNOWN' : 'UP').padEnd(14)} ${i.address}/${i.prefixLength} \n`,
        );
        continue;
      }
      showInterface(run, i, index + 1, links);
    }
    if (wanted !== undefined && !withLoopback(run).some((i) => i.name === wanted))
      return run.gnu ? run.end(`Device "${wanted}" does not exist.\n`, 1) : run.fail(`can't find device '${wanted}'`);
    return;
  }
  if (/^(r|ro|route)$/.test(object)) {
    const real = run.p.net.interfaces.filter((i) => i.name !== 'lo');
    if (run.args.includes('-6')) return routes6(run, real);
    const way = real.find((i) => i.gateway);
    if (way) run.out(`default via ${way.gateway} dev ${way.name} \n`);
    for (const i of real)
      run.out(
        `${networkOf(i)}/${i.prefixLength} dev ${i.name} ${run.gnu ? 'proto kernel ' : ''}scope link ${run.gnu ? '' : ' '}src ${i.address} \n`,
      );
    return;
  }
  return run.gnu ? run.fail(`Object "${object}" is unknown, try "ip help".`.replace(/^/, ''), 1) : run.usage(undefined);
});

export const ifconfig = tool({ short: 'a', busybox: { short: 'a' } }, (run) => {
  const [wanted] = run.args;
  const all = withLoopback(run).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (wanted !== undefined && !all.some((i) => i.name === wanted))
    return run.fail(`${wanted}: error fetching interface information: Device not found`);
  for (const i of all) {
    if (wanted !== undefined && i.name !== wanted) continue;
    const lo = i.name === 'lo';
    run.out(
      `${i.name.padEnd(10)}Link encap:${lo ? 'Local Loopback  ' : `Ethernet  HWaddr ${i.mac.toUpperCase()}  `}\n          inet addr:${i.address}  ${lo ? '' : `Bcast:${broadcastOf(i)}  `}Mask:${maskOf(i)}\n`,
    );
    if (lo) run.out('          inet6 addr: ::1/128 Scope:Host\n');
    run.out(
      `          UP ${lo ? 'LOOPBACK ' : 'BROADCAST '}RUNNING ${lo ? '' : 'MULTICAST'}${lo ? '' : ''} MTU:${lo ? 65536 : (i.mtu ?? 1500)}  Metric:1\n          RX packets:0 errors:0 dropped:0 overruns:0 frame:0\n          TX packets:0 errors:0 dropped:0 overruns:0 carrier:0\n          collisions:0 txqueuelen:${lo ? 1000 : 0} \n          RX bytes:0 (0.0 B)  TX bytes:0 (0.0 B)\n\n`,
    );
  }
});

export const route = tool({ short: 'n', busybox: { short: 'neA:' } }, (run) => {
  const numeric = run.has('n');
  run.out('Kernel IP routing table\nDestination     Gateway         Genmask         Flags Metric Ref    Use Iface\n');
  const real = run.p.net.interfaces.filter((i) => i.name !== 'lo');
  const row = (to: string, via: string, mask: string, flags: string, name: string): string =>
    `${to.padEnd(15)} ${via.padEnd(15)} ${mask.padEnd(15)} ${flags.padEnd(5)} 0      0        0 ${name}\n`;
  const way = real.find((i) => i.gateway);
  if (way) run.out(row(numeric ? '0.0.0.0' : 'default', way.gateway ?? '', '0.0.0.0', 'UG', way.name));
  for (const i of real) run.out(row(networkOf(i), numeric ? '0.0.0.0' : '*', maskOf(i), 'U', i.name));
});
