import type { HostConfig } from '../../api/container.ts';
import { compareBytewise } from '../../base/go-json.ts';
import { fromHumanSize, ramInBytes } from '../../base/go-size.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { shortId } from '../../oci/index.ts';
import type { Container } from './container.ts';
import type { LogSettings } from './container-log.ts';

const LOG_DRIVERS = ['none', 'json-file', 'local', 'awslogs', 'fluentd', 'gelf', 'journald', 'splunk', 'syslog'];
const COMMON = ['mode', 'max-buffer-size'];
/** The options of the drivers that write files, as each driver checks them. */
const OF_FILES: Readonly<Record<string, readonly string[]>> = {
  'json-file': ['max-file', 'max-size', 'compress', 'labels', 'labels-regex', 'env', 'env-regex', 'tag'],
  local: ['max-file', 'max-size', 'compress'],
};

/** What is wrong with `--log-driver` and `--log-opt` before anything is started, in the daemon's words. */
export function logConfigProblem(host: HostConfig): string | undefined {
  const driver = host.LogConfig?.Type || 'json-file';
  const options = host.LogConfig?.Config ?? {};
  if (!LOG_DRIVERS.includes(driver)) return `error looking up logging plugin ${driver}: plugin "${driver}" not found`;
  if (driver === 'none') return undefined;
  const mode = options['mode'] ?? '';
  if (!['', 'blocking', 'non-blocking'].includes(mode)) return `logger: logging mode not supported: ${mode}`;
  const buffer = options['max-buffer-size'];
  if (buffer !== undefined && mode !== 'non-blocking')
    return "logger: max-buffer-size option is only supported with 'mode=non-blocking'";
  const size = ramInBytes(buffer ?? '0');
  if (!size.ok) return `error parsing option max-buffer-size: ${size.error}`;
  const known = OF_FILES[driver];
  const unknown = Object.keys(options).find((key) => known?.includes(key) === false && !COMMON.includes(key));
  return unknown === undefined ? undefined : `unknown log opt '${unknown}' for ${driver} log driver`;
}

/** Reads the options as the json-file driver does when the container starts. The error is the driver's. */
export function logSettings(container: Container): Result<LogSettings, string> {
  const { Type: driver = '', Config: options = {} } = container.hostConfig.LogConfig ?? {};
  if (driver !== '' && driver !== 'json-file') return ok({ maxSize: undefined, maxFiles: 1, details: '' });
  const maxSize = options['max-size'] === undefined ? ok(undefined) : fromHumanSize(options['max-size']);
  if (!maxSize.ok) return maxSize;
  if (maxSize.value !== undefined && maxSize.value <= 0) return err('max-size must be a positive number');
  const maxFile = options['max-file'] ?? '1';
  if (!/^[+-]?\d+$/.test(maxFile)) return err(`strconv.Atoi: parsing ${JSON.stringify(maxFile)}: invalid syntax`);
  const maxFiles = Number(maxFile);
  if (maxFiles < 1) return err('max-file cannot be less than 1');
  const compress = options['compress'] ?? 'false';
  if (!/^([01tTfF]|true|True|TRUE|false|False|FALSE)$/.test(compress))
    return err(`strconv.ParseBool: parsing ${JSON.stringify(compress)}: invalid syntax`);
  if (/^[1tT]/.test(compress) && (maxFiles === 1 || maxSize.value === undefined))
    return err('compress cannot be true when max-file is less than 2 or max-size is not set');
  const details = detailsOf(container, options);
  return details.ok ? ok({ maxSize: maxSize.value, maxFiles, details: details.value }) : details;
}

/** The labels and variables that `labels`, `env` and their `-regex` forms name, and the tag. */
function detailsOf(container: Container, options: Readonly<Record<string, string>>): Result<string, string> {
  const { Labels: labels, Env: env } = container.config;
  const variables = (env ?? []).map((entry): [string, string] => {
    const equals = entry.indexOf('=');
    return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
  });
  const found = new Map<string, string>();
  const choose = (from: readonly (readonly [string, string])[], option: string): void => {
    const names = options[option]?.split(',') ?? [];
    const pattern = options[`${option}-regex`];
    const regex = pattern === undefined || pattern === '' ? undefined : new RegExp(pattern);
    for (const [key, value] of from) if (names.includes(key) || regex?.test(key) === true) found.set(key, value);
  };
  choose(Object.entries(labels ?? {}), 'labels');
  choose(variables, 'env');
  const tag = tagOf(container, options['tag'] ?? '');
  if (!tag.ok) return tag;
  if (tag.value !== '') found.set('tag', tag.value);
  const keys = [...found.keys()].sort(compareBytewise);
  return ok(keys.map((key) => `${queryEscape(key)}=${queryEscape(found.get(key) ?? '')}`).join(','));
}

/** Go's `url.QueryEscape`. */
const queryEscape = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

const FIELD = /\{\{\s*\.(\w+)\s*\}\}/g;

/** `tag` is a template of Go; here its fields, without pipes and conditions. */
function tagOf(container: Container, template: string): Result<string, string> {
  const fields: Readonly<Record<string, string>> = {
    ID: container.id.slice(0, 12),
    FullID: container.id,
    Name: container.name,
    ImageID: shortId(container.image),
    ImageFullID: container.image,
    ImageName: container.config.Image,
    DaemonName: 'docker',
  };
  const text = template.replace(FIELD, (whole, name: string) => fields[name] ?? whole);
  return text.includes('{{')
    ? err(`drydock: the log tag ${JSON.stringify(template)} is not modelled; use plain fields such as {{.Name}}`)
    : ok(text);
}
