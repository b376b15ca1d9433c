import type { Program } from '../../program.ts';
import { beside, npmProgram, npxProgram } from '../languages/npm/npm.ts';

const VERSIONS = ['11.17.0', '10.9.4', '10.8.2'];

/** npm and npx, one program for each version that the images hold; and what is beside them. */
export const programs: Readonly<Record<string, Program>> = {
  ...Object.fromEntries(
    VERSIONS.flatMap((version) => [
      [`npm/${version}`, npmProgram(version)],
      [`npx/${version}`, npxProgram(version)],
    ]),
  ),
  yarn: beside('yarn', 'use npm'),
  corepack: beside('corepack', 'use npm; yarn and pnpm are not modelled'),
};
