"""`bootstrap.py lock`: pins what pyproject.toml asks for, for all systems at once, by hash, naming no host."""

from __future__ import annotations

import subprocess
from pathlib import Path

from environment import DEV_LOCK, RUNTIME_LOCK, Environment
from refusal import RefusedError

HEAD = "# Pinned by `python3 packaging/bootstrap.py lock` from pyproject.toml; not edited by hand.\n"


def pin(environment: Environment) -> int:
    """Write both lock files; a pinned version stays while the ranges of pyproject.toml allow it."""
    root = environment.root
    _compile(environment, root / RUNTIME_LOCK, [])
    _compile(environment, root / DEV_LOCK, ["--extra", "dev", "--constraint", str(root / RUNTIME_LOCK)])
    print(f"Pinned: {RUNTIME_LOCK}, {DEV_LOCK}")
    return 0


def _compile(environment: Environment, target: Path, extra: list[str]) -> None:
    command = [
        str(environment.python), "-m", "uv", "pip", "compile", "pyproject.toml", *extra,
        "--universal", "--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:", "--quiet",
        "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header", "--output-file", str(target),
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=environment.root, env=environment.variables(), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RefusedError(f"The requirements can't be pinned:\n{done.stderr.strip()}")
    target.write_text(HEAD + target.read_text(encoding="utf-8").removeprefix(HEAD), encoding="utf-8", newline="\n")
