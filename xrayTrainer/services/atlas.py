"""The atlas: reference scans, rendered when they are first looked at and kept afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of, replace_file
from xrayTrainer.domain.regions import Polygon
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.making_api import AtlasCard, AtlasPicture, ScannerChoice
from xrayTrainer.services.practice import scanner_choices
from xrayTrainer.services.scanner_consoles import console_named
from xrayTrainer.simulation.atlas import AtlasEntry, atlas_entries, atlas_scene
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.rendering import SceneFacts


class AtlasScenes(Protocol):
    """Computes reference scans."""

    def scan(self, path: Path, view: str) -> Scan:
        """Return a view of the scene in `path`."""
        ...

    def facts(self, path: Path, view: str) -> SceneFacts:
        """Return what else is known of it: pitch and zones."""
        ...


class AtlasImpl:
    """Implements `AtlasService`.

    Parameters
    ----------
    folder
        Where the scenes are written, for the worker to read.
    scenes
        Computes them.
    """

    def __init__(self, folder: Path, scenes: AtlasScenes) -> None:
        self._folder = folder
        self._scenes = scenes
        self._entries: Mapping[str, AtlasEntry] = {}

    def scanners(self) -> tuple[ScannerChoice, ...]:
        """Return the scanners that reference scans can be seen on."""
        there = {scanner for entry in self._known().values() for scanner in entry.scanners}
        return tuple(choice for choice in scanner_choices() if choice.name in there)

    def entries(self) -> tuple[AtlasCard, ...]:
        """Return all entries, by chapter and term."""
        return tuple(
            AtlasCard(id=entry.id, chapter=entry.chapter.value, term=entry.term, scanners=entry.scanners)
            for entry in self._known().values()
        )

    def picture(self, entry: str, scanner: str) -> AtlasPicture:
        """Return a reference scan.

        Raises
        ------
        UserError
            `scene.*`: why it can't be had.
        """
        found = self._known().get(entry)
        if found is None:
            raise UserError("scene.no_generator", sort="atlas", name=entry)
        scene = atlas_scene(found, scanner)
        path = self._folder / f"{entry}.{scanner.replace('@', '-')}.json"
        content = to_json(scene)
        try:
            if not path.exists() or path.read_bytes() != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                replace_file(path, content)
        except OSError as error:
            raise UserError("generation.not_written", file=str(path), reason=reason_of(error)) from error
        view = profile_named(scanner).views[0].id
        scan = self._scenes.scan(path, view)
        facts = self._scenes.facts(path, view)
        zones: Mapping[str, Polygon] = facts.zones
        console = console_named(scanner, view, lambda: facts.off_axis)
        return AtlasPicture(scan=scan, view=view, mm_per_pixel=facts.mm_per_pixel, zones=zones, console=console)

    def _known(self) -> Mapping[str, AtlasEntry]:
        if not self._entries:
            self._entries = {entry.id: entry for entry in atlas_entries()}
        return self._entries
