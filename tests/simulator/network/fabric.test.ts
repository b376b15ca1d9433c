import { describe, expect, it } from 'vitest';
import { utf8Decode, utf8Encode } from '../../../src/simulator/base/bytes.ts';
import { seededIds } from '../../../src/simulator/base/ports.ts';
import type { Task } from '../../../src/simulator/base/task.ts';
import {
  AddressPool,
  type Bridge,
  Fabric,
  Ipam,
  type RequestReport,
  type Stack,
} from '../../../src/simulator/network/index.ts';

/** Runs a task to its end; waits only advance the clock. */
function finish<T>(task: Task<T>, clock: { at: number }): T {
  for (;;) {
    const step = task.next('ready');
    if (step.done === true) return step.value;
    if (step.value.kind === 'wait') clock.at = step.value.until ?? clock.at;
  }
}

function world() {
  const clock = { at: 0 };
  const requests: RequestReport[] = [];
  const fabric = new Fabric({
    clock: { now: () => clock.at },
    ids: seededIds('net'),
    onRequest: (one) => requests.push(one),
  });
  const ipam = new Ipam();
  let count = 0;
  const network = (name: string, options: { internal?: boolean; hasDns?: boolean } = {}): Bridge => {
    const taken = ipam.request({});
    if (!taken.ok) throw new Error(taken.error.message);
    return fabric.addBridge({
      id: `id-${name}`,
      name,
      ...taken.value,
      internal: options.internal === true,
      hasDns: options.hasDns !== false,
    });
  };
  const join = (stack: Stack, bridge: Bridge, ...names: string[]): string => {
    const address = bridge.pool.request();
    if (!address.ok) throw new Error(address.error.message);
    fabric.attach(stack, bridge, { address: address.value, mac: `02:00:00:00:00:0${++count}`, names });
    return address.value;
  };
  const connect = (from: Stack, address: string, port: number) => finish(fabric.connect(from, address, port), clock);
  const lookup = (from: Stack, name: string) => finish(fabric.lookup(from, name), clock);
  const container = (owner: string): Stack => {
    const stack = fabric.createStack(owner);
    stack.files = { hosts: () => '127.0.0.1 localhost\n', resolvConf: () => 'nameserver 127.0.0.11\n' };
    return stack;
  };
  return { clock, requests, fabric, network, join, connect, lookup, container };
}

describe('addresses', () => {
  it('hands out 172.17, 172.18 … and frees them again', () => {
    const ipam = new Ipam();
    const take = () => {
      const taken = ipam.request({});
      if (!taken.ok) throw new Error(taken.error.message);
      return taken.value;
    };
    const first = take();
    expect([first.pool.subnet, first.gateway]).toEqual(['172.17.0.0/16', '172.17.0.1']);
    expect(take().pool.subnet).toBe('172.18.0.0/16');
    ipam.release(first.pool);
    expect(take().pool.subnet).toBe('172.17.0.0/16');
  });

  it('goes on to 192.168 in pieces of 20 bits after 172.31, until none is left', () => {
    const ipam = new Ipam();
    const subnets: string[] = [];
    for (;;) {
      const taken = ipam.request({});
      if (!taken.ok) {
        expect(taken.error.message).toBe('all predefined address pools have been fully subnetted');
        break;
      }
      subnets.push(taken.value.pool.subnet);
    }
    expect(subnets).toHaveLength(31);
    expect(subnets.slice(14, 17)).toEqual(['172.31.0.0/16', '192.168.0.0/20', '192.168.16.0/20']);
  });

  it('takes the lowest free address from the range, never the network or broadcast one', () => {
    const pool = new AddressPool({ base: 0x0a050000, bits: 30 });
    expect(pool.request()).toMatchObject({ value: '10.5.0.1' });
    expect(pool.request()).toMatchObject({ value: '10.5.0.2' });
    expect(pool.request()).toMatchObject({ ok: false, error: { message: 'no available addresses on this pool' } });
    pool.release('10.5.0.1');
    expect(pool.request('10.5.0.1')).toMatchObject({ ok: true });
    expect(pool.request('10.5.0.1')).toMatchObject({ ok: false, error: { message: 'Address already in use' } });
  });

  it('refuses overlapping subnets', () => {
    const ipam = new Ipam();
    ipam.request({});
    expect(ipam.request({ subnet: '172.17.5.0/24' })).toMatchObject({
      ok: false,
      error: { message: 'invalid pool request: Pool overlaps with other one on this address space' },
    });
  });
});

