import { both, container, fact, has, registry } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const PUSHED = ['docker tag busybox localhost:5000/team/app:1.0', 'docker push -q localhost:5000/team/app:1.0'];

const BUILT_AND_PUSHED = [
  "printf 'FROM busybox\\nRUN echo 1 > /version\\n' | docker build -q -t localhost:5000/team/app:1.0 -",
  'docker push -q localhost:5000/team/app:1.0',
];

const VERSION_2 = 'FROM busybox\nRUN echo 2 > /version\n';

export const lesson = defineLesson({
  id: 'registry-and-digests',
  prose: { id: 'registry-and-digests', catalog: 'site', images: ['busybox:latest'], files: {}, setup: PUSHED },
  scenes: [
    {
      id: 'registry-shelf',
      scenario: {
        id: 'registry-shelf',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nRUN echo 1 > /version\n' },
      },
      file: 'Dockerfile',
      pictures: ['registry'],
      steps: [
        {
          command: 'docker build -q -t localhost:5000/team/app:1.0 .',
          say: both(
            'An image whose name begins with the address of a registry. Nothing was sent yet.',
            '镜像的名字以一个镜像仓库服务的地址开头。目前什么都还没有发送。',
          ),
        },
        {
          command: 'docker push localhost:5000/team/app:1.0',
          say: both(
            'Both layers fly to the shelf, then the manifest. The label `1.0` hangs on it.',
            '两个层飞上货架，然后是清单。标签 `1.0` 挂在清单上。',
          ),
        },
        {
          command: 'docker build -q -t localhost:5000/team/app:1.0 .',
          edit: { path: 'Dockerfile', text: VERSION_2 },
          say: both('Another image under the same name, only here so far.', '同一个名字下的另一个镜像，目前只在本机。'),
        },
        {
          command: 'docker push localhost:5000/team/app:1.0',
          say: both(
            '`Layer already exists`: the base is not sent again. The label moves to the new manifest; the old one keeps its digest.',
            '`Layer already exists`：基础镜像的层不再发送。标签移到新清单上；旧清单仍有自己的摘要。',
          ),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'registry-and-digests-1',
      scenario: { id: 'registry-and-digests-1', catalog: 'site', images: ['busybox:latest'], files: {} },
      pictures: ['registry'],
      task: both(
        'Push the image `busybox` to the registry at `localhost:5000`, as `team/app` with the tag `1.0`.',
        '把镜像 `busybox` 推送到 `localhost:5000` 的镜像仓库服务，仓库名 `team/app`，标签 `1.0`。',
      ),
      goals: [registry().hasTag('team/app', '1.0')],
      hints: [
        both(
          '`push` has no option for the address: the name decides where it goes.',
          '`push` 没有指定地址的选项：去哪里由名字决定。',
        ),
        both(
          'First give the image a name that begins with `localhost:5000/`.',
          '先给镜像一个以 `localhost:5000/` 开头的名字。',
        ),
        both('`docker push localhost:5000/team/app:1.0`', '`docker push localhost:5000/team/app:1.0`'),
      ],
      solution: {
        commands: ['docker tag busybox localhost:5000/team/app:1.0', 'docker push localhost:5000/team/app:1.0'],
      },
      alternatives: [
        {
          commands: [
            'docker tag busybox localhost:5000/team/app:1.0',
            'docker tag busybox localhost:5000/team/app:other',
            'docker push -a localhost:5000/team/app',
          ],
        },
      ],
      wrong: [{ commands: ['docker tag busybox localhost:5000/team/app:1.0'] }, { commands: ['docker push busybox'] }],
    },
    {
      id: 'registry-and-digests-2',
      scenario: {
        id: 'registry-and-digests-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: VERSION_2 },
        setup: PUSHED,
      },
      file: 'Dockerfile',
      pictures: ['registry'],
      task: both(
        'The registry has `team/app:1.0`. Build the Dockerfile and push it as `team/app:2.0`. Then let the tag `stable` mean the same image as `1.0` there.',
        '镜像仓库服务里有 `team/app:1.0`。构建这个 Dockerfile 并推送为 `team/app:2.0`。再让那里的标签 `stable` 指向与 `1.0` 相同的镜像。',
      ),
      goals: [
        registry().hasTag('team/app', '2.0'),
        registry().sameDigest('team/app', 'stable', '1.0'),
        fact(
          'differs',
          both('There, the tags `1.0` and `2.0` are different.', '那里的标签 `1.0` 与 `2.0` 不同。'),
          ({ world }) => {
            const [one, two] = ['1.0', '2.0'].map((tag) => world.registryTags.get(`localhost:5000/team/app:${tag}`));
            return one !== undefined && two !== undefined && one !== two
              ? undefined
              : both('They are the same, or one is missing.', '两者相同，或者缺了一个。');
          },
        ),
      ],
      hints: [
        both(
          'Each tag is pushed by its own name, or all of them with `push -a`.',
          '每个标签用自己的名字推送，也可以用 `push -a` 一次推送全部。',
        ),
        both(
          '`docker build -t localhost:5000/team/app:2.0 .` and push it.',
          '`docker build -t localhost:5000/team/app:2.0 .` 然后推送。',
        ),
        both(
          '`docker tag localhost:5000/team/app:1.0 localhost:5000/team/app:stable`',
          '`docker tag localhost:5000/team/app:1.0 localhost:5000/team/app:stable`',
        ),
      ],
      solution: {
        commands: [
          'docker build -t localhost:5000/team/app:2.0 .',
          'docker push localhost:5000/team/app:2.0',
          'docker tag localhost:5000/team/app:1.0 localhost:5000/team/app:stable',
          'docker push localhost:5000/team/app:stable',
        ],
      },
      alternatives: [
        {
          commands: [
            'docker build -q -t localhost:5000/team/app:2.0 .',
            'docker tag busybox localhost:5000/team/app:stable',
            'docker push -a localhost:5000/team/app',
          ],
        },
      ],
      wrong: [
        {
          commands: [
            'docker build -q -t localhost:5000/team/app:2.0 .',
            'docker tag localhost:5000/team/app:2.0 localhost:5000/team/app:stable',
            'docker push -a localhost:5000/team/app',
          ],
        },
      ],
    },
    {
      id: 'registry-and-digests-3',
      scenario: {
        id: 'registry-and-digests-3',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {},
        setup: BUILT_AND_PUSHED,
      },
      pictures: ['registry', 'containers'],
      task: both(
        'Somebody may move the tag `1.0` at any time. Run a container named `pinned` from the digest of `localhost:5000/team/app:1.0`, so that it cannot surprise you.',
        '标签 `1.0` 随时可能被别人移动。请用 `localhost:5000/team/app:1.0` 的摘要运行一个名为 `pinned` 的容器，这样就不会有意外。',
      ),
      goals: [
        container('pinned').from('localhost:5000/team/app:1.0'),
        container('pinned').imageName(has('localhost:5000/team/app@sha256:')),
      ],
      hints: [
        both(
          '`docker images --digests` shows the digest beside the name.',
          '`docker images --digests` 会在名字旁边显示摘要。',
        ),
        both(
          'A name with a digest: `localhost:5000/team/app@sha256:…`',
          '带摘要的名字：`localhost:5000/team/app@sha256:…`',
        ),
        both(
          "The shell can fill it in: `$(docker image inspect localhost:5000/team/app:1.0 --format '{{index .RepoDigests 0}}')`",
          "可以让 shell 填写：`$(docker image inspect localhost:5000/team/app:1.0 --format '{{index .RepoDigests 0}}')`",
        ),
      ],
      solution: {
        commands: [
          "docker run -d --name pinned $(docker image inspect localhost:5000/team/app:1.0 --format '{{index .RepoDigests 0}}') sleep 100",
        ],
      },
      alternatives: [
        {
          commands: [
            "docker create --name pinned localhost:5000/team/app@$(docker images --digests --format '{{.Digest}}' localhost:5000/team/app | head -1)",
          ],
        },
      ],
      wrong: [
        { commands: ['docker run -d --name pinned localhost:5000/team/app:1.0 sleep 100'] },
        { commands: ["docker run -d --name pinned $(docker inspect -f '{{index .RepoDigests 0}}' busybox) sleep 100"] },
      ],
    },
  ],
});
