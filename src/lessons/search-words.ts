import type { Translated } from '../i18n/index.ts';

/**
 * What people ask for in words that a page does not use, or not in its title: the search finds it by them too. Keys are ids of
 * lessons, or addresses of other pages.
 * Terms are parted by commas. Messages of Docker stand as they are printed.
 */
export const searchWords: Readonly<Record<string, Translated>> = {
  add: { en: 'ADD vs COPY, difference, unpack tar, download url', 'zh-cn': 'ADD 与 COPY 的区别, 解压, 下载' },
  arg: { en: 'build argument, --build-arg, ARG vs ENV', 'zh-cn': '构建参数, --build-arg, ARG 与 ENV 的区别' },
  'build-context': {
    en: 'unable to prepare context, context is too big, ignore files, COPY failed, file not found, not found',
    'zh-cn': '上下文太大, 忽略文件, 找不到文件, COPY 失败, unable to prepare context, not found',
  },
  'build-secrets': { en: 'password, token, API key, private key', 'zh-cn': '密码, 令牌, 私钥, 机密' },
  'buildkit-mounts': { en: 'cache mount, package cache, secret mount', 'zh-cn': '缓存挂载, 包缓存' },
  'cache-keys': {
    en: 'invalidate cache, --no-cache, why did it rebuild',
    'zh-cn': '缓存失效, 不用缓存, 为什么重新构建',
  },
  'cache-order': {
    en: 'slow build, speed up, faster build, layer caching',
    'zh-cn': '构建太慢, 加速构建, 缓存失效, 构建缓存, 缓存命中',
  },
  'cleaning-up': {
    en: 'no space left on device, disk full, docker system prune, delete images, remove images, dangling',
    'zh-cn': '磁盘满了, 空间不足, 删除镜像, 清理镜像, 悬空镜像, no space left on device',
  },
  cmd: { en: 'CMD vs ENTRYPOINT, difference, default command', 'zh-cn': 'CMD 与 ENTRYPOINT 的区别, 默认命令' },
  copy: { en: 'COPY vs ADD, difference, copy files, --chown', 'zh-cn': 'COPY 与 ADD 的区别, 复制文件' },
  'debug-exits-at-once': {
    en: 'container exits immediately, stops at once, keeps exiting',
    'zh-cn': '容器启动后立即退出, 容器马上退出, 闪退',
  },
  'debug-lost-data': { en: 'data lost, data gone after restart', 'zh-cn': '数据丢失, 重启后数据没了' },
  'debug-method': {
    en: 'troubleshooting, debug, container does not start, not working',
    'zh-cn': '排错, 调试, 故障排查, 容器起不来, 启动失败',
  },
  'debug-no-such-file': {
    en: 'no such file or directory, exec format error, CRLF, bad interpreter',
    'zh-cn': 'no such file or directory, exec format error, 换行符',
  },
  'debug-permission': { en: 'EACCES, chmod, cannot write', 'zh-cn': 'permission denied, 没有权限, 无法写入, 权限不够' },
  'debug-unreachable': {
    en: 'localhost not working, connection refused, cannot connect, 0.0.0.0, 127.0.0.1',
    'zh-cn': '连不上, 无法访问, 访问不了, 连接被拒绝, connection refused, 0.0.0.0, 127.0.0.1',
  },
  entrypoint: {
    en: 'CMD vs ENTRYPOINT, difference, --entrypoint',
    'zh-cn': 'CMD 与 ENTRYPOINT 的区别, 入口点, 入口命令',
  },
  'entrypoint-script': {
    en: 'docker-entrypoint.sh, exec "$@", init script',
    'zh-cn': '启动脚本, docker-entrypoint.sh',
  },
  env: { en: 'environment variables, ENV vs ARG, -e', 'zh-cn': '环境变量, ENV 与 ARG 的区别' },
  'exit-codes-restart': {
    en: 'exit code 137, exit code 1, OOMKilled, out of memory, always, unless-stopped, on-failure',
    'zh-cn': '退出码 137, exit code 137, 内存不足, 自动重启, 重启策略, OOMKilled',
  },
  expose: { en: 'EXPOSE vs publish, port', 'zh-cn': 'EXPOSE 与 -p 的区别, 声明端口, 暴露端口' },
  'first-dockerfile': {
    en: 'write a Dockerfile, build an image, docker build',
    'zh-cn': '编写 Dockerfile, 构建镜像, 怎么写 Dockerfile',
  },
  'first-run': {
    en: 'docker run, getting started, hello-world, command not found, executable file not found in $PATH',
    'zh-cn': '入门, 运行容器, 启动容器, 找不到命令, executable file not found in $PATH',
  },
  from: { en: 'base image, parent image, scratch, alpine, slim', 'zh-cn': '基础镜像, 父镜像, 精简镜像' },
  healthcheck: { en: 'health check, unhealthy, liveness', 'zh-cn': '健康检查, 不健康, 存活检查' },
  image: { en: 'what is an image, docker image', 'zh-cn': '什么是镜像, 镜像' },
  'image-size': {
    en: 'smaller image, image too big, reduce image size, shrink',
    'zh-cn': '镜像体积, 镜像太大, 减小镜像, 缩小镜像, 镜像瘦身, 镜像大小',
  },
  'image-vs-container': { en: 'image vs container, difference', 'zh-cn': '镜像与容器的区别, 镜像和容器' },
  label: { en: 'annotations, metadata', 'zh-cn': '标签, 元数据' },
  'layers-cow': { en: 'overlay, copy on write, union file system', 'zh-cn': '写时复制, 联合文件系统, 镜像层, 分层' },
  lifecycle: {
    en: 'docker start, docker stop, docker rm, docker pause, delete container, container states',
    'zh-cn': '启动容器, 停止容器, 删除容器, 暂停容器, 容器状态',
  },
  lint: { en: 'linter, hadolint, best practices, build checks', 'zh-cn': '检查 Dockerfile, 最佳实践, 静态检查' },
  'look-inside': {
    en: 'enter a container, shell into a container, docker exec, docker logs, docker cp, docker inspect',
    'zh-cn': '进入容器, 查看日志, 复制文件, 容器日志',
  },
  'multi-stage': { en: 'COPY --from, build stage, builder', 'zh-cn': '多阶段, 构建阶段' },
  'names-and-tags': { en: 'latest, tag, docker tag, version', 'zh-cn': '镜像标签, 标签, 版本, latest' },
  'networks-dns': {
    en: 'DNS, container name, bridge, connect containers, communicate, name resolution',
    'zh-cn': '容器互联, 容器通信, 网桥, 域名解析, 容器之间怎么访问, DNS',
  },
  ports: {
    en: 'port mapping, port forwarding, publish a port, -p, address already in use, port is already allocated',
    'zh-cn': '端口映射, 端口转发, 发布端口, 端口被占用, 端口冲突, address already in use, port is already allocated',
  },
  'registry-and-digests': {
    en: 'Docker Hub, docker push, docker pull, private registry, sha256',
    'zh-cn': '镜像仓库, 私有仓库, 推送镜像, 拉取镜像, sha256',
  },
  run: { en: 'RUN vs CMD, apt-get install, install packages', 'zh-cn': 'RUN 与 CMD 的区别, 安装软件包' },
  'run-flags': { en: 'docker run options, flags, -d, -it, --rm, --name', 'zh-cn': '参数, 选项, 后台运行, 交互模式' },
  'security-basics': {
    en: 'hardening, read-only, capabilities, --privileged, non-root, rootless',
    'zh-cn': '安全, 加固, 只读, 特权, 非 root 用户',
  },
  'signals-pid1': {
    en: 'graceful shutdown, SIGTERM, SIGKILL, docker stop is slow, zombie, tini, --init',
    'zh-cn': '优雅退出, 优雅停机, 停止很慢, 僵尸进程, SIGTERM, SIGKILL',
  },
  user: {
    en: 'run as non-root, rootless, not root, uid, permissions',
    'zh-cn': '非 root 用户, 普通用户运行, 用户权限',
  },
  'vm-vs-container': {
    en: 'what is a container, virtual machine, VM vs container, difference, namespaces',
    'zh-cn': '什么是容器, 虚拟机, 容器与虚拟机的区别, 命名空间',
  },
  volume: { en: 'anonymous volume, VOLUME instruction', 'zh-cn': '匿名卷, VOLUME 指令' },
  'volumes-and-binds': {
    en: 'volume vs bind mount, difference, mount a folder, persistent data, persist data, share files',
    'zh-cn': '数据卷, 绑定挂载, 挂载目录, 数据持久化, 持久化, 共享文件',
  },
  'reference/exit-codes': {
    en: 'command not found, permission denied, error code, docker: Error response from daemon',
    'zh-cn': '找不到命令, 权限不足, 错误码, 返回码, exit code 137',
  },
  workdir: { en: 'working directory, cd', 'zh-cn': '工作目录, 切换目录' },
};
