/** What a file is written in, by its name: one of the editor's languages. */
export function languageOf(
  path: string,
): 'dockerfile' | 'shell' | 'yaml' | 'javascript' | 'python' | 'ini' | 'html' | 'css' | 'sql' | 'go' | 'plaintext' {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (isDockerfile(path)) return 'dockerfile';
  switch (/\.([a-z0-9]+)$/.exec(name)?.[1]) {
    case 'sh':
    case 'bash':
      return 'shell';
    case 'yml':
    case 'yaml':
      return 'yaml';
    case 'js':
    case 'mjs':
    case 'cjs':
    case 'ts':
    case 'json':
      return 'javascript';
    case 'py':
      return 'python';
    case 'conf':
    case 'cfg':
    case 'ini':
    case 'env':
    case 'toml':
      return 'ini';
    case 'html':
    case 'xml':
      return 'html';
    case 'css':
      return 'css';
    case 'sql':
      return 'sql';
    case 'go':
      return 'go';
    default:
      return 'plaintext';
  }
}

/** Whether `docker build` would take a file of this name for a Dockerfile by habit. */
export function isDockerfile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return (
    (/^(docker|container)file(\.|$)/.test(name) && !name.endsWith('.dockerignore')) || name.endsWith('.dockerfile')
  );
}

/** The text of the .dockerignore that counts for a Dockerfile: its own, or the one of the folder. */
export function dockerignoreOf(files: Readonly<Record<string, string>>, path: string): string | undefined {
  return files[`${path}.dockerignore`] ?? files['.dockerignore'];
}

/** Paths that COPY and ADD can name: all files, and the folders that they are in with a final slash. */
export function contextPaths(files: Readonly<Record<string, string>>): readonly string[] {
  const folders = new Set<string>();
  for (const path of Object.keys(files)) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at + 1));
  }
  return [...folders, ...Object.keys(files)].sort();
}
