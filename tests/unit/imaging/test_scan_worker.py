"""The worker process: limited, replaced, never left behind, and free of the window's libraries."""

from __future__ import annotations

import hashlib
import multiprocessing.shared_memory as shared
import os
import signal
import subprocess
import sys
import threading
import time
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
from helpers.nasty_scans import SMALL, _strip_bomb, saved
from helpers.scan_files import dicom, png, png_rows
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging import block
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.reading import ScanReader, pixel_sha256
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.worker_process import WorkerDiedError, WorkerProcess, default_worker_command

GOOD = png(4, 3, bits=16, data=png_rows(SMALL))
MISBEHAVING = """
import sys, time, os
from xrayTrainer.imaging.frames import receive_message, send_message
requests, answers = sys.stdin.buffer, sys.stdout.buffer
receive_message(requests)
send_message(answers, {{"ready": 1}})
receive_message(requests)
{what}
"""
ANSWER = (
    'send_message(answers, {"shape": [3, 4], "bytes_per_value": 2, "bands": 1, "bits": 16, '
    '"meaning": "grey", "notices": []})'
)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.png"
    path.write_bytes(GOOD)
    return path


def blocks() -> set[str]:
    folder = Path("/dev/shm")
    return {path.name for path in folder.glob("psm_*")} if folder.is_dir() else set()


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def misbehaving(what: str, *, timeout_s: float = 1.0) -> ScanReader:
    command = (sys.executable, "-c", MISBEHAVING.format(what=what))
    return ScanReader(ReadLimits(timeout_s=timeout_s), worker_command=command)


def worker_of(reader: ScanReader) -> WorkerProcess:
    assert reader._worker is not None
    return reader._worker


def test_that_the_worker_has_neither_qt_nor_the_start_nor_the_services(tmp_path: Path) -> None:
    files = {
        "a.png": GOOD,
        "b.tif": saved("TIFF"),
        "c.jpg": saved("JPEG"),
        "d.jp2": saved("JPEG2000"),
        "e": dicom(SMALL),
    }
    with ScanReader() as reader:
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
            reader.read(tmp_path / name)
        modules = set(worker_of(reader).ask({"do": "report"}, timeout_s=10)["modules"])
    assert {"cv2", "PIL", "pydicom", "tifffile", "xrayTrainer.imaging.worker"} - modules <= {
        "xrayTrainer.imaging.worker"
    }
    assert not [name for name in modules if name.split(".")[0] in ("PySide6", "shiboken6", "sqlite3", "sqlite_utils")]
    ours = {name.split(".")[1] for name in modules if name.startswith("xrayTrainer.")}
    assert ours <= {"imaging", "domain"}


def test_that_one_worker_stays_for_many_files_good_and_bad(good: Path) -> None:
    with ScanReader() as reader:
        reader.read(good)
        first = worker_of(reader).pid
        with pytest.raises(UserError):
            reader.read(good.with_name("gone"))
        reader.info(good)
        assert worker_of(reader).pid == first
    assert is_gone(first)


