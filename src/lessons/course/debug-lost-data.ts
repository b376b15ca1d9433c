import { both, command, container, is, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'debug-lost-data',
  scenes: [
    {
      id: 'debug-lost-data-symptom',
      scenario: {
        id: 'debug-lost-data-symptom',
        catalog: 'site',
        images: ['redis:7.4'],
        files: {},
        setup: [
          'docker run -d --name cache redis:7.4',
          'docker exec cache redis-cli set k v',
          'docker exec cache redis-cli save',
        ],
      },
      pictures: ['mounts'],
      steps: [
        {
          command: 'docker rm -f cache && docker run -d --name cache redis:7.4',
          say: both(
            'A new container with the same name, and a new anonymous volume.',
            '同名的新容器，和一个新的匿名卷。',
          ),
        },
        {
          command: 'docker exec cache redis-cli get k',
          say: both('The key is gone.', '键没有了。'),
        },
        {
          command: 'docker volume ls',
          say: both(
            'Two volumes. One of them has the key, and nobody uses it.',
            '两个数据卷，其中一个里有那个键，却没有人用它。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'debug-lost-data-1',
      challenge: { kind: 'fix' },
      scenario: { id: 'debug-lost-data-1', catalog: 'site', images: ['redis:7.4'], files: {} },
      pictures: ['mounts'],
      task: both(
        'Do it better, with `redis:7.4`. In a container `cache`, set the key `k` to `v`, save it, and remove the container. Then run `cache2`: the key must be there. Both use the image as it is.',
        '这次做对，仍用 `redis:7.4`：在容器 `cache` 里把键 `k` 设为 `v` 并保存，然后删除这个容器。再运行 `cache2`：键必须还在。两次都用原来的镜像。',
      ),
      goals: [
        container('cache').absent(),
        container('cache2').is('running'),
        command('docker exec cache2 redis-cli get k', { stdout: is('v') }),
      ],
      hints: [
        both(
          'Redis writes to `/data` when it is told to `save`, and when it is stopped.',
          'Redis 在收到 `save` 或被停止时写入 `/data`。',
        ),
        both('A name for the volume: `-v keep:/data`', '给数据卷起个名字：`-v keep:/data`'),
        both(
          '`docker exec cache redis-cli set k v`, then `redis-cli save`',
          '`docker exec cache redis-cli set k v`，再 `redis-cli save`',
        ),
      ],
      solution: {
        commands: [
          'docker run -d --name cache -v keep:/data redis:7.4',
          'docker exec cache redis-cli set k v',
          'docker exec cache redis-cli save',
          'docker rm -f cache',
          'docker run -d --name cache2 -v keep:/data redis:7.4',
        ],
      },
      alternatives: [
        {
          commands: [
            'docker run -d --name cache --mount type=volume,src=keep,dst=/data redis:7.4',
            'docker exec cache redis-cli set k v',
            'docker stop cache',
            'docker rm cache',
            'docker run -d --name cache2 --mount type=volume,src=keep,dst=/data redis:7.4',
          ],
        },
        {
          commands: [
            'docker run -d --name cache -v ./data:/data redis:7.4',
            'docker exec cache redis-cli set k v',
            'docker exec cache redis-cli save',
            'docker rm -f cache',
            'docker run -d --name cache2 -v ./data:/data redis:7.4',
          ],
        },
      ],
      wrong: [
        {
          commands: [
            'docker run -d --name cache redis:7.4',
            'docker exec cache redis-cli set k v',
            'docker exec cache redis-cli save',
            'docker rm -f cache',
            'docker run -d --name cache2 -v keep:/data redis:7.4',
          ],
        },
      ],
    },
    {
      id: 'debug-lost-data-2',
      challenge: { kind: 'fix' },
      scenario: {
        id: 'debug-lost-data-2',
        catalog: 'site',
        images: ['redis:7.4', 'busybox:latest'],
        files: {},
        setup: [
          'docker run -d --name cache redis:7.4',
          'docker exec cache redis-cli set ticket 4711',
          'docker exec cache redis-cli save',
          'docker rm -f cache',
        ],
      },
      pictures: ['mounts'],
      task: both(
        'It happened: `cache` held the key `ticket`, was saved, and was removed. The data is not lost. Run `redis:7.4` as `cache2` so that `ticket` has its old value again.',
        '事情已经发生了：`cache` 里有键 `ticket`，保存过，然后容器被删了。数据并没有丢。用 `redis:7.4` 运行 `cache2`，让 `ticket` 恢复原来的值。',
      ),
      goals: [
        container('cache2').is('running'),
        container('cache2').imageName(like(/^redis:7\.4$/, both('is `redis:7.4`', '是 `redis:7.4`'))),
        command(
          'docker exec cache2 redis-cli get ticket',
          { stdout: is('4711') },
          both('`cache2` answers with the old value of `ticket`.', '`cache2` 能答出 `ticket` 原来的值。'),
        ),
      ],
      hints: [
        both('`docker volume ls`: which volume is left over?', '`docker volume ls`：剩下了哪个数据卷？'),
        both(
          'Its long name is a name like any other: `-v NAME:/data`.',
          '那个长长的名字也是名字，可以照样写：`-v 名字:/data`。',
        ),
        both(
          '`docker run -d --name cache2 -v $(docker volume ls -q):/data redis:7.4`. When there is a `cache2` already: first `docker rm -fv cache2`.',
          '`docker run -d --name cache2 -v $(docker volume ls -q):/data redis:7.4`。如果已经有 `cache2`，先执行 `docker rm -fv cache2`。',
        ),
      ],
      solution: { commands: ['docker run -d --name cache2 -v $(docker volume ls -q):/data redis:7.4'] },
      alternatives: [
        {
          commands: [
            'docker run -d --name cache2 redis:7.4',
            'docker rm -fv cache2',
            'docker run -d --name cache2 -v $(docker volume ls -q):/data redis:7.4',
          ],
        },
        {
          commands: [
            'docker run --rm -v $(docker volume ls -q):/from -v keep:/to busybox cp -a /from/. /to',
            'docker run -d --name cache2 -v keep:/data redis:7.4',
          ],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name cache2 redis:7.4'] },
        { commands: ['docker run -d --name cache2 -v cache:/data redis:7.4'] },
      ],
    },
  ],
});
