import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pages that work offline from the first visit on; lessons join them when they are read. */
const SHELL = ['', 'playground/', 'zh-cn/', 'zh-cn/playground/'];

/**
 * Pages whose scripts are kept too: a page that was read once works offline as a whole, with the parts that are fetched only when
 * they come into view, and with what judges the exercises.
 */
const PARTS = [
  'lessons/image/',
  'zh-cn/lessons/image/',
  'course/',
  'teacher/',
  'demos/ten-seconds/',
  'compare/',
  'cmd-entrypoint/',
];

/** Chunks that are fetched on demand only, with all that they alone bring: the full editor. */
const ON_DEMAND = /^(monaco|editor)\b/i;

/**
 * The files below `_astro/` that the pages need, directly or through what they load: scripts, styles, workers. Reads the
 * addresses out of the built files, so it needs no manifest.
 */
export async function neededAssets(root, pages, names) {
  const assets = new Map(
    names.filter((name) => name.startsWith('_astro/')).map((name) => [name.slice('_astro/'.length), name]),
  );
  const needed = new Set();
  const visit = async (name) => {
    const text = await readFile(join(root, name), 'utf8').catch(() => '');
    for (const [, file] of text.matchAll(/(?:_astro\/|\.\/)([\w.@-]+\.(?:json|js|css|svg|woff2))/g)) {
      const asset = assets.get(file);
      if (asset === undefined || needed.has(asset) || ON_DEMAND.test(file)) continue;
      needed.add(asset);
      await visit(asset);
    }
  };
  for (const page of pages) await visit(page);
  return [...needed].sort();
}

/** The script of the service worker: `shell` and `assets` are addresses, `version` changes when any of them does. */
export function serviceWorkerScript({ base, version, shell, assets }) {
  return `const BASE=${JSON.stringify(base)},CACHE='drydock-${version}',FIRST=${JSON.stringify([...shell, ...assets])};
addEventListener('install',(event)=>{event.waitUntil(caches.open(CACHE).then((cache)=>cache.addAll(FIRST)).then(()=>skipWaiting()))});
addEventListener('activate',(event)=>{event.waitUntil((async()=>{for(const key of await caches.keys())if(key.startsWith('drydock-')&&key!==CACHE)await caches.delete(key);await clients.claim()})())});
addEventListener('fetch',(event)=>{
const request=event.request,url=new URL(request.url);
if(request.method!=='GET'||url.origin!==location.origin||!url.pathname.startsWith(BASE))return;
event.respondWith(url.pathname.startsWith(BASE+'_astro/')?fromCache(request):fromNetwork(request));
});
async function fromCache(request){
const cache=await caches.open(CACHE),hit=await cache.match(request);
if(hit)return hit;
const answer=await fetch(request);
if(answer.ok)await cache.put(request,answer.clone());
return answer;
}
async function fromNetwork(request){
const cache=await caches.open(CACHE);
try{const answer=await fetch(request);if(answer.ok&&answer.status===200)await cache.put(request,answer.clone());return answer}
catch(error){const hit=await cache.match(request,{ignoreSearch:true});if(hit)return hit;if(request.mode==='navigate'){const missing=await cache.match(BASE+'404.html');if(missing)return missing}throw error}
}
`;
}

/** Astro integration: lists and hashes the output and writes `sw.js`, the site's offline copy. */
export function serviceWorker() {
  let base = '/';
  return {
    name: 'drydock:service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).map((name) => name.split(sep).join('/'));
        const hash = createHash('sha256');
        for (const name of names.sort()) {
          if (!(await stat(join(root, name))).isFile() || name === 'sw.js') continue;
          hash.update(name).update(await readFile(join(root, name)));
        }
        const pages = [...[...SHELL, ...PARTS].map((name) => `${name}index.html`), '404.html'];
        const assets = (await neededAssets(root, pages, names)).map((name) => `${base}${name}`);
        const shell = [...SHELL, 'favicon.svg', 'manifest.webmanifest', '404.html'].map((name) => `${base}${name}`);
        const version = hash.digest('hex').slice(0, 12);
        await writeFile(join(root, 'sw.js'), serviceWorkerScript({ base, version, shell, assets }));
        logger.info(`sw.js keeps ${shell.length + assets.length} files`);
      },
    },
  };
}
