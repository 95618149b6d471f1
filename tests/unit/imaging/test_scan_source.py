"""A file is read once and whole, or refused; every refusal has its words."""

from __future__ import annotations

import ast
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.checkout import ROOT, modules

from xrayTrainer.imaging import source
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, shown_name

PRINTED_BY_THE_COMMAND = {"scan.info", "scan.meaning.transmission", "scan.meaning.grey", "scan.meaning.colour"}


def cut(path: Path) -> None:
    os.truncate(path, 10)


def overwrite(path: Path) -> None:
    path.write_bytes(b"y" * 1000)
    os.utime(path, ns=(1, 1))


def lengthen(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


@pytest.mark.parametrize("change", [cut, overwrite, lengthen])
def test_that_a_file_that_changes_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], None]
) -> None:
    path = tmp_path / "growing.png"
    path.write_bytes(b"x" * 1000)
    plain_read = os.read

    def read_slowly(handle: int, size: int) -> bytes:
        part = plain_read(handle, min(size, 400))
        change(path)
        return part

    monkeypatch.setattr(source.os, "read", read_slowly)
    with pytest.raises(RefusedFileError) as caught:
        source.read_whole_file(path, ReadLimits())
    assert caught.value.code == "scan.changed"


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file go")
def test_that_a_file_that_vanishes_while_it_is_read_is_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vanishing.png"
    path.write_bytes(b"x" * 1000)
    plain_read = os.read

    def read_and_remove(handle: int, size: int) -> bytes:
        path.unlink(missing_ok=True)
        return plain_read(handle, min(size, 400))

    monkeypatch.setattr(source.os, "read", read_and_remove)
    assert source.read_whole_file(path, ReadLimits()) == b"x" * 1000


def test_that_a_disk_that_fails_is_a_file_that_can_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "on a pulled stick.png"
    path.write_bytes(b"x")

    def fail(handle: int, size: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(source.os, "read", fail)
    with pytest.raises(RefusedFileError) as caught:
        source.read_whole_file(path, ReadLimits())
    assert caught.value.code == "scan.unreadable"


def test_that_a_name_in_a_sentence_has_no_control_or_direction_characters_and_is_short() -> None:
    assert shown_name(Path("/a/b\n\u202ec.png")) == "b\ufffd\ufffdc.png"
    shown = shown_name(Path("/a/" + "x" * 300 + ".png"))
    assert len(shown) == 80
    assert shown.endswith(".png")


def test_that_every_code_of_the_readers_is_worded_and_no_wording_is_idle() -> None:
    worded = set(json.loads((ROOT / "assets/messages/scan.json").read_text("utf-8"))["messages"])
    used = {
        node.value
        for _, tree, _ in modules("xrayTrainer/imaging")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node.value.startswith("scan.") and " " not in node.value
    }
    assert used | PRINTED_BY_THE_COMMAND == worded
