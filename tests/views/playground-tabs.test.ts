import { expect, test } from 'vitest';
import { Timeline } from '../../src/simulator/timeline/timeline.ts';
import { type RunStoryName, tell } from '../../src/views/gallery/run-stories.ts';
import { freshTab, type PictureTab } from '../../src/views/playground/playground.view-model.ts';

/** The tab that the last command of a story calls for. */
function tabAfter(name: RunStoryName, open?: PictureTab): string | undefined {
  const entries = tell(name);
  const last = entries.findLastIndex(
    ({ event }) => event.type === 'terminal.command' || event.type === 'browser.asked',
  );
  const timeline = new Timeline();
  timeline.append(entries);
  return freshTab(timeline.worldAfter(last), timeline.worldAfter(entries.length), open);
}

test('the picture goes where something happened', () => {
  expect(tabAfter('port-published')).toBe('network');
  expect(tabAfter('browser-page')).toBe('network');
  expect(tabAfter('browser-refused')).toBe('network');
  expect(tabAfter('pushed')).toBe('registry');
  expect(tabAfter('stop-killed')).toBe('containers');
  expect(tabAfter('volume-filled')).toBe('mounts');
});

test('a picture that shows what happened stays open', () => {
  expect(tabAfter('volume-shared')).toBe('containers');
  expect(tabAfter('volume-shared', 'mounts')).toBe('mounts');
  expect(tabAfter('memory-gone', 'mounts')).toBe('mounts');
  expect(tabAfter('stop-killed', 'mounts')).toBe('containers');
  expect(tabAfter('stop-killed', 'processes')).toBe('processes');
  expect(tabAfter('stop-killed', 'network')).toBe('network');
  expect(tabAfter('port-published', 'containers')).toBe('network');
});
