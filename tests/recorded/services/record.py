#!/usr/bin/env python3
"""Records what real servers answer to the cases of cases/NAME.json, into NAME.json beside this file.

    record.py httpd|nginx        needs Debian's package of that server, curl, and root; writes to /srv/site while it runs

A case file holds the files of a site, pieces of configuration to be tested (`configs`), and sites: a configuration with requests as
curl takes them. Recorded are the test's output, each answer with its head, and both logs. What differs from run to run or from package to
package (times, process numbers, ports of clients, the version) is made equal here and in the test alike.
"""
import json, os, pathlib, re, shutil, signal, subprocess, sys, time

HERE = pathlib.Path(__file__).resolve().parent
SITE = pathlib.Path("/srv/site")
WHEN = 1795478400  # 2026-11-24 00:00:00
BASES = {"httpd": (HERE / "cases" / "httpd.base.conf").read_text(), "nginx": (HERE / "cases" / "nginx.base.conf").read_text()}
PROGRAMS = {"httpd": "apache2", "nginx": "nginx"}


def config(server, text):
    base = BASES[server]
    if server == "httpd":
        return base.replace("@MODULES@", "/usr/lib/apache2/modules").replace("@TYPES@", "/etc/mime.types") + text + "\n"
    return base.replace("@TEXT@", text)


def lay_out(cases):
    shutil.rmtree(SITE, ignore_errors=True)
    (SITE / "htdocs").mkdir(parents=True)
    (SITE / "logs").mkdir()
    for name, entry in cases["files"].items():
        path = SITE / "htdocs" / name
        if entry is None:
            path.mkdir(parents=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(entry if isinstance(entry, str) else entry["text"])
        path.chmod(0o644 if isinstance(entry, str) else int(entry["mode"], 8))
    for name, to in cases["links"].items():
        (SITE / "htdocs" / name).parent.mkdir(parents=True, exist_ok=True)
        (SITE / "htdocs" / name).symlink_to(to)
    for folder, names, files in os.walk(SITE / "htdocs", topdown=False):
        for name in [*files, *names, "."]:
            os.utime(os.path.join(folder, name), (WHEN, WHEN), follow_symlinks=False)


def command(server, *rest):
    # The image's nginx logs into a link to its standard error before it has read where else.
    log = SITE / "logs" / "error.log"
    if server == "nginx" and not log.is_symlink():
        log.symlink_to("/dev/stderr")
    args = ["-f", str(SITE / "t.conf")] if server == "httpd" else ["-e", str(log), "-c", str(SITE / "t.conf")]
    return [PROGRAMS[server], *args, *rest]


def test(server, text):
    (SITE / "t.conf").write_text(config(server, text))
    done = subprocess.run(command(server, "-t"), capture_output=True, text=True)
    return {"config": text, "output": done.stdout + done.stderr, "code": done.returncode}


def site(server, one):
    (SITE / "t.conf").write_text(config(server, one["config"]))
    for name in ("out", "err"):
        (SITE / "logs" / name).write_text("")
    out, err = open("/tmp/services.out", "w"), open("/tmp/services.err", "w")
    run = subprocess.Popen(command(server, *(["-DFOREGROUND"] if server == "httpd" else ["-g", "daemon off;"])), stdout=out, stderr=err)
    time.sleep(1.5)
    answers = []
    for request in one["requests"]:
        line = re.sub(r"(\S+|'[^']*')$", lambda m: "'http://localhost:18080" + m.group(1).strip("'") + "'", request)
        done = subprocess.run(["bash", "-c", f"curl -si --max-time 5 {line}"], capture_output=True)
        answers.append({"request": request, "answer": done.stdout.decode("utf-8", "replace")})
        time.sleep(0.02)
    run.send_signal(signal.SIGTERM if server == "httpd" else signal.SIGQUIT)
    run.wait(10)
    read = lambda name: pathlib.Path(f"/tmp/services.{name}").read_text()
    return {"name": one["name"], "config": one["config"], "answers": answers, "out": read("out"), "err": read("err")}


for server in sys.argv[1:]:
    cases = json.loads((HERE / "cases" / f"{server}.json").read_text())
    lay_out(cases)
    version = subprocess.run([PROGRAMS[server], "-v"], capture_output=True, text=True)
    record = {
        "version": (version.stdout + version.stderr).split("\n")[0],
        "configs": [test(server, text) for text in cases["configs"]],
        "sites": [site(server, one) for one in cases["sites"]],
    }
    (HERE / f"{server}.json").write_text(json.dumps(record, indent=1) + "\n")
    shutil.rmtree(SITE)
