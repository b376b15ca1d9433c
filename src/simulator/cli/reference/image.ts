import type { HelpEntry } from './help-entry.ts';

/** `docker image`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const imageHelp: readonly HelpEntry[] = [
  {
    path: 'image',
    args: 'COMMAND',
    about: 'Manage images',
    groups: [
      {
        title: 'Commands',
        commands: `
build   Build an image from a Dockerfile
history   Show the history of an image
import   Import the contents from a tarball to create a filesystem image
inspect   Display detailed information on one or more images
load   Load an image from a tar archive or STDIN
ls   List images
prune   Remove unused images
pull   Download an image from a registry
push   Upload an image to a registry
rm   Remove one or more images
save   Save one or more images to a tar archive (streamed to STDOUT by default)
tag   Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE
`,
      },
    ],
  },
  {
    path: 'image history',
    also: ['history'],
    args: '[OPTIONS] IMAGE',
    about: 'Show the history of an image',
    aliases: 'docker image history, docker history',
    flags: `
    --format string   Format output using a custom template:
|'table':            Print output in table format with column headers (default)
|'table TEMPLATE':   Print output in table format using the given Go template
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-H, --human   Print sizes and dates in human readable format (default true)
    --no-trunc   Don't truncate output
    --platform string   Show history for the given platform. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
-q, --quiet   Only show image IDs
`,
  },
  {
    path: 'image import',
    also: ['import'],
    args: '[OPTIONS] file|URL|- [REPOSITORY[:TAG]]',
    about: 'Import the contents from a tarball to create a filesystem image',
    aliases: 'docker image import, docker import',
    flags: `
-c, --change list   Apply Dockerfile instruction to the created image
-m, --message string   Set commit message for imported image
    --platform string   Set platform if server is multi-platform capable
`,
  },
  {
    path: 'image inspect',
    args: '[OPTIONS] IMAGE [IMAGE...]',
    about: 'Display detailed information on one or more images',
    flags: `
-f, --format string   Format output using a custom template:
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --platform string   Inspect a specific platform of the multi-platform image.
|If the image or the server is not multi-platform capable, the command will error out if the platform does not match.
|'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)
`,
  },
  {
    path: 'image load',
    also: ['load'],
    args: '[OPTIONS]',
    about: 'Load an image from a tar archive or STDIN',
    aliases: 'docker image load, docker load',
    flags: `
-i, --input string   Read from tar archive file, instead of STDIN
    --platform string   Load only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
-q, --quiet   Suppress the load output
`,
  },
  {
    path: 'image ls',
    also: ['images'],
    args: '[OPTIONS] [REPOSITORY[:TAG]]',
    about: 'List images',
    aliases: 'docker image ls, docker image list, docker images',
    flags: `
-a, --all   Show all images (default hides intermediate images)
    --digests   Show digests
-f, --filter filter   Filter output based on conditions provided
    --format string   Format output using a custom template:
|'table':            Print output in table format with column headers (default)
|'table TEMPLATE':   Print output in table format using the given Go template
|'json':             Print in JSON format
|'TEMPLATE':         Print output using the given Go template.
|Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --no-trunc   Don't truncate output
-q, --quiet   Only show image IDs
    --tree   List multi-platform images as a tree (EXPERIMENTAL)
`,
  },
  {
    path: 'image prune',
    args: '[OPTIONS]',
    about: 'Remove unused images',
    flags: `
-a, --all   Remove all unused images, not just dangling ones
    --filter filter   Provide filter values (e.g. "until=<timestamp>")
-f, --force   Do not prompt for confirmation
`,
  },
  {
    path: 'image pull',
    also: ['pull'],
    args: '[OPTIONS] NAME[:TAG|@DIGEST]',
    about: 'Download an image from a registry',
    aliases: 'docker image pull, docker pull',
    flags: `
-a, --all-tags   Download all tagged images in the repository
    --disable-content-trust   Skip image verification (default true)
    --platform string   Set platform if server is multi-platform capable
-q, --quiet   Suppress verbose output
`,
  },
  {
    path: 'image push',
    also: ['push'],
    args: '[OPTIONS] NAME[:TAG]',
    about: 'Upload an image to a registry',
    aliases: 'docker image push, docker push',
    flags: `
-a, --all-tags   Push all tags of an image to the repository
    --disable-content-trust   Skip image signing (default true)
    --platform string   Push a platform-specific manifest as a single-platform image to the registry.
|Image index won't be pushed, meaning that other manifests, including attestations won't be preserved.
|'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)
-q, --quiet   Suppress verbose output
`,
  },
  {
    path: 'image rm',
    also: ['rmi'],
    args: '[OPTIONS] IMAGE [IMAGE...]',
    about: 'Remove one or more images',
    aliases: 'docker image rm, docker image remove, docker rmi',
    flags: `
-f, --force   Force removal of the image
    --no-prune   Do not delete untagged parents
    --platform strings   Remove only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
`,
  },
  {
    path: 'image save',
    also: ['save'],
    args: '[OPTIONS] IMAGE [IMAGE...]',
    about: 'Save one or more images to a tar archive (streamed to STDOUT by default)',
    aliases: 'docker image save, docker save',
    flags: `
-o, --output string   Write to a file, instead of STDOUT
    --platform string   Save only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
`,
  },
  {
    path: 'image tag',
    also: ['tag'],
    args: 'SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]',
    about: 'Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE',
    aliases: 'docker image tag, docker tag',
  },
];
