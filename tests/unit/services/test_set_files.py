"""Set folders: opened for use, and looked through for every fault, however hostile."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from helpers.set_folders import case_file, case_id, in_all, key_file, set_file, write, write_set

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import Severity
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.resources import bundled_sets
from xrayTrainer.services import set_checks
from xrayTrainer.services.set_checks import Report, check_folder
from xrayTrainer.services.set_files import load_set

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


def listed(report: Report) -> list[tuple[str, str, str]]:
    # Whoever words them finds every value that the sentence names: a lack would be logged, and fail the test.
    for fault in report.faults:
        Messages("en").text(fault.code, **({"file": fault.file, "place": fault.place} | dict(fault.params)))
    mark = {Severity.FAULT: "", Severity.WARNING: "?"}
    return [(f.file, f.place, f.code.removeprefix("formats.") + mark[f.severity]) for f in report.faults]


def found(folder: Path, **more: Any) -> list[tuple[str, str, str]]:
    return listed(check_folder(folder, **more))


def sized(width: int, height: int) -> Any:
    return lambda _path: SimpleNamespace(width=width, height=height)


# --- opened for use --------------------------------------------------------------------------------------------------


def test_that_a_set_opens_with_its_cases_in_their_order(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "b-2", "a-1")
    loaded = load_set(folder)
    assert list(loaded.cases) == ["b-2", "a-1"]
    assert loaded.cases["a-1"].id == case_id("a-1")
    assert loaded.case_folder("a-1") == folder / "cases" / "a-1"
    assert loaded.find(case_id("b-2")) == ("b-2", loaded.cases["b-2"])
    assert loaded.find(case_id("other")) is None
    assert loaded.read_key("a-1").case == case_id("a-1")


def test_that_opening_a_set_reads_no_key(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    (folder / "cases" / "a-1" / "key.json").write_bytes(b"\xff not to be read")
    loaded = load_set(folder)
    with pytest.raises(UserError) as caught:
        loaded.read_key("a-1")
    assert caught.value.code == "formats.faulty"


def test_that_a_key_of_another_case_is_refused(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    write(folder / "cases" / "a-1" / "key.json", key_file("other"))
    with pytest.raises(UserError) as caught:
        load_set(folder).read_key("a-1")
    assert caught.value.params["first"] == "formats.key_of_other_case"


@pytest.mark.parametrize(
    ("name", "plain", "code", "first"),
    [
        ("set.json", None, "not_a_set", None),
        ("set.json", set_file("a-1", revision=0), "faulty", "below_least"),
        ("set.json", set_file("a-1", title={}), "faulty", "no_title"),
        ("set.json", set_file("a-1", version=2), "newer_version", "newer_version"),
        ("cases/a-1/case.json", None, "no_file", None),
        ("cases/a-1/case.json", case_file("a-1", views=[]), "faulty", "no_view"),
    ],
)
def test_that_a_faulty_set_is_refused_by_its_first_fault(
    tmp_path: Path, name: str, plain: Any, code: str, first: str | None
) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    if plain is None:
        (folder / name).unlink()
    else:
        write(folder / name, plain)
    with pytest.raises(UserError) as caught:
        load_set(folder)
    assert caught.value.code == f"formats.{code}"
    assert caught.value.params.get("first") == (f"formats.{first}" if first else None)


@needs_links
@pytest.mark.parametrize("name", ["set.json", "cases", "cases/a-1", "cases/a-1/case.json"])
def test_that_a_set_with_links_does_not_open(tmp_path: Path, name: str) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    (folder / name).rename(tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", folder / name)
    with pytest.raises(UserError) as caught:
        load_set(folder)
    assert caught.value.code == "formats.link"


# --- looked through --------------------------------------------------------------------------------------------------


def test_that_a_right_set_has_no_faults_and_its_cases_are_counted(tmp_path: Path) -> None:
    report = check_folder(write_set(tmp_path / "set", "a-1", "b-2"), sized(100, 100))
    assert report == Report((), 2)
    assert report.is_usable


def test_that_every_bundled_set_is_without_faults() -> None:
    for folder in sorted(path for path in bundled_sets().iterdir() if path.is_dir()):
        assert found(folder) == [], folder.name


def test_that_what_is_no_set_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path, tmp_path / "absent", tmp_path / "file"):
        with pytest.raises(UserError) as caught:
            check_folder(folder)
        assert caught.value.code == "formats.not_a_set"


def test_that_faults_of_all_files_come_together_those_of_the_set_first(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1", "b-2", "c-3", "d-4", lessons=["doors", "roof"], title={"en": "x"})
    (folder / "cases" / "c-3" / "key.json").unlink()
    (folder / "cases" / "b-2" / "side.png").rename(folder / "cases" / "b-2" / "Side.png")
    write(folder / "cases" / "a-1" / "key.json", key_file("a-1", verdict="no_suspicion"))
    write(folder / "cases" / "d-4" / "case.json", {"format": "xraytrainer/case", "version": 1})
    write(folder / "cases" / "extra" / "case.json", case_file("extra"))
    for language in in_all(""):
        write(folder / "lessons" / f"doors.{language}.md", "")
    (folder / "lessons" / "doors.tg.md").unlink()
    assert found(folder) == [
        ("set.json", "/lessons/0", "lesson_language?"),
        ("set.json", "/lessons/1", "lesson_missing"),
        ("set.json", "/title", "text_missing?"),
        ("cases/a-1/key.json", "/verdict", "verdict_against_concealment"),
        ("cases/b-2/case.json", "/views/0/source/image", "file_missing"),
        ("cases/c-3/key.json", "/", "key_missing"),
        ("cases/d-4/case.json", "/", "missing"),
        ("cases/d-4/case.json", "/", "missing"),
        ("cases/d-4/case.json", "/", "missing"),
        ("cases/d-4/case.json", "/", "missing"),
        ("cases/extra", "/", "case_not_listed?"),
    ]


def test_that_a_faulty_set_file_does_not_hide_the_faults_of_its_cases(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    (folder / "set.json").write_bytes(b"{")
    write(folder / "cases" / "a-1" / "case.json", case_file("a-1", views=[]))
    assert found(folder)[:2] == [("set.json", "/", "not_json"), ("cases/a-1/case.json", "/views", "no_view")]


def test_that_warnings_alone_leave_a_set_usable(tmp_path: Path) -> None:
    report = check_folder(write_set(tmp_path / "set", "threat-1"))
    assert [fault.severity for fault in report.faults] == [Severity.WARNING]
    assert report.is_usable


def test_that_regions_are_held_against_the_size_of_the_scan(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    place = "/concealments/0/outlines/side/0/0"
    assert found(folder, scan_info=sized(5, 5)) == [("cases/a-1/key.json", place, "region_outside")]
    assert found(folder, scan_info=sized(25, 60)) == [("cases/a-1/key.json", place, "region_cut?")]


def test_that_a_scan_that_cant_be_read_is_a_fault_of_its_file(tmp_path: Path) -> None:
    def refuse(path: Path) -> Any:
        raise UserError("scan.broken", file=str(path))

    report = check_folder(write_set(tmp_path / "set", "a-1"), refuse)
    assert listed(report) == [("cases/a-1/side.png", "/", "scan.broken")]
    assert report.faults[0].params == {"file": "side.png"}


def test_that_energies_of_different_size_are_a_fault(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    views = [{"id": "side", "source": {"high": "side.high.png", "low": "side.low.png"}}]
    write(folder / "cases" / "a-1" / "case.json", case_file("a-1", views=views))
    for name in ("side.high.png", "side.low.png"):
        (folder / "cases" / "a-1" / name).touch()
    sizes = {"side.high.png": (100, 100), "side.low.png": (100, 99)}
    report = check_folder(folder, lambda path: SimpleNamespace(width=sizes[path.name][0], height=sizes[path.name][1]))
    assert listed(report) == [("cases/a-1/case.json", "/views/0/source", "bands_differ")]


def test_that_an_order_that_tells_is_noticed_from_the_keys(tmp_path: Path) -> None:
    names = [f"lorry-{n}" for n in range(6)]
    folder = write_set(tmp_path / "set", *names)
    for name in names[:3]:
        write(folder / "cases" / name / "key.json", key_file(name, verdict="no_suspicion", concealments=[]))
    assert found(folder) == [("set.json", "/cases", "telling_order?")]


# --- hostile ---------------------------------------------------------------------------------------------------------


@needs_links
def test_that_links_are_named_and_never_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_bytes(b"{")
    folder = write_set(tmp_path / "set", "a-1", "b-2", "c-3")
    cases = folder / "cases"
    (cases / "a-1" / "key.json").unlink()
    os.symlink(secret, cases / "a-1" / "key.json")
    (cases / "b-2" / "side.png").unlink()
    os.symlink(secret, cases / "b-2" / "side.png")
    (cases / "c-3").rename(tmp_path / "outside")
    os.symlink(tmp_path / "outside", cases / "c-3")
    assert found(folder, scan_info=sized(100, 100)) == [
        ("cases/a-1/key.json", "/", "link"),
        ("cases/b-2/case.json", "/views/0/source/image", "file_is_link"),
        ("cases/c-3", "/", "link"),
    ]


@needs_links
def test_that_pipes_and_folders_in_the_place_of_files_never_hang(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1", "b-2", "c-3")
    cases = folder / "cases"
    for path, make in (
        (cases / "a-1" / "key.json", os.mkfifo),
        (cases / "a-1" / "side.png", os.mkfifo),
        (cases / "b-2" / "case.json", os.mkdir),
    ):
        path.unlink()
        make(path)
    for path in (cases / "c-3").iterdir():
        path.unlink()
    (cases / "c-3").rmdir()
    (cases / "c-3").touch()
    assert found(folder) == [
        ("cases/a-1/key.json", "/", "not_a_file"),
        ("cases/a-1/case.json", "/views/0/source/image", "file_special"),
        ("cases/b-2/case.json", "/", "not_a_file"),
        ("cases/c-3", "/", "no_folder"),
    ]


def test_that_a_set_without_its_cases_folder_says_so(tmp_path: Path) -> None:
    write(tmp_path / "set.json", set_file("a-1"))
    assert found(tmp_path) == [("set.json", "/cases/0", "case_missing"), ("cases", "/", "no_folder")]


def test_that_an_empty_case_folder_says_what_is_missing(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    for path in (folder / "cases" / "a-1").iterdir():
        path.unlink()
    assert found(folder) == [("cases/a-1/case.json", "/", "no_file"), ("cases/a-1/key.json", "/", "key_missing")]


def test_that_names_of_stray_folders_are_shown_without_control_characters(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", "a-1")
    (folder / "cases" / "x\u202e\u2028y").mkdir()
    assert found(folder) == [("cases/x\\u202e\\u2028y", "/", "case_not_listed?")]


def test_that_a_folder_of_too_many_files_is_looked_into_up_to_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_checks, "MAX_ENTRIES", 10)
    folder = write_set(tmp_path / "set", "a-1")
    for n in range(30):
        (folder / "cases" / "a-1" / f"{n:02}").touch()
    assert ("cases/a-1", "/", "too_many_files") in found(folder)


def test_that_a_set_of_too_many_bytes_is_looked_into_up_to_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_checks, "MAX_SET_BYTES", 1_000)
    report = check_folder(write_set(tmp_path / "set", *(f"lorry-{n}" for n in range(9))))
    assert listed(report) == [("set.json", "/", "set_too_large")]
    assert report.cases < 9


def test_that_the_report_ends_somewhere_and_says_how_many_more_there_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_checks, "MAX_REPORTED", 5)
    folder = write_set(tmp_path / "set", "a-1")
    write(folder / "cases" / "a-1" / "key.json", key_file("a-1", tags=[1] * 20))
    report = check_folder(folder)
    assert len(report.faults) == 6
    assert [(f.code, f.params) for f in report.faults if f.file == "set.json"] == [("formats.more_faults", {"n": 15})]
