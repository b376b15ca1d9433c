import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

/** What a lesson's front matter says besides Starlight's: the records of a real engine that back its claims. */
const lesson = z.object({ facts: z.array(z.string()).optional() });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: lesson }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
