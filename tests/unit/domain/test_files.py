"""Bytes of small files in and out."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from xrayTrainer.domain import files
from xrayTrainer.domain.codec import inspect_file, read_file, write_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import read_limited, replace_file
from xrayTrainer.domain.key import Key

KEY = Key(case="0b54e6c2-3f0a-4f0e-9c3a-5d9a3a7b1c11", revision=1, verdict="suspicion")


def code_of(call: Any, *arguments: Any, **keywords: Any) -> str:
    with pytest.raises(UserError) as caught:
        call(*arguments, **keywords)
    assert "file" in caught.value.params
    return caught.value.code.removeprefix("formats.")


def failing(number: int) -> Any:
    def fail(*_arguments: Any) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_that_a_value_written_to_a_file_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "Ключ ё.json"
    write_file(path, KEY)
    assert read_file(Key, path) == KEY
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.parametrize(
    ("step", "number", "code"),
    [
        ("fsync", errno.ENOSPC, "disk_full"),
        ("fsync", errno.EIO, "not_written"),
        ("replace", errno.ENOSPC, "disk_full"),
        ("replace", errno.EACCES, "not_written"),
    ],
)
def test_that_a_failed_write_keeps_the_old_content_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, code: str
) -> None:
    path = tmp_path / "key.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(files.os, step, failing(number))
    assert code_of(replace_file, path, b"new") == code
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["key.json"]


def test_that_writing_into_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert code_of(replace_file, tmp_path / "absent" / "key.json", b"x") == "not_written"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of this kind are not Windows's")
def test_that_the_permissions_of_a_replaced_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "key.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    replace_file(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o640


def test_that_a_file_above_the_limit_is_refused_and_one_at_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_limited(path, limit=5) == b"12345"
    assert code_of(read_limited, path, limit=4) == "too_large"


def test_that_what_is_no_readable_file_gets_its_sentence_and_never_hangs(tmp_path: Path) -> None:
    assert code_of(read_limited, tmp_path / "absent") == "no_file"
    assert code_of(read_limited, tmp_path) == "not_a_file"
    (tmp_path / "file").touch()
    assert code_of(read_limited, tmp_path / "file" / "key.json") == "no_file"
    assert code_of(read_limited, Path("a\0b")) == "unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders on Windows")
def test_that_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert code_of(read_limited, tmp_path / "pipe") == "not_a_file"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_that_a_link_to_itself_is_unreadable(tmp_path: Path) -> None:
    os.symlink("loop", tmp_path / "loop")
    assert code_of(read_limited, tmp_path / "loop") == "unreadable"


def test_that_an_unreadable_file_is_a_fault_when_inspected(tmp_path: Path) -> None:
    reading = inspect_file(Key, tmp_path, file="key.json")
    assert reading.value is None
    assert [fault.code for fault in reading.faults] == ["formats.not_a_file"]
