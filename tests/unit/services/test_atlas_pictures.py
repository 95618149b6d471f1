"""The atlas: reference scans of every carrier, cargo and artefact, rendered once, nothing hidden in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Polygon
from xrayTrainer.domain.scene import Scene
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.atlas import AtlasImpl
from xrayTrainer.simulation.atlas import Chapter, atlas_entries, atlas_scene
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.generators import CARGO, CARRIERS
from xrayTrainer.simulation.profiles import load_profiles
from xrayTrainer.simulation.rendering import SceneFacts

ZONE = Polygon(points=((0.0, 0.0), (4.0, 0.0), (4.0, 4.0)))


class Asked:
    """Stands for the renderer."""

    def __init__(self) -> None:
        self.scanned: list[tuple[Path, str]] = []

    def scan(self, path: Path, view: str) -> Scan:
        self.scanned.append((path, view))
        return Scan(np.zeros((5, 9), np.uint16), None, 16, PixelMeaning.TRANSMISSION)

    def facts(self, path: Path, view: str) -> SceneFacts:
        return SceneFacts(size=(9, 5), mm_per_pixel=(5.0, 4.0), off_axis=(1.0, -1.0), zones={"doors": ZONE})


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_that_every_carrier_and_cargo_that_a_scanner_sees_has_its_page() -> None:
    entries = atlas_entries()
    assert len({entry.id for entry in entries}) == len(entries)
    assert {entry.carrier for entry in entries if entry.chapter is Chapter.CARRIERS} == {
        one.full_name for one in CARRIERS.newest().values()
    }
    assert {entry.load for entry in entries if entry.chapter is Chapter.CARGO} == {
        one.full_name for one in CARGO.newest().values()
    }
    artefacts = [entry.term for entry in entries if entry.chapter is Chapter.ARTEFACTS]
    assert len(artefacts) >= 5
    assert set(artefacts) <= {term.id for term in load_vocabulary("cues").terms}
    chapters = [entry.chapter for entry in entries]
    assert chapters == sorted(chapters, key=list(Chapter).index)


def test_that_entries_stand_on_scanners_that_see_their_carrier() -> None:
    for entry in atlas_entries():
        term = CARRIERS.get(entry.carrier).term
        assert entry.scanners
        for name in entry.scanners:
            carriers = load_profiles()[name].carriers
            assert any(term == one or term.startswith(f"{one}.") for one in carriers), (entry.id, name)
        if entry.load is not None:
            assert CARGO.get(entry.load).fits_carrier(term)


@pytest.mark.parametrize("chapter", list(Chapter))
def test_that_reference_scenes_can_be_built_and_hide_nothing(chapter: Chapter) -> None:
    entries = [entry for entry in atlas_entries() if entry.chapter is chapter]
    for entry in entries[:: max(1, len(entries) // 6)]:
        _built(entry.id)


@pytest.mark.full
@pytest.mark.parametrize("entry", [entry.id for entry in atlas_entries()])
def test_that_every_reference_scene_can_be_built(entry: str) -> None:
    _built(entry)


def _built(name: str) -> None:
    entry = next(one for one in atlas_entries() if one.id == name)
    scene = atlas_scene(entry, entry.scanners[0])
    assert scene == atlas_scene(entry, entry.scanners[0])
    assert not scene.concealments
    assert not scene.discrepancies
    built = expand(scene)
    assert built.owners[0].mass_kg > 0
    assert [loaded.stow.cargo for loaded in built.loads] == ([] if entry.load is None else [CARGO.get(entry.load).term])


def test_that_a_picture_is_asked_for_with_its_recipe_beside_it(asked: Asked, tmp_path: Path) -> None:
    atlas = AtlasImpl(tmp_path / "atlas", asked)
    card = next(card for card in atlas.entries() if card.chapter == "carriers" and card.term == "car")
    picture = atlas.picture(card.id, card.scanners[0])
    ((path, view),) = asked.scanned
    assert (picture.view, picture.mm_per_pixel, picture.zones) == (view, (5.0, 4.0), {"doors": ZONE})
    scene = read_file(Scene, path)
    assert (scene.carrier.gen, scene.scanner) == ("car@1", card.scanners[0])
    before = path.stat().st_mtime_ns
    atlas.picture(card.id, card.scanners[0])
    assert path.stat().st_mtime_ns == before, "written once"
    path.write_text("spoilt")
    atlas.picture(card.id, card.scanners[0])
    assert read_file(Scene, path) == scene


def test_that_what_is_not_in_the_atlas_is_told(asked: Asked, tmp_path: Path) -> None:
    atlas = AtlasImpl(tmp_path, asked)
    for entry, scanner, code in (
        ("../../etc", "gantry_6@1", "scene.no_generator"),
        ("carrier.car", "air_320@1", "scene.no_scanner"),
    ):
        with pytest.raises(UserError) as caught:
            atlas.picture(entry, scanner)
        assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_that_a_folder_that_can_not_be_written_is_told(asked: Asked, tmp_path: Path) -> None:
    (tmp_path / "atlas").write_text("a file where the folder should be")
    with pytest.raises(UserError) as caught:
        AtlasImpl(tmp_path / "atlas", asked).picture("carrier.car", "gantry_6@1")
    assert caught.value.code == "generation.not_written"
    assert asked.scanned == []


def test_that_only_scanners_with_pages_are_offered(asked: Asked, tmp_path: Path) -> None:
    atlas = AtlasImpl(tmp_path, asked)
    offered = {choice.name for choice in atlas.scanners()}
    assert offered == {name for card in atlas.entries() for name in card.scanners}
