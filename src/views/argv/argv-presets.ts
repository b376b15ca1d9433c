import type { Words } from '../../i18n/index.ts';
import type { ArgvSetup } from './argv-facts.ts';

/** Cases that people get wrong, by name. */
export function presetsOf(words: Words): readonly { readonly name: string; readonly setup: ArgvSetup }[] {
  const text = words.argv.preset;
  const plain = { override: undefined, words: '' };
  return [
    { name: text.defaults, setup: { ...plain, entrypoint: 'ENTRYPOINT ["echo", "hello"]', cmd: 'CMD ["world"]' } },
    {
      name: text.shellIgnores,
      setup: { ...plain, entrypoint: 'ENTRYPOINT echo hello', cmd: '', words: 'and you' },
    },
    { name: text.shellStays, setup: { ...plain, entrypoint: '', cmd: 'CMD sleep 600; echo done' } },
    { name: text.exec, setup: { ...plain, entrypoint: '', cmd: 'CMD exec sleep 600' } },
    { name: text.variable, setup: { ...plain, entrypoint: '', cmd: 'CMD ["echo", "$HOME"]' } },
    { name: text.quotes, setup: { ...plain, entrypoint: '', cmd: "CMD ['echo', 'hello']" } },
    {
      name: text.override,
      setup: { entrypoint: 'ENTRYPOINT ["echo", "hello"]', cmd: 'CMD ["world"]', override: 'ls', words: '/etc' },
    },
  ];
}

/** What the page begins with. */
export const FIRST_SETUP: ArgvSetup = {
  entrypoint: 'ENTRYPOINT ["echo", "hello"]',
  cmd: 'CMD ["world"]',
  override: undefined,
  words: '',
};
