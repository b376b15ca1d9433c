import { type GoJson, marshalIndent } from '../../base/go-json.ts';
import { table } from './outline.ts';

interface Subrequest {
  readonly name: string;
  readonly description: string;
  readonly options: GoJson;
}

/** What a frontend can be asked besides a build, as it tells by itself. */
const SUBREQUESTS: readonly Subrequest[] = [
  {
    name: 'outline',
    description: 'List all parameters current build target supports',
    options: [{ name: 'target', description: 'Target build stage' }],
  },
  { name: 'targets', description: 'List all targets current build supports', options: [] },
  { name: 'subrequests.describe', description: 'List available subrequest types', options: null },
];

const VERSION = '1.0.0';

/** The text of `--call=subrequests.describe`. */
export function subrequestsText(): string {
  const rows = SUBREQUESTS.map(({ name, description }) => [name, VERSION, description]);
  return table([['NAME', 'VERSION', 'DESCRIPTION'], ...rows], 1);
}

export function subrequestsJson(): string {
  const list = SUBREQUESTS.map(
    ({ name, description, options }): GoJson => ({
      name: `frontend.${name}`,
      version: VERSION,
      type: 'rpc',
      description,
      opts: options,
      inputs: null,
      metadata: ['result.json', 'result.txt'].map((result) => ({ name: result, description: '' })),
      refs: null,
    }),
  );
  return marshalIndent(list, '  ');
}
