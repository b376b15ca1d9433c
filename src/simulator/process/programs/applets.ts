import type { Part } from '../../base/part.ts';
import { type Programs, programGroup, programsOf, type Tools, toolGroup, toolsOf } from './group.ts';
import { packageSources } from './languages/pip/packages/part.ts';
import { pypi } from './languages/pip/part.ts';
import { PYTHONS } from './languages/python/versions.ts';
import { RELEASE_PARTS } from './packages/releases.ts';

const everyday = toolGroup('everyday', () => import('./groups/everyday.ts'));
const files = toolGroup('files', () => import('./groups/files.ts'));
const text = toolGroup('text', () => import('./groups/text.ts'));
const search = toolGroup('search', () => import('./groups/search.ts'));
const archive = toolGroup('archive', () => import('./groups/archive.ts'));
const dump = toolGroup('dump', () => import('./groups/dump.ts'));
const awk = toolGroup('awk', () => import('./groups/awk.ts'));
const net = toolGroup('net', () => import('./groups/net.ts'));
const web = toolGroup('web', () => import('./groups/web.ts'));
const httpd = toolGroup('httpd', () => import('./groups/httpd.ts'));
const procps = toolGroup('procps', () => import('./groups/procps.ts'));
const accounts = toolGroup('accounts', () => import('./groups/accounts.ts'));
const debianAccounts = toolGroup('debian-accounts', () => import('./groups/debian-accounts.ts'));
const packages = toolGroup('packages', () => import('./groups/packages.ts'));
const hello = toolGroup('hello', () => import('./groups/hello.ts'));
const nginx = programGroup('nginx', () => import('./groups/nginx.ts'));
const apache = programGroup('apache', () => import('./groups/apache.ts'));
const redis = programGroup('redis', () => import('./groups/redis.ts'));
const mysql = programGroup('mysql', () => import('./groups/mysql.ts'));
const postgres = programGroup('postgres', () => import('./groups/postgres.ts'));
const node = programGroup('node', () => import('./groups/node.ts'));
const go = programGroup('go', () => import('./groups/go.ts'));
const c = programGroup('c', () => import('./groups/c.ts'));
const init = programGroup('init', () => import('./groups/init.ts'));
const make = programGroup('make', () => import('./groups/make.ts'));
const npm = programGroup('npm', () => import('./groups/npm.ts'));
const pip = programGroup('pip', () => import('./groups/pip.ts'));
const python = programGroup('python', () => import('./groups/python.ts'));

/** Every group: who wants all of them at once loads these. */
export const PROGRAM_PARTS: readonly Part<unknown>[] = [
  everyday,
  files,
  text,
  search,
  archive,
  dump,
  awk,
  net,
  web,
  httpd,
  procps,
  accounts,
  debianAccounts,
  packages,
  hello,
  nginx,
  apache,
  redis,
  mysql,
  postgres,
  node,
  go,
  c,
  init,
  make,
  npm,
  pip,
  pypi,
  packageSources,
  python,
  ...RELEASE_PARTS,
];

/** `ls`, `cat`, `echo` and the like. */
export const FIRST_PROGRAMS: readonly Part<unknown>[] = [everyday];

