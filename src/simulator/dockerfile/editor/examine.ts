import { type Converted, convert } from '../convert/convert.ts';
import type { ConvertOptions, DockerfileError, LintWarning } from '../convert/plan.ts';
import { parseInstruction } from '../instructions/parse.ts';
import type { DockerfileNode, ParsedDockerfile } from '../parser/node.ts';

/** A Dockerfile looked at to its end, however many faults it has. */
export interface Examined {
  /** What a build would say, with the stages of the mended file where a build gives up before it has any. */
  readonly converted: Converted;
  /** Errors of the conversion that a build would only meet once those before are mended. */
  readonly furtherErrors: readonly DockerfileError[];
  readonly furtherWarnings: readonly LintWarning[];
}

/** Errors that are looked for in one file at most: each costs a conversion. */
const MOST_ERRORS = 12;
/** Warnings that the lack of a faulty definition would bring about. */
const ABOUT_NAMES = new Set(['UndefinedVar', 'UndefinedArgInFrom']);

/** Converts a file, and after an error once more without the faulty instruction, until nothing new is found. */
export function examine(parsed: ParsedDockerfile, options: ConvertOptions): Examined {
  const converted = convert(parsed, options);
  if (converted.error === undefined) return { converted, furtherErrors: [], furtherWarnings: [] };
  let nodes = parsed.nodes.filter((node) => parseInstruction(node).ok);
  const errors: DockerfileError[] = [];
  let last = converted;
  const dropped = new Set(parsed.nodes.filter((node) => !nodes.includes(node)));
  for (let round = 0; round < MOST_ERRORS; round++) {
    last = convert({ ...parsed, faults: [], nodes }, options);
    if (last.error === undefined) break;
    errors.push(last.error);
    const faulty = nodeOf(nodes, last.error);
    if (faulty === undefined || faulty.name === 'FROM') break;
    dropped.add(faulty);
    nodes = nodes.filter((node) => node !== faulty);
  }
  const known = new Set(converted.warnings.map(keyOf));
  const definitions = [...dropped].some((node) => node.name === undefined || /^(ARG|ENV|FROM)$/.test(node.name));
  const furtherWarnings = last.warnings.filter(
    (warning) => !known.has(keyOf(warning)) && !(definitions && ABOUT_NAMES.has(warning.rule)),
  );
  const stages = last.plan?.stages ?? last.partial;
  return {
    converted: stages === undefined ? converted : { ...converted, partial: stages },
    furtherErrors: errors.filter((error) => error.message !== converted.error?.message),
    furtherWarnings,
  };
}

const nodeOf = (nodes: readonly DockerfileNode[], error: DockerfileError): DockerfileNode | undefined =>
  nodes.find((node) => node.lines.start === error.lines[0]?.start);

const keyOf = ({ rule, detail, lines }: LintWarning): string => `${lines.start} ${rule} ${detail}`;
