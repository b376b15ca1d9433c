import { NotModelled } from './diagnostics.ts';

/** What a command line of gcc asks for. */
export interface Command {
  readonly ask: 'version' | 'dumpversion' | undefined;
  readonly unknown: string | undefined;
  readonly inputs: readonly string[];
  readonly output: string | undefined;
  /** -c: no linking. */
  readonly only: boolean;
  readonly isStatic: boolean;
  readonly stripped: boolean;
  readonly defines: readonly string[];
  readonly folders: readonly string[];
  readonly libraries: readonly string[];
  readonly warnings: ReadonlySet<string>;
  readonly fatalWarnings: boolean;
  readonly quiet: boolean;
}

const ALL = [
  'format',
  'unused-variable',
  'unused-but-set-variable',
  'return-type',
  'main',
  'parentheses',
  'unused-value',
];
/** Options that change the code that is made, or nothing that is seen here. */
const IDLE =
  /^-(O[0-3sgz]?|Ofast|g\d?|ggdb\d?|std=(c|gnu)\w+|ansi|pedantic(-errors)?|pipe|pthread|rdynamic|m(64|arch=\S+|tune=\S+)|f(no-)?(PIC|pic|PIE|pie|stack-protector(-all|-strong)?|omit-frame-pointer|strict-aliasing|common|inline|lto|fast-math|unroll-loops|function-sections|data-sections|builtin|exceptions|diagnostics-color(=\w+)?)|W[lpa],\S+|L\S+|Wno-\S+|no-pie)$/;
const REFUSED =
  /^-(v|S|E|M\w*|shared|f(sanitize|profile)\S*|m32|x\S*|save-temps|print-\S+|T\S*|nostdlib|nostartfiles|ffreestanding)$/;

export function readCommand(args: readonly string[]): Command {
  const inputs: string[] = [];
  const defines: string[] = [];
  const folders: string[] = [];
  const libraries: string[] = [];
  const warnings = new Set<string>();
  let output: string | undefined;
  let unknown: string | undefined;
  let ask: Command['ask'];
  const flags = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const valued = (letter: string): string | undefined =>
      arg === letter ? (args[++i] ?? '') : arg.startsWith(letter) ? arg.slice(letter.length) : undefined;
    if (!arg.startsWith('-') || arg === '-') inputs.push(arg);
    else if (arg === '--version') ask = 'version';
    else if (arg === '-dumpversion') ask = 'dumpversion';
    else if (arg === '-c' || arg === '-static' || arg === '-s' || arg === '-w' || arg === '-Werror') flags.add(arg);
    else if (REFUSED.test(arg)) throw new NotModelled(arg);
    else if (IDLE.test(arg)) {
      if (arg.startsWith('-Wno-')) warnings.delete(arg.slice(5));
    } else if (arg.startsWith('-o')) output = valued('-o');
    else if (arg.startsWith('-D')) defines.push(valued('-D') ?? '');
    else if (arg.startsWith('-I')) folders.push(valued('-I') ?? '');
    else if (arg === '-L') i++;
    else if (arg.startsWith('-l')) libraries.push(valued('-l') ?? '');
    else if (arg === '-Wall') for (const one of ALL) warnings.add(one);
    else if (arg === '-Wextra') warnings.add('unused-parameter');
    else if (/^-W[a-z]/.test(arg)) warnings.add(arg.slice(2));
    else unknown ??= arg;
  }
  return {
    ask,
    unknown,
    inputs,
    output,
    only: flags.has('-c'),
    isStatic: flags.has('-static'),
    stripped: flags.has('-s'),
    defines,
    folders,
    libraries,
    warnings,
    fatalWarnings: flags.has('-Werror'),
    quiet: flags.has('-w'),
  };
}
