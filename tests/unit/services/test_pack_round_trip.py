"""From a set to a pack, to a set, to a pack: every byte that the format promises, and every field that nobody knows."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from helpers.checkout import ROOT
from helpers.stored_values import PLAIN
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.case import Case
from xrayTrainer.exchange.containers.identity import make_identity
from xrayTrainer.exchange.containers.writing import MANIFEST
from xrayTrainer.exchange.packs.read import open_pack
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.packs import PACK_FILE, PackImpl

STEPS = ROOT / "exercises" / "first-steps"
UNKNOWN = st.dictionaries(st.from_regex(r"x_[a-z]{1,6}", fullmatch=True), PLAIN, max_size=3)
LESSON = st.text(st.characters(blacklist_categories=("Cs",)), max_size=300)


def no_scans(folder: Path, case: Case, view: str) -> Scan:
    raise AssertionError("open packs need no pictures")


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def changed(path: Path, fields: dict[str, Any]) -> None:
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | fields, ensure_ascii=False, indent=3), "utf-8")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(in_set=UNKNOWN, in_case=UNKNOWN, in_key=UNKNOWN, lesson=LESSON, revision=st.integers(1, 10**9))
def test_that_a_set_goes_round_with_every_byte_and_unknown_field(
    in_set: dict[str, Any], in_case: dict[str, Any], in_key: dict[str, Any], lesson: str, revision: int
) -> None:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        source = place / "set"
        shutil.copytree(STEPS / "cases" / "case-01", source / "cases" / "case-01")
        shutil.copy(STEPS / "set.json", source / "set.json")
        (source / "lessons").mkdir()
        (source / "lessons" / "a.en.md").write_text(lesson, "utf-8", newline="")
        own = {"cases": ["case-01"], "lessons": ["a"], "revision": revision}
        changed(source / "set.json", in_set | own)
        changed(source / "cases" / "case-01" / "case.json", in_case)
        changed(source / "cases" / "case-01" / "key.json", in_key)
        mentor, unit = PackImpl(place / "mentor", no_scans), PackImpl(place / "unit", no_scans)
        mentor.cards.make_own(name="A mentor")
        unit.cards.make_own(name="A unit")
        first = mentor.build(source, place / "a.xtpack")
        unit.take(first.file)
        (there,) = (place / "unit" / "sets").iterdir()
        came = files_of(there)
        assert json.loads(came.pop(PACK_FILE))["files"].keys() == came.keys()
        assert came == files_of(source)
        again = unit.build(there, place / "b.xtpack")
        assert again.manifest.files == first.manifest.files
        with open_pack(place / "a.xtpack") as a, open_pack(place / "b.xtpack") as b:
            assert a.manifest.files == b.manifest.files
            assert b.container.file == "b.xtpack"
            assert MANIFEST not in a.manifest.files


@settings(max_examples=25, deadline=None)
@given(unknown=UNKNOWN, name=st.text(min_size=1, max_size=40).filter(lambda text: bool(text.strip())))
def test_that_unknown_fields_of_a_card_survive_and_its_proof_holds(unknown: dict[str, Any], name: str) -> None:
    from xrayTrainer.exchange.containers.identity import card_bytes, read_card

    try:
        name.encode()
    except UnicodeEncodeError:
        return
    card = make_identity(name=name, unit="", made="2026-11-22T10:00:00Z").card
    plain = json.loads(card_bytes(card)) | unknown
    read = read_card(json.dumps(plain).encode(), file="a.xtid")
    assert json.loads(card_bytes(read)) == plain
