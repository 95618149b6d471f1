"""What windows may ask of files that go out and come in: rows for a unit's records, annotated pictures as cases.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.import_values import ImportPreview, ImportReport


class ExportService(Protocol):
    """Rows out, for a unit's records."""

    def export(
        self,
        *,
        rows: str,
        file_format: str,
        out: Path,
        period: str | None = None,
        person: PersonId | None = None,
        anonymous: bool = False,
        separator: str = ";",
        language: str = "en",
    ) -> int:
        """Write answers or periods to `out` and return the number of rows."""
        ...


Progress: TypeAlias = Callable[[int, int], None]
"""Hears how much is done, of how much."""


class ImportService(Protocol):
    """Annotated pictures in, as a set of cases."""

    def formats(self) -> tuple[str, ...]:
        """Return the ids of the annotation formats that can be read."""
        ...

    def class_ids(self) -> tuple[str, ...]:
        """Return the ids of the vocabulary's classes, to which class names may be mapped."""
        ...

    def preview(self, *, annotation_format: str, source: Path, images: Path) -> ImportPreview:
        """Read the annotations without writing: what would come in, what is at fault, which class names are unknown."""
        ...

    def run(
        self,
        *,
        annotation_format: str,
        source: Path,
        images: Path,
        to: Path,
        classes: Mapping[str, str],
        unannotated_are_clear: bool,
        difficult_are_optional: bool = False,
        title: str | None = None,
        progress: Progress | None = None,
    ) -> tuple[ImportReport, Change]:
        """Write the set folder `to`; faulty entries are reported, the rest goes on.

        `progress` hears of every picture; what it raises ends the import, and nothing is left behind.
        """
        ...
