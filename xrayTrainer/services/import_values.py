"""What an import of annotated pictures found and did."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec


class ImportFault(msgspec.Struct, frozen=True, kw_only=True):
    """One entry that could not be taken."""

    place: str
    code: str
    params: Mapping[str, str | int | float]


class ImportPreview(msgspec.Struct, frozen=True, kw_only=True):
    """What an annotation file holds. `classes` maps each class name found to the vocabulary id proposed for it
    (None: none).
    """

    images: int
    annotated: int
    annotations: int
    missing_images: tuple[str, ...]
    classes: Mapping[str, str | None]
    faults: tuple[ImportFault, ...]


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What an import did."""

    folder: Path
    threat_cases: int
    clear_cases: int
    left_out: int
    faults: tuple[ImportFault, ...]
