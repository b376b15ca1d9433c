/** What the views know of the simulator: its types, and nothing that runs. The one place to change when its door moves. */

export type { ContainerStatus } from '../../simulator/api/container.ts';
export type { CacheKeyPart, CacheReason, DomainEvent, LayerChange } from '../../simulator/api/domain-event.ts';
export type { SimulatorClient } from '../../simulator/client.ts';
export type { RuntimeConfig } from '../../simulator/oci/image-config.ts';
export type { JournalEntry } from '../../simulator/timeline/journal.ts';
export type { FileText, Input, InputResult, Scenario, Session } from '../../simulator/timeline/session-types.ts';
export type {
  BuildView,
  ContainerView,
  ImageView,
  LayerView,
  MountView,
  ProcessView,
  SignalView,
  StageView,
  StepView,
  VolumeView,
  World,
} from '../../simulator/timeline/world.ts';
