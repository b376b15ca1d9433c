import type { HelpEntry } from './help-entry.ts';

/** `docker swarm`: its commands, words and flags as `--help` of Docker 28.5.2 shows them. */
export const swarmHelp: readonly HelpEntry[] = [
  {
    path: 'swarm',
    args: 'COMMAND',
    about: 'Manage Swarm',
    groups: [
      {
        title: 'Commands',
        commands: `
init   Initialize a swarm
join   Join a swarm as a node and/or manager
`,
      },
    ],
  },
  {
    path: 'swarm init',
    args: '[OPTIONS]',
    about: 'Initialize a swarm',
    flags: `
    --advertise-addr string   Advertised address (format: "<ip|interface>[:port]")
    --autolock   Enable manager autolocking (requiring an unlock key to start a stopped manager)
    --availability string   Availability of the node ("active", "pause", "drain") (default "active")
    --cert-expiry duration   Validity period for node certificates (ns|us|ms|s|m|h) (default 2160h0m0s)
    --data-path-addr string   Address or interface to use for data path traffic (format: "<ip|interface>")
    --data-path-port uint32   Port number to use for data path traffic (1024 - 49151). If no value is set or is set to 0, the default port (4789) is used.
    --default-addr-pool ipNetSlice   default address pool in CIDR format (default [])
    --default-addr-pool-mask-length uint32   default address pool subnet mask length (default 24)
    --dispatcher-heartbeat duration   Dispatcher heartbeat period (ns|us|ms|s|m|h) (default 5s)
    --external-ca external-ca   Specifications of one or more certificate signing endpoints
    --force-new-cluster   Force create a new cluster from current state
    --listen-addr node-addr   Listen address (format: "<ip|interface>[:port]") (default 0.0.0.0:2377)
    --max-snapshots uint   Number of additional Raft snapshots to retain
    --snapshot-interval uint   Number of log entries between Raft snapshots (default 10000)
    --task-history-limit int   Task history retention limit (default 5)
`,
  },
  {
    path: 'swarm join',
    args: '[OPTIONS] HOST:PORT',
    about: 'Join a swarm as a node and/or manager',
    flags: `
    --advertise-addr string   Advertised address (format: "<ip|interface>[:port]")
    --availability string   Availability of the node ("active", "pause", "drain") (default "active")
    --data-path-addr string   Address or interface to use for data path traffic (format: "<ip|interface>")
    --listen-addr node-addr   Listen address (format: "<ip|interface>[:port]") (default 0.0.0.0:2377)
    --token string   Token for entry into the swarm
`,
  },
];
