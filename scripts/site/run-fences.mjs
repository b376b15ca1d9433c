/** Languages that a click can run; with the mark `save`, a fence of any language is a file. */
const RUNS = new Set(['sh', 'dockerfile']);

/**
 * Expressive Code plugin: tells the page which of its fences run, with the marks behind the language. Their text is in
 * `pre`; see docs/course.md for the marks and src/views/lesson/prose.ts for what reads them.
 */
export function runFences() {
  return {
    name: 'Drydock run fences',
    hooks: {
      postprocessRenderedBlock: ({ codeBlock, renderData }) => {
        const { language, meta } = codeBlock;
        const marks = meta.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
        if (marks.includes('norun') || !(RUNS.has(language) || marks.includes('save'))) return;
        renderData.blockAst.properties['data-fence'] = JSON.stringify({ language, marks, text: codeBlock.code });
      },
    },
  };
}