def test_that_a_killed_worker_is_replaced(good: Path) -> None:
    with ScanReader() as reader:
        reader.read(good)
        first = worker_of(reader).pid
        os.kill(first, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        worker_of(reader)._process.wait()
        assert np.array_equal(reader.read(good).high, SMALL)
        assert worker_of(reader).pid != first


def test_that_lack_of_memory_costs_one_worker_and_no_more(good: Path) -> None:
    bomb = good.with_name("bomb.tif")
    bomb.write_bytes(_strip_bomb())
    with ScanReader(ReadLimits(memory_bytes=600 << 20)) as reader:
        with pytest.raises(UserError) as caught:
            reader.read(bomb)
        assert (caught.value.code, caught.value.params["limit_mb"]) == ("scan.memory", 629)
        assert reader._worker is None
        assert np.array_equal(reader.read(good).high, SMALL)


def test_that_a_worker_that_hangs_is_killed_in_time_and_buried(good: Path) -> None:
    with misbehaving("time.sleep(60)") as reader:
        before = time.monotonic()
        with pytest.raises(UserError) as caught:
            reader.read(good)
        assert time.monotonic() - before < 5
    assert (caught.value.code, caught.value.params["seconds"]) == ("scan.timeout", 1)


@pytest.mark.parametrize(
    "what",
    ["os.abort()", "sys.exit(3)", "answers.write(b'\\xff\\xff\\xff\\xff')", "answers.write(b'\\0\\0\\0\\2[]')"],
)
def test_that_a_crash_or_nonsense_is_one_sentence(good: Path, what: str) -> None:
    with misbehaving(what) as reader, pytest.raises(UserError) as caught:
        reader.read(good)
    assert caught.value.code == "scan.decoder_died"


@pytest.mark.parametrize("what", ["time.sleep(60)", "os.kill(os.getpid(), 9)"])
def test_that_no_shared_memory_stays_when_the_worker_dies_with_it(good: Path, what: str) -> None:
    before = blocks()
    script = f"{ANSWER}\nreceive_message(requests)\n{what}"
    with misbehaving(script) as reader, pytest.raises(UserError) as caught:
        reader.read(good)
    assert caught.value.code in ("scan.timeout", "scan.decoder_died")
    assert blocks() <= before


def test_that_no_shared_memory_stays_after_reading(good: Path) -> None:
    before = blocks()
    with ScanReader() as reader:
        scan = reader.read(good)
    assert blocks() <= before
    assert np.array_equal(scan.high, SMALL)
    assert scan.high.flags.writeable


def test_that_a_file_takes_the_place_of_shared_memory_that_is_too_small(
    good: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(block, "_shared_memory_has_room", lambda size: False)
    monkeypatch.setattr(block.tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    with ScanReader() as reader:
        assert np.array_equal(reader.read(good).high, SMALL)
    assert list((tmp_path / "temporary").iterdir()) == []


def test_that_no_room_anywhere_is_a_sentence(good: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(block.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(block.shutil, "disk_usage", lambda folder: usage(100, 100, 0))
    if not Path("/dev/shm").is_dir():
        monkeypatch.setattr(block, "_shared_memory_has_room", lambda size: False)
    with ScanReader() as reader:
        with pytest.raises(UserError) as caught:
            reader.read(good)
        monkeypatch.undo()
        assert np.array_equal(reader.read(good).high, SMALL)
    assert caught.value.code == "scan.no_room"
    assert [path.name for path in tmp_path.iterdir()] == ["good.png"]


def test_that_a_block_of_another_process_is_not_taken_over() -> None:
    with block.ResultBlock(16) as made:
        block.write_block(made.address, [memoryview(b"0123456789"), memoryview(b"abcdef")])
        assert made.copy(8, 4) == b"89ab"
        name = made.address["shared"]
    with pytest.raises(FileNotFoundError):
        shared.SharedMemory(name)


def test_that_threads_take_turns(tmp_path: Path) -> None:
    pictures = [SMALL + number for number in range(6)]
    for number, pixels in enumerate(pictures):
        (tmp_path / str(number)).write_bytes(png(4, 3, bits=16, data=png_rows(pixels)))
    found: dict[int, bool] = {}
    with ScanReader() as reader:

        def work(number: int) -> None:
            found[number] = all(
                np.array_equal(reader.read(tmp_path / str(number)).high, pictures[number]) for _ in range(5)
            )

        threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == dict.fromkeys(range(6), True)


def test_that_a_worker_that_can_not_start_is_a_sentence(good: Path) -> None:
    for command in (["/no/such/program"], [sys.executable, "-c", "raise SystemExit(1)"]):
        with ScanReader(worker_command=command) as reader, pytest.raises(UserError) as caught:
            reader.read(good)
        assert caught.value.code == "scan.worker_start"


def test_that_a_worker_that_never_reports_is_given_up() -> None:
    limits = ReadLimits(start_timeout_s=0.5)
    with pytest.raises(UserError) as caught, ScanReader(limits, [sys.executable, "-c", "input()"]) as reader:
        reader.info(Path("x"))
    assert caught.value.code == "scan.worker_start"


def test_that_a_reader_that_was_closed_reads_no_more(good: Path) -> None:
    reader = ScanReader()
    reader.close()
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.read(good)


def test_that_closing_does_not_wait_for_a_file_that_hangs(good: Path) -> None:
    reader = misbehaving("time.sleep(60)", timeout_s=30)
    outcome: list[str] = []

    def work() -> None:
        try:
            reader.read(good)
        except UserError as error:
            outcome.append(error.code)

    thread = threading.Thread(target=work)
    thread.start()
    while reader._worker is None and thread.is_alive():
        threading.Event().wait(0.01)
    before = time.monotonic()
    reader.close()
    thread.join()
    assert time.monotonic() - before < 5
    assert outcome == ["scan.decoder_died"]


def test_that_a_forgotten_reader_takes_its_worker_along(good: Path) -> None:
    reader = ScanReader()
    reader.read(good)
    pid = worker_of(reader).pid
    del reader
    assert is_gone(pid)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_that_the_worker_ends_when_the_program_is_killed(good: Path) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom xrayTrainer.imaging.reading import ScanReader\n"
        "reader = ScanReader(); reader.read(Path(sys.argv[1])); print(reader._worker.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(good)], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        program.kill()
    deadline = time.monotonic() + 5
    while not _has_ended(pid) and time.monotonic() < deadline:
        threading.Event().wait(0.02)
    assert _has_ended(pid)


def _has_ended(pid: int) -> bool:
    """Tell whether a process is gone, or waits for a parent that does not ask (in containers without a real init)."""
    status = Path(f"/proc/{pid}/status")
    try:
        return "State:\tZ" in status.read_text() if Path("/proc/self").exists() else is_gone(pid)
    except OSError:
        return True


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is on address space")
def test_that_the_worker_has_its_limits_set(good: Path) -> None:
    with ScanReader(ReadLimits(memory_bytes=700 << 20)) as reader:
        reader.read(good)
        limits = Path(f"/proc/{worker_of(reader).pid}/limits").read_text()
        threads = len(list(Path(f"/proc/{worker_of(reader).pid}/task").iterdir()))
    assert str(700 << 20) in next(line for line in limits.splitlines() if line.startswith("Max address space"))
    assert threads <= 2, "one to decode, one to end the process where that takes far too long"


def test_that_a_frozen_program_starts_itself_as_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert default_worker_command() == (sys.executable, "--scan-worker")


def test_that_the_program_serves_as_worker_when_told(good: Path) -> None:
    with ScanReader(worker_command=[sys.executable, "-m", "xrayTrainer", "--scan-worker"]) as reader:
        assert np.array_equal(reader.read(good).high, SMALL)
        modules = worker_of(reader).ask({"do": "report"}, timeout_s=10)["modules"]
    assert not [name for name in modules if name.startswith(("PySide6", "xrayTrainer.app", "xrayTrainer.services"))]


def test_that_limits_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="memory_bytes"):
        ReadLimits(memory_bytes=1 << 20)
    with pytest.raises(ValueError, match="max_pixels"):
        ReadLimits(max_pixels=0)


def test_that_asking_a_dead_worker_says_so() -> None:
    worker = WorkerProcess(ReadLimits(), default_worker_command())
    worker.kill()
    worker.kill()
    assert not worker.alive
    with pytest.raises(WorkerDiedError):
        worker.ask({"do": "report"}, timeout_s=1)


def test_that_the_fingerprint_is_what_is_written_down() -> None:
    pixels = np.array([[1, 2], [3, 515]], np.uint16)
    by_hand = hashlib.sha256(b"<u2 2x2\n" + bytes([1, 0, 2, 0, 3, 0, 3, 2]))
    one = Scan(high=pixels, low=None, bits=16, meaning=PixelMeaning.GREY)
    assert pixel_sha256(one) == by_hand.hexdigest()
    by_hand.update(b"<u2 2x2\n" + bytes([1, 0, 2, 0, 3, 0, 3, 2]))
    assert pixel_sha256(Scan(high=pixels, low=pixels, bits=16, meaning=PixelMeaning.GREY)) == by_hand.hexdigest()
    colour = Scan(high=np.zeros((1, 1, 3), np.uint8), low=None, bits=8, meaning=PixelMeaning.COLOUR)
    assert pixel_sha256(colour) == hashlib.sha256(b"|u1 1x1x3\n\0\0\0").hexdigest()


def test_that_info_and_read_agree(good: Path) -> None:
    with ScanReader() as reader:
        info, scan = reader.info(good), reader.read(good)
    assert info.pixel_sha256 == pixel_sha256(scan)
    assert (info.width, info.height, info.bands, info.bits) == (scan.width, scan.height, scan.bands, scan.bits)


SEEDS = {
    "png": GOOD,
    "tiff": saved("TIFF"),
    "tiff_lzw": saved("TIFF", compression="tiff_lzw"),
    "jpeg": saved("JPEG"),
    "jpeg2000": saved("JPEG2000"),
    "bmp": saved("BMP"),
    "gif": saved("GIF"),
    "webp": saved("WEBP"),
    "dicom": dicom(SMALL),
}


@pytest.fixture(scope="module")
def small_reader() -> ScanReader:
    with ScanReader(ReadLimits(max_pixels=1_000_000, memory_bytes=768 << 20, timeout_s=10)) as reader:
        yield reader


@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_that_any_damage_gives_a_scan_or_a_sentence(small_reader: ScanReader, good: Path, data: st.DataObject) -> None:
    damaged = bytearray(SEEDS[data.draw(st.sampled_from(sorted(SEEDS)))])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, min(len(damaged), 400) - 1))
        damaged[place] = data.draw(st.integers(0, 255))
    good.write_bytes(damaged[: data.draw(st.integers(1, len(damaged)))] if data.draw(st.booleans()) else damaged)
    try:
        width = small_reader.read(good).width
    except UserError as error:
        width = 1 if error.code.startswith("scan.") and error.params.get("file") == "good.png" else 0
    assert width > 0
