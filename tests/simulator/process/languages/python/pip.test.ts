import { describe, expect, it } from 'vitest';
import { Shell } from '../node/computer.ts';

const IMAGE = 'python:3.12-slim';
const ROOT =
  "WARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager, possibly rendering your system unusable. It is recommended to use a virtual environment instead: https://pip.pypa.io/warnings/venv. Use the --root-user-action option if you know what you are doing and want to suppress this warning.\n";
const NOTICE =
  '\n[notice] A new release of pip is available: 25.0.1 -> 26.2.1\n[notice] To update, run: pip install --upgrade pip\n';

describe('pip', () => {
  const shell = new Shell(
    {
      'requirements.txt': '# what the program needs\nFlask==3.1.3\nredis\n',
      'conflict.txt': 'pydantic==2.13.5\npydantic-core>=2.49,<3\n',
      'skip.txt': 'pywin32; sys_platform=="win32"\n',
      Dockerfile: `FROM ${IMAGE}\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n`,
      'Dockerfile.lean': `FROM ${IMAGE}\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\n`,
    },
    [IMAGE],
  );
  const pip = (args: string, options = ''): ReturnType<Shell['run']> =>
    shell.run(`docker run --rm ${options} -v $PWD:/w -w /w ${IMAGE} ${args}`);

  it('installs what a file lists with all that it needs, in the order of the real one', () => {
    expect(pip('pip install -r requirements.txt')).toEqual({
      stdout: `Collecting Flask==3.1.3 (from -r requirements.txt (line 2))
  Downloading flask-3.1.3-py3-none-any.whl.metadata (3.2 kB)
Collecting redis (from -r requirements.txt (line 3))
  Downloading redis-8.1.0-py3-none-any.whl.metadata (16 kB)
Collecting blinker>=1.9.0 (from Flask==3.1.3->-r requirements.txt (line 2))
  Downloading blinker-1.9.0-py3-none-any.whl.metadata (1.6 kB)
Collecting click>=8.1.3 (from Flask==3.1.3->-r requirements.txt (line 2))
  Downloading click-8.5.0-py3-none-any.whl.metadata (2.6 kB)
Collecting itsdangerous>=2.2.0 (from Flask==3.1.3->-r requirements.txt (line 2))
  Downloading itsdangerous-2.2.0-py3-none-any.whl.metadata (1.9 kB)
Collecting jinja2>=3.1.2 (from Flask==3.1.3->-r requirements.txt (line 2))
  Downloading jinja2-3.1.6-py3-none-any.whl.metadata (2.9 kB)
Collecting markupsafe>=2.1.1 (from Flask==3.1.3->-r requirements.txt (line 2))
  Downloading markupsafe-3.0.3-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl.metadata (2.7 kB)
Collecting werkzeug>=3.1.0 (from Flask==3.1.3->-r requirements.txt (line 2))
  Downloading werkzeug-3.1.9-py3-none-any.whl.metadata (4.1 kB)
Downloading flask-3.1.3-py3-none-any.whl (103 kB)
Downloading redis-8.1.0-py3-none-any.whl (560 kB)
   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 560.6/560.6 kB 22.9 MB/s eta 0:00:00
Downloading blinker-1.9.0-py3-none-any.whl (8.5 kB)
Downloading click-8.5.0-py3-none-any.whl (125 kB)
Downloading itsdangerous-2.2.0-py3-none-any.whl (16 kB)
Downloading jinja2-3.1.6-py3-none-any.whl (134 kB)
Downloading markupsafe-3.0.3-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl (22 kB)
Downloading werkzeug-3.1.9-py3-none-any.whl (228 kB)
Installing collected packages: redis, markupsafe, itsdangerous, click, blinker, werkzeug, jinja2, Flask
Successfully installed Flask-3.1.3 blinker-1.9.0 click-8.5.0 itsdangerous-2.2.0 jinja2-3.1.6 markupsafe-3.0.3 redis-8.1.0 werkzeug-3.1.9
`,
      stderr: ROOT + NOTICE,
      code: 0,
    });
  });

  it('knows what is there, and what is missing', () => {
    const { stdout } = pip(
      `sh -c 'pip install -q --root-user-action=ignore flask 2>&1; pip install flask 2>/dev/null | head -2; pip freeze; pip uninstall -y blinker; pip check'`,
    );
    expect(
      stdout,
    ).toBe(`${NOTICE}Requirement already satisfied: flask in /usr/local/lib/python3.12/site-packages (3.1.3)
Requirement already satisfied: blinker>=1.9.0 in /usr/local/lib/python3.12/site-packages (from flask) (1.9.0)
blinker==1.9.0
click==8.5.0
Flask==3.1.3
itsdangerous==2.2.0
Jinja2==3.1.6
MarkupSafe==3.0.3
Werkzeug==3.1.9
Found existing installation: blinker 1.9.0
Uninstalling blinker-1.9.0:
  Successfully uninstalled blinker-1.9.0
flask 3.1.3 requires blinker, which is not installed.
`);
  });

  it('explains what cannot be had', () => {
    expect(pip('pip install flask==9').stderr).toMatch(
      /^ERROR: Could not find a version that satisfies the requirement flask==9 \(from versions: .*3\.1\.3\)\nERROR: No matching distribution found for flask==9\n/,
    );
    expect(pip('pip install -r none.txt').stderr).toBe(
      "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'none.txt'\n",
    );
    expect(pip('pip install flask=3').stderr).toBe(
      "ERROR: Invalid requirement: 'flask=3': Expected end or semicolon (after name and no valid version specifier)\n    flask=3\n         ^\nHint: = is not a valid operator. Did you mean == ?\n",
    );
    expect(pip('pip instal flask').stderr).toBe('ERROR: unknown command "instal" - maybe you meant "install"\n');
    expect(pip('pip install -r skip.txt').stdout).toBe(
      `Ignoring pywin32: markers 'sys_platform == "win32"' don't match your environment\n`,
    );
    expect(pip('pip install -r conflict.txt')).toEqual({
      stdout: `Collecting pydantic==2.13.5 (from -r conflict.txt (line 1))
  Downloading pydantic-2.13.5-py3-none-any.whl.metadata (110 kB)
Collecting pydantic-core<3,>=2.49 (from -r conflict.txt (line 2))
  Downloading pydantic_core-2.49.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (6.5 kB)
Collecting annotated-types>=0.6.0 (from pydantic==2.13.5->-r conflict.txt (line 1))
  Downloading annotated_types-0.8.0-py3-none-any.whl.metadata (15 kB)
INFO: pip is looking at multiple versions of pydantic to determine which version is compatible with other requirements. This could take a while.

The conflict is caused by:
    The user requested pydantic-core<3 and >=2.49
    pydantic 2.13.5 depends on pydantic-core==2.46.5

To fix this you could try to:
1. loosen the range of package versions you've specified
2. remove package versions to allow pip to attempt to solve the dependency conflict

`,
      stderr: `ERROR: Cannot install -r conflict.txt (line 1) and pydantic-core<3 and >=2.49 because these package versions have conflicting dependencies.
ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts
${NOTICE}`,
      code: 1,
    });
  });

  it('tries again without a network, and gives up', () => {
    const { stderr, code } = pip('pip install flask', '--network none');
    expect(code).toBe(1);
    expect(
      stderr.match(
        /^WARNING: Retrying \(Retry\(total=\d, .*Temporary failure in name resolution'\)': \/simple\/flask\/$/gm,
      ),
    ).toHaveLength(5);
    expect(stderr).toMatch(/\(from versions: none\)\nERROR: No matching distribution found for flask\n$/);
  });

  it('installs for a user who may not write', () => {
    const { stdout, stderr } = pip('pip install idna', '-u 1000 -e HOME=/tmp');
    expect(stdout).toMatch(
      /^Defaulting to user installation because normal site-packages is not writeable\nCollecting idna\n/,
    );
    expect(stderr).toContain("  WARNING: The script idna is installed in '/tmp/.local/bin' which is not on PATH.\n");
  });

  it('leaves its cache in the layer unless told not to', () => {
    shell.out('docker build -q -t fat . && docker build -q -t lean -f Dockerfile.lean .');
    const size = (image: string): number => Number(shell.out(`docker inspect -f '{{.Size}}' ${image}`));
    expect(size('fat') - size('lean')).toBeGreaterThan(1_000_000);
    expect(shell.out('docker run --rm fat pip cache purge')).toBe('Files removed: 32 (1.3 MB)\n');
  });
});

describe("pip of a distribution's Python", () => {
  const shell = new Shell(
    {
      Dockerfile:
        'FROM debian:bookworm-slim\nRUN apt-get update -qq && apt-get install -y -qq python3 python3-pip python3-venv >/dev/null 2>&1\n',
    },
    ['debian:bookworm-slim'],
  );
  shell.out('docker build -q -t own .');

  it('leaves the system alone unless told to break it', () => {
    const { stderr, code } = shell.run('docker run --rm own pip install six');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error: externally-managed-environment\n\n× This environment is externally managed\n╰─> To install Python packages system-wide, try apt install\n {4}python3-xyz, where xyz is the package you are trying to\n {4}install\.\n {4}\n/,
    );
    expect(stderr).toMatch(/passing --break-system-packages\.\nhint: See PEP 668 for the detailed specification\.\n$/);
    expect(
      shell.out(
        'docker run --rm own sh -c \'pip install -q --root-user-action=ignore --break-system-packages six && python3 -c "import six; print(six.PY3)"\'',
      ),
    ).toBe('True\n');
  });

  it('installs in an environment', () => {
    expect(
      shell.out("docker run --rm own sh -c 'python3 -m venv /v && /v/bin/pip install --disable-pip-version-check six'"),
    ).toBe(`Collecting six
  Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
Installing collected packages: six
Successfully installed six-1.17.0
`);
  });
});
