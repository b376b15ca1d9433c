import type { Task } from '../../../../base/task.ts';
import { environmentOf, markerHolds, markerText } from './marker.ts';
import { canonical, parseRequirement, type Requirement } from './requirement.ts';
import { type RequirementLine, readRequirements } from './requirements-file.ts';
import type { Wish } from './resolve.ts';
import type { PipSession } from './session.ts';

/** Why an installation cannot begin: lines after `ERROR: `, and lines as they are. */
export interface Problem {
  readonly lines: readonly string[];
  readonly plain?: readonly string[];
}

export interface Asked {
  readonly wishes: readonly Wish[];
  readonly constraints: ReadonlyMap<string, Requirement>;
}

const LOCAL = /^(\.{1,2}(\/|$|\[)|\/|file:)/;

/** What the command line and the files that it names ask for. */
export function* wishesOf(session: PipSession): Task<Asked | Problem> {
  const { p } = session;
  const lines: RequirementLine[] = [...session.options.args, ...session.values('editable')].map((text) => ({
    text,
    origin: '',
    constraint: false,
    editable: false,
  }));
  for (const [option, constraint] of [
    ['constraint', true],
    ['requirement', false],
  ] as const)
    for (const path of session.values(option)) {
      const read = readRequirements(p, path, constraint);
      if (typeof read === 'string') return { lines: [read] };
      lines.push(...read.lines);
    }
  if (session.options.args.length + session.values('requirement').length + session.values('editable').length === 0) {
    if (session.has('constraint')) return { lines: [] };
    return {
      lines: [
        `You must give at least one requirement to ${session.options.command} (see "pip help ${session.options.command}")`,
      ],
    };
  }
  const wishes: Wish[] = [];
  const constraints = new Map<string, Requirement>();
  for (const line of lines) {
    const made = read(session, line);
    if ('lines' in made) return made;
    if ('skipped' in made) {
      yield* session.info(made.skipped);
      continue;
    }
    if (line.constraint) constraints.set(canonical(made.requirement.name), made.requirement);
    else wishes.push(made);
  }
  return { wishes, constraints };
}

function read(session: PipSession, line: RequirementLine): Wish | Problem | { readonly skipped: string } {
  const { p, place } = session;
  const { text, origin } = line;
  if (/^(git|hg|svn|bzr)\+|^https?:|^[\w.-]+\s*@\s*\S+:/.test(text) || (line.editable && !LOCAL.test(text)))
    return {
      lines: [],
      plain: [`drydock: pip ${session.options.command} of ${text} is not modelled: name a package of PyPI`],
    };
  if (LOCAL.test(text) || (text.includes('/') && p.stat(text).ok) || /\.(whl|tar\.gz|zip)$/.test(text)) {
    const project = ['setup.py', 'pyproject.toml'].some((name) => p.stat(`${text.replace(/\[.*$/, '')}/${name}`).ok);
    const stat = p.stat(text.replace(/\[.*$/, ''));
    if (stat.ok && stat.value.kind === 'directory' && !project)
      return { lines: [`Directory '${text}' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.`] };
    if (stat.ok)
      return {
        lines: [],
        plain: [
          `drydock: pip ${session.options.command} of a local project is not modelled: install its requirements and run it from its folder`,
        ],
      };
  }
  const made = parseRequirement(text, session.release >= 2501);
  if ('problem' in made) {
    const where =
      origin === ''
        ? ''
        : ` (from line ${/line (\d+)/.exec(origin)?.[1]} of ${origin.replace(/^-[rc] (.*) \(line \d+\)$/, '$1')})`;
    const hint =
      p.stat(text).ok || text.includes('/')
        ? `\nHint: It looks like a path. ${p.stat(text).ok ? 'The path does exist. ' : `File '${text}' does not exist.`}`
        : '';
    const equals =
      text.includes('=') && !/[=!<>~]=/.test(text) ? '\nHint: = is not a valid operator. Did you mean == ?' : '';
    return {
      lines: [
        `Invalid requirement: '${text}': ${made.problem}\n    ${text}\n    ${' '.repeat(made.at)}^${where}${hint}${equals}`,
      ],
    };
  }
  const environment = environmentOf(place.python);
  if (made.marker !== undefined && markerHolds(made.marker, environment, new Set()) === false)
    return {
      skipped: `Ignoring ${made.name}: markers '${markerText(made.marker)}' don't match your environment`,
    };
  return { requirement: made, from: undefined, origin: origin === '' ? '' : ` (from ${origin})` };
}
