#!/usr/bin/env python3
"""Records what the real tools answer to the commands of cases/NAME.txt, into NAME.json beside this file.

    record.py ENGINE NAME…        ENGINE: a command that runs a bash line where `docker` works, as `engine sh`

A line of a case file is a command of plain words and quotes, with ` <<< "JSON string"` for its standard input; `b: ` or `d: ` in front
means only busybox or only debian. All commands of a file run one after the other in one container, in the folder /w.
"""
import base64, io, json, pathlib, subprocess, sys, tarfile

HERE = pathlib.Path(__file__).resolve().parent
IMAGES = {"busybox": "busybox", "debian": "debian:bookworm-slim"}


def cases(name):
    for line in (HERE / "cases" / f"{name}.txt").read_text().split("\n"):
        if not line or line.startswith("# "):
            continue
        only = {"b: ": "busybox", "d: ": "debian"}.get(line[:3])
        if only:
            line = line[3:]
        command, _, stdin = line.partition(" <<< ")
        yield only, command, json.loads(stdin) if stdin else ""


def run(engine, image, commands):
    script = ["mkdir -p /in /out /w; cd /w; umask 022"]
    for i, (command, stdin) in enumerate(commands):
        if stdin:
            script.append(f"echo {base64.b64encode(stdin.encode()).decode()} | base64 -d >/in/{i}")
        else:
            script.append(f": >/in/{i}")
        script.append(f"env {command} </in/{i} >/out/{i}.o 2>/out/{i}.e; echo $? >/out/{i}.c")
    script.append("tar -c -f - -C /out .")
    made = subprocess.run([*engine.split(), f"docker run --rm -i --hostname box {image} sh"], input="\n".join(script).encode(), stdout=subprocess.PIPE, check=True)
    tar = tarfile.open(fileobj=io.BytesIO(made.stdout))
    read = lambda n: tar.extractfile(f"./{n}").read().decode("latin-1")
    return [{"stdout": read(f"{i}.o"), "stderr": read(f"{i}.e"), "code": int(read(f"{i}.c"))} for i in range(len(commands))]


for name in sys.argv[2:]:
    rows = [{"command": command, **({"stdin": stdin} if stdin else {}), **({"only": only} if only else {})} for only, command, stdin in cases(name)]
    for image in IMAGES:
        mine = [row for row in rows if row.get("only", image) == image]
        for row, answer in zip(mine, run(sys.argv[1], IMAGES[image], [(row["command"], row.get("stdin", "")) for row in mine])):
            row[image] = answer
    (HERE / f"{name}.json").write_text(json.dumps(rows, indent=1, ensure_ascii=True) + "\n")
    print(name, len(rows))
