export { type CommandFidelity, commandTable, type Fidelity, type FlagFidelity } from './command-table.ts';
export { complete } from './complete.ts';
export { engineApiKey } from './engine-service.ts';
export { createDockerProgram, type DockerPlugin } from './program.ts';
