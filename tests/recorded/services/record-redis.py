#!/usr/bin/env python3
"""Records what the real redis-cli prints for the lines of cases/redis.txt, into redis.json beside this file.

    record-redis.py PORT     the port of a running empty redis-server

A line holds redis-cli's words as a shell reads them, or behind `<` a JSON string for its standard input.
"""
import json, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
PORT = sys.argv[1]


def run(line):
    words, _, stdin = line.partition('< "')
    done = subprocess.run(["bash", "-c", f"set -f; redis-cli -p {PORT} {words}"], input=json.loads('"' + stdin) if stdin else "", capture_output=True, text=True)
    even = lambda text: text.replace(f":{PORT}", ":6379")
    return {"line": line.replace(f":{PORT}", ":6379"), "stdout": even(done.stdout), "stderr": even(done.stderr), "code": done.returncode}


version = subprocess.run(["redis-cli", "--version"], capture_output=True, text=True).stdout.strip()
steps = [run(line) for line in (HERE / "cases" / "redis.txt").read_text().split("\n") if line]
(HERE / "redis.json").write_text(json.dumps({"version": version, "steps": steps}, indent=1, ensure_ascii=False) + "\n")
