import type { EngineApi } from '../api/engine-api.ts';
import { serviceKey } from '../process/program.ts';

/** Under this key the host offers the Engine API to its programs, as the real host offers /var/run/docker.sock. */
export const engineApiKey = serviceKey<EngineApi>('docker-engine');
