"""Sets out as packs and in again: whole, checked, by the rules of merging, keys under lock until they are told."""

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.checkout import ROOT
from helpers.rendered_once import render_once

from xrayTrainer.app import open_services
from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import SetId
from xrayTrainer.exchange.containers.limits import Limits
from xrayTrainer.exchange.containers.writing import BLOBS
from xrayTrainer.exchange.packs.merge import Fate
from xrayTrainer.exchange.packs.read import open_pack
from xrayTrainer.services.cards import Standing
from xrayTrainer.services.packs import PACK_FILE, PackImpl
from xrayTrainer.services.set_files import SEALED_FILE

CARD_SET = ROOT / "exercises" / "test-card"
STEPS = ROOT / "exercises" / "first-steps"


@pytest.fixture(autouse=True)
def _rendered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    render_once(monkeypatch)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Callable[[str], PackImpl]]:
    """Give the packs of a data folder by its name; the mentor has a card."""
    stack = []

    def packs(name: str) -> PackImpl:
        context = open_services(tmp_path / name)
        services = context.__enter__()
        stack.append(context)
        made = PackImpl(tmp_path / name, services.training.load_scan)
        if name == "mentor":
            made.cards.make_own(name="A mentor", unit="Far away")
        return made

    yield packs
    for context in reversed(stack):
        context.__exit__(None, None, None)


def small_set(folder: Path, *, cases: int = 3, revision: int = 1) -> Path:
    """Copy some cases of a bundled set."""
    exercises = read_file(ExerciseSet, STEPS / "set.json")
    slugs = exercises.cases[:cases]
    for slug in slugs:
        shutil.copytree(STEPS / "cases" / slug, folder / "cases" / slug)
    made = msgspec.structs.replace(exercises, cases=slugs, lessons=(), revision=revision)
    (folder / "set.json").write_bytes(to_json(made))
    return folder


