/** The only door into the simulator for pages, views, lessons, scripts and tests. */

export type * from './analysis/questions.ts';
export { type Analysis, createAnalysis } from './analysis-client.ts';
export type * from './api/build.ts';
export type * from './api/container.ts';
export type * from './api/domain-event.ts';
export type { Span } from './base/diagnostic.ts';
export { sha256 } from './base/sha256.ts';
export { createClient, type SimulatorClient } from './client.ts';
export type {
  Completion,
  DockerfileDiagnostic,
  Hover,
  SemanticKind,
  SemanticToken,
  TextEdit,
} from './dockerfile/index.ts';
export { containerChart } from './engine/container/container.machine.ts';
export { exportAfterScenario } from './host/export.ts';
export { type ReplayScenario, type ReplayStep, replayScenario } from './host/replay.ts';
export type { HealthConfig, HistoryEntry, RuntimeConfig } from './oci/image-config.ts';
export { loadAllParts } from './parts.ts';
export { parseSignal } from './process/signals.ts';
export type { JournalEntry } from './timeline/journal.ts';
export { project } from './timeline/project/index.ts';
export { SimulatorSession } from './timeline/session.ts';
export type * from './timeline/session-types.ts';
export { Timeline } from './timeline/timeline.ts';
export * from './timeline/world.ts';
