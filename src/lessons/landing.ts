/** What the landing page builds. The order is deliberate: a change low down keeps what is above. */
export const landing = {
  dockerfile: 'FROM alpine:3.22\nRUN seq 200000 > /numbers.txt\nWORKDIR /app\nCOPY app.sh .\nCMD ["sh", "app.sh"]\n',
  files: { 'app.sh': '#!/bin/sh\necho "It works."\n' },
  /** The lines that the button changes, one after the other. */
  changes: [
    { from: 'WORKDIR /app', to: 'WORKDIR /srv' },
    { from: 'CMD ["sh", "app.sh"]', to: 'CMD ["echo", "changed"]' },
    { from: 'seq 200000', to: 'seq 500000' },
  ],
} as const;
