/** What the landing page builds. The package is small and the order is deliberate: a change low down keeps what is above. */
export const landing = {
  dockerfile: 'FROM alpine:3.22\nRUN apk add --no-cache curl\nWORKDIR /app\nCOPY app.sh .\nCMD ["./app.sh"]\n',
  files: { 'app.sh': '#!/bin/sh\necho "It works."\n' },
  /** The lines that the button changes, one after the other. */
  changes: [
    { from: 'WORKDIR /app', to: 'WORKDIR /srv' },
    { from: 'CMD ["./app.sh"]', to: 'CMD ["sh", "app.sh"]' },
    { from: 'add --no-cache curl', to: 'add --no-cache curl jq' },
  ],
} as const;
