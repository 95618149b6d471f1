"""The scans of sealed packs, computed once for all tests of a process: seconds each, and always the same."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import to_json
from xrayTrainer.services import pack_files

_KNOWN: dict[str, Any] = {}


def render_once(patch: pytest.MonkeyPatch) -> None:
    """Let cases that were put into a sealed pack before, file by file the same, go in without a second rendering."""
    real = pack_files._rendered

    def remembered(case: Case, folder: Path, load: Callable[..., Any]) -> Any:
        told = hashlib.sha256(to_json(case))
        for path in sorted(folder.iterdir()):
            told.update(path.name.encode() + path.read_bytes())
        key = told.hexdigest()
        if key not in _KNOWN:
            shown, pictures = real(case, folder, load)
            if not all(isinstance(content, bytes) for content in pictures.values()):
                return shown, pictures
            _KNOWN[key] = shown, pictures
        shown, pictures = _KNOWN[key]
        return shown, dict(pictures)

    patch.setattr(pack_files, "_rendered", remembered)
