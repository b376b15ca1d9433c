import { describe, expect, it } from 'vitest';
import { lintRulePages } from '../../src/lessons/reference/lint-rules.ts';
import { convert, RULE_LIST } from '../../src/simulator/dockerfile/index.ts';

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

function rulesFired(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  const ignore = files['.dockerignore'];
  const { warnings } = convert(text, {
    buildArgs: {},
    platform: 'linux/amd64',
    resolveImage: () => ({ ok: true, value: { config: { Env: [PATH], Cmd: ['sh'] }, platform: 'linux/amd64' } }),
    check: true,
    ...(ignore !== undefined && { isIgnored: (path: string) => ignore.split('\n').includes(path.replace(/^\//, '')) }),
  });
  return warnings.map((warning) => warning.rule);
}

describe('the pages of the build checks', () => {
  it('cover every rule of the linter, once', () => {
    expect(lintRulePages.map((page) => page.rule).toSorted()).toEqual(RULE_LIST.map((rule) => rule.name).toSorted());
    expect(new Set(lintRulePages.map((page) => page.slug)).size).toBe(lintRulePages.length);
  });

  for (const page of lintRulePages) {
    it(`${page.rule}: the good example keeps it`, () => {
      expect(rulesFired(page.good, page.files)).not.toContain(page.rule);
    });
    // The one rule that needs an image of another platform in the store has no example that breaks it.
    if (page.bad !== '')
      it(`${page.rule}: the bad example breaks it, and nothing else`, () => {
        expect(new Set(rulesFired(page.bad, page.files))).toEqual(new Set([page.rule]));
      });
    it(`${page.rule}: both languages say all three things`, () => {
      for (const text of [page.en, page['zh-cn']]) {
        expect(Object.values(text).every((part) => part.length > 5)).toBe(true);
      }
      expect(page['zh-cn'].summary).toMatch(/[\u4e00-\u9fff]/);
    });
  }
});
