import type { SystemInfo } from '../../../api/image.ts';
import { marshal } from '../../../base/go-json.ts';
import { bytesSize } from '../../../base/go-text.ts';
import type { Task } from '../../../base/task.ts';
import { toJson } from '../../formatter/go-format.ts';
import { parseSchemas, typed } from '../../formatter/go-schema.ts';
import { fromJson, GoMap, GoSlice, GoStruct, type GoValue } from '../../formatter/go-value.ts';
import { executeTemplate } from '../../formatter/template/execute.ts';
import { parseFormat } from '../../formatter/whole-format.ts';
import { type Command, fail, failDaemon, type Invocation, none } from '../command.ts';
import { CLIENT_INFO, DAEMON_DEFAULTS } from './client.ts';

type Info = SystemInfo & typeof DAEMON_DEFAULTS;

/** As text, for a learner's eyes; the order is Docker's. */
function infoText(info: Info): string {
  const { Plugins: plugins } = info;
  const lines = [
    'Client:',
    ` Version:    ${CLIENT_INFO.Version}`,
    ` Context:    ${CLIENT_INFO.Context}`,
    ' Debug Mode: false',
    ' Plugins:',
    ...CLIENT_INFO.Plugins.flatMap((plugin) => [
      `  ${plugin.Name}: ${plugin.ShortDescription} (${plugin.Vendor})`,
      `    Version:  ${plugin.Version}`,
      `    Path:     ${plugin.Path}`,
    ]),
    '',
    'Server:',
    ` Containers: ${info.Containers}`,
    `  Running: ${info.ContainersRunning}`,
    `  Paused: ${info.ContainersPaused}`,
    `  Stopped: ${info.ContainersStopped}`,
    ` Images: ${info.Images}`,
    ` Server Version: ${info.ServerVersion}`,
    ` Storage Driver: ${info.Driver}`,
    ...info.DriverStatus.map(([name = '', value = '']) => `  ${name}: ${value}`),
    ` Logging Driver: ${info.LoggingDriver}`,
    ` Cgroup Driver: ${info.CgroupDriver}`,
    ` Cgroup Version: ${info.CgroupVersion}`,
    ' Plugins:',
    `  Volume: ${plugins.Volume.join(' ')}`,
    `  Network: ${plugins.Network.join(' ')}`,
    `  Log: ${plugins.Log.join(' ')}`,
    ' CDI spec directories:',
    ...info.CDISpecDirs.map((folder) => `  ${folder}`),
    ` Swarm: ${info.Swarm.LocalNodeState}`,
    ' Runtimes: io.containerd.runc.v2 runc',
    ` Default Runtime: ${info.DefaultRuntime}`,
    ` Init Binary: ${info.InitBinary}`,
    ' Security Options:',
    '  seccomp',
    '   Profile: builtin',
    ` Kernel Version: ${info.KernelVersion}`,
    ` Operating System: ${info.OperatingSystem}`,
    ` OSType: ${info.OSType}`,
    ` Architecture: ${info.Architecture}`,
    ` CPUs: ${info.NCPU}`,
    ` Total Memory: ${bytesSize(info.MemTotal)}`,
    ` Name: ${info.Name}`,
    ` ID: ${info.ID}`,
    ` Docker Root Dir: ${info.DockerRootDir}`,
    ' Debug Mode: false',
    ' Experimental: false',
    ' Insecure Registries:',
    '  ::1/128',
    '  127.0.0.0/8',
    ' Live Restore Enabled: false',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** The info as Go's struct: fields in order, the ones below them as they come. */
function asStruct(info: Info): GoStruct {
  const members = { ...info, ServerErrors: null, ClientInfo: CLIENT_INFO };
  const fields = Object.entries(members).map(([name, value]) => ({
    name,
    json: name,
    value: memberOf(name, value),
    embedded: false,
    omitEmpty: name === 'ServerErrors',
  }));
  return new GoStruct('system.dockerInfo', fields);
}

function memberOf(name: string, value: unknown): GoValue {
  if (name === 'Swarm') return typed(swarmTypes, 'swarm.Info', value);
  if (name === 'Runtimes') return runtimes(value);
  return name === 'ServerErrors' ? new GoSlice(undefined, 'string') : structured(value);
}

/** A map by name, unlike everything else, which is a struct. */
function runtimes(value: unknown): GoMap {
  const plain = fromJson(value);
  const entries = plain instanceof GoMap ? [...(plain.entries ?? [])] : [];
  return new GoMap(new Map(entries), 'map[string]system.RuntimeWithStatus');
}

const swarmTypes = parseSchemas(`
swarm.Info
  NodeID string
  NodeAddr string
  LocalNodeState string
  ControlAvailable bool
  Error string
  RemoteManagers []any
  Nodes int Nodes ?
  Managers int Managers ?
  Cluster *swarm.ClusterInfo Cluster ?
  Warnings []string Warnings ?
`);

function structured(value: unknown): ReturnType<typeof fromJson> {
  const plain = fromJson(value);
  if (!(plain instanceof GoMap)) return plain;
  const fields = [...(plain.entries ?? [])].map(([name, item]) => ({
    name,
    json: name,
    value: item,
    embedded: false,
    omitEmpty: false,
  }));
  return new GoStruct('system.Info', fields);
}

/** `docker info`. */
export const dockerInfo: Command = {
  arity: none,
  simplified: { format: 'fields that this engine has nothing to say about are left out' },
  *run(c: Invocation): Task<number> {
    const info = yield* c.api.system.info();
    if (!info.ok) return yield* failDaemon(c, info.error);
    const all: Info = { ...DAEMON_DEFAULTS, ...info.value };
    const format = c.flags.text('format') ?? '';
    if (format === '') {
      yield* c.p.out(infoText(all));
      return 0;
    }
    const value = asStruct(all);
    if (format === 'json') {
      yield* c.p.out(`${marshal(toJson(value), false)}\n`);
      return 0;
    }
    const template = parseFormat(format);
    if (!template.ok) return yield* fail(c, template.error, 64);
    const text = executeTemplate(template.value, value);
    yield* c.p.out(`${text.ok ? text.value : ''}\n`);
    return text.ok ? 0 : yield* fail(c, text.error);
  },
};
