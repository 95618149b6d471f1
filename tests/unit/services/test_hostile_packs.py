"""Packs that mean harm, also behind a valid signature: one sentence each, in bounded time, and nothing changed here."""

from __future__ import annotations

import io
import json
import os
import shutil
import stat
import struct
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
from helpers.checkout import ROOT
from helpers.spoilt_containers import Entry, directory_places, entries_of, first_blob, written

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.exchange.containers.signing import Signatures, sign
from xrayTrainer.exchange.containers.writing import BLOBS, MANIFEST, SIGNATURES
from xrayTrainer.exchange.packs.manifest import PURPOSE
from xrayTrainer.exchange.packs.merge import Fate
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.packs import PackImpl

STEPS = ROOT / "exercises" / "first-steps"


def no_scans(folder: Path, case: Case, view: str) -> Scan:
    raise AssertionError("open packs need no pictures")


@pytest.fixture
def mentor(tmp_path: Path) -> PackImpl:
    made = PackImpl(tmp_path / "mentor", no_scans)
    made.cards.make_own(name="A mentor")
    return made


@pytest.fixture
def unit(tmp_path: Path) -> PackImpl:
    return PackImpl(tmp_path / "unit", no_scans)


@pytest.fixture
def good(mentor: PackImpl, tmp_path: Path) -> Path:
    folder = tmp_path / "set"
    exercises = read_file(ExerciseSet, STEPS / "set.json")
    slugs = exercises.cases[:2]
    for slug in slugs:
        shutil.copytree(STEPS / "cases" / slug, folder / "cases" / slug)
    made = msgspec.structs.replace(exercises, cases=slugs, lessons=())
    (folder / "set.json").write_bytes(to_json(made))
    return mentor.build(folder, tmp_path / "good.xtpack").file


def signed(to: Path, good: Path, mentor: PackImpl, manifest: bytes, *more: Entry) -> Path:
    """Write a pack with another manifest, signed by its author."""
    signature = sign(manifest, mentor.cards.keys().signing, purpose=PURPOSE)
    new = {MANIFEST: manifest, SIGNATURES: to_json(Signatures(signatures=(signature,)))}
    return written(to, [*((info, new.get(info.filename, content)) for info, content in entries_of(good)), *more])


def manifest_of(good: Path) -> dict[str, Any]:
    with zipfile.ZipFile(good) as archive:
        found: dict[str, Any] = json.loads(archive.read(MANIFEST))
    return found


def refused(unit: PackImpl, pack: Path) -> str:
    """Return why a pack is refused, to look through and to take in alike; nothing may be here after."""
    codes = set()
    for call in (unit.verify, unit.take):
        with pytest.raises(UserError) as caught:
            call(pack)
        codes.add(caught.value.code)
    assert len(codes) == 1
    assert not [path for path in unit.cards._own.parent.rglob("*") if path.is_file() and path.name != "packs.lock"]
    return codes.pop()


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR, stat.S_IFSOCK])
def test_that_links_and_special_files_are_refused(good: Path, unit: PackImpl, tmp_path: Path, kind: int) -> None:
    entries = entries_of(good)
    info, _ = entries[first_blob(entries)]
    info.create_system, info.external_attr = 3, (kind | 0o644) << 16
    assert refused(unit, written(tmp_path / "a.xtpack", entries)) == "container.broken"


def test_that_a_name_in_the_header_other_than_in_the_directory_is_refused(
    good: Path, unit: PackImpl, tmp_path: Path
) -> None:
    raw = bytearray(good.read_bytes())
    with zipfile.ZipFile(good) as archive:
        info = next(one for one in archive.infolist() if one.filename.startswith(BLOBS))
    start = info.header_offset + 30
    raw[start : start + len(BLOBS)] = b"../../"
    pack = tmp_path / "a.xtpack"
    pack.write_bytes(raw)
    assert refused(unit, pack) == "container.broken"


def test_that_entries_that_share_their_bytes_are_refused(good: Path, unit: PackImpl, tmp_path: Path) -> None:
    raw = bytearray(good.read_bytes())
    with zipfile.ZipFile(good) as archive:
        offsets = [info.header_offset for info in archive.infolist()]
    places = directory_places(raw)
    assert len(places) == len(offsets)
    struct.pack_into("<I", raw, places[-1] + 42, offsets[-2])
    pack = tmp_path / "a.xtpack"
    pack.write_bytes(raw)
    assert refused(unit, pack) == "container.broken"


