import { goBinary, goTool } from '../languages/go/tool.ts';

/** go, and the programs that it makes. */
export const programs = { go: goTool, 'go-binary': goBinary };
