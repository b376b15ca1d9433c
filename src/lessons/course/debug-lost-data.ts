import { both, command, container, is } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'debug-lost-data',
  scenes: [
    {
      id: 'debug-lost-data-symptom',
      scenario: {
        id: 'debug-lost-data-symptom',
        catalog: 'site',
        images: ['redis:8'],
        files: {},
        setup: [
          'docker run -d --name cache redis:8',
          'docker exec cache redis-cli set k v',
          'docker exec cache redis-cli save',
        ],
      },
      pictures: ['mounts'],
      steps: [
        {
          command: 'docker rm -f cache && docker run -d --name cache redis:8',
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
      scenario: { id: 'debug-lost-data-1', catalog: 'site', images: ['redis:8'], files: {} },
      pictures: ['mounts'],
      task: both(
        'With `redis:8`: set the key `k` to `v` in a container `cache`, save it, and remove the container. Then run `cache2`: the key must be there. Both use the image as it is.',
        '用 `redis:8`：在容器 `cache` 里把键 `k` 设为 `v` 并保存，然后删除这个容器。再运行 `cache2`：键必须还在。两次都用原来的镜像。',
      ),
      goals: [
        container('cache').absent(),
        container('cache2').is('running'),
        container('cache2').mount('/data', { kind: 'volume', anonymous: false }),
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
          'docker run -d --name cache -v keep:/data redis:8',
          'docker exec cache redis-cli set k v',
          'docker exec cache redis-cli save',
          'docker rm -f cache',
          'docker run -d --name cache2 -v keep:/data redis:8',
        ],
      },
      alternatives: [
        {
          commands: [
            'docker run -d --name cache --mount type=volume,src=keep,dst=/data redis:8',
            'docker exec cache redis-cli set k v',
            'docker stop cache',
            'docker rm cache',
            'docker run -d --name cache2 --mount type=volume,src=keep,dst=/data redis:8',
          ],
        },
      ],
      wrong: [
        {
          commands: [
            'docker run -d --name cache redis:8',
            'docker exec cache redis-cli set k v',
            'docker exec cache redis-cli save',
            'docker rm -f cache',
            'docker run -d --name cache2 -v keep:/data redis:8',
          ],
        },
      ],
    },
  ],
});