def test_that_an_entry_called_encrypted_is_refused(good: Path, unit: PackImpl, tmp_path: Path) -> None:
    raw = bytearray(good.read_bytes())
    at = raw.rfind(b"PK\x01\x02")
    raw[at + 8] |= 1
    pack = tmp_path / "a.xtpack"
    pack.write_bytes(raw)
    assert refused(unit, pack) == "container.broken"


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (("blobs/a", "blobs/A"), "container.doubled_name"),
        (("blobs/a", "blobs/a"), "container.doubled_name"),
        (("blobs/stra\u00dfe", "blobs/STRASSE"), "container.doubled_name"),
        (("blobs/e\u0301",), "container.bad_name"),
        (("blobs/a", "blobs/a/b"), "container.doubled_name"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_that_doubled_names_are_refused(
    good: Path, unit: PackImpl, tmp_path: Path, names: tuple[str, ...], code: str
) -> None:
    pack = written(tmp_path / "a.xtpack", [*entries_of(good), *((zipfile.ZipInfo(name), b"{}") for name in names)])
    assert refused(unit, pack) == code


@pytest.mark.parametrize(
    ("paths", "code"),
    [
        (("lessons/a.en.md", "lessons/A.en.md"), "container.doubled_name"),
        (("lessons/e\u0301.en.md",), "container.bad_name"),
        (("cases/../../evil.json",), "container.bad_name"),
        (("/etc/evil",), "container.bad_name"),
        (("cases/case-01/con.png",), "container.bad_name"),
        (("cases/case-01/sub/deep.png",), "pack.stray_file"),
        (("pack.json",), "pack.stray_file"),
        (("keys.sealed",), "pack.stray_file"),
    ],
)
def test_that_paths_of_a_signed_manifest_are_no_more_trusted(
    good: Path, mentor: PackImpl, unit: PackImpl, tmp_path: Path, paths: tuple[str, ...], code: str
) -> None:
    plain = manifest_of(good)
    part = plain["files"]["set.json"]
    plain["files"] |= dict.fromkeys(paths, part)
    manifest = json.dumps(plain, ensure_ascii=False).encode()
    assert refused(unit, signed(tmp_path / "a.xtpack", good, mentor, manifest)) == code


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"null",
        b"[]",
        b"[" * 200_000,
        b'{"ext":' + b'{"a":' * 100_000,
        b'{"format": "xraytrainer/pack", "format": "xraytrainer/pack"}',
        b"\xff\xfe{}",
        b"{\x00}",
        b'"\\ud800"',
    ],
    ids=["empty", "null", "list", "deep", "deep-open", "double", "utf-16", "zero", "surrogate"],
)
def test_that_a_signed_manifest_that_is_none_is_refused(
    good: Path, mentor: PackImpl, unit: PackImpl, tmp_path: Path, manifest: bytes
) -> None:
    assert refused(unit, signed(tmp_path / "a.xtpack", good, mentor, manifest)).startswith("formats.")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"revision":1', '"revision":NaN'),
        ('"revision":1', '"revision":1e999'),
        ('"revision":1', '"revision":' + "9" * 100_000),
        ('"revision":1', '"revision":0'),
        ('"revision":1', '"revision":"1"'),
        ('"revision":1', '"revision":1,"revision":2'),
        ('"files":{', '"files":{"set.json":{"sha256":"../../evil","size":1},'),
        ('"files":{', '"files":{"lessons/a":{"sha256":"' + "0" * 64 + '","size":-1},'),
        ('"files":{', '"files":[],"more":{'),
        ('"kind":"open"', '"kind":"ajar"'),
    ],
)
def test_that_wrong_values_behind_a_signature_are_refused(
    good: Path, mentor: PackImpl, unit: PackImpl, tmp_path: Path, old: str, new: str
) -> None:
    text = json.dumps(manifest_of(good) | {"kind": "open"}, separators=(",", ":"))
    assert old in text
    pack = signed(tmp_path / "a.xtpack", good, mentor, text.replace(old, new, 1).encode())
    assert refused(unit, pack).startswith("formats.")


def test_that_a_manifest_of_many_megabytes_is_refused_unread(
    good: Path, mentor: PackImpl, unit: PackImpl, tmp_path: Path
) -> None:
    manifest = json.dumps(manifest_of(good) | {"ext": os.urandom(4_500_000).hex()}).encode()
    assert refused(unit, signed(tmp_path / "a.xtpack", good, mentor, manifest)) == "container.too_large"


