import type { APIRoute } from 'astro';

/** What search engines may read; where the list of pages is, when the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const map = site === undefined ? '' : `Sitemap: ${new URL(`${base}/sitemap-index.xml`, site).href}\n`;
  return new Response(`User-agent: *\nDisallow: ${base}/gallery/\n${map}`);
};
