import { type Explanation, entry, running } from './types.ts';

/** What the engine and registries say about images. */
export const imageMessages: readonly Explanation[] = [
  entry(
    'image.missing',
    /No such image: |An image does not exist locally with the tag|tag does not exist: /,
    [
      'There is no image of this name and tag on this machine. Without a tag, `latest` is meant.',
      '`docker images` lists what there is; build, pull or tag it first.',
    ],
    ['本机没有这个名字和标签的镜像。不写标签就是 `latest`。', '用 `docker images` 看有什么；先构建、拉取或打标签。'],
    running('docker push localhost:5000/nosuch'),
  ),
  entry(
    'image.in-use-running',
    /cannot be forced\) - image is being used by running container/,
    ['A running container stands on this image.', 'Stop and remove the container first.'],
    ['有正在运行的容器用着这个镜像。', '先停止并删除那个容器。'],
    running('docker run -d --name web busybox sleep 100', 'docker rmi -f $(docker images -q busybox)'),
  ),
  entry(
    'image.in-use',
    /conflict: unable to (?:remove repository reference|delete) /,
    [
      'A container, even an ended one, was made from this image, or the image has several names.',
      'Remove the container first (`docker rm`), or use `-f`, which takes off the name only.',
    ],
    [
      '有容器（哪怕已经结束）来自这个镜像，或者镜像有好几个名字。',
      '先删除容器（`docker rm`），或者用 `-f`，它只取下名字。',
    ],
    running('docker create --name web busybox', 'docker rmi busybox'),
  ),
  entry(
    'registry.unknown-manifest',
    /manifest for .* not found: manifest unknown|manifest unknown/,
    [
      'The registry has the repository, but no such tag or digest.',
      'Look up the tags there are. Somebody may have to push it first.',
    ],
    ['镜像仓库服务里有这个仓库，但没有这个标签或摘要。', '查一查有哪些标签；也许要先有人推送。'],
    running('docker pull alpine:9.99'),
  ),
  entry(
    'registry.denied',
    /denied: requested access to the resource is denied/,
    [
      'You may not push there. A name without your own namespace belongs to Docker’s official images.',
      'Tag the image as `YOURNAME/app` or `REGISTRY/app`, and log in.',
    ],
    [
      '你没有权限推送到那里。不带自己命名空间的名字属于 Docker 官方镜像。',
      '把镜像标成 `你的名字/app` 或 `仓库地址/app`，再登录。',
    ],
    running('docker push busybox'),
  ),
  entry(
    'registry.refused',
    /dial tcp .*: connect: connection refused/,
    [
      'No registry answers at this address.',
      'Check host and port. Is the container of the registry running, with its port published?',
    ],
    ['这个地址上没有镜像仓库服务应答。', '核对主机和端口。镜像仓库服务的容器在运行吗？端口发布了吗？'],
    running('docker tag busybox localhost:5001/box', 'docker push localhost:5001/box'),
  ),
  entry(
    'registry.no-repository',
    /repository name not known to registry|name unknown/,
    [
      'The registry answers, but has no repository of this name.',
      'Check the spelling; somebody may have to push it first.',
    ],
    ['镜像仓库服务在应答，但没有这个名字的仓库。', '核对拼写；也许要先有人推送。'],
    running('docker run -d -p 5000:5000 registry:3', 'docker pull -a localhost:5000/nosuch'),
  ),
  entry(
    'registry.digest',
    /cannot push a digest reference|refusing to create a tag with a digest reference/,
    [
      'A digest is computed from the content: nobody can choose it, so one can neither push to it nor tag with it.',
      'Use a tag: `docker tag SOURCE REPOSITORY:TAG`, then push that.',
    ],
    [
      '摘要是由内容算出来的，没有人能指定它，所以不能推送到摘要，也不能拿它当标签。',
      '用标签：先 `docker tag 来源 仓库:标签`，再推送它。',
    ],
    running('docker tag busybox app@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),
  ),
  entry(
    'image.parse',
    /Error parsing reference: |repository name must have at least one component/,
    [
      'This is no name that an image can have.',
      'A name is `repository:tag` in small letters; the repository is not empty and no bare id of 64 digits.',
    ],
    ['镜像不能叫这个名字。', '名字是小写的 `仓库:标签`；仓库部分不能为空，也不能是 64 位的 ID。'],
    running('docker tag busybox aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),
  ),
];
