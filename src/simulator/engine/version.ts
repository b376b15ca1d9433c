/** The engine that Drydock stands for. */
export const SERVER_VERSION = '28.5.2';
export const API_VERSION = '1.51';
export const MIN_API_VERSION = '1.24';
export const GIT_COMMIT = 'e45b2f5';
export const GO_VERSION = 'go1.24.9';
export const BUILD_TIME = '2025-11-05T14:43:25.000000000+00:00';
export const CONTAINERD_VERSION = 'v1.7.29';
export const RUNC_VERSION = '1.3.3';
export const INIT_VERSION = '0.19.0';
