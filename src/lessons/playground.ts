import type { Scenario } from '../simulator/index.ts';

/** What a visitor finds in the playground for the first time: small, and worth changing. */
export const playgroundFiles: Readonly<Record<string, string>> = {
  Dockerfile:
    'FROM alpine:3.22\nWORKDIR /app\nCOPY hello.sh .\nENV NAME=world\nRUN sh hello.sh > greeting.txt\nCMD ["sh", "hello.sh"]\n',
  'hello.sh': '#!/bin/sh\necho "Hello, $NAME!"\n',
  '.dockerignore': '*.md\n',
};

/** The playground's session begins with the learner's own folder. */
export function playgroundScenario(files: Readonly<Record<string, string>>): Scenario {
  return { id: 'playground', catalog: 'site', images: [], files };
}
