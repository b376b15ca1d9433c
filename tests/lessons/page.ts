import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A lesson's MDX, as far as tests look at it. */
export interface LessonPage {
  readonly id: string;
  readonly path: string;
  readonly front: {
    readonly title?: string;
    readonly description?: string;
    readonly facts?: readonly string[];
    readonly [key: string]: unknown;
  };
  /** The text after front matter and imports, without fences. */
  readonly prose: string;
  readonly fences: readonly Fence[];
  /** Levels, in order. */
  readonly headings: readonly number[];
  /** `Name` or `Name#id`, in order. */
  readonly components: readonly string[];
  /** Link targets, in order, without the language. */
  readonly links: readonly string[];
}

export interface Fence {
  readonly language: string;
  readonly marks: readonly string[];
  readonly title?: string;
  readonly text: string;
}

const docs = fileURLToPath(new URL('../../src/content/docs/', import.meta.url));

export const folders = { en: 'lessons', 'zh-cn': 'zh-cn/lessons' } as const;

export function pageNames(locale: keyof typeof folders): readonly string[] {
  return readdirSync(join(docs, folders[locale]))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -4))
    .toSorted();
}

export function readPage(locale: keyof typeof folders, id: string): LessonPage {
  const path = join(docs, folders[locale], `${id}.mdx`);
  const source = readFileSync(path, 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const { fences, rest } = splitFences(body);
  const prose = rest.replace(/^import .*$/gm, '');
  return {
    id,
    path,
    front: parse(front) as LessonPage['front'],
    prose,
    fences,
    headings: [...prose.matchAll(/^(#{1,6}) /gm)].map((match) => match[1]?.length ?? 0),
    components: [...prose.matchAll(/<([A-Z]\w*)((?:\s+[a-z]\w*=(?:"[^"]*"|\{[^}]*\}))*)/g)].map((match) => {
      const named = /\sid="([^"]*)"/.exec(match[2] ?? '')?.[1];
      return named === undefined ? `${match[1]}` : `${match[1]}#${named}`;
    }),
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => (match[1] ?? '').replace(/^\/zh-cn\//, '/')),
  };
}

function splitFences(body: string): { readonly fences: readonly Fence[]; readonly rest: string } {
  const fences: Fence[] = [];
  const rest = body.replace(
    /^( *)(```+)([^\n]*)\n([\s\S]*?)\n\1\2 *$/gm,
    (_, indent: string, __, info: string, text: string) => {
      const [language = '', ...marks] = info.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
      const title = marks
        .find((mark) => mark.startsWith('title='))
        ?.slice('title='.length)
        .replaceAll('"', '');
      fences.push({
        language,
        marks: marks.filter((mark) => !mark.startsWith('title=')),
        ...(title !== undefined && { title }),
        text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      });
      return '';
    },
  );
  return { fences, rest };
}

/** The code of a fence as it must be the same in both languages. */
export const codeOf = (fence: Fence): string =>
  fence.text
    .split('\n')
    .map((line) => line.replace(/(^|\s)(#|\/\/)\s.*$/, '').trimEnd())
    .filter((line) => line !== '')
    .join('\n');