/** The tools that both busybox and GNU's packages have, by command name. */
export const TOOLS: Tools = {
  ...toolsOf(everyday, [
    'arch',
    'cat',
    'echo',
    'env',
    'false',
    'groups',
    'head',
    'hostname',
    'id',
    'logname',
    'ls',
    'nice',
    'nl',
    'nohup',
    'nproc',
    'printenv',
    'setsid',
    'sleep',
    'stdbuf',
    'tac',
    'tail',
    'tee',
    'timeout',
    'true',
    'uname',
    'usleep',
    'wc',
    'which',
    'whoami',
    'yes',
  ]),
  ...toolsOf(files, [
    'basename',
    'chgrp',
    'chmod',
    'chown',
    'cp',
    'df',
    'dirname',
    'du',
    'fallocate',
    'install',
    'ln',
    'mkdir',
    'mkfifo',
    'mktemp',
    'mv',
    'pwd',
    'readlink',
    'realpath',
    'rm',
    'rmdir',
    'stat',
    'touch',
    'truncate',
    'unlink',
  ]),
  ...toolsOf(text, [
    '[',
    '[[',
    'comm',
    'cut',
    'date',
    'expand',
    'expr',
    'fold',
    'paste',
    'printf',
    'rev',
    'seq',
    'shuf',
    'sort',
    'split',
    'test',
    'tr',
    'uniq',
    'clear',
    'factor',
    'mount',
    'less',
    'more',
    'sync',
    'time',
    'tty',
    'umount',
    'watch',
    'vi',
    'reset',
  ]),
  ...toolsOf(search, ['egrep', 'fgrep', 'find', 'grep', 'sed', 'xargs']),
  ...toolsOf(archive, [
    'gzip',
    'gunzip',
    'zcat',
    'tar',
    'base64',
    'md5sum',
    'sha1sum',
    'sha256sum',
    'sha384sum',
    'sha512sum',
  ]),
  ...toolsOf(dump, ['cmp', 'dd', 'diff', 'hexdump', 'hd', 'od', 'xxd']),
  ...toolsOf(awk, ['awk']),
  ...toolsOf(net, ['ifconfig', 'ip', 'nc', 'netstat', 'nslookup', 'ping', 'route']),
  ...toolsOf(httpd, ['httpd']),
  ...toolsOf(web, ['wget']),
  ...toolsOf(procps, ['free', 'kill', 'killall', 'pgrep', 'pidof', 'pkill', 'ps', 'sysctl', 'top', 'uptime']),
  ...toolsOf(accounts, ['addgroup', 'adduser', 'delgroup', 'deluser', 'passwd', 'su']),
};

/** Tools that Debian's tables call `gnu/NAME`, and other images plainly by their name. */
const NETWORK_TOOLS = toolsOf(net, ['getent', 'ss']);

/** Tools of Debian's packages that busybox does not have. */
export const GNU_TOOLS: Tools = {
  ...toolsOf(debianAccounts, ['useradd', 'userdel', 'usermod', 'groupadd', 'groupdel', 'nologin']),
  ...NETWORK_TOOLS,
};

/** Tools that are the same whoever made the image. */
export const COMMON_TOOLS: Tools = {
  ...toolsOf(debianAccounts, ['gosu', 'su-exec']),
  ...toolsOf(packages, ['apk', 'apt', 'apt-get', 'dpkg', 'dpkg-query']),
  ...toolsOf(web, ['curl']),
  ...NETWORK_TOOLS,
  ...toolsOf(hello, ['hello', 'hello-world']),
};

/** The versions of node that the images hold, each with its npm. */
export const NODES: readonly (readonly [node: string, npm: string])[] = [
  ['24.19.0', '11.17.0'],
  ['22.21.1', '10.9.4'],
  ['20.19.5', '10.8.2'],
  ['18.20.8', '10.8.2'],
];

/** The minor version of a Python, which its pip goes by. */
const minorOf = (version: string): string => version.slice(0, version.lastIndexOf('.'));

/** Servers and their clients, languages. */
export const SERVICES: Programs = {
  ...programsOf(nginx, ['nginx']),
  ...programsOf(apache, ['apache/httpd']),
  ...programsOf(redis, ['redis-cli', 'redis-server']),
  ...programsOf(mysql, ['mysql', 'mysqladmin', 'mysqld', 'mysqldump', 'mysql_tzinfo_to_sql']),
  ...programsOf(postgres, ['initdb', 'pg_ctl', 'pg_dump', 'pg_isready', 'postgres', 'psql']),
  ...programsOf(
    node,
    NODES.map(([version]) => `node/${version}`),
  ),
  ...programsOf(
    npm,
    ['npm', 'npx'].flatMap((name) =>
      [...new Set(NODES.map(([, version]) => version))].map((version) => `${name}/${version}`),
    ),
  ),
  ...programsOf(npm, ['yarn', 'corepack']),
  ...programsOf(go, ['go', 'go-binary']),
  ...programsOf(
    python,
    PYTHONS.map((version) => `python/${version}`),
  ),
  ...programsOf(
    pip,
    PYTHONS.map((version) => `pip/${minorOf(version)}`),
  ),
  ...programsOf(c, ['gcc', 'c-program']),
  ...programsOf(init, ['tini', 'dumb-init']),
  ...programsOf(make, ['make']),
};
