import type { HelpEntry } from './help-entry.ts';

/** `docker buildx`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const buildxHelp: readonly HelpEntry[] = [
  {
    path: 'buildx',
    args: '[OPTIONS] COMMAND',
    about: 'Extended build capabilities with BuildKit',
    groups: [
      {
        title: 'Management Commands',
        commands: `
history   Commands to work on build records
imagetools   Commands to work on images in registry
`,
      },
      {
        title: 'Commands',
        commands: `
bake   Build from a file
build   Start a build
create   Create a new builder instance
dial-stdio   Proxy current stdio streams to builder instance
du   Disk usage
inspect   Inspect current builder instance
ls   List builder instances
prune   Remove build cache
rm   Remove one or more builder instances
stop   Stop builder instance
use   Set the current builder instance
version   Show buildx version information
`,
      },
    ],
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
`,
  },
  {
    path: 'buildx bake',
    also: ['bake'],
    args: '[OPTIONS] [TARGET...]',
    about: 'Build from a file',
    aliases: 'docker buildx bake, docker buildx f',
    flags: `
    --allow stringArray   Allow build to access specified resources
    --builder string   Override the configured builder instance
    --call string   Set method for evaluating build ("check", "outline", "targets") (default "build")
    --check   Shorthand for "--call=check"
-D, --debug   Enable debug logging
-f, --file stringArray   Build definition file
    --list string   List targets or variables
    --load   Shorthand for "--set=*.output=type=docker". Conditional.
    --metadata-file string   Write build result metadata to a file
    --no-cache   Do not use cache when building the image
    --print   Print the options without building
    --progress string   Set type of progress output ("auto", "none",  "plain", "quiet", "rawjson", "tty"). Use plain to show container output (default "auto")
    --provenance string   Shorthand for "--set=*.attest=type=provenance"
    --pull   Always attempt to pull all referenced images
    --push   Shorthand for "--set=*.output=type=registry". Conditional.
    --sbom string   Shorthand for "--set=*.attest=type=sbom"
    --set stringArray   Override target value (e.g., "targetpattern.key=value")
`,
  },
  {
    path: 'buildx build',
    also: ['build'],
    args: '[OPTIONS] PATH | URL | -',
    about: 'Start a build',
    aliases: 'docker build, docker builder build, docker image build, docker buildx b',
    flags: `
    --add-host strings   Add a custom host-to-IP mapping (format: "host:ip")
    --allow stringArray   Allow extra privileged entitlement (e.g., "network.host", "security.insecure", "device")
    --annotation stringArray   Add annotation to the image
    --attest stringArray   Attestation parameters (format: "type=sbom,generator=image")
    --build-arg stringArray   Set build-time variables
    --build-context stringArray   Additional build contexts (e.g., name=path)
    --builder string   Override the configured builder instance
    --cache-from stringArray   External cache sources (e.g., "user/app:cache", "type=local,src=path/to/dir")
    --cache-to stringArray   Cache export destinations (e.g., "user/app:cache", "type=local,dest=path/to/dir")
    --call string   Set method for evaluating build ("check", "outline", "targets") (default "build")
    --cgroup-parent string   Set the parent cgroup for the "RUN" instructions during build
    --check   Shorthand for "--call=check"
-D, --debug   Enable debug logging
-f, --file string   Name of the Dockerfile (default: "PATH/Dockerfile")
    --iidfile string   Write the image ID to a file
    --label stringArray   Set metadata for an image
    --load   Shorthand for "--output=type=docker"
    --metadata-file string   Write build result metadata to a file
    --network string   Set the networking mode for the "RUN" instructions during build (default "default")
    --no-cache   Do not use cache when building the image
    --no-cache-filter stringArray   Do not cache specified stages
-o, --output stringArray   Output destination (format: "type=local,dest=path")
    --platform stringArray   Set target platform for build
    --progress string   Set type of progress output ("auto", "none",  "plain", "quiet", "rawjson", "tty"). Use plain to show container output (default "auto")
    --provenance string   Shorthand for "--attest=type=provenance"
    --pull   Always attempt to pull all referenced images
    --push   Shorthand for "--output=type=registry"
-q, --quiet   Suppress the build output and print image ID on success
    --sbom string   Shorthand for "--attest=type=sbom"
    --secret stringArray   Secret to expose to the build (format: "id=mysecret[,src=/local/secret]")
    --shm-size bytes   Shared memory size for build containers
    --ssh stringArray   SSH agent socket or keys to expose to the build (format: "default|<id>[=<socket>|<key>[,<key>]]")
-t, --tag stringArray   Name and optionally a tag (format: "name:tag")
    --target string   Set the target build stage to build
    --ulimit ulimit   Ulimit options (default [])
`,
  },
  {
    path: 'buildx create',
    args: '[OPTIONS] [CONTEXT|ENDPOINT]',
    about: 'Create a new builder instance',
    flags: `
    --append   Append a node to builder instead of changing it
    --bootstrap   Boot builder after creation
    --buildkitd-config string   BuildKit daemon config file
    --buildkitd-flags string   BuildKit daemon flags
-D, --debug   Enable debug logging
    --driver string   Driver to use (available: "docker-container", "kubernetes", "remote")
    --driver-opt stringArray   Options for the driver
    --leave   Remove a node from builder instead of changing it
    --name string   Builder instance name
    --node string   Create/modify node with given name
    --platform stringArray   Fixed platforms for current node
    --use   Set the current builder instance
`,
  },
  {
    path: 'buildx dial-stdio',
    about: 'Proxy current stdio streams to builder instance',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --platform string   Target platform: this is used for node selection
    --progress string   Set type of progress output ("auto", "plain", "rawjson", "tty"). Use plain to show container output (default "none")
`,
  },
  {
    path: 'buildx du',
    about: 'Disk usage',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --filter filter   Provide filter values
    --format string   Format the output
    --verbose   Shorthand for "--format=pretty"
`,
  },
  {
    path: 'buildx history',
    args: '[OPTIONS] COMMAND',
    about: 'Commands to work on build records',
    groups: [
      {
        title: 'Management Commands',
        commands: `
inspect   Inspect a build record
`,
      },
      {
        title: 'Commands',
        commands: `
export   Export build records into Docker Desktop bundle
import   Import build records into Docker Desktop
logs   Print the logs of a build record
ls   List build records
open   Open a build record in Docker Desktop
rm   Remove build records
`,
      },
    ],
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
`,
  },
  {
    path: 'buildx history export',
    args: '[OPTIONS] [REF...]',
    about: 'Export build records into Docker Desktop bundle',
    flags: `
    --all   Export all build records for the builder
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --finalize   Ensure build records are finalized before exporting
-o, --output string   Output file path
`,
  },
  {
    path: 'buildx history import',
    args: '[OPTIONS] -',
    about: 'Import build records into Docker Desktop',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
-f, --file stringArray   Import from a file path
`,
  },
  {
    path: 'buildx history inspect',
    args: '[OPTIONS] COMMAND',
    about: 'Inspect a build record',
    groups: [
      {
        title: 'Commands',
        commands: `
attachment   Inspect a build record attachment
`,
      },
    ],
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --format string   Format the output (default "pretty")
`,
  },
  {
    path: 'buildx history logs',
    args: '[OPTIONS] [REF]',
    about: 'Print the logs of a build record',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --progress string   Set type of progress output (plain, rawjson, tty) (default "plain")
`,
  },
  {
    path: 'buildx history ls',
    args: '[OPTIONS]',
    about: 'List build records',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --filter stringArray   Provide filter values (e.g., "status=error")
    --format string   Format the output (default "table")
    --local   List records for current repository only
    --no-trunc   Don't truncate output
`,
  },
  {
    path: 'buildx history open',
    args: '[OPTIONS] [REF]',
    about: 'Open a build record in Docker Desktop',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
`,
  },
  {
    path: 'buildx history rm',
    args: '[OPTIONS] [REF...]',
    about: 'Remove build records',
    flags: `
    --all   Remove all build records
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
`,
  },
  {
    path: 'buildx imagetools',
    args: '[OPTIONS] COMMAND',
    about: 'Commands to work on images in registry',
    groups: [
      {
        title: 'Commands',
        commands: `
create   Create a new image based on source images
inspect   Show details of an image in the registry
`,
      },
    ],
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
`,
  },
  {
    path: 'buildx imagetools create',
    args: '[OPTIONS] [SOURCE...]',
    about: 'Create a new image based on source images',
    flags: `
    --annotation stringArray   Add annotation to the image
    --append   Append to existing manifest
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --dry-run   Show final image instead of pushing
-f, --file stringArray   Read source descriptor from file
-p, --platform stringArray   Filter specified platforms of target image
    --prefer-index   When only a single source is specified, prefer outputting an image index or manifest list instead of performing a carbon copy (default true)
    --progress string   Set type of progress output ("auto", "none", "plain", "rawjson", "tty"). Use plain to show container output (default "auto")
-t, --tag stringArray   Set reference for new image
`,
  },
  {
    path: 'buildx imagetools inspect',
    args: '[OPTIONS] NAME',
    about: 'Show details of an image in the registry',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --format string   Format the output using the given Go template
    --raw   Show original, unformatted JSON manifest
`,
  },
  {
    path: 'buildx inspect',
    args: '[NAME]',
    about: 'Inspect current builder instance',
    flags: `
    --bootstrap   Ensure builder has booted before inspecting
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
`,
  },
  {
    path: 'buildx ls',
    about: 'List builder instances',
    flags: `
-D, --debug   Enable debug logging
    --format string   Format the output (default "table")
    --no-trunc   Don't truncate output
`,
  },
  {
    path: 'buildx prune',
    about: 'Remove build cache',
    flags: `
-a, --all   Include internal/frontend images
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --filter filter   Provide filter values
-f, --force   Do not prompt for confirmation
    --max-used-space bytes   Maximum amount of disk space allowed to keep for cache
    --min-free-space bytes   Target amount of free disk space after pruning
    --reserved-space bytes   Amount of disk space always allowed to keep for cache
    --verbose   Provide a more verbose output
`,
  },
  {
    path: 'buildx rm',
    args: '[OPTIONS] [NAME...]',
    about: 'Remove one or more builder instances',
    flags: `
    --all-inactive   Remove all inactive builders
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
-f, --force   Do not prompt for confirmation
    --keep-daemon   Keep the BuildKit daemon running
    --keep-state   Keep BuildKit state
`,
  },
  {
    path: 'buildx stop',
    args: '[NAME]',
    about: 'Stop builder instance',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
`,
  },
  {
    path: 'buildx use',
    args: '[OPTIONS] NAME',
    about: 'Set the current builder instance',
    flags: `
    --builder string   Override the configured builder instance
-D, --debug   Enable debug logging
    --default   Set builder as default for current context
    --global   Builder persists context changes
`,
  },
  {
    path: 'buildx version',
    about: 'Show buildx version information',
    flags: `
-D, --debug   Enable debug logging
`,
  },
];
