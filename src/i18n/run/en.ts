/** Words of the pictures of what runs: logs, processes, networks, registry, browser. Part of the English dictionary. */
export const runEn = {
  logs: {
    title: 'Logs',
    empty: 'No container has printed anything yet.',
    of: 'What {name} printed',
    none: '{name} has printed nothing.',
    show: 'Show',
    all: 'both',
    stdout: 'stdout',
    stderr: 'stderr',
    columns: ['Line', 'Stream', 'Text'],
    hint: 'docker logs {name} prints the same: stdout to stdout, stderr to stderr.',
    tty: 'A terminal (-t) has one stream only: everything comes as stdout.',
    summary: '{name}: {out} lines on stdout, {err} on stderr.',
  },
};