def code(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        call()
    return refused.value.code


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def only_set(data: Path) -> Path:
    (folder,) = [path for path in (data / "sets").iterdir() if not path.name.startswith(".")]
    return folder


def test_that_a_set_comes_out_of_a_pack_as_it_went_in(place: Callable[[str], PackImpl], tmp_path: Path) -> None:
    mentor, unit = place("mentor"), place("unit")
    source = small_set(tmp_path / "set")
    (source / "cases" / "notes.txt").write_text("mine alone")
    made = mentor.build(source, tmp_path / "a.xtpack")
    coming, change = unit.take(tmp_path / "a.xtpack")
    assert coming.plan.fate is Fate.NEW
    assert coming.standing is Standing.NEW
    assert change.topics
    there = files_of(only_set(tmp_path / "unit"))
    assert there.pop(PACK_FILE) == to_json(made.manifest)
    (source / "cases" / "notes.txt").unlink()
    assert there == files_of(source)
    assert unit.cards.standing(made.manifest.author) is Standing.KNOWN


def test_that_equal_sets_make_equal_packs_but_for_time_and_signer(
    place: Callable[[str], PackImpl], tmp_path: Path
) -> None:
    mentor = place("mentor")
    source = small_set(tmp_path / "set")
    mentor.build(source, tmp_path / "a.xtpack")
    shutil.copytree(source, tmp_path / "copy")
    mentor.build(tmp_path / "copy", tmp_path / "b.xtpack")
    with zipfile.ZipFile(tmp_path / "a.xtpack") as a, zipfile.ZipFile(tmp_path / "b.xtpack") as b:
        assert [one.filename for one in a.infolist()] == [one.filename for one in b.infolist()]
        assert a.infolist()[0].filename == "mimetype"
        assert {one.date_time for one in a.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert (tmp_path / "a.xtpack").read_bytes()[30:38] == b"mimetype"


def test_that_a_hundred_recipes_fit_in_a_message(place: Callable[[str], PackImpl], tmp_path: Path) -> None:
    made = place("mentor").build(STEPS, tmp_path / "a.xtpack")
    assert made.manifest.content == "recipes"
    assert made.size * 100 / made.manifest.cases <= 500_000


def test_that_the_rules_of_merging_hold(place: Callable[[str], PackImpl], tmp_path: Path) -> None:
    mentor, unit = place("mentor"), place("unit")
    first = small_set(tmp_path / "r1")
    second = small_set(tmp_path / "r2", cases=4, revision=2)
    shutil.rmtree(second / "cases" / "case-01")
    exercises = read_file(ExerciseSet, second / "set.json")
    (second / "set.json").write_bytes(to_json(msgspec.structs.replace(exercises, cases=exercises.cases[1:])))
    for name, folder in (("r1", first), ("r2", second)):
        mentor.build(folder, tmp_path / f"{name}.xtpack")
    other = small_set(tmp_path / "other", cases=2)
    mentor.build(other, tmp_path / "other.xtpack")

    assert unit.take(tmp_path / "r1.xtpack")[0].plan.fate is Fate.NEW
    again, change = unit.take(tmp_path / "r1.xtpack")
    assert again.plan.fate is Fate.ALREADY_HERE
    assert not change.topics
    assert code(lambda: unit.take(tmp_path / "other.xtpack")) == "pack.other_content"
    plan = unit.inspect(tmp_path / "r2.xtpack").plan
    assert plan.fate is Fate.UPDATE
    assert (plan.new, plan.changed, plan.retired, plan.same) == (
        ("case-04",), (), ("case-01",), ("case-02", "case-03"),
    )  # fmt: skip
    unit.take(tmp_path / "r2.xtpack")
    assert unit.take(tmp_path / "r1.xtpack")[0].plan.fate is Fate.ALREADY_HERE
    lone = place("lone")
    lone.take(tmp_path / "r2.xtpack")
    assert code(lambda: lone.take(tmp_path / "r1.xtpack")) == "pack.older"


def test_that_another_author_never_updates_a_set(place: Callable[[str], PackImpl], tmp_path: Path) -> None:
    mentor, stranger, unit = place("mentor"), place("stranger"), place("unit")
    stranger.cards.make_own(name="Somebody else")
    source = small_set(tmp_path / "set")
    mentor.build(source, tmp_path / "a.xtpack")
    newer = small_set(tmp_path / "newer", revision=9)
    stranger.build(newer, tmp_path / "b.xtpack")
    unit.take(tmp_path / "a.xtpack")
    assert code(lambda: unit.take(tmp_path / "b.xtpack")) == "pack.other_author"
    unit.take(tmp_path / "b.xtpack", aside=True)
    ids = {read_file(ExerciseSet, path / "set.json").id for path in (tmp_path / "unit" / "sets").iterdir()}
    assert len(ids) == 2
    assert unit.take(tmp_path / "b.xtpack", aside=True)[0].plan.fate is Fate.ALREADY_HERE


def test_that_a_known_name_with_other_keys_is_not_taken_silently(
    place: Callable[[str], PackImpl], tmp_path: Path
) -> None:
    mentor, thief, unit = place("mentor"), place("thief"), place("unit")
    thief.cards.make_own(name="a MENTOR", unit="far away")
    unit.cards.trust(mentor.cards.keys().card)
    thief.build(small_set(tmp_path / "set"), tmp_path / "a.xtpack")
    assert unit.inspect(tmp_path / "a.xtpack").standing is Standing.OTHER_KEYS
    assert code(lambda: unit.take(tmp_path / "a.xtpack")) == "identity.other_keys"
    assert not (tmp_path / "unit" / "sets").exists()
    unit.take(tmp_path / "a.xtpack", new_keys=True)


def test_that_a_pack_broken_anywhere_changes_nothing(place: Callable[[str], PackImpl], tmp_path: Path) -> None:
    mentor, unit = place("mentor"), place("unit")
    mentor.build(small_set(tmp_path / "set", cases=1), tmp_path / "a.xtpack")
    whole = (tmp_path / "a.xtpack").read_bytes()
    broken = tmp_path / "broken.xtpack"
    survived = 0
    for place_ in range(0, len(whole), 10):
        altered = bytearray(whole)
        altered[place_] ^= 0x41
        broken.write_bytes(altered)
        try:
            unit.verify(broken)
            survived += 1  # a byte of the zip that means nothing: a version, an attribute
        except UserError:
            pass
    for length in range(0, len(whole), 97):
        broken.write_bytes(whole[:length])
        code(lambda: unit.verify(broken))
    assert survived <= len(whole) / 10 * 0.2
    assert not (tmp_path / "unit" / "sets").exists()
    assert not (tmp_path / "unit" / "blobs").exists()


def test_that_a_part_altered_behind_a_valid_directory_is_found(
    place: Callable[[str], PackImpl], tmp_path: Path
) -> None:
    mentor, unit = place("mentor"), place("unit")
    mentor.build(small_set(tmp_path / "set", cases=1), tmp_path / "a.xtpack")
    with (
        zipfile.ZipFile(tmp_path / "a.xtpack") as good,
        zipfile.ZipFile(tmp_path / "b.xtpack", "w") as bad,
    ):
        for info in good.infolist():
            content = good.read(info)
            if info.filename.startswith(BLOBS) and len(content) > 100:
                content = content[:-2] + b" \n"
            bad.writestr(info, content)
    assert code(lambda: unit.take(tmp_path / "b.xtpack")) == "container.altered"
    assert not list((tmp_path / "unit" / "sets").iterdir())
    assert not [path for path in (tmp_path / "unit" / "blobs").rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    "name", ["../../evil.json", "/etc/evil", "cases\\x", "C:evil", "blobs/CON", "blobs/x ", "blobs/\u202ex", "a/../b"]
)
def test_that_names_that_lead_outside_are_refused(place: Callable[[str], PackImpl], tmp_path: Path, name: str) -> None:
    mentor, unit = place("mentor"), place("unit")
    mentor.build(small_set(tmp_path / "set", cases=1), tmp_path / "a.xtpack")
    with zipfile.ZipFile(tmp_path / "a.xtpack", "a") as archive:
        archive.writestr(name, b"{}")
    assert code(lambda: unit.take(tmp_path / "a.xtpack")) in ("container.bad_name", "container.incomplete")


def test_that_a_bomb_and_too_many_files_are_refused_before_reading(
    place: Callable[[str], PackImpl], tmp_path: Path
) -> None:
    mentor, unit = place("mentor"), place("unit")
    mentor.build(small_set(tmp_path / "set", cases=1), tmp_path / "a.xtpack")
    shutil.copy(tmp_path / "a.xtpack", tmp_path / "b.xtpack")
    with zipfile.ZipFile(tmp_path / "b.xtpack", "a", compression=zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("blobs/" + "0" * 64, b"\0" * 50_000_000)
    assert code(lambda: unit.verify(tmp_path / "b.xtpack")) == "container.bomb"
    small = PackImpl(tmp_path / "unit", unit._load, limits=Limits(entries=3))
    assert code(lambda: small.verify(tmp_path / "a.xtpack")) == "container.too_many"
    tiny = PackImpl(tmp_path / "unit", unit._load, limits=Limits(file_bytes=1000))
    assert code(lambda: tiny.verify(tmp_path / "a.xtpack")) == "container.too_large"


def test_that_unknown_fields_of_a_manifest_survive_and_a_new_version_is_refused(
    place: Callable[[str], PackImpl], tmp_path: Path
) -> None:
    from xrayTrainer.exchange.containers.signing import Signatures, sign
    from xrayTrainer.exchange.packs.manifest import PURPOSE

    mentor, unit = place("mentor"), place("unit")
    mentor.build(small_set(tmp_path / "set", cases=1), tmp_path / "a.xtpack")

    def rewritten(name: str, **fields: object) -> Path:
        with (
            zipfile.ZipFile(tmp_path / "a.xtpack") as good,
            zipfile.ZipFile(tmp_path / name, "w") as out,
        ):
            plain = json.loads(good.read("manifest.json")) | fields
            content = json.dumps(plain).encode()
            signature = sign(content, mentor.cards.keys().signing, purpose=PURPOSE)
            for info in good.infolist():
                data = good.read(info)
                if info.filename == "manifest.json":
                    data = content
                elif info.filename == "manifest.sig":
                    data = to_json(Signatures(signatures=(signature,)))
                out.writestr(info, data)
        return tmp_path / name

    with open_pack(rewritten("b.xtpack", course="autumn")) as pack:
        assert json.loads(to_json(pack.manifest))["course"] == "autumn"
    assert code(lambda: unit.take(rewritten("c.xtpack", version=2))) == "formats.newer_version"
    assert code(lambda: unit.take(rewritten("d.xtpack", requires=["holograms"]))) == "formats.unknown_feature"
    assert code(lambda: unit.take(rewritten("e.xtpack", cases=2))) == "pack.not_its_set"
    assert code(lambda: unit.take(rewritten("f.xtpack", kind="sealed"))) == "pack.open_key"


def test_that_a_sealed_pack_tells_nothing_and_opens_by_its_passcode(
    place: Callable[[str], PackImpl], tmp_path: Path
) -> None:
    mentor, unit = place("mentor"), place("unit")
    source = small_set(tmp_path / "set", cases=2)
    made = mentor.build_sealed(source, tmp_path / "a.xtpack")
    assert made.passcode is not None
    unit.take(tmp_path / "a.xtpack")
    folder = only_set(tmp_path / "unit")
    names = {path.name for path in folder.rglob("*") if path.is_file()}
    assert names <= {"set.json", "case.json", PACK_FILE, SEALED_FILE, "side.high.png", "side.low.png"}
    assert {path.name for path in (folder / "cases").iterdir()} == {"case-01", "case-02"}
    shown = b"".join(path.read_bytes() for path in folder.rglob("*.json"))
    for slug in ("case-01", "case-02"):
        key = json.loads((source / "cases" / slug / "key.json").read_bytes())
        for concealment in key["concealments"]:
            assert concealment["class"].encode() not in shown
    set_id = SetId(made.manifest.id)
    assert code(lambda: unit.open_keys(set_id, passcode="ABCD-EFGH-JKLM-N")).startswith("sealing.")
    assert code(lambda: unit.open_keys(set_id)) == "identity.none"
    assert unit.open_keys(set_id, passcode=made.passcode)[0] == 2
    assert len(list(folder.rglob("key.json"))) == 2
    assert code(lambda: unit.open_keys(set_id, passcode=made.passcode)) == "pack.nothing_sealed"


def test_that_keys_are_sealed_to_whom_the_mentor_names(place: Callable[[str], PackImpl], tmp_path: Path) -> None:
    mentor, scorer = place("mentor"), place("scorer")
    card = scorer.cards.make_own(name="The scorer", passphrase="a good one")
    source = small_set(tmp_path / "set", cases=1)
    made = mentor.build_sealed(source, tmp_path / "a.xtpack", recipients=(card,), with_passcode=False)
    assert made.passcode is None
    scorer.take(tmp_path / "a.xtpack")
    assert (
        code(lambda: scorer.open_keys(SetId(made.manifest.id), passphrase="a bad one")) == "identity.wrong_passphrase"
    )
    assert scorer.open_keys(SetId(made.manifest.id), passphrase="a good one")[0] == 1


def test_that_a_set_without_an_author_or_with_faults_is_not_packed(
    place: Callable[[str], PackImpl], tmp_path: Path
) -> None:
    nobody, mentor = place("nobody"), place("mentor")
    assert code(lambda: nobody.build(STEPS, tmp_path / "a.xtpack")) == "identity.none"
    source = small_set(tmp_path / "set", cases=1)
    (source / "cases" / "case-01" / "key.json").write_text("{")
    assert code(lambda: mentor.build(source, tmp_path / "a.xtpack")).startswith("formats.")
    assert not list(tmp_path.glob("*.xtpack"))
    assert not list(tmp_path.glob(".*.part"))


def test_that_shared_parts_lie_on_the_disk_once(place: Callable[[str], PackImpl], tmp_path: Path) -> None:
    mentor, unit = place("mentor"), place("unit")
    mentor.build(small_set(tmp_path / "r1"), tmp_path / "a.xtpack")
    mentor.build(small_set(tmp_path / "r2", revision=2), tmp_path / "b.xtpack")
    unit.take(tmp_path / "a.xtpack")
    before = len([path for path in (tmp_path / "unit" / "blobs").rglob("*") if path.is_file()])
    unit.take(tmp_path / "b.xtpack")
    after = [path for path in (tmp_path / "unit" / "blobs").rglob("*") if path.is_file()]
    assert len(after) == before + 1  # set.json alone is new
    assert unit._blobs.sweep() == 0
    for folder in (tmp_path / "unit" / "sets").iterdir():
        shutil.rmtree(folder)
    assert unit._blobs.sweep() == len(after)


def test_that_pictures_of_opened_hides_travel_under_the_same_lock(
    place: Callable[[str], PackImpl], tmp_path: Path
) -> None:
    mentor, unit = place("mentor"), place("unit")
    source = small_set(tmp_path / "set", cases=2)
    folder = source / "cases" / "case-02"
    picture = (folder / "side.high.png").read_bytes() if (folder / "side.high.png").is_file() else b"opened"
    (folder / "opened.png").write_bytes(picture)
    key = json.loads((folder / "key.json").read_bytes())
    key["explain"] = {**key.get("explain", {}), "pictures": ["opened.png"]}
    (folder / "key.json").write_text(json.dumps(key))
    made = mentor.build_sealed(source, tmp_path / "a.xtpack")
    assert made.manifest.requires == ("sealed_pictures",)
    unit.take(tmp_path / "a.xtpack")
    taken = only_set(tmp_path / "unit")
    assert not list(taken.rglob("opened.png"))
    unit.open_keys(SetId(made.manifest.id), passcode=made.passcode)
    (opened,) = taken.rglob("opened.png")
    assert opened.read_bytes() == picture
    shown = json.loads((opened.parent / "key.json").read_bytes())
    assert shown["case"] == key["case"]
