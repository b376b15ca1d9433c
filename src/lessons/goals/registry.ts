import { code } from '../../i18n/inline.ts';
import type { Goal } from '../types.ts';
import { both, goalOf } from './goal.ts';
import { codes } from './text.ts';

/** Goals about a registry; `localhost:5000` is the one that every simulated computer has. */
export function registry(host = 'localhost:5000') {
  return {
    hasTag: (repository: string, tag: string): Goal =>
      goalOf(
        `tag-${repository}-${tag}`,
        both(
          `The registry ${code(host)} has ${code(`${repository}:${tag}`)}.`,
          `镜像仓库服务 ${code(host)} 里有 ${code(`${repository}:${tag}`)}。`,
        ),
        ({ world }) => {
          if (world.registryTags.has(`${host}/${repository}:${tag}`)) return undefined;
          const tags = [...world.registryTags.keys()]
            .filter((name) => name.startsWith(`${host}/${repository}:`))
            .map((name) => name.slice(`${host}/${repository}:`.length));
          return tags.length === 0
            ? both(`Nothing was pushed to ${code(repository)} yet.`, `还没有推送到 ${code(repository)}。`)
            : both(`Its tags: ${codes(tags, ', ')}.`, `它的标签：${codes(tags, '、')}。`);
        },
      ),
    /** Two tags of a repository name the same manifest. */
    sameDigest: (repository: string, a: string, b: string): Goal =>
      goalOf(
        `digest-${repository}-${a}-${b}`,
        both(
          `There, ${code(`${repository}:${a}`)} and ${code(`:${b}`)} are the same manifest.`,
          `那里的 ${code(`${repository}:${a}`)} 与 ${code(`:${b}`)} 是同一个清单。`,
        ),
        ({ world }) => {
          const [one, other] = [a, b].map((tag) => world.registryTags.get(`${host}/${repository}:${tag}`));
          if (one !== undefined && one === other) return undefined;
          return one === undefined || other === undefined
            ? both('One of the two tags is missing.', '两个标签中缺了一个。')
            : both('They are different manifests.', '它们是不同的清单。');
        },
      ),
  };
}
