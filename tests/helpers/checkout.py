"""The checkout as files: where it is, what belongs to it, what its modules look like."""

from __future__ import annotations

import ast
import gc
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

OUTSIDE = {".git", ".venv", "build", "dist", "out", "__pycache__"}


def belonging_files() -> list[Path]:
    """Return the files of the project: those git knows or would add, else (in an unpacked archive) all."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
        return [path for path in paths if path.is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not OUTSIDE & set(path.relative_to(ROOT).parts)]


def modules(*folders: str, having: str = "") -> Iterator[tuple[str, ast.Module, str]]:
    """Yield `(path from the top, syntax tree, source)` of each Python file below the folders that has a text in it."""
    for folder in folders:
        yield from _parsed(folder, having)


@cache
def _parsed(folder: str, having: str) -> list[tuple[str, ast.Module, str]]:
    found = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if having in source:
            found.append((path.relative_to(ROOT).as_posix(), ast.parse(source, filename=str(path)), source))
    # Millions of nodes that stay: whoever looks for garbage later need not go through them.
    gc.collect()
    gc.freeze()
    return found