def test_that_a_bomb_that_is_listed_and_signed_is_refused(
    good: Path, mentor: PackImpl, unit: PackImpl, tmp_path: Path
) -> None:
    import hashlib

    content = b"\0" * 30_000_000
    digest = hashlib.sha256(content).hexdigest()
    plain = manifest_of(good)
    plain["files"]["lessons/a.en.md"] = {"sha256": digest, "size": len(content)}
    info = zipfile.ZipInfo(BLOBS + digest)
    info.compress_type = zipfile.ZIP_DEFLATED
    pack = signed(tmp_path / "a.xtpack", good, mentor, json.dumps(plain).encode(), (info, content))
    assert refused(unit, pack) == "container.bomb"


def test_that_a_zip_within_the_pack_is_never_unpacked(
    good: Path, mentor: PackImpl, unit: PackImpl, tmp_path: Path
) -> None:
    import hashlib

    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb", b"\0" * 50_000_000)
    content = inner.getvalue()
    digest = hashlib.sha256(content).hexdigest()
    plain = manifest_of(good)
    plain["files"]["briefs/a.zip"] = {"sha256": digest, "size": len(content)}
    entry = (zipfile.ZipInfo(BLOBS + digest), content)
    unit.take(signed(tmp_path / "a.xtpack", good, mentor, json.dumps(plain).encode(), entry))
    (folder,) = (tmp_path / "unit" / "sets").iterdir()
    assert (folder / "briefs" / "a.zip").read_bytes() == content
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 5_000_000


def test_that_a_file_that_is_promised_and_not_there_is_refused(
    good: Path, mentor: PackImpl, unit: PackImpl, tmp_path: Path
) -> None:
    plain = manifest_of(good)
    plain["files"]["lessons/a.en.md"] = {"sha256": "0" * 64, "size": 4}
    assert refused(unit, signed(tmp_path / "a.xtpack", good, mentor, json.dumps(plain).encode())) == (
        "container.incomplete"
    )
    entries = entries_of(good)
    del entries[first_blob(entries)]
    assert refused(unit, written(tmp_path / "b.xtpack", entries)) == "container.incomplete"


def test_that_what_is_no_file_is_no_pack(unit: PackImpl, tmp_path: Path) -> None:
    (tmp_path / "folder.xtpack").mkdir()
    os.mkfifo(tmp_path / "pipe.xtpack")
    for name in ("folder.xtpack", "pipe.xtpack", "gone.xtpack"):
        assert refused(unit, tmp_path / name).startswith("formats.")


KILLED = """
import os, sys
from pathlib import Path
from xrayTrainer.services.packs import PackImpl
left = [int(sys.argv[3])]
def told(size):
    left[0] -= 1
    if left[0] < 0:
        os._exit(9)
PackImpl(Path(sys.argv[1]), None).take(Path(sys.argv[2]), told=told)
"""


def test_that_a_killed_program_leaves_nothing_that_stays(good: Path, unit: PackImpl, tmp_path: Path) -> None:
    data = tmp_path / "unit"
    for chunks in (0, 2, 5):
        command = [sys.executable, "-c", KILLED, str(data), str(good), str(chunks)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        assert subprocess.run(command, env=environment, check=False, timeout=60).returncode == 9
        assert not list((data / "sets").glob("[!.]*"))
        assert not (data / "cards").exists()
    with pytest.raises(UserError):  # another pack altogether takes out what was left
        unit.take(written(tmp_path / "bad.xtpack", entries_of(good)[:-1]))
    assert not list((data / "sets").iterdir())
    assert not [path for path in (data / "blobs").rglob("*") if path.is_file()]
    assert unit.take(good)[0].plan.fate is Fate.NEW


def test_that_a_full_disk_changes_nothing(good: Path, unit: PackImpl, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits of a process are not to be had here")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1500, hard))
    try:
        with pytest.raises(UserError) as caught:
            unit.take(good)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code == "container.disk_full"
    assert not [path for path in (tmp_path / "unit").rglob("*") if path.is_file() and path.name != "packs.lock"]
    assert unit.take(good)[0].plan.fate is Fate.NEW


def test_that_two_at_once_take_it_in_once(good: Path, tmp_path: Path) -> None:
    fates: list[Fate] = []
    barrier = threading.Barrier(3)

    def take() -> None:
        own = PackImpl(tmp_path / "unit", no_scans)
        barrier.wait()
        fates.append(own.take(good)[0].plan.fate)

    threads = [threading.Thread(target=take) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(fates) == [Fate.ALREADY_HERE, Fate.ALREADY_HERE, Fate.NEW]
    assert len(list((tmp_path / "unit" / "sets").iterdir())) == 1
