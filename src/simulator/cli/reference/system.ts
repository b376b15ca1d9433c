import type { HelpEntry } from './help-entry.ts';

/** `docker system`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const systemHelp: readonly HelpEntry[] = [
  {
    path: 'system',
    args: 'COMMAND',
    about: 'Manage Docker',
    groups: [
      {
        title: 'Commands',
        commands: `
df   Show docker disk usage
events   Get real time events from the server
info   Display system-wide information
prune   Remove unused data
`,
      },
    ],
  },
  {
    path: 'system df',
    args: '[OPTIONS]',
    about: 'Show docker disk usage',
    flags: `
    --format string   Format output using a custom template:
|'table':            Print output in table format with column headers (default)
|'table TEMPLATE':   Print output in table format using the given Go template
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-v, --verbose   Show detailed information on space usage
`,
  },
  {
    path: 'system events',
    also: ['events'],
    args: '[OPTIONS]',
    about: 'Get real time events from the server',
    aliases: 'docker system events, docker events',
    flags: `
-f, --filter filter   Filter output based on conditions provided
    --format string   Format output using a custom template:
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --since string   Show all events created since timestamp
    --until string   Stream events until this timestamp
`,
  },
  {
    path: 'system info',
    also: ['info'],
    args: '[OPTIONS]',
    about: 'Display system-wide information',
    aliases: 'docker system info, docker info',
    flags: `
-f, --format string   Format output using a custom template:
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,
  },
  {
    path: 'system prune',
    args: '[OPTIONS]',
    about: 'Remove unused data',
    flags: `
-a, --all   Remove all unused images not just dangling ones
    --filter filter   Provide filter values (e.g. "label=<key>=<value>")
-f, --force   Do not prompt for confirmation
    --volumes   Prune anonymous volumes
`,
  },
];
