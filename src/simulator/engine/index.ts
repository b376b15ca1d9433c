export { createEngine, type Engine, type EnginePorts } from './engine.ts';
export type { RegistryConditions } from './image/remotes.ts';
