const PREFIX = '/usr/local/apache2';

/** The help text; `bin` is the program's name as it was called. */
export const usage = (bin: string): string => {
  const pad = ' '.repeat(bin.length);
  return `Usage: ${bin} [-D name] [-d directory] [-f file]
       ${pad} [-C "directive"] [-c "directive"]
       ${pad} [-k start|restart|graceful|graceful-stop|stop]
       ${pad} [-v] [-V] [-h] [-l] [-L] [-t] [-T] [-S] [-X]
Options:
  -D name            : define a name for use in <IfDefine name> directives
  -d directory       : specify an alternate initial ServerRoot
  -f file            : specify an alternate ServerConfigFile
  -C "directive"     : process directive before reading config files
  -c "directive"     : process directive after reading config files
  -e level           : show startup errors of level (see LogLevel)
  -E file            : log startup errors to file
  -v                 : show version number
  -V                 : show compile settings
  -h                 : list available command line options (this page)
  -l                 : list compiled in modules
  -L                 : list available configuration directives
  -t -D DUMP_VHOSTS  : show parsed vhost settings
  -t -D DUMP_RUN_CFG : show parsed run settings
  -S                 : a synonym for -t -D DUMP_VHOSTS -D DUMP_RUN_CFG
  -t -D DUMP_MODULES : show all loaded modules 
  -M                 : a synonym for -t -D DUMP_MODULES
  -t -D DUMP_INCLUDES: show all included configuration files
  -t                 : run syntax check for config files
  -T                 : start without DocumentRoot(s) check
  -X                 : debug mode (only one worker, do not detach)
`;
};

/** What the command line asks for. */
export interface Options {
  config: string;
  root: string;
  defines: string[];
  test: boolean;
  signal: string | undefined;
  /** `v`, `V`, `h`, `l`, `L`: print and end. */
  show: string | undefined;
  problem: string | undefined;
}

const SIGNALS = /^(start|stop|restart|graceful|graceful-stop)$/;

export function readOptions(name: string, args: readonly string[]): Options {
  const options: Options = {
    config: 'conf/httpd.conf',
    root: PREFIX,
    defines: [],
    test: false,
    signal: undefined,
    show: undefined,
    problem: undefined,
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('-') || arg === '-') {
      options.problem ??= '';
      continue;
    }
    for (let k = 1; k < arg.length; k++) {
      const letter = arg.charAt(k);
      if ('DdfkcCeE'.includes(letter)) {
        const value = arg.slice(k + 1) || args[++i];
        if (value === undefined) options.problem ??= `${name}: option requires an argument -- ${letter}\n`;
        else if (letter === 'D') options.defines.push(value);
        else if (letter === 'd') options.root = value;
        else if (letter === 'f') options.config = value;
        else if (letter === 'k') {
          if (SIGNALS.test(value)) options.signal = value;
          else options.problem ??= `${name}: illegal option -- k\n`;
        } else options.problem ??= `${name}: drydock: -${letter} is not modelled\n`;
        break;
      }
      if (letter === 't') options.test = true;
      else if (letter === 'T') continue;
      else if (letter === 'S') {
        options.test = true;
        options.defines.push('DUMP_VHOSTS', 'DUMP_RUN_CFG');
      } else if (letter === 'M') {
        options.test = true;
        options.defines.push('DUMP_MODULES');
      } else if ('vVhlL'.includes(letter)) options.show ??= letter;
      else if (letter === 'X') options.problem ??= `${name}: drydock: -X is not modelled\n`;
      else options.problem ??= `${name}: illegal option -- ${letter}\n`;
    }
  }
  return options;
}
