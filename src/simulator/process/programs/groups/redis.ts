import type { Program } from '../../program.ts';
import { redisCli } from '../services/redis/client.ts';
import { redisServer } from '../services/redis/server.ts';

/** Redis and its client. */
export const programs = { 'redis-cli': redisCli, 'redis-server': redisServer } satisfies Readonly<
  Record<string, Program>
>;
