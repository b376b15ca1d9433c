import type { HelpEntry } from './help-entry.ts';

/** `docker volume`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const volumeHelp: readonly HelpEntry[] = [
  {
    path: 'volume',
    args: 'COMMAND',
    about: 'Manage volumes',
    groups: [
      {
        title: 'Commands',
        commands: `
create   Create a volume
inspect   Display detailed information on one or more volumes
ls   List volumes
prune   Remove unused local volumes
rm   Remove one or more volumes
`,
      },
    ],
  },
  {
    path: 'volume create',
    args: '[OPTIONS] [VOLUME]',
    about: 'Create a volume',
    flags: `
-d, --driver string   Specify volume driver name (default "local")
    --label list   Set metadata for a volume
-o, --opt map   Set driver specific options (default map[])
`,
  },
  {
    path: 'volume inspect',
    args: '[OPTIONS] VOLUME [VOLUME...]',
    about: 'Display detailed information on one or more volumes',
    flags: `
-f, --format string   Format output using a custom template:
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,
  },
  {
    path: 'volume ls',
    args: '[OPTIONS]',
    about: 'List volumes',
    aliases: 'docker volume ls, docker volume list',
    flags: `
-f, --filter filter   Provide filter values (e.g. "dangling=true")
    --format string   Format output using a custom template:
|'table':            Print output in table format with column headers (default)
|'table TEMPLATE':   Print output in table format using the given Go template
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet   Only display volume names
`,
  },
  {
    path: 'volume prune',
    args: '[OPTIONS]',
    about: 'Remove unused local volumes',
    flags: `
-a, --all   Remove all unused volumes, not just anonymous ones
    --filter filter   Provide filter values (e.g. "label=<label>")
-f, --force   Do not prompt for confirmation
`,
  },
  {
    path: 'volume rm',
    args: '[OPTIONS] VOLUME [VOLUME...]',
    about: 'Remove one or more volumes. You cannot remove a volume that is in use by a container.',
    aliases: 'docker volume rm, docker volume remove',
    flags: `
-f, --force   Force the removal of one or more volumes
`,
  },
];
