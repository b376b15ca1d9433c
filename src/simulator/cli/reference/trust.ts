import type { HelpEntry } from './help-entry.ts';

/** `docker trust`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const trustHelp: readonly HelpEntry[] = [
  {
    path: 'trust',
    args: 'COMMAND',
    about: 'Manage trust on Docker images',
    groups: [
      {
        title: 'Management Commands',
        commands: `
key   Manage keys for signing Docker images
signer   Manage entities who can sign Docker images
`,
      },
      {
        title: 'Commands',
        commands: `
inspect   Return low-level information about keys and signatures
revoke   Remove trust for an image
sign   Sign an image
`,
      },
    ],
  },
  {
    path: 'trust inspect',
    args: 'IMAGE[:TAG] [IMAGE[:TAG]...]',
    about: 'Return low-level information about keys and signatures',
    flags: `
    --pretty   Print the information in a human friendly format
`,
  },
  {
    path: 'trust key',
    args: 'COMMAND',
    about: 'Manage keys for signing Docker images',
    groups: [
      {
        title: 'Commands',
        commands: `
generate   Generate and load a signing key-pair
load   Load a private key file for signing
`,
      },
    ],
  },
  {
    path: 'trust key generate',
    args: 'NAME',
    about: 'Generate and load a signing key-pair',
    flags: `
    --dir string   Directory to generate key in, defaults to current directory
`,
  },
  {
    path: 'trust key load',
    args: '[OPTIONS] KEYFILE',
    about: 'Load a private key file for signing',
    flags: `
    --name string   Name for the loaded key (default "signer")
`,
  },
  {
    path: 'trust revoke',
    args: '[OPTIONS] IMAGE[:TAG]',
    about: 'Remove trust for an image',
    flags: `
-y, --yes   Do not prompt for confirmation
`,
  },
  {
    path: 'trust sign',
    args: 'IMAGE:TAG',
    about: 'Sign an image',
    flags: `
    --local   Sign a locally tagged image
`,
  },
  {
    path: 'trust signer',
    args: 'COMMAND',
    about: 'Manage entities who can sign Docker images',
    groups: [
      {
        title: 'Commands',
        commands: `
add   Add a signer
remove   Remove a signer
`,
      },
    ],
  },
  {
    path: 'trust signer add',
    args: 'OPTIONS NAME REPOSITORY [REPOSITORY...] ',
    about: 'Add a signer',
    flags: `
    --key list   Path to the signer's public key file
`,
  },
  {
    path: 'trust signer remove',
    args: '[OPTIONS] NAME REPOSITORY [REPOSITORY...]',
    about: 'Remove a signer',
    flags: `
-f, --force   Do not prompt for confirmation before removing the most recent signer
`,
  },
];
