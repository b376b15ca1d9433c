import type { Process } from '../../../program.ts';
import { groupByName, userByName } from '../../user-database.ts';
import { formatProblem } from './access-log.ts';
import { arityProblem, type Known, knownDirective, SECTIONS } from './directives.ts';
import { UNMODELLED } from './modules.ts';
import { ConfigProblem, type Directive, NOT_CLOSED } from './read-config.ts';

export const LEVELS = ['emerg', 'alert', 'crit', 'error', 'warn', 'notice', 'info', 'debug'];
const isLevel = (word: string): boolean => LEVELS.includes(word.toLowerCase()) || /^trace[1-8]$/i.test(word);

export const OPTIONS = [
  'none',
  'all',
  'indexes',
  'includes',
  'followsymlinks',
  'symlinksifownermatch',
  'execcgi',
  'multiviews',
  'includesnoexec',
  'runscripts',
  'exec',
  'includes',
];
const OVERRIDES = /^(none|all|authconfig|fileinfo|indexes|limit|options(=.*)?|nonfatal=\w+)$/i;
const HEADER_ACTIONS = /^(add|set|setifempty|append|merge|unset|echo|note|edit|edit\*)$/i;
export const REDIRECT_STATUS: Readonly<Record<string, number>> = {
  permanent: 301,
  temp: 302,
  seeother: 303,
  gone: 410,
};

/** Where a directive stands: the innermost section that matters, and whether it is in a .htaccess. */
interface Place {
  readonly section: string | undefined;
  readonly host: boolean;
  readonly accessFile: boolean;
}

const listenKey = (args: readonly string[]): string => args[0] ?? '';

/** Looks at one directive at a time, as httpd does after reading; what it finds is the text behind `Syntax error on line …:`. */
export class ConfigChecker {
  readonly #p: Process;
  readonly #reader: { readonly modules: ReadonlySet<string>; readonly absolute: (path: string) => string };
  readonly #listening = new Set<string>();

  constructor(
    p: Process,
    reader: { readonly modules: ReadonlySet<string>; readonly absolute: (path: string) => string },
  ) {
    this.#p = p;
    this.#reader = reader;
  }

  /** Throws a {@link ConfigProblem} for the first directive that is wrong. */
  checkAll(
    directives: readonly Directive[],
    place: Place = { section: undefined, host: false, accessFile: false },
  ): void {
    for (const one of directives) {
      const found = this.problemOf(one, place);
      if (found !== undefined)
        throw new ConfigProblem(
          found.startsWith('AH005') ? found : `AH00526: Syntax error on line ${one.line} of ${one.file}:\n${found}`,
        );
      if (one.block) this.checkAll(one.block, inside(one, place));
    }
  }

