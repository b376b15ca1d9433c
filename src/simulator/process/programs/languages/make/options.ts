import { refuse } from './words.ts';

/** What a command line of make asks for. */
export interface MakeCommand {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly goals: readonly string[];
  readonly given: ReadonlyMap<string, string>;
  readonly dry: boolean;
  readonly all: boolean;
  readonly silent: boolean;
  readonly keepGoing: boolean;
  readonly ignore: boolean;
  readonly question: boolean;
  readonly tells: boolean;
  readonly noDirectory: boolean;
  readonly version: boolean;
  /** As `$(MAKEFLAGS)` has them. */
  readonly flags: string;
}

const LONG: Readonly<Record<string, string>> = {
  '--dry-run': 'n',
  '--just-print': 'n',
  '--recon': 'n',
  '--always-make': 'B',
  '--silent': 's',
  '--quiet': 's',
  '--keep-going': 'k',
  '--ignore-errors': 'i',
  '--question': 'q',
  '--print-directory': 'w',
};

export function readArguments(args: readonly string[], inherited: string): MakeCommand {
  const flags = new Set<string>(/^[a-zA-Z]+/.exec(inherited)?.[0] ?? '');
  const files: string[] = [];
  const folders: string[] = [];
  const goals: string[] = [];
  const given = new Map<string, string>();
  let noDirectory = false;
  let version = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const assigned = /^([\w.-]+)\s*:?=(.*)$/s.exec(arg);
    const long = LONG[arg];
    const valued = /^-([fCIo])(.*)$/s.exec(arg) ?? /^--(file|makefile|directory)(?:=(.*))?$/s.exec(arg);
    if (valued !== null) {
      const value = valued[2] === undefined || valued[2] === '' ? (args[++i] ?? '') : valued[2];
      if (valued[1] === 'I' || valued[1] === 'o') refuse(`the option -${valued[1]}`);
      if (valued[1] === 'C' || valued[1] === 'directory') folders.push(value);
      else files.push(value);
    } else if (long !== undefined) flags.add(long);
    else if (arg === '--no-print-directory') noDirectory = true;
    else if (arg === '--version' || arg === '-v') version = true;
    else if (
      /^(-j\d*|--jobs(=\d+)?|-O\w*|--output-sync\S*|--no-builtin-rules|-r|--warn-undefined-variables)$/.test(arg)
    ) {
      if (arg === '-j' && /^\d+$/.test(args[i + 1] ?? '')) i++;
    } else if (/^-[nBskiqw]+$/.test(arg)) for (const one of arg.slice(1)) flags.add(one);
    else if (arg.startsWith('-')) refuse(`the option ${arg}`);
    else if (assigned !== null) given.set(assigned[1] ?? '', assigned[2] ?? '');
    else goals.push(arg);
  }
  return {
    files,
    folders,
    goals,
    given,
    dry: flags.has('n'),
    all: flags.has('B'),
    silent: flags.has('s'),
    keepGoing: flags.has('k'),
    ignore: flags.has('i'),
    question: flags.has('q'),
    tells: flags.has('w'),
    noDirectory,
    version,
    flags: [...flags].sort().join(''),
  };
}
