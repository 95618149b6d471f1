"""Briefs belong to a set: they are checked, listed, read by language, and travel with it."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from helpers.set_folders import in_all, write_set

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.database import open_for_work
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.pack_files import open_files, sealed_files
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.set_checks import check_folder
from xrayTrainer.services.set_files import load_set


def set_with_brief(folder: Path) -> Path:
    """A set whose brief belongs to one of its cases, with a picture and a file that nobody named."""
    brief = {"id": "walls", "title": in_all("Walls"), "cases": ["b-2"], "methods": ["structure.false_wall"]}
    write_set(folder, "a-1", "b-2", "c-3", briefs=[brief])
    (folder / "briefs").mkdir()
    for language in ("en", "ru"):
        (folder / "briefs" / f"walls.{language}.md").write_text(f"# Walls in {language}", encoding="utf-8")
    (folder / "briefs" / "walls.png").write_bytes(b"picture")
    (folder / "briefs" / "secret.md").write_text("not named")
    return folder


def test_that_a_briefs_files_are_looked_for_as_those_of_lessons(tmp_path: Path) -> None:
    folder = set_with_brief(tmp_path / "set")
    found = [(fault.code, fault.place, fault.params.get("languages")) for fault in check_folder(folder).faults]
    assert ("formats.brief_language", "/briefs/0", "kk, ky, tg") in found
    shutil.rmtree(folder / "briefs")
    report = check_folder(folder)
    assert not report.is_usable
    assert "formats.brief_missing" in {fault.code for fault in report.faults}


def test_that_a_library_lists_briefs_and_reads_them_in_a_language_that_is_there(tmp_path: Path) -> None:
    set_with_brief(tmp_path / "data" / "sets" / "one")
    records = open_for_work(tmp_path / "data")
    try:
        library = LibraryImpl(records, PeopleImpl(records), bundled=tmp_path / "none", data=tmp_path / "data")
        (card,) = library.shelf().sets
        assert [brief.id for brief in card.briefs] == ["walls"]
        assert library.briefs(card.id)[0].cases == ("b-2",)
        assert library.brief(card.id, "walls", "tg") == ("# Walls in ru", "ru")
        with pytest.raises(UserError, match=r"session\.no_brief"):
            library.brief(card.id, "secret", "en")
    finally:
        records.close()


def test_that_a_pack_carries_briefs_and_their_pictures_and_nothing_beside_them(tmp_path: Path) -> None:
    loaded = load_set(set_with_brief(tmp_path / "set"))
    travelling = {path for path in open_files(loaded).files if path.startswith("briefs/")}
    assert travelling == {"briefs/walls.en.md", "briefs/walls.ru.md", "briefs/walls.png"}


def test_that_a_sealed_set_calls_the_cases_of_a_brief_as_they_are_called_there(tmp_path: Path) -> None:
    def load(folder: Path, case: Case, view: str) -> Scan:
        return Scan(high=np.zeros((4, 4), np.uint16), low=None, bits=16, meaning=PixelMeaning.TRANSMISSION)

    loaded = load_set(set_with_brief(tmp_path / "set"))
    sealed = sealed_files(loaded, load)
    (name,) = sealed.set.briefs[0].cases
    content = sealed.files[f"cases/{name}/case.json"]
    assert isinstance(content, bytes)
    assert read_bytes(Case, content, file=name).id == loaded.cases["b-2"].id
    written = sealed.files["set.json"]
    assert isinstance(written, bytes)
    assert read_bytes(ExerciseSet, written, file="set.json") == sealed.set
    assert "briefs/walls.png" in sealed.files
