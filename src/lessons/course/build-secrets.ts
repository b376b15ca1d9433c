import { both, hostFile, image, like } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

export const lesson = defineLesson({
  id: 'build-secrets',
  prose: { id: 'build-secrets', catalog: 'site', images: ['busybox:latest'], files: { tok: 's3cr3t' } },
  scenes: [
    {
      id: 'secrets-xray',
      scenario: {
        id: 'secrets-xray',
        catalog: 'site',
        images: ['busybox:latest'],
        files: {
          Dockerfile: 'FROM busybox\nARG TOKEN\nRUN echo using $TOKEN > /dev/null\n',
          tok: 's3cr3t',
        },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build --build-arg TOKEN=s3cr3t -t leak .',
          say: both(
            'The build warns: `SecretsUsedInArgOrEnv`. No layer has a file with the token. Is it safe, then? Run the next line.',
            '构建给出警告：`SecretsUsedInArgOrEnv`。没有哪一层有含令牌的文件，那就安全了吗？执行下一行。',
          ),
        },
        {
          command: "docker history --no-trunc --format '{{.CreatedBy}}' leak",
          say: both(
            'Look for `s3cr3t` in the terminal: twice, in the history. Everyone who pulls the image can read it.',
            '在终端里找 `s3cr3t`：历史里有两处。谁拉取这个镜像，谁就能看到。',
          ),
        },
        {
          command: 'docker build --secret id=tok,src=tok -t safe .',
          edit: {
            path: 'Dockerfile',
            text: 'FROM busybox\nRUN --mount=type=secret,id=tok wc -c < /run/secrets/tok > /length\n',
          },
          say: both(
            'The step read the secret from a file that was there for this step only.',
            '这一步从一个只为它存在的文件里读到了密钥。',
          ),
        },
        {
          command: "docker history --no-trunc --format '{{.CreatedBy}}' safe",
          say: both('Nothing of it in the history, and no layer holds it.', '历史里没有，层里也没有。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'build-secrets-1',
      scenario: {
        id: 'build-secrets-1',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { Dockerfile: 'FROM busybox\nARG TOKEN\nRUN printf %s "$TOKEN" | wc -c > /len\n', tok: 's3cr3t' },
      },
      file: 'Dockerfile',
      pictures: ['layers'],
      task: both(
        'The step writes the length of the token in the file `tok` to `/len`. Build the image `safe` so that the text `s3cr3t` is neither in a layer nor in the history.',
        '这一步把文件 `tok` 里令牌的长度写到 `/len`。构建镜像 `safe`，让文本 `s3cr3t` 既不在任何层里，也不在历史里。',
      ),
      goals: [
        image('safe').file('/len', { text: like(/^\s*[67]\s*$/, both('is the length', '是长度')) }),
        image('safe').holdsNoText('s3cr3t'),
      ],
      hints: [
        both('A build argument is part of the history. A secret mount is not.', '构建参数会写进历史，密钥挂载不会。'),
        both(
          '`RUN --mount=type=secret,id=tok` … reads `/run/secrets/tok`.',
          '`RUN --mount=type=secret,id=tok` …，然后读 `/run/secrets/tok`。',
        ),
        both('`docker build --secret id=tok,src=tok -t safe .`', '`docker build --secret id=tok,src=tok -t safe .`'),
      ],
      solution: {
        files: { Dockerfile: 'FROM busybox\nRUN --mount=type=secret,id=tok wc -c < /run/secrets/tok > /len\n' },
        commands: ['docker build --secret id=tok,src=tok -t safe .'],
      },
      alternatives: [
        {
          files: {
            Dockerfile: 'FROM busybox\nRUN --mount=type=secret,id=t,env=TOKEN printf %s "$TOKEN" | wc -c > /len\n',
          },
          commands: ['docker build --secret id=t,src=tok -t safe .'],
        },
      ],
      wrong: [
        { commands: ['docker build --build-arg TOKEN=s3cr3t -t safe .'] },
        {
          files: { Dockerfile: 'FROM busybox\nCOPY tok /tok\nRUN wc -c < /tok > /len && rm /tok\n' },
          commands: ['docker build -t safe .'],
        },
      ],
    },
    {
      id: 'build-secrets-2',
      scenario: {
        id: 'build-secrets-2',
        catalog: 'site',
        images: ['busybox:latest'],
        files: { key: 'topsecret\n', Dockerfile: 'FROM busybox\nCOPY key /key\nRUN rm /key\n' },
        setup: ['docker build -q -t leak .', 'rm key Dockerfile'],
      },
      pictures: ['layers'],
      task: both(
        'The image `leak` removed `/key` in its last step. Prove that it is still there: bring its text into the file `found.txt`.',
        '镜像 `leak` 在最后一步删除了 `/key`。证明它还在：把它的内容写进文件 `found.txt`。',
      ),
      goals: [
        hostFile('found.txt').isLike({
          text: like(/^\s*topsecret\s*$/, both('is that of the key', '就是那个密钥')),
        }),
      ],
      hints: [
        both(
          '`docker history` shows which step brought the file. Its layer is part of every copy of the image.',
          '`docker history` 能看出是哪一步带来了这个文件。镜像的每一份副本都含有那一层。',
        ),
        both(
          '`docker save` writes all layers into an archive: `docker save leak -o leak.tar`, then `tar -xf leak.tar`',
          '`docker save` 把所有层写进一个归档：`docker save leak -o leak.tar`，再 `tar -xf leak.tar`',
        ),
        both(
          'Each file below `blobs/sha256` that `tar` can list is a layer: `for f in blobs/sha256/*; do tar -xOf $f key 2>/dev/null; done`',
          '`blobs/sha256` 下面 `tar` 能列出的文件就是层：`for f in blobs/sha256/*; do tar -xOf $f key 2>/dev/null; done`',
        ),
      ],
      solution: {
        commands: [
          'docker save leak -o leak.tar && mkdir l && tar -xf leak.tar -C l',
          'for f in l/blobs/sha256/*; do tar -xOf $f key 2>/dev/null; done > found.txt',
        ],
      },
      wrong: [{ commands: ['docker run --rm leak cat /key > found.txt'] }],
    },
  ],
});
