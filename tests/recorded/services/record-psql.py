#!/usr/bin/env python3
"""Records what the real psql prints for the lines of cases/psql.txt, into psql.json beside this file.

    record-psql.py FOLDER PORT     the socket's folder and port of a running server whose superuser is postgres, trusted

A line holds psql's options as a shell reads them, or behind `<` a JSON string for its standard input. All run one after the other
in a fresh database `app`.
"""
import json, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
FOLDER, PORT = sys.argv[1:3]


def psql(line, database="app"):
    options, _, stdin = line.partition('< "')
    stdin = stdin and '"' + stdin
    done = subprocess.run(["bash", "-c", f"PGHOST={FOLDER} PGPORT={PORT} PGUSER=postgres PGDATABASE={database} psql -X {options}"], input=json.loads(stdin) if stdin else "", capture_output=True, text=True)
    return {"line": line, "stdout": done.stdout, "stderr": done.stderr.replace(f"{FOLDER}/.s.PGSQL.{PORT}", "/var/run/postgresql/.s.PGSQL.5432"), "code": done.returncode}


psql('-c "DROP DATABASE IF EXISTS app" -c "DROP DATABASE IF EXISTS app2" -c "DROP ROLE IF EXISTS joe" -c "CREATE DATABASE app"', "postgres")
lines = [line for line in (HERE / "cases" / "psql.txt").read_text().split("\n") if line]
version = subprocess.run(["psql", "--version"], capture_output=True, text=True).stdout.strip()
(HERE / "psql.json").write_text(json.dumps({"version": version, "steps": [psql(line) for line in lines]}, indent=1, ensure_ascii=False) + "\n")
