import starlight from '@astrojs/starlight';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { coldTasks } from './scripts/site/cold-tasks.mjs';
import { contentSecurityPolicy } from './scripts/site/content-security-policy.mjs';
import { dataModules } from './scripts/site/data-modules.mjs';
import { keepLazyStyles } from './scripts/site/keep-lazy-styles.mjs';
import { lateStyles } from './scripts/site/late-styles.mjs';
import { mendOutput } from './scripts/site/mend-output.mjs';
import { oneCore } from './scripts/site/one-core.mjs';
import { searchIndex } from './scripts/site/search-index.mjs';
import { serviceWorker } from './scripts/site/service-worker.mjs';
import { courseSidebar, referenceSidebar } from './scripts/site/sidebar.mjs';

/** `DRYDOCK_BASE=/drydock npm run build` makes a site that lives below a path; `DRYDOCK_SITE` is its full address. */
const base = `/${(process.env.DRYDOCK_BASE ?? '').replace(/^\/+|\/+$/g, '')}`;
const site = process.env.DRYDOCK_SITE;
/** Targets of redirects are not put below the base path by themselves. */
const below = (path) => `${base.replace(/\/$/, '')}${path}`;

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  redirects: {
    '/lessons/container/': below('/lessons/lifecycle/'),
    '/zh-cn/lessons/container/': below('/zh-cn/lessons/lifecycle/'),
  },
  devToolbar: { enabled: false },
  // scripts/site/late-styles.mjs puts small ones into the pages.
  build: { inlineStylesheets: 'never' },
  integrations: [
    starlight({
      title: { en: 'Drydock', 'zh-CN': 'Drydock' },
      description: 'Learn Docker in a browser tab, with a simulator that computes what Docker would do.',
      favicon: '/favicon.svg',
      locales: {
        root: { label: 'English', lang: 'en' },
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
      },
      customCss: ['./src/views/design/tokens.css', './src/views/design/starlight.css', './src/views/design/print.css'],
      components: {
        Search: './src/views/page/Search.astro',
        SiteTitle: './src/views/page/SiteTitle.astro',
        Head: './src/views/page/Head.astro',
        MarkdownContent: './src/views/page/MarkdownContent.astro',
      },
      sidebar: [
        { label: 'Playground', translations: { 'zh-CN': '练习场' }, link: '/playground/' },
        { label: 'The course', translations: { 'zh-CN': '课程总览' }, link: '/course/' },
        ...courseSidebar(),
        referenceSidebar(),
        { label: 'Classroom demos', translations: { 'zh-CN': '课堂演示' }, link: '/demos/' },
      ],
      // scripts/site/search-index.mjs makes the index, so that Chinese is found.
      pagefind: false,
      disable404Route: true,
      pagination: true,
      credits: false,
    }),
    svelte(),
    mendOutput(),
    searchIndex(),
    lateStyles(),
    contentSecurityPolicy(),
    serviceWorker(),
  ],
  vite: {
    plugins: [keepLazyStyles()],
    worker: { format: 'es', plugins: () => [coldTasks(), oneCore(() => [coldTasks()]), dataModules()] },
    build: {
      rolldownOptions: {
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
