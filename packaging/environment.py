"""The environment in `.venv/`: made once from hash-locked packages, stamped, and left alone while the stamp fits."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from refusal import RefusedError, explain_pip
from system_packages import install_or_refuse

LAYOUT = 1
"""Raised when environments made by an older bootstrap no longer fit."""

NEEDED_BYTES = 1_200_000_000
RUNTIME_LOCK = "packaging/requirements.lock"
DEV_LOCK = "packaging/requirements-dev.lock"

KEPT_PACKAGES = frozenset({"pip"})
"""Never removed as a stranger: the tool itself."""

MISLEADING = ("PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_VIRTUALENV")
"""Variables of a person's shell that would send packages, or imports, elsewhere."""


class Environment:
    """The environment of one checkout.

    Parameters
    ----------
    root
        Top folder of the checkout.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.scripts = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.scripts / ("python.exe" if os.name == "nt" else "python")
        self._stamp_file = self.folder / "xraytrainer-stamp.json"
        self._marker = self.folder / "xraytrainer-unfinished"
        self._held: tuple[int, ...] = ()

    def make_ready(self, *, dev: bool) -> Path:
        """Return the interpreter of an environment that fits the lock files; make or mend it where needed.

        Parameters
        ----------
        dev
            Whether the tools for tests are wanted too.
        """
        if self._fits(dev=dev):
            return self.python
        with _one_at_a_time(self.root / ".venv.lock") as self._held:
            if not self._fits(dev=dev):
                self._build(dev=dev)
        return self.python

    def variables(self) -> dict[str, str]:
        """Return the environment variables for programs that run in it."""
        kept = {name: value for name, value in os.environ.items() if name not in MISLEADING}
        kept["VIRTUAL_ENV"] = str(self.folder)
        kept["PATH"] = os.pathsep.join([str(self.scripts), kept.get("PATH", os.defpath)])
        return kept

    def _wanted(self, *, dev: bool) -> dict[str, object]:
        """Return what the stamp of a fitting environment says."""
        wanted: dict[str, object] = {
            "layout": LAYOUT,
            "root": str(self.root),
            "runtime": _digest(self.root / RUNTIME_LOCK),
        }
        if dev:
            wanted["dev"] = _digest(self.root / DEV_LOCK)
        return wanted

    def _fits(self, *, dev: bool) -> bool:
        try:
            stamp = json.loads(self._stamp_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        fits = all(stamp.get(name) == value for name, value in self._wanted(dev=dev).items())
        return fits and stamp.get("python") == self._version()

    def _version(self) -> str | None:
        """Return `3.11` or the like, None where the interpreter is gone or does not run."""
        try:
            asked = subprocess.run(
                [str(self.python), "-I", "-S", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
                capture_output=True,
                text=True,
                timeout=60,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            return None
        return asked.stdout.strip()

    def _build(self, *, dev: bool) -> None:
        began = time.monotonic()
        usable = self._version() is not None and self._site().is_dir() and not self._marker.exists()
        if not usable:
            self._create()
        self._stamp_file.unlink(missing_ok=True)
        lock = self.root / (DEV_LOCK if dev else RUNTIME_LOCK)
        names = locked_names(lock)
        print(f"Installing {len(names)} packages into .venv (a minute or two the first time) ...", flush=True)
        self._install(lock)
        if dev:
            self._remove_strangers(names)
        self._link_project()
        stamp = {**self._wanted(dev=dev), "python": self._version()}
        unfinished = self._stamp_file.with_suffix(".new")
        unfinished.write_text(json.dumps(stamp), encoding="utf-8")
        os.replace(unfinished, self._stamp_file)
        self._marker.unlink(missing_ok=True)
        print(f"The environment is ready ({time.monotonic() - began:.0f} s).", flush=True)

    def _create(self) -> None:
        """Make an empty environment, in place of a broken or half-made one."""
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.exists():
            print("The environment in .venv is unfinished or broken; making it anew.", flush=True)
            shutil.rmtree(self.folder)
        free = shutil.disk_usage(self.root).free
        if free < NEEDED_BYTES:
            raise RefusedError(
                f"The disk is too full: the environment needs {NEEDED_BYTES / 1e9:.1f} GB beside the checkout, and "
                f"{free / 1e9:.1f} GB are free."
            )
        if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
            package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
            install_or_refuse([package], why="Python's own tool for environments is not installed")
        self.folder.mkdir()
        self._marker.touch()
        base = getattr(sys, "_base_executable", None) or sys.executable
        made = self._call([base, "-m", "venv", str(self.folder)], _clean(os.environ))
        if made.returncode != 0:
            raise RefusedError(explain_pip(made.stdout + made.stderr))

    def _install(self, lock: Path) -> None:
        """Install exactly what the lock file pins. Nothing changes where a package can't be had."""
        fresh = not self._marker.exists()
        self._marker.touch()
        done = self._pip(
            "install",
            "--require-hashes",
            "--no-deps",
            "--only-binary",
            ":all:",
            "--progress-bar",
            "off",
            "-r",
            str(lock),
        )
        if done.returncode == 0:
            return
        if fresh and "Installing collected packages" not in done.stdout:
            self._marker.unlink()
        raise RefusedError(explain_pip(done.stdout + done.stderr))

    def _remove_strangers(self, names: frozenset[str]) -> None:
        """Uninstall what no lock file names: tests must not pass thanks to a package that others lack."""
        listed = self._pip("list", "--format", "json")
        if listed.returncode != 0:
            raise RefusedError(explain_pip(listed.stdout + listed.stderr))
        found = {_canonical(entry["name"]): entry["name"] for entry in json.loads(listed.stdout)}
        strangers = [name for key, name in found.items() if key not in names | KEPT_PACKAGES]
        if strangers:
            print(f"Removing packages that the lock file does not name: {', '.join(sorted(strangers))}", flush=True)
            self._pip("uninstall", "--yes", *strangers)

    def _pip(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(self.python), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
        return self._call(command, self.variables())

    def _call(self, command: list[str], variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            env=variables,
            pass_fds=self._held,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )

    def _site(self) -> Path:
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        return self.folder / "lib" / f"python{self._version()}" / "site-packages"

    def _link_project(self) -> None:
        """Make the checkout importable, and the command `xray-trainer` callable, from the environment."""
        site = self._site()
        # Relative to its own folder, hence plain ASCII whatever the checkout's path is written in.
        (site / "xraytrainer-checkout.pth").write_text(os.path.relpath(self.root, site) + "\n", encoding="ascii")
        if os.name == "nt":
            launcher = self.scripts / "xray-trainer.cmd"
            launcher.write_text('@"%~dp0python.exe" -P -m xrayTrainer %*\n', encoding="ascii")
            return
        launcher = self.scripts / "xray-trainer"
        launcher.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -P -m xrayTrainer "$@"\n', encoding="ascii")
        launcher.chmod(0o755)


def locked_names(lock: Path) -> frozenset[str]:
    """Return the canonical names of the packages that a lock file pins."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return frozenset(_canonical(line.split("==")[0]) for line in lines if re.match(r"[A-Za-z0-9].*==", line))


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _clean(variables: os._Environ[str]) -> dict[str, str]:
    return {name: value for name, value in variables.items() if name not in MISLEADING}


def _digest(path: Path) -> str:
    # Line ends differ between checkouts on Windows and elsewhere, the meaning does not.
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[tuple[int, ...]]:
    """Wait until no other bootstrap of this checkout is at work; the system unlocks for one that was killed.

    Yields the descriptors to hand to child processes: where a bootstrap is killed and its pip lives on, the lock lives
    as long as that pip does.
    """
    with path.open("a+b") as file:
        told = False
        while not _try_lock(file.fileno()):
            if not told:
                print("Another bootstrap of this checkout is at work; waiting for it.", flush=True)
                told = True
            time.sleep(0.2)
        yield () if os.name == "nt" else (file.fileno(),)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
