/** Commands of Docker that Drydock does not model, by path or by noun, and what to use instead. */
const REFUSED: Readonly<Record<string, string>> = {
  swarm: 'run several containers on one engine, or use docker compose',
  trust: 'pull by digest to know what you get',
  plugin: 'the drivers that come with the engine are there',
  context: 'there is one engine here, the context `default`',
  'manifest annotate': 'use docker manifest inspect to look at a manifest',
  'manifest create': 'build and push an image for one platform',
  'manifest push': 'build and push an image for one platform',
  'manifest rm': 'there are no local manifest lists',
  'buildx bake': 'use docker build, or docker compose build',
  'buildx create': 'the builder `default` is there',
  'buildx rm': 'the builder `default` stays',
  'buildx use': 'the builder `default` is in use',
  'buildx stop': 'the builder `default` stays',
  'buildx dial-stdio': 'use docker build',
  'buildx history': 'look at the output of docker build',
  'buildx imagetools create': 'tag the image and push it',
};

/** What a refused command prints. */
export function refusal(path: string): string {
  const [noun = '', verb] = path.split(' ');
  const instead = REFUSED[path] ?? REFUSED[`${noun} ${verb ?? ''}`.trim()] ?? REFUSED[noun] ?? 'use another command';
  return `drydock: 'docker ${path}' is not modelled; ${instead}`;
}

/** What a refused flag prints. */
export const flagRefusal = (name: string, flag: string, instead: string): string =>
  `drydock: '${name} --${flag}' is not modelled; ${instead}`;
