import { both, has, image, lastBuild, run } from '../goals/index.ts';
import { defineLesson } from '../types.ts';

const FILES = {
  Dockerfile: 'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build -o /usr/local/bin/app .\nCMD ["app"]\n',
  'main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hi")\n}\n',
  'go.mod': 'module app\n\ngo 1.26\n',
};
const SMALL =
  'FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /out/app .\n\nFROM scratch\nCOPY --from=build /out/app /app\nUSER 65534\nENTRYPOINT ["/app"]\n';

export const lesson = defineLesson({
  id: 'shrink-go',
  scenes: [
    {
      id: 'shrink-go-symptom',
      scenario: { id: 'shrink-go-symptom', catalog: 'site', images: ['golang:1.26'], files: FILES },
      file: 'Dockerfile',
      pictures: ['layers'],
      steps: [
        {
          command: 'docker build -t small .',
          say: both(
            'The whole workshop is in the image: compiler, tools, Debian.',
            '整个车间都在镜像里：编译器、工具、Debian。',
          ),
        },
        {
          command: 'docker run --rm small',
          say: both('All that for two letters.', '这一切只为了两个字母。'),
        },
      ],
    },
  ],
  exercises: [
    {
      id: 'shrink-go-1',
      challenge: { kind: 'shrink', image: 'small', stars: [10_000_000, 60_000_000] },
      scenario: {
        id: 'shrink-go-1',
        catalog: 'site',
        images: ['golang:1.26', 'alpine:3.22', 'busybox:latest'],
        files: FILES,
      },
      file: 'Dockerfile',
      pictures: ['graph', 'layers'],
      task: both(
        'Bring the image `small` below 60 MB, and further if you can. It must still print `hi`, and run as somebody else than root.',
        '把镜像 `small` 降到 60 MB 以下，能更小更好。它仍要打印 `hi`，并且不用 root 运行。',
      ),
      goals: [
        lastBuild.did('go build'),
        run('small', 'small', { stdout: has('hi'), exit: 0 }),
        image('small').notRoot(),
        image('small').smallerThan(60_000_000),
      ],
      hints: [
        both('Build in one stage, run in another.', '一个阶段构建，另一个阶段运行。'),
        both(
          '`CGO_ENABLED=0` makes a program that needs no library: it runs on `scratch`.',
          '`CGO_ENABLED=0` 生成不依赖任何库的程序，可以直接放在 `scratch` 上。',
        ),
        both(
          '`COPY --from=build /out/app /app`, `USER 65534`, `ENTRYPOINT ["/app"]`',
          '`COPY --from=build /out/app /app`，`USER 65534`，`ENTRYPOINT ["/app"]`',
        ),
      ],
      solution: { files: { Dockerfile: SMALL }, commands: ['docker build -t small .'] },
      alternatives: [
        {
          files: { Dockerfile: SMALL.replace('FROM scratch', 'FROM alpine:3.22').replace('USER 65534', 'USER nobody') },
          commands: ['docker build -t small .'],
        },
      ],
      wrong: [
        { commands: ['docker build -t small .'] },
        {
          files: { Dockerfile: 'FROM busybox\nUSER 1000\nCMD ["echo", "hi"]\n' },
          commands: ['docker build -t small .'],
        },
      ],
    },
  ],
});
