/** Machines of the simulated internet that package managers ask for by name; without them they have no network. */
export const OUTSIDE_HOSTS: readonly string[] = [
  'deb.debian.org',
  'security.debian.org',
  'archive.ubuntu.com',
  'security.ubuntu.com',
  'dl-cdn.alpinelinux.org',
  'pypi.org',
  'files.pythonhosted.org',
  'registry.npmjs.org',
  'proxy.golang.org',
];

/** What to say of an address of such a machine that somebody opens: what its server answers is not known here. */
export const notAnswered = (host: string): string | undefined =>
  OUTSIDE_HOSTS.includes(host)
    ? `drydock: the pages of ${host} are not modelled; package managers use it in their own way`
    : undefined;
