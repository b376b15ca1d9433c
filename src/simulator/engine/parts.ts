import { Part } from '../base/part.ts';

/** Calls about images, networks, volumes and the whole system, which many a session never makes. */
export const imageCalls = new Part('calls about images', async () => (await import('./image/api.ts')).imagesApi);
export const networkCalls = new Part(
  'calls about networks',
  async () => (await import('./network/api.ts')).networksApi,
);
export const volumeCalls = new Part('calls about volumes', async () => (await import('./volume/api.ts')).volumesApi);
export const systemCalls = new Part('calls about the system', async () => (await import('./system-api.ts')).systemApi);
export const moreContainerCalls = new Part(
  'more calls about containers',
  async () => (await import('./container/more-api.ts')).moreContainersApi,
);

/** All parts of the engine's API. */
export const CALL_PARTS: readonly Part<unknown>[] = [
  imageCalls,
  networkCalls,
  volumeCalls,
  systemCalls,
  moreContainerCalls,
];
