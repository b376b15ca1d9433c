import type { HelpEntry } from './help-entry.ts';

/** `docker manifest`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const manifestHelp: readonly HelpEntry[] = [
  {
    path: 'manifest',
    args: 'COMMAND',
    about: `The **docker manifest** command has subcommands for managing image manifests and
manifest lists. A manifest list allows you to use one name to refer to the same image
built for multiple architectures.

To see help for a subcommand, use:

    docker manifest CMD --help

For full details on using docker manifest lists, see the registry v2 specification.

EXPERIMENTAL:
  docker manifest is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`,
    groups: [
      {
        title: 'Commands',
        commands: `
annotate   Add additional information to a local image manifest
create   Create a local manifest list for annotating and pushing to a registry
inspect   Display an image manifest, or manifest list
push   Push a manifest list to a repository
rm   Delete one or more manifest lists from local storage
`,
      },
    ],
  },
  {
    path: 'manifest annotate',
    args: '[OPTIONS] MANIFEST_LIST MANIFEST',
    about: `Add additional information to a local image manifest

EXPERIMENTAL:
  docker manifest annotate is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`,
    flags: `
    --arch string   Set architecture
    --os string   Set operating system
    --os-features strings   Set operating system feature
    --os-version string   Set operating system version
    --variant string   Set architecture variant
`,
  },
  {
    path: 'manifest create',
    args: 'MANIFEST_LIST MANIFEST [MANIFEST...]',
    about: `Create a local manifest list for annotating and pushing to a registry

EXPERIMENTAL:
  docker manifest create is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`,
    flags: `
-a, --amend   Amend an existing manifest list
    --insecure   Allow communication with an insecure registry
`,
  },
  {
    path: 'manifest inspect',
    args: '[OPTIONS] [MANIFEST_LIST] MANIFEST',
    about: `Display an image manifest, or manifest list

EXPERIMENTAL:
  docker manifest inspect is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`,
    flags: `
    --insecure   Allow communication with an insecure registry
-v, --verbose   Output additional info including layers and platform
`,
  },
  {
    path: 'manifest push',
    args: '[OPTIONS] MANIFEST_LIST',
    about: `Push a manifest list to a repository

EXPERIMENTAL:
  docker manifest push is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`,
    flags: `
    --insecure   Allow push to an insecure registry
-p, --purge   Remove the local manifest list after push
`,
  },
  {
    path: 'manifest rm',
    args: 'MANIFEST_LIST [MANIFEST_LIST...]',
    about: `Delete one or more manifest lists from local storage

EXPERIMENTAL:
  docker manifest rm is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`,
  },
];
