"""`xray-trainer scan info`."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import pytest
from helpers.nasty_scans import SMALL
from helpers.scan_files import png, png_rows

from xrayTrainer.cli.main import main

GOOD = png(4, 3, bits=16, data=png_rows(SMALL))


def test_that_json_names_size_bands_bits_meaning_format_notices_and_fingerprint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "снимок.png"
    path.write_bytes(GOOD)
    assert main(["scan", "info", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    fingerprint = found.pop("pixel_sha256")
    assert (len(fingerprint), found) == (
        64,
        {
            "file": str(path),
            "width": 4,
            "height": 3,
            "bands": 1,
            "bits": 16,
            "meaning": "grey",
            "format": "png",
            "notices": [],
        },
    )


def test_that_the_fingerprint_is_of_the_pixels_and_not_of_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prints = set()
    for level in (0, 9):
        path = tmp_path / f"{level}.png"
        path.write_bytes(png(4, 3, bits=16, data=zlib.compress(_rows(), level)))
        main(["scan", "info", str(path), "--json"])
        prints.add(json.loads(capsys.readouterr().out)["pixel_sha256"])
    assert len(prints) == 1


def _rows() -> bytes:
    return b"".join(b"\x00" + row.astype(">u2").tobytes() for row in SMALL)


def test_that_people_get_a_line_of_words_in_their_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(GOOD)
    assert main(["--lang", "ru", "scan", "info", str(path)]) == 0
    assert capsys.readouterr().out.startswith("a.png: 4 × 3 точек, 1 × 16 бит, оттенки серого, png\n")


def test_that_a_bad_file_ends_with_two_and_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(GOOD[:50])
    assert main(["--lang", "en", "scan", "info", str(path), "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "bad.png is damaged or cut short; copy it again from where it came.\n"