  /** The first problem of a .htaccess, which has no line number. */
  checkAccessFile(directives: readonly Directive[]): string | undefined {
    for (const one of directives) {
      const place: Place = { section: undefined, host: false, accessFile: true };
      const found = this.problemOf(one, place) ?? (one.block ? this.checkAccessFile(one.block) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  problemOf(one: Directive, place: Place): string | undefined {
    const lower = one.name.toLowerCase();
    const bare = lower.replace(/^</, '');
    const refused = Object.keys(UNMODELLED).find(
      (module) => this.#reader.modules.has(module) && (UNMODELLED[module] ?? []).includes(bare),
    );
    if (refused !== undefined) return `drydock: the directive ${one.name.replace(/^</, '')} is not modelled`;
    const section = SECTIONS[lower];
    const known = knownDirective(one.name);
    const module = section ?? known?.module;
    if (module === undefined || !this.#reader.modules.has(module) || lower.startsWith('<') !== (section !== undefined))
      return `Invalid command '${one.name}', perhaps misspelled or defined by a module not included in the server configuration`;
    if (section !== undefined) return sectionProblem(one, lower, place);
    return known === undefined ? undefined : (placeProblem(known, place) ?? this.#argumentProblem(one, known));
  }

  #argumentProblem({ args }: Directive, known: Known): string | undefined {
    const wrong = arityProblem(known, args.length);
    if (wrong !== undefined) return wrong;
    if (known.arity === 'flag' && !(args.length === 1 && /^(on|off)$/i.test(args[0] ?? '')))
      return `${known.name} must be On or Off`;
    return this.#valueProblem(known.name, args);
  }

  #valueProblem(name: string, args: readonly string[]): string | undefined {
    const [first = '', second] = args;
    switch (name) {
      case 'Listen':
        return this.#listenProblem(args);
      case 'DocumentRoot': {
        const there = this.#p.fs.stat(this.#reader.absolute(first), this.#p.credentials);
        return there.ok && there.value.kind === 'directory'
          ? undefined
          : `DocumentRoot '${first}' is not a directory, or is not readable`;
      }
      case 'User':
        return userByName(this.#p, first) || first.startsWith('#')
          ? undefined
          : `AH00543: httpd: bad user name ${first}`;
      case 'Group':
        return groupByName(this.#p, first) || first.startsWith('#')
          ? undefined
          : `AH00544: httpd: bad group name ${first}`;
      case 'LogLevel':
        return this.#levelProblem(args);
      case 'ServerTokens':
        return /^(prod|productonly|major|minor|min|minimal|os|full)$/i.test(args.length === 1 ? first : '')
          ? undefined
          : "ServerTokens takes 1 argument: 'Prod(uctOnly)', 'Major', 'Minor', 'Min(imal)', 'OS', or 'Full'";
      case 'ServerSignature':
        return /^(on|off|email)$/i.test(first) ? undefined : 'ServerSignature: use one of: off | on | email';
      case 'TraceEnable':
        return /^(on|off|extended)$/i.test(first) ? undefined : "TraceEnable must be one of 'on', 'off', or 'extended'";
      case 'Options':
        return optionsProblem(args);
      case 'AllowOverride': {
        const bad = args.find((word) => !OVERRIDES.test(word));
        return bad === undefined ? undefined : `Illegal override option ${bad}`;
      }
      case 'Require':
        return requireProblem(args);
      case 'Header':
      case 'RequestHeader':
        return headerProblem(args);
      case 'IndexOptions':
        return args.every((word) =>
          /^[+-]?(none|fancyindexing|foldersfirst|htmltable|iconsarelinks|ignorecase|ignoreclient|namewidth(=.*)?|descriptionwidth(=.*)?|iconheight(=.*)?|iconwidth(=.*)?|scanhtmltitles|showforbidden|suppress\w+|trackmodified|versionsort|xhtml|charset=.*|type=.*|useolddateformat)$/i.test(
            word,
          ),
        )
          ? undefined
          : 'Invalid directory indexing option';
      case 'LogFormat':
        return formatProblem(first);
      case 'CustomLog':
        return first.startsWith('|')
          ? 'drydock: logs through a pipe are not modelled'
          : /%/.test(second ?? '')
            ? formatProblem(second ?? '')
            : undefined;
      case 'ErrorLog':
        return first.startsWith('|') || first.startsWith('syslog')
          ? 'drydock: logs through a pipe are not modelled'
          : undefined;
      case 'Alias':
      case 'ScriptAlias':
        return args.length === 2 ? undefined : `${name} must have two arguments when used globally`;
      case 'Redirect':
      case 'RedirectMatch':
        return redirectProblem(name, args);
      default:
        return undefined;
    }
  }

  #listenProblem(args: readonly string[]): string | undefined {
    if (args.length !== 1 && args.length !== 2) return 'Listen requires 1 or 2 arguments.';
    const [, , port] = /^(?:(.*):)?(\d+)$/.exec(args[0] ?? '') ?? [];
    if (port === undefined) return 'Port must be specified';
    if (Number(port) < 1 || Number(port) > 65535) return 'Invalid address or port';
    if (this.#listening.has(listenKey(args))) return 'Cannot define multiple Listeners on the same IP:port';
    this.#listening.add(listenKey(args));
    return undefined;
  }

  #levelProblem(args: readonly string[]): string | undefined {
    for (const word of args) {
      const [module, level] = word.includes(':') ? word.split(':') : [undefined, word];
      if (
        module !== undefined &&
        !this.#reader.modules.has(module.replace(/^mod_(.*)\.c$/, '$1').replace(/_module$/, ''))
      )
        return `Cannot find module ${module}`;
      if (!isLevel(level ?? ''))
        return 'Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8';
    }
    return undefined;
  }
}

function inside(one: Directive, place: Place): Place {
  const lower = one.name.toLowerCase();
  if (lower === '<virtualhost') return { ...place, host: true };
  return { ...place, section: one.name.slice(1) };
}

function sectionProblem(one: Directive, lower: string, place: Place): string | undefined {
  if (one.args.includes(NOT_CLOSED)) return `${one.name}> directive missing closing '>'`;
  const isRequire = lower.startsWith('<require');
  if (isRequire) return place.section === undefined && !place.accessFile ? `${one.name} not allowed here` : undefined;
  if (one.args.length === 0) return `${one.name}> directive requires additional arguments`;
  if (lower.startsWith('<files')) return undefined;
  if (place.accessFile) return `${one.name} not allowed here`;
  if (place.section !== undefined) return `${one.name} not allowed in <${place.section}> context`;
  return lower === '<virtualhost' && place.host ? `${one.name} cannot occur within <VirtualHost> section` : undefined;
}

function placeProblem({ name, where }: Known, place: Place): string | undefined {
  if (place.accessFile) return where === 'any' || where === 'inside' ? undefined : `${name} not allowed here`;
  if (where === 'inside' && place.section === undefined) return `${name} not allowed here`;
  if ((where === 'global' || where === 'server') && place.section !== undefined)
    return `${name} not allowed in <${place.section}> context`;
  return where === 'global' && place.host ? `${name} cannot occur within <VirtualHost> section` : undefined;
}

function optionsProblem(args: readonly string[]): string | undefined {
  const signed = args.filter((word) => /^[+-]/.test(word)).length;
  const bad = args.find((word) => !OPTIONS.includes(word.replace(/^[+-]/, '').toLowerCase()));
  if (bad !== undefined) return `Illegal option ${bad.replace(/^[+-]/, '')}`;
  return signed > 0 && signed < args.length
    ? 'Either all Options must start with + or -, or no Option may.'
    : undefined;
}

function requireProblem(args: readonly string[]): string | undefined {
  const [first = '', ...rest] = /^not$/i.test(args[0] ?? '') ? args.slice(1) : args;
  if (/^(ip|host|local|method|env|valid-user|user|group|expr|forward-dns)$/i.test(first))
    return /^(ip|local|method)$/i.test(first) ? undefined : `drydock: Require ${first} is not modelled`;
  if (first.toLowerCase() !== 'all') return `Unknown Authz provider: ${first}`;
  return /^(granted|denied)$/i.test(rest.join(' '))
    ? undefined
    : "Argument for 'Require all' must be 'granted' or 'denied'";
}

function headerProblem(args: readonly string[]): string | undefined {
  const [first = '', ...rest] = /^(always|onsuccess|early)$/i.test(args[0] ?? '') ? args.slice(1) : args;
  if (!HEADER_ACTIONS.test(first))
    return "first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.";
  if (/^(echo|note|edit|edit\*)$/i.test(first)) return `drydock: Header ${first} is not modelled`;
  return rest.some((word) => /^(env=|expr=)/.test(word)) || /%\{/.test(rest[1] ?? '')
    ? 'drydock: conditions and variables of Header are not modelled'
    : undefined;
}

function redirectProblem(name: string, args: readonly string[]): string | undefined {
  const status = args[0] ?? '';
  const isStatus = status.toLowerCase() in REDIRECT_STATUS || /^\d{3}$/.test(status);
  if (args.length === 3 && !isStatus) return `${name}: invalid first argument (of three)`;
  const code = isStatus ? (REDIRECT_STATUS[status.toLowerCase()] ?? Number(status)) : 302;
  const moves = code >= 300 && code <= 399;
  if (args.length === 3 && !moves) return 'Redirect URL not valid for this status';
  if (args.length < (moves && isStatus ? 3 : 2)) return 'URL to redirect to is missing';
  return undefined;
}
