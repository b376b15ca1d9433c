import type { ApiError, ApiResult } from '../api/engine-api.ts';
import { err, type Failure } from '../base/result.ts';

type ApiFailure = { readonly ok: false; readonly error: ApiError };

/** A failed call. `code` is the stable key of the page's explanation. */
export const apiError = (kind: ApiError['kind'], message: string, code: string): ApiFailure =>
  err({ kind, message, code });

export const noSuchContainer = (id: string): ApiFailure =>
  apiError('not-found', `No such container: ${id}`, 'container.not-found');

export const notRunning = (id: string): ApiFailure =>
  apiError('conflict', `container ${id} is not running`, 'container.not-running');

export const noSuchImage = (reference: string): ApiFailure =>
  apiError('not-found', `No such image: ${reference}`, 'image.not-found');

export const noSuchVolume = (name: string): ApiFailure =>
  apiError('not-found', `get ${name}: no such volume`, 'volume.not-found');

export const noSuchNetwork = (name: string): ApiFailure =>
  apiError('not-found', `network ${name} not found`, 'network.not-found');

const KINDS: readonly string[] = [
  'not-found',
  'conflict',
  'invalid',
  'server',
  'unauthorized',
  'forbidden',
  'not-modified',
  'not-implemented',
  'unavailable',
];

/** A failure of a lower module as one of the API; families that the API does not know become `server`. */
export const fromFailure = (failure: Failure, prefix = ''): ApiFailure =>
  err({
    kind: (KINDS.includes(failure.kind) ? failure.kind : 'server') as ApiError['kind'],
    code: failure.code,
    message: prefix + failure.message,
  });

/** The failed result with a text before its message, as Go's `%w` chains do. */
export const prefixed = (failure: { readonly error: ApiError }, prefix: string, kind?: ApiError['kind']): ApiFailure =>
  err({ ...failure.error, ...(kind !== undefined && { kind }), message: `${prefix}${failure.error.message}` });

export type { ApiFailure, ApiResult };
