import { describe, expect, test } from 'vitest';
import { ContextFilter } from '../../../src/simulator/build/context.ts';
import { parseDockerignore } from '../../../src/simulator/build/dockerignore.ts';
import { createPatternMatcher } from '../../../src/simulator/build/pattern-matcher.ts';
import { emptyTree, fileNode, setNode, walkTree } from '../../../src/simulator/filesystem/index.ts';
import recorded from './dockerignore.recorded.json' with { type: 'json' };

/** The files that are left of the recorded context, or the engine's error. */
function filtered(text: string): readonly string[] | { readonly error: string } {
  const matcher = createPatternMatcher(parseDockerignore(text));
  if (!matcher.ok) return { error: matcher.error };
  let tree = emptyTree();
  for (const file of recorded.files) tree = setNode(tree, `/${file}`, fileNode('x'));
  const left = new ContextFilter().apply(tree, matcher.value);
  return [...walkTree(left)].filter(([, node]) => node.kind === 'file').map(([path]) => path.slice(1));
}

describe('.dockerignore leaves what the real engine leaves', () => {
  for (const { text, kept, error } of recorded.cases) {
    test(JSON.stringify(text), () => {
      const result = filtered(text);
      if (error !== undefined) expect(result).toEqual({ error: error.replace(/^.*failed to solve: /, '') });
      else expect([...(Array.isArray(result) ? result : [])].sort()).toEqual([...(kept ?? [])].sort());
    });
  }
});

test('a context that did not change is filtered to the very same tree', () => {
  let tree = emptyTree();
  for (const file of recorded.files) tree = setNode(tree, `/${file}`, fileNode('x', { uid: 1000, gid: 1000 }));
  const filter = new ContextFilter();
  const matcher = createPatternMatcher(['node_modules', '*.md', '!README.md']);
  if (!matcher.ok) throw new Error(matcher.error);
  const first = filter.apply(tree, matcher.value);
  expect(filter.apply(tree, matcher.value)).toBe(first);
  const changed = filter.apply(setNode(tree, '/a.txt', fileNode('y', { uid: 1000 })), matcher.value);
  expect(changed).not.toBe(first);
  expect(changed.entries.get('src')).toBe(first.entries.get('src'));
  expect([...walkTree(first)].every(([, node]) => node.attributes.uid === 0)).toBe(true);
});
