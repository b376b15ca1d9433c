/**
 * Vite plugin for the client build. Astro drops the stylesheets of chunks that an island reaches only through `import()`,
 * be they the imported module's own or of a chunk that several such modules share: it looks at `importedAssets`, not at `importedCss`. This adds the one to the other, so that Monaco and xterm keep their
 * looks in the built site.
 */
export function keepLazyStyles() {
  return {
    name: 'drydock:keep-lazy-styles',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.viteMetadata) continue;
          for (const file of chunk.viteMetadata.importedCss) chunk.viteMetadata.importedAssets.add(file);
        }
      },
    },
  };
}
