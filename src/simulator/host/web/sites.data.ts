/** The sites that every session finds: under a name that is reserved for examples, so that nobody takes them for a real one. */
export const SITES = [
  {
    host: 'downloads.example',
    pages: {
      '/': {
        text: '<!doctype html>\n<title>Downloads</title>\n<a href="/hello.txt">hello.txt</a>\n<a href="/hello.sh">hello.sh</a>\n<a href="/hello-1.0.tar.gz">hello-1.0.tar.gz</a>\n<a href="/hello-1.0.tar.gz.sha256">its checksum</a>\n',
        type: 'text/html',
      },
      '/hello.txt': 'hello from the web\n',
      '/hello.sh': { text: '#!/bin/sh\necho "hello from a script of the web"\n', type: 'text/x-shellscript' },
      '/hello-1.0.tar.gz': {
        base64:
          'H4sIAAAAAAACA+3UsW7CMBDGcc88xRXWQuwkhrkSjF14g4BCHSlgZAd4fUyGSiAxklbi/1vudOt3d65uWz81M52pl9HJwtq+Jo+17401uS2LYp7f5ouiLJVYNYBT7Kogot6U+81/vfpafq9elf88Bfo0/zK/z9/oPBXR5D9M/p9SyTH4n1DtpfOprbZdE2u5NJ0bKbzF/ffdLLo/+P/24f8bo7Xh/ocw+cg2zSGLblRvnZdxvwWyC34v5zrExh8kLceYLwAAAAAAAAAAAAAAwD92Bf3Cry4AKAAA',
        type: 'application/gzip',
      },
      '/hello-1.0.tar.gz.sha256': {
        text: '9f8d97b4a0db5f6aef798136fca8d9f10c481fdc0f737b90db194fff560159f0  hello-1.0.tar.gz\n',
        type: 'text/plain',
      },
      '/latest.tar.gz': { location: '/hello-1.0.tar.gz' },
      '/members-only': { status: 403, text: 'Forbidden\n', type: 'text/plain' },
      '/broken': { status: 500, text: 'Internal Server Error\n', type: 'text/plain' },
    },
  },
];