describe('connections', () => {
  it('reach a listener in the same network and carry bytes both ways', () => {
    const { network, container, join, connect } = world();
    const bridge = network('app');
    const server = container('s');
    const client = container('c');
    const address = join(server, bridge, 'web');
    join(client, bridge);
    const listening = server.listen('0.0.0.0', 80);
    if (!listening.ok) throw new Error(listening.error);
    const made = connect(client, address, 80);
    if (!made.ok) throw new Error(made.error);
    const accepted = listening.value.accept();
    made.value.write(utf8Encode('ping'));
    expect(utf8Decode(accepted?.read(10) ?? new Uint8Array(0))).toBe('ping');
    accepted?.write(utf8Encode('pong'));
    accepted?.close();
    expect(utf8Decode(made.value.read(10) ?? new Uint8Array(0))).toBe('pong');
    expect(made.value.read(10)).toBeUndefined();
    expect(made.value.wasReset).toBe(false);
  });

  it('are refused by a listener on 127.0.0.1 when they come from outside', () => {
    const { network, container, join, connect } = world();
    const bridge = network('app');
    const server = container('s');
    const client = container('c');
    const address = join(server, bridge);
    join(client, bridge);
    server.listen('127.0.0.1', 80);
    expect(connect(client, address, 80)).toEqual({ ok: false, error: 'ECONNREFUSED' });
    expect(connect(server, '127.0.0.1', 80).ok).toBe(true);
  });

  it('between networks are never answered; to a free address of the own network there is no route', () => {
    const { network, container, join, connect, clock, requests } = world();
    const front = network('front');
    const back = network('back');
    const server = container('s');
    const client = container('c');
    const address = join(server, back);
    join(client, front);
    server.listen('0.0.0.0', 80);
    expect(connect(client, address, 80)).toEqual({ ok: false, error: 'ETIMEDOUT' });
    expect(clock.at).toBe(127_000);
    expect(connect(client, '172.17.0.99', 80)).toEqual({ ok: false, error: 'EHOSTUNREACH' });
    expect(requests.map((one) => one.outcome)).toEqual(['lost', 'lost']);
  });

  it('have no way out of an internal network', () => {
    const { fabric, network, container, join, connect } = world();
    const inside = network('inside', { internal: true });
    const client = container('c');
    join(client, inside);
    fabric.addOutside(['example.com'], '93.184.216.34').listen('0.0.0.0', 80);
    expect(connect(client, '93.184.216.34', 80)).toEqual({ ok: false, error: 'ENETUNREACH' });
    expect(connect(fabric.host, '93.184.216.34', 80).ok).toBe(true);
  });

  it('end with the namespace that listens: two listeners on one port exclude each other', () => {
    const { container } = world();
    const stack = container('s');
    const first = stack.listen('0.0.0.0', 80);
    expect(stack.listen('127.0.0.1', 80)).toEqual({ ok: false, error: 'EADDRINUSE' });
    if (first.ok) first.value.close();
    expect(stack.listen('127.0.0.1', 80).ok).toBe(true);
    expect(stack.listen('9.9.9.9', 81)).toEqual({ ok: false, error: 'EADDRNOTAVAIL' });
  });
});

