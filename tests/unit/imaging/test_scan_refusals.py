"""Every nasty file becomes one sentence, soon, within the memory limit; and the next good file still loads."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers.nasty_scans import NASTY, SMALL, saved
from helpers.scan_files import grey_tags, png, png_chunk, png_rows, tiff, zeros_deflated
from PIL import Image

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.texts import Language
from xrayTrainer.imaging.reading import ReadLimits, ScanReader
from xrayTrainer.messages.catalogue import Messages

GOOD = png(4, 3, bits=16, data=png_rows(SMALL))
MEMORY = 768 << 20


@pytest.fixture(scope="module")
def reader() -> Iterator[ScanReader]:
    with ScanReader(ReadLimits(memory_bytes=MEMORY, timeout_s=10)) as reader:
        yield reader


def refusal(reader: ScanReader, path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        reader.read(path)
    return caught.value


@pytest.mark.parametrize("name", sorted(NASTY))
def test_that_a_nasty_file_gives_its_sentence_within_five_seconds(
    reader: ScanReader, tmp_path: Path, name: str
) -> None:
    make, code = NASTY[name]
    path = tmp_path / f"{name}.png"
    path.write_bytes(make())
    before = time.monotonic()
    error = refusal(reader, path)
    assert time.monotonic() - before < 5
    assert error.code == code
    for language in Language:
        sentence = Messages(language.value).error(error)
        assert path.name in sentence
        assert "…" not in sentence
    (tmp_path / "good").write_bytes(GOOD)
    assert np.array_equal(reader.read(tmp_path / "good").high, SMALL)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
@pytest.mark.parametrize("name", ["tiff_deflate_bomb", "png_bomb_32000_squared", "dicom_rle_bomb", "png_lying_data"])
def test_that_no_bomb_takes_more_than_one_and_a_half_times_the_memory_limit(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(NASTY[name][0]())
    peak = _peak_while_refusing(path)
    assert peak < 1.5 * MEMORY


def _peak_while_refusing(path: Path) -> int:
    """Return the largest resident memory of the worker while it refuses a file, as the kernel counts it at its end."""
    code = (
        "import sys;from pathlib import Path;from resource import getrusage, RUSAGE_CHILDREN\n"
        "from xrayTrainer.imaging.reading import ScanReader, ReadLimits\n"
        "from xrayTrainer.domain.errors import UserError\n"
        f"reader=ScanReader(ReadLimits(memory_bytes={MEMORY}))\n"
        "try: reader.read(Path(sys.argv[1]))\n"
        "except UserError: pass\n"
        "reader.close(); print(getrusage(RUSAGE_CHILDREN).ru_maxrss * 1024)"
    )
    out = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=True, text=True)
    return int(out.stdout)


def test_that_compressed_text_beside_the_pixels_is_never_inflated(reader: ScanReader, tmp_path: Path) -> None:
    bomb = png_chunk(b"zTXt", b"Comment\x00\x00" + zeros_deflated(2000))
    profile = png_chunk(b"zTXt", b"Raw profile type exif\x00\x00" + zeros_deflated(2))
    (tmp_path / "text.png").write_bytes(png(4, 3, bits=16, data=png_rows(SMALL), before=[bomb, profile]))
    assert np.array_equal(reader.read(tmp_path / "text.png").high, SMALL)


def test_that_a_loop_of_directories_still_gives_the_first_page(reader: ScanReader, tmp_path: Path) -> None:
    path = tmp_path / "loop.tif"
    path.write_bytes(tiff(grey_tags(4, 3, offset=1024, count=12), bytes(range(12)), following=8))
    assert reader.read(path).high.tolist() == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]


def test_that_a_missing_file_a_folder_and_a_pipe_are_told_apart(reader: ScanReader, tmp_path: Path) -> None:
    assert refusal(reader, tmp_path / "gone.png").code == "scan.not_found"
    assert refusal(reader, tmp_path).code == "scan.is_folder"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.png")
        assert refusal(reader, tmp_path / "pipe.png").code == "scan.not_regular"


def test_that_a_device_is_not_read(reader: ScanReader) -> None:
    if Path("/dev/zero").exists():
        assert refusal(reader, Path("/dev/zero")).code == "scan.not_regular"


def test_that_a_file_that_may_not_be_read_says_so(reader: ScanReader, tmp_path: Path) -> None:
    looped = tmp_path / "loop.png"
    looped.symlink_to(looped)
    assert refusal(reader, looped).code == "scan.unreadable"
    locked = tmp_path / "locked.png"
    locked.write_bytes(GOOD)
    locked.chmod(0)
    if not os.access(locked, os.R_OK):
        assert refusal(reader, locked).code == "scan.unreadable"


def test_that_a_file_larger_than_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.npy"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    with ScanReader() as reader:
        before = time.monotonic()
        error = refusal(reader, path)
    assert (error.code, error.params["size_mb"]) == ("scan.file_too_large", 5000)
    assert time.monotonic() - before < 5


@pytest.mark.parametrize(
    "name", ["Снимок ҷадвал қөү.png", "two\nlines.png", "x" * 250 + ".png", "'; rm -rf .png", "%s {file}.png"]
)
def test_that_any_name_will_do(reader: ScanReader, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(GOOD)
    assert np.array_equal(reader.read(path).high, SMALL)
    path.write_bytes(GOOD[:40])
    error = refusal(reader, path)
    assert error.code == "scan.broken"
    assert "\n" not in str(error.params["file"])
    assert len(str(error.params["file"])) <= 80


def test_that_a_name_of_a_thousand_letters_is_a_sentence(reader: ScanReader, tmp_path: Path) -> None:
    assert refusal(reader, tmp_path / ("n" * 1000)).code == "scan.unreadable"
    assert refusal(reader, tmp_path / "nul\x00.png").code == "scan.unreadable"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_that_a_name_that_is_no_text_will_do(reader: ScanReader, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.png"))
    path.write_bytes(GOOD)
    assert np.array_equal(reader.read(path).high, SMALL)


def test_that_disguise_does_not_matter(reader: ScanReader, tmp_path: Path) -> None:
    image = Image.effect_noise((64, 48), 60)
    for kind in ("PNG", "TIFF", "BMP", "GIF"):
        path = tmp_path / f"{kind}.jpg"
        path.write_bytes(saved(kind, image))
        assert np.array_equal(reader.read(path).high, np.asarray(image)), kind
