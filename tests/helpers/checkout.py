"""The checkout as files: where it is, what belongs to it, what its modules look like."""

from __future__ import annotations

import ast
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


def modules(*folders: str) -> Iterator[tuple[str, ast.Module, str]]:
    """Yield `(path from the top, syntax tree, source)` of each Python file below the folders."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree, source = _parsed(path)
            yield path.relative_to(ROOT).as_posix(), tree, source


@cache
def _parsed(path: Path) -> tuple[ast.Module, str]:
    source = path.read_text(encoding="utf-8")
    return ast.parse(source, filename=str(path)), source
