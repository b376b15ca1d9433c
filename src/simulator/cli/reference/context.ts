import type { HelpEntry } from './help-entry.ts';

/** `docker context`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const contextHelp: readonly HelpEntry[] = [
  {
    path: 'context',
    args: 'COMMAND',
    about: 'Manage contexts',
    groups: [
      {
        title: 'Commands',
        commands: `
create   Create a context
export   Export a context to a tar archive FILE or a tar stream on STDOUT.
import   Import a context from a tar or zip file
inspect   Display detailed information on one or more contexts
ls   List contexts
rm   Remove one or more contexts
show   Print the name of the current context
update   Update a context
use   Set the current docker context
`,
      },
    ],
  },
  {
    path: 'context create',
    args: '[OPTIONS] CONTEXT',
    about: `Create a context

Docker endpoint config:

NAME                DESCRIPTION
from                Copy named context's Docker endpoint configuration
host                Docker endpoint on which to connect
ca                  Trust certs signed only by this CA
cert                Path to TLS certificate file
key                 Path to TLS key file
skip-tls-verify     Skip TLS certificate validation

Example:

$ docker context create my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"`,
    flags: `
    --description string   Description of the context
    --docker stringToString   set the docker endpoint (default [])
    --from string   create context from a named context
`,
  },
  {
    path: 'context export',
    args: '[OPTIONS] CONTEXT [FILE|-]',
    about: 'Export a context to a tar archive FILE or a tar stream on STDOUT.',
  },
  {
    path: 'context import',
    args: 'CONTEXT FILE|-',
    about: 'Import a context from a tar or zip file',
  },
  {
    path: 'context inspect',
    args: '[OPTIONS] [CONTEXT] [CONTEXT...]',
    about: 'Display detailed information on one or more contexts',
    flags: `
-f, --format string   Format output using a custom template:
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,
  },
  {
    path: 'context ls',
    args: '[OPTIONS]',
    about: 'List contexts',
    aliases: 'docker context ls, docker context list',
    flags: `
    --format string   Format output using a custom template:
|'table':            Print output in table format with column headers (default)
|'table TEMPLATE':   Print output in table format using the given Go template
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet   Only show context names
`,
  },
  {
    path: 'context rm',
    args: 'CONTEXT [CONTEXT...]',
    about: 'Remove one or more contexts',
    aliases: 'docker context rm, docker context remove',
    flags: `
-f, --force   Force the removal of a context in use
`,
  },
  {
    path: 'context show',
    about: 'Print the name of the current context',
  },
  {
    path: 'context update',
    args: '[OPTIONS] CONTEXT',
    about: `Update a context

Docker endpoint config:

NAME                DESCRIPTION
from                Copy named context's Docker endpoint configuration
host                Docker endpoint on which to connect
ca                  Trust certs signed only by this CA
cert                Path to TLS certificate file
key                 Path to TLS key file
skip-tls-verify     Skip TLS certificate validation

Example:

$ docker context update my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"`,
    flags: `
    --description string   Description of the context
    --docker stringToString   set the docker endpoint (default [])
`,
  },
  {
    path: 'context use',
    args: 'CONTEXT',
    about: 'Set the current docker context',
  },
];
