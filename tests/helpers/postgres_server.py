"""A PostgreSQL server of one's own, in a temporary folder, reached through a socket; it goes with the tests."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

PLACES = ("/usr/lib/postgresql/*/bin", "/usr/local/pgsql/bin", "/usr/pgsql-*/bin")
OLDEST = 15
_NAME = "xt-pg-"
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "20"}


class NoServerError(Exception):
    """Says why there is none."""


@contextmanager
def postgres_server(settings: Mapping[str, str] = FAST) -> Iterator[str]:
    """Give the connection string of a new server with an empty database.

    Raises
    ------
    NoServerError
        Where there is no PostgreSQL 15 or newer, or it can't be started.
    """
    programs = _programs()
    _sweep(programs)
    # The path of a socket may not be long, so this is not pytest's folder.
    folder = Path(tempfile.mkdtemp(prefix=f"{_NAME}{os.getpid()}-"))
    try:
        yield from _running(programs, folder, settings)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _running(programs: Path, folder: Path, settings: Mapping[str, str]) -> Iterator[str]:
    data, log = folder / "data", folder / "log"
    if os.geteuid() == 0:
        user = _nobody()
        os.chown(folder, user.pw_uid, user.pw_gid)
    options = " ".join(f"-c {name}={value}" for name, value in {**settings, "listen_addresses": "''"}.items())
    _do(programs, "initdb", "-D", data, "-A", "trust", "-U", "tests", "-E", "UTF8", "--locale=C", "--no-sync")
    _do(programs, "pg_ctl", "-D", data, "-l", log, "-w", "-t", "30", "-o", f"-k {folder} {options}", "start")
    try:
        yield f"host={folder} user=tests dbname=postgres"
    finally:
        _do(programs, "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")


def _sweep(programs: Path) -> None:
    """Stop the servers of tests that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_NAME}*"):
        pid = folder.name.removeprefix(_NAME).partition("-")[0]
        if pid.isdigit() and not Path("/proc", pid).exists() and Path("/proc").is_dir():
            with suppress(NoServerError):
                _do(programs, "pg_ctl", "-D", folder / "data", "-w", "-m", "immediate", "stop")
            shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    found = [
        place for pattern in PLACES for place in Path("/").glob(pattern.lstrip("/")) if (place / "initdb").exists()
    ]
    on_path = shutil.which("initdb")
    for place in [*sorted(found, reverse=True), *([Path(on_path).parent] if on_path else [])]:
        told = subprocess.run([place / "postgres", "--version"], capture_output=True, text=True, check=False).stdout
        numbers = [word for word in told.split() if word[0].isdigit()]
        if numbers and int(numbers[0].split(".")[0]) >= OLDEST:
            return place
    raise NoServerError(f"PostgreSQL {OLDEST} or newer is not installed")


def _nobody() -> pwd.struct_passwd:
    """Return who runs the server where root runs the tests: it refuses to be root."""
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise NoServerError("there is nobody but root here, and the server refuses to be root")


def _do(programs: Path, program: str, *arguments: object) -> None:
    as_user = {}
    if os.geteuid() == 0:
        user = _nobody()
        as_user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    try:
        subprocess.run(
            [str(programs / program), *map(str, arguments)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd="/",
            text=True, timeout=60, env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"}, **as_user,
        )  # fmt: skip
    except subprocess.CalledProcessError as error:
        raise NoServerError(f"{program}: {error.stderr.strip()[-300:]}") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoServerError(f"{program}: {error}") from error
