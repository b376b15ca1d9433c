import type { HelpEntry } from './help-entry.ts';

/** `docker plugin`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const pluginHelp: readonly HelpEntry[] = [
  {
    path: 'plugin',
    args: 'COMMAND',
    about: 'Manage plugins',
    groups: [
      {
        title: 'Commands',
        commands: `
create   Create a plugin from a rootfs and configuration. Plugin data directory must contain config.json and rootfs directory.
disable   Disable a plugin
enable   Enable a plugin
inspect   Display detailed information on one or more plugins
install   Install a plugin
ls   List plugins
push   Push a plugin to a registry
rm   Remove one or more plugins
set   Change settings for a plugin
upgrade   Upgrade an existing plugin
`,
      },
    ],
  },
  {
    path: 'plugin create',
    args: '[OPTIONS] PLUGIN PLUGIN-DATA-DIR',
    about:
      'Create a plugin from a rootfs and configuration. Plugin data directory must contain config.json and rootfs directory.',
    flags: `
    --compress   Compress the context using gzip
`,
  },
  {
    path: 'plugin disable',
    args: '[OPTIONS] PLUGIN',
    about: 'Disable a plugin',
    flags: `
-f, --force   Force the disable of an active plugin
`,
  },
  {
    path: 'plugin enable',
    args: '[OPTIONS] PLUGIN',
    about: 'Enable a plugin',
    flags: `
    --timeout int   HTTP client timeout (in seconds) (default 30)
`,
  },
  {
    path: 'plugin inspect',
    args: '[OPTIONS] PLUGIN [PLUGIN...]',
    about: 'Display detailed information on one or more plugins',
    flags: `
-f, --format string   Format output using a custom template:
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,
  },
  {
    path: 'plugin install',
    args: '[OPTIONS] PLUGIN [KEY=VALUE...]',
    about: 'Install a plugin',
    flags: `
    --alias string   Local name for plugin
    --disable   Do not enable the plugin on install
    --disable-content-trust   Skip image verification (default true)
    --grant-all-permissions   Grant all permissions necessary to run the plugin
`,
  },
  {
    path: 'plugin ls',
    args: '[OPTIONS]',
    about: 'List plugins',
    aliases: 'docker plugin ls, docker plugin list',
    flags: `
-f, --filter filter   Provide filter values (e.g. "enabled=true")
    --format string   Format output using a custom template:
|'table':            Print output in table format with column headers (default)
|'table TEMPLATE':   Print output in table format using the given Go template
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --no-trunc   Don't truncate output
-q, --quiet   Only display plugin IDs
`,
  },
  {
    path: 'plugin push',
    args: '[OPTIONS] PLUGIN[:TAG]',
    about: 'Push a plugin to a registry',
    flags: `
    --disable-content-trust   Skip image signing (default true)
`,
  },
  {
    path: 'plugin rm',
    args: '[OPTIONS] PLUGIN [PLUGIN...]',
    about: 'Remove one or more plugins',
    aliases: 'docker plugin rm, docker plugin remove',
    flags: `
-f, --force   Force the removal of an active plugin
`,
  },
  {
    path: 'plugin set',
    args: 'PLUGIN KEY=VALUE [KEY=VALUE...]',
    about: 'Change settings for a plugin',
  },
  {
    path: 'plugin upgrade',
    args: '[OPTIONS] PLUGIN [REMOTE]',
    about: 'Upgrade an existing plugin',
    flags: `
    --disable-content-trust   Skip image verification (default true)
    --grant-all-permissions   Grant all permissions necessary to run the plugin
    --skip-remote-check   Do not check if specified remote plugin matches existing plugin image
`,
  },
];