describe('published ports', () => {
  function published() {
    const it = world();
    const bridge = it.network('app');
    const server = it.container('s');
    const address = it.join(server, bridge);
    return { ...it, server, address };
  }

  it('bind 0.0.0.0 and its IPv6 twin, and lead into the container', () => {
    const { fabric, server, address, connect } = published();
    const made = fabric.published.bind(
      { hostAddress: '', hostPorts: { first: 8080, last: 8080 }, protocol: 'tcp', port: 80 },
      server,
      address,
    );
    expect(made).toMatchObject({
      ok: true,
      value: [
        { hostAddress: '0.0.0.0', hostPort: 8080 },
        { hostAddress: '::', hostPort: 8080 },
      ],
    });
    server.listen('0.0.0.0', 80);
    expect(connect(fabric.host, '127.0.0.1', 8080).ok).toBe(true);
    expect(connect(fabric.host, '::1', 8080).ok).toBe(true);
    if (made.ok) fabric.published.release(made.value);
    expect(connect(fabric.host, '127.0.0.1', 8080)).toEqual({ ok: false, error: 'ECONNREFUSED' });
  });

  it('accept and then cut the connection when nobody listens inside, as docker-proxy does', () => {
    const { fabric, server, address, connect } = published();
    fabric.published.bind(
      { hostAddress: '', hostPorts: { first: 8080, last: 8080 }, protocol: 'tcp', port: 80 },
      server,
      address,
    );
    const made = connect(fabric.host, '127.0.0.1', 8080);
    if (!made.ok) throw new Error(made.error);
    expect(made.value.wasReset).toBe(true);
    expect(made.value.write(utf8Encode('GET'))).toBe('EPIPE');
  });

  it.each([
    ['', '127.0.0.1', false],
    ['127.0.0.1', '', false],
    ['127.0.0.1', '127.0.0.2', true],
    ['127.0.0.1', '127.0.0.1', false],
  ])('on %j and %j exclude each other unless the addresses differ', (first, second, both) => {
    const { fabric, server, address } = published();
    const request = { hostPorts: { first: 8080, last: 8080 }, protocol: 'tcp', port: 80 } as const;
    expect(fabric.published.bind({ ...request, hostAddress: first }, server, address).ok).toBe(true);
    const again = fabric.published.bind({ ...request, hostAddress: second }, server, address);
    expect(again.ok).toBe(both);
    if (!again.ok) expect(again.error.message).toMatch(/^Bind for [\d.]+:8080 failed: port is already allocated$/);
    expect(fabric.published.bind({ ...request, protocol: 'udp', hostAddress: second }, server, address).ok).toBe(true);
  });

  it('without a number are taken from 32768 on, in a row', () => {
    const { fabric, server, address } = published();
    const bind = (port: number) =>
      fabric.published.bind({ hostAddress: '', hostPorts: undefined, protocol: 'tcp', port }, server, address);
    expect(bind(80)).toMatchObject({ value: [{ hostPort: 32768 }, {}] });
    expect(bind(81)).toMatchObject({ value: [{ hostPort: 32769 }, {}] });
  });

  it('cannot take a port that a program of the host listens on', () => {
    const { fabric, server, address } = published();
    fabric.host.listen('0.0.0.0', 5000);
    expect(
      fabric.published.bind(
        { hostAddress: '', hostPorts: { first: 5000, last: 5000 }, protocol: 'tcp', port: 80 },
        server,
        address,
      ),
    ).toMatchObject({
      ok: false,
      error: { message: `failed to bind host port for 0.0.0.0:5000:${address}:80/tcp: address already in use` },
    });
  });
});

describe('names', () => {
  it('are known on user-defined networks only, also with the network behind a dot, whatever their case', () => {
    const { fabric, network, container, join, lookup } = world();
    const bridge = network('bridge', { hasDns: false });
    const app = network('app');
    const server = container('s');
    const client = container('c');
    const outsider = container('o');
    const address = join(server, app, 'web', 'www');
    join(server, bridge, 'web');
    join(client, app);
    join(outsider, bridge);
    expect(lookup(client, 'web')).toEqual({ ok: true, value: [address] });
    expect(lookup(client, 'WWW.app')).toEqual({ ok: true, value: [address] });
    // Nobody answers where there is no internet; where there is, its servers know that there is no such name.
    expect(lookup(client, 'nosuch')).toEqual({ ok: false, error: 'EAI_AGAIN' });
    fabric.addOutside(['example.com'], '151.101.0.1');
    expect(lookup(client, 'nosuch')).toEqual({ ok: false, error: 'EAI_NONAME' });
    expect(lookup(outsider, 'web')).toEqual({ ok: false, error: 'EAI_NONAME' });
  });

  it('of /etc/hosts come first, and a name of several endpoints has all their addresses', () => {
    const { network, container, join, lookup } = world();
    const app = network('app');
    const client = container('c');
    join(client, app);
    const addresses = [join(container('1'), app, 'db'), join(container('2'), app, 'db')];
    client.files = { hosts: () => '10.1.2.3 db.local db2\n', resolvConf: () => 'nameserver 127.0.0.11\n' };
    expect(lookup(client, 'db2')).toEqual({ ok: true, value: ['10.1.2.3'] });
    const found = lookup(client, 'db');
    expect(found.ok && [...found.value].sort()).toEqual(addresses);
  });

  it('have no server to ask on an internal network', () => {
    const { network, container, join, lookup } = world();
    const client = container('c');
    join(client, network('inside', { internal: true }));
    expect(lookup(client, 'example.com')).toEqual({ ok: false, error: 'EAI_AGAIN' });
  });
});
