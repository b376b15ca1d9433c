import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { SimulatorSession, Timeline } from '../../src/simulator/index.ts';
import { argvPicture } from '../../src/views/argv/argv.view-model.ts';
import { type ArgvSetup, argvCommand, lastArgv } from '../../src/views/argv/argv-facts.ts';
import { argvRunner, argvTable, FORMS } from '../../src/views/argv/argv-table.ts';

const en = words('en');
const run = argvRunner();
const none: ArgvSetup = { entrypoint: '', cmd: '', override: undefined, words: '' };

function told(setup: Partial<ArgvSetup>): string {
  const full = { ...none, ...setup };
  const picture = argvPicture(run(full), en, full);
  const parts = picture.words.map((word) => `${word.label}:${word.text}`).join(' | ');
  return [parts, picture.error, picture.pid1, ...picture.notes].filter((one) => one !== '').join('\n');
}

describe('the argv that results, as the simulator answers', () => {
  test('the documented table: shell form wins, exec form is completed', () => {
    const cells = argvTable('');
    const lines = FORMS.map((row) =>
      cells
        .filter((cell) => cell.entrypoint === row)
        .map((cell) => cell.facts.argv?.join(' ') ?? cell.facts.error?.replace(/.*: /, '')),
    );
    expect(lines).toEqual([
      ['/bin/sh', 'one $HOME', '/bin/sh -c echo $HOME', 'no command specified'],
      ['echo hi', 'echo hi one $HOME', 'echo hi /bin/sh -c echo $HOME', 'echo hi'],
      [
        '/bin/sh -c echo hi',
        '/bin/sh -c echo hi one $HOME',
        '/bin/sh -c echo hi /bin/sh -c echo $HOME',
        '/bin/sh -c echo hi',
      ],
      ['no command specified', 'one $HOME', '/bin/sh -c echo $HOME', 'no command specified'],
    ]);
  });

  test('words replace CMD and follow the entrypoint, quoted as the shell reads them', () => {
    expect(told({ entrypoint: 'ENTRYPOINT ["echo", "hi"]', cmd: 'CMD ["x"]', words: '"a b" c' })).toBe(
      [
        'ENTRYPOINT:echo | ENTRYPOINT:hi | words after docker run:a b | words after docker run:c',
        'PID 1 is `echo hi "a b" c`: it gets the signals of `docker stop` itself.',
        'The words on the command line replace the image’s `CMD`, `x`.',
        'The command’s words follow the entrypoint’s: defaults that the command line may replace.',
      ].join('\n'),
    );
  });

  test('shell form hands the words to the shell, not to the command', () => {
    expect(told({ entrypoint: 'ENTRYPOINT echo hi', words: 'a' })).toContain(
      '`a` is never seen unless the text uses them',
    );
  });

  test('--entrypoint takes the CMD of the image away', () => {
    expect(told({ entrypoint: 'ENTRYPOINT ["echo"]', cmd: 'CMD ["x"]', override: 'id' })).toContain(
      'and the image’s `CMD` is dropped with it',
    );
    expect(told({ cmd: 'CMD ["x"]', override: '' })).toContain('no command specified');
  });

  test('what process 1 becomes', () => {
    expect(told({ cmd: 'CMD exec sleep 600' })).toContain(
      'PID 1 began as `/bin/sh -c "exec sleep 600"` and became `sleep 600`',
    );
    expect(told({ cmd: 'CMD sleep 600; echo x' })).toContain('PID 1 is the shell');
    expect(told({ words: 'no-such' })).toContain('There is no PID 1');
  });

  test('exec form that names a shell is no shell form; what made CMD go away is said where nothing runs', () => {
    const shell = told({ cmd: 'CMD ["sh", "-c", "exec sleep 100"]' });
    expect(shell).not.toContain('Shell form');
    expect(told({ override: '', cmd: 'CMD ["echo"]' })).toContain('`CMD` is dropped with it');
    expect(told({ entrypoint: 'ENTRYPOINT []' })).toContain('resets the `CMD`');
    expect(told({ entrypoint: 'ENTRYPOINT []', cmd: 'CMD ["true"]' })).not.toContain('resets');
  });

  test('a quote that is not closed leaves the shell waiting', () => {
    const setup = { ...none, words: '"a' };
    expect(argvPicture(argvRunner()(setup), en, setup).notes).toEqual([en.argv.note.unfinished]);
  });

  test('single quotes are no JSON, and without a shell a variable stays', () => {
    expect(told({ cmd: "CMD ['echo']" })).toContain('Single quotes are no JSON');
    expect(told({ entrypoint: 'ENTRYPOINT ["sh"' })).toContain('What begins with this bracket is no JSON');
    expect(told({ cmd: 'CMD ["echo", "$HOME"]' })).toContain('the dollar sign stays');
  });

  test('a line that does not build says so', () => {
    expect(told({ cmd: 'CDM ["x"]' })).toContain('unknown instruction: CDM');
  });

  test('the command line as a person types it', () => {
    expect(argvCommand({ override: '', words: '' })).toBe("docker run --entrypoint '' demo");
    expect(argvCommand({ override: 'ls', words: '/' })).toBe('docker run --entrypoint ls demo /');
  });
});

test('the last container of a World as an argv, for lessons', () => {
  const scenario = { id: 'argv', catalog: 'site', images: ['alpine:3.22'], files: {} } as const;
  const line = "docker run -d alpine:3.22 sh -c 'exec sleep 600'";
  const inputs = [{ kind: 'command', terminal: 'main', line }] as const;
  const timeline = new Timeline();
  timeline.append(new SimulatorSession({ scenario, seed: 'x', inputs }).journal);
  const picture = argvPicture(lastArgv(timeline.worldAfter(timeline.length)), en);
  expect(picture.words.map((word) => `${word.from} ${word.part} ${word.text}`)).toEqual([
    'run cmd sh',
    'run cmd -c',
    'run cmd exec sleep 600',
  ]);
  expect(picture.pid1).toContain('became `sleep 600`');
});
