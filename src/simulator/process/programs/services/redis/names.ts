import type { Reply } from './protocol.ts';

/** What the server itself answers, besides the commands on data. */
export const MODELLED = new Set(
  'ping echo quit time lastsave save bgsave bgrewriteaof shutdown config info client command hello multi discard exec publish subscribe role debug'.split(
    ' ',
  ),
);

/** How many words those take, their own included; negative: at least so many. */
export const ARITIES: Readonly<Record<string, number>> = {
  time: 1,
  lastsave: 1,
  save: 1,
  multi: 1,
  exec: 1,
  discard: 1,
  publish: 3,
  subscribe: -2,
  role: 1,
  config: -2,
};

/** The answer to a command that has no program here, or that nobody knows. */
export const unknownCommand = ([name = '', ...args]: readonly string[]): Reply =>
  KNOWN.has(name.toLowerCase())
    ? { error: `ERR drydock: the command '${name.toLowerCase()}' is not modelled` }
    : {
        error: `ERR unknown command '${name.slice(0, 128)}', with args beginning with: ${args.map((arg) => `'${arg.slice(0, 128)}' `).join('')}`,
      };

/** `100mb` in bytes, as a plain number. */
export function memoryBytes(text: string): string {
  const [, number = '', unit = ''] = /^(\d+)([kmg]?b?)$/i.exec(text) ?? [];
  const sizes: Readonly<Record<string, number>> = {
    k: 1000,
    kb: 1024,
    m: 1e6,
    mb: 1024 ** 2,
    g: 1e9,
    gb: 1024 ** 3,
  };
  return number === '' ? text : String(Number(number) * (sizes[unit.toLowerCase()] ?? 1));
}

/** Real commands that have no program here. */
const KNOWN = new Set(
  'acl bitcount bitfield bitop bitpos blmove blmpop blpop brpop bzpopmax bzpopmin cluster copy dump eval evalsha failover fcall function geoadd geodist geopos geosearch getbit getex hincrbyfloat hrandfield hscan hstrlen latency lcs lmove lmpop lolwut lpos memory migrate module monitor move msetnx object pfadd pfcount pfmerge psetex psubscribe punsubscribe pubsub readonly replicaof reset restore script setbit sintercard sinterstore slowlog smove sort srandmember sscan sunionstore substr swapdb sync unsubscribe unwatch wait watch xadd xlen xrange xread zdiff zinter zinterstore zlexcount zmpop zmscore zpopmax zpopmin zrandmember zrangebylex zremrangebyrank zremrangebyscore zrevrank zscan zunion zunionstore'.split(
    ' ',
  ),
);
