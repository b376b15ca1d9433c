export { engineApiKey } from './engine-service.ts';
export { createDockerProgram } from './program.ts';
