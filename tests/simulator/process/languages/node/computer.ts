import { utf8Decode } from '../../../../../src/simulator/base/bytes.ts';
import { atOnce } from '../../../../../src/simulator/base/part.ts';
import { type Computer, createComputer } from '../../../../../src/simulator/host/computer.ts';
import { SILENT } from '../../../../../src/simulator/host/replay.ts';

export interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** A learner's computer with the site's images, and a way to run commands in its bash. */
export class Shell {
  readonly computer: Computer;

  constructor(files: Readonly<Record<string, string>>, images: readonly string[]) {
    this.computer = createComputer({
      scenario: { files, images, catalog: 'site' },
      seed: 'node',
      startsAt: Date.UTC(2026, 10, 24),
      events: SILENT,
    });
  }

  run(command: string, stdin = ''): Answer {
    const { computer } = this;
    computer.putFile('/tmp/in', stdin);
    computer.putFile(
      '/tmp/run',
      `cd ${computer.folder}\n{ ${command}\n} </tmp/in >/tmp/out 2>/tmp/err; echo $? >/tmp/code\n`,
    );
    atOnce(computer.runScript('/tmp/run', 300_000));
    const read = (path: string): string => utf8Decode(computer.readBytes(path) ?? new Uint8Array(0));
    return { stdout: read('/tmp/out'), stderr: read('/tmp/err'), code: Number(read('/tmp/code')) };
  }

  /** Standard output of a command that must succeed. */
  out(command: string): string {
    const { stdout, stderr, code } = this.run(command);
    if (code !== 0) throw new Error(`${command}: ${code}\n${stdout}${stderr}`);
    return stdout;
  }
}
