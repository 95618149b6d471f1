"""`xray-trainer import`: the table of class names that a person edits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from xrayTrainer.__main__ import main
from xrayTrainer.cli.imports import _write_table, read_table
from xrayTrainer.domain.errors import UserError

KNOWN = {"tobacco", "weapons"}


def test_that_a_class_table_comes_back_as_it_was_and_runs_nothing_in_a_spreadsheet(tmp_path: Path) -> None:
    names = ("=1+1", "'=1", "'quoted", "@sum", "нож; длинный", 'a "b"', "", "- dash")
    path = tmp_path / "classes.csv"
    _write_table(path, dict.fromkeys(names, "tobacco"))
    assert read_table(path, known=KNOWN) == dict.fromkeys(names, "tobacco")
    cells = [line.split(";")[0].strip('"') for line in path.read_text("utf-8-sig").splitlines()]
    assert not any(cell.startswith(("=", "@", "+", "-")) for cell in cells)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'name;class\n"' + b"x" * 200_000 + b'";\n', "annotations.not_csv"),
        ("name;class\nнож;tobacco\n".encode("cp1251"), "annotations.table_not_utf8"),
        (b"name;class\nknife\n", "annotations.bad_class_table"),
        (b"name;class\nknife;nope\n", "annotations.unknown_term"),
    ],
)
def test_that_a_faulty_class_table_is_refused_with_a_sentence(content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "classes.csv"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        read_table(path, known=KNOWN)
    assert refused.value.code == code


def test_that_a_class_table_saved_with_commas_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "classes.csv"
    path.write_text('name,class\n"knife, long",weapons\nnoise,-\nother,\n')
    assert read_table(path, known=KNOWN) == {"knife, long": "weapons", "noise": "-", "other": ""}


def test_that_names_in_foreign_files_never_reach_the_terminal_as_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "images").mkdir()
    nasty = "a\x1b[2J\u202e.png"
    content = {
        "images": [{"id": 1, "file_name": nasty}],
        "categories": [{"id": 1, "name": "\x1b]0;title\x07knife"}],
        "annotations": [{"image_id": 1, "category_id": 1, "bbox": [1, 1, 5, 5]}],
    }
    (tmp_path / "coco.json").write_text(json.dumps(content))
    png = Image.new("L", (20, 20))
    png.save(tmp_path / "images" / "other.png")
    arguments = ["import", "coco", str(tmp_path / "coco.json"), "--images", str(tmp_path / "images")]
    main(["--data", str(tmp_path / "data"), "--lang", "en", *arguments])
    main(["--data", str(tmp_path / "data"), "--lang", "en", *arguments, "--to", str(tmp_path / "set")])
    told = capsys.readouterr()
    assert not {"\x1b", "\x07", "\u202e"} & set(told.out + told.err)
    assert "knife" in told.out
    assert "not in the folder" in told.err
