import { parseDockerignore } from '../build/dockerignore.ts';
import { checksIgnoredFiles, unknownFlag, withoutInstructionChecks } from '../build/engine-dialect.ts';
import { createPatternMatcher, matchesPath } from '../build/pattern-matcher.ts';
import {
  type ConvertOptions,
  completions,
  definition,
  diagnostics,
  type Examined,
  examine,
  foldingRanges,
  format,
  hover,
  parse,
  references,
  rename,
  semanticTokens,
} from '../dockerfile/index.ts';
import { canonicalString, parseReference, withDefaultTag } from '../oci/index.ts';
import { siteCatalog } from '../registry/catalog/site.ts';
import { outlineOf } from './outline.ts';
import type { AnalysisAnswers, AnalysisKind, AnalysisQuestion, DockerfileText } from './questions.ts';

const PLATFORM = 'linux/amd64';

const fullName = (name: string): string => {
  const parsed = parseReference(name);
  return parsed.ok ? canonicalString(withDefaultTag(parsed.value)) : name;
};

const configs = new Map(siteCatalog.flatMap((image) => image.names.map((name) => [fullName(name), image.config])));
/** Names as one writes them: without `:latest`, which nobody needs to type. */
const imageNames = [
  ...new Set(siteCatalog.flatMap((image) => image.names.map((name) => name.replace(/:latest$/, '')))),
];

/** What the same Docker that builds would be told, but that an image of unknown contents counts as an empty one. */
function optionsFor(file: DockerfileText): ConvertOptions {
  const ignore = createPatternMatcher(parseDockerignore(file.dockerignore ?? ''));
  const ignores = ignore.ok && file.dockerignore !== undefined && !ignore.value.hasExceptions;
  return {
    buildArgs: {},
    platform: PLATFORM,
    check: true,
    resolveImage: (reference, platform) => ({ ok: true, value: { config: configs.get(reference) ?? {}, platform } }),
    ...(ignores &&
      checksIgnoredFiles(file.text, undefined) && { isIgnored: (path: string) => matchesPath(ignore.value, path) }),
  };
}

let last: { readonly file: DockerfileText; readonly examined: Examined } | undefined;

/** The questions about one state of a file come in a bunch: it is looked at once. */
function examined(file: DockerfileText): Examined {
  if (last?.file.text === file.text && last.file.dockerignore === file.dockerignore) return last.examined;
  const parsed = withoutInstructionChecks(parse(file.text));
  const found = examine(parsed, optionsFor(file));
  const flag = unknownFlag(parsed);
  const result = flag === undefined ? found : { ...found, furtherErrors: [flag, ...found.furtherErrors] };
  last = { file, examined: result };
  return result;
}

/** Answers a question about a Dockerfile. */
export function analyse(question: AnalysisQuestion): AnalysisAnswers[AnalysisKind] {
  const { file } = question;
  switch (question.kind) {
    case 'diagnostics': {
      const { converted, furtherErrors, furtherWarnings } = examined(file);
      return diagnostics(converted, { errors: furtherErrors, warnings: furtherWarnings });
    }
    case 'tokens':
      return semanticTokens(examined(file).converted.parsed);
    case 'hover':
      return hover(examined(file).converted, question.offset);
    case 'completions': {
      const world = { images: imageNames, files: question.files };
      return completions(examined(file).converted, question.offset, world);
    }
    case 'definition':
      return definition(examined(file).converted.parsed, question.offset);
    case 'references':
      return references(examined(file).converted.parsed, question.offset);
    case 'rename':
      return rename(examined(file).converted.parsed, question.offset, question.name);
    case 'format':
      return format(file.text);
    case 'folding':
      return foldingRanges(examined(file).converted.parsed);
    case 'outline':
      return outlineOf(examined(file).converted.parsed);
  }
}
