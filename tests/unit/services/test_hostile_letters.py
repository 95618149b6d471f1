"""Result and reply files that mean harm, open and sealed, also behind valid signatures: one sentence, no change."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import shutil
import stat
import time
import tracemalloc
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.result_places import Place, sent
from helpers.spoilt_containers import (
    Letter,
    entries_of,
    first_blob,
    pack_long,
    patched,
    written,
)

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, SessionId
from xrayTrainer.exchange.containers.identity import Keys, card_bytes, make_identity, unlock
from xrayTrainer.exchange.containers.signing import Signatures, sign
from xrayTrainer.exchange.containers.writing import BLOBS, MANIFEST, SIGNATURES
from xrayTrainer.exchange.replies import files as reply_files
from xrayTrainer.exchange.replies.files import build_reply, open_reply
from xrayTrainer.exchange.results.manifest import PURPOSE, purpose_of_content
from xrayTrainer.exchange.results.read import open_result
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.comments import CommentsImpl
from xrayTrainer.services.comments_api import Remark
from xrayTrainer.services.machine import Machine
from xrayTrainer.services.result_checks import FARTHEST_PX, MOST_MARKS

Change = Callable[[dict[str, Any]], object]
KINDS = ("open result", "sealed result", "open reply", "sealed reply")
RESULTS = KINDS[:2]
EACH = pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=() if kind in ("sealed result", "open reply") else pytest.mark.full) for kind in KINDS],
)
"""What reads the container is one piece of code: of its four kinds the everyday run looks at two."""

MIB = 1024 * 1024


class Desk(Place):
    """A machine on which results and replies come in."""

    def open(self) -> None:
        super().open()
        self.comments = CommentsImpl(self.store, self.people, self.data)

    def dump(self) -> list[tuple[object, ...]]:
        """Return all rows of all tables, and the files of the data folder."""
        tables = [str(row[0]) for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        rows: list[tuple[object, ...]] = [
            (table, *row) for table in tables for row in sorted(self.rows(f"SELECT * FROM {table}"), key=repr)
        ]
        files = sorted(str(path.relative_to(self.data)) for path in self.data.rglob("*") if path.is_file())
        return [*rows, *((name,) for name in files if not name.startswith("records.db"))]

    def stamps(self) -> dict[str, tuple[int, int]]:
        """Return size and time of each file of the data folder: what a write would change, asked for quickly."""
        found = {path: path.stat() for path in self.data.rglob("*") if path.is_file() and path.suffix != ".db-shm"}
        return {str(path): (status.st_size, status.st_mtime_ns) for path, status in found.items()}


class Post:
    """A unit and a mentor between whom four good files go, and somebody who spoils them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unit, self.mentor = Desk(folder / "unit"), Desk(folder / "mentor")
        self.unit.people.keep_results("Aida Testova")
        self.mentor.cards.make_own(name="M. Entor")
        card = self.mentor.cards.own_card()
        (folder / "mentor.xtid").write_bytes(card_bytes(card))
        self.unit.cards.trust(self.unit.cards.read(folder / "mentor.xtid"))
        self.unit.work(found=False)
        self.unit.work(found=True)
        results = (sent(self.unit, "open"), sent(self.unit, "sealed", receiver=card.key_id))
        self.mentor.results.take(results[1])
        replies = self._replies()
        device = Machine(self.unit.data).keys()
        own = self.mentor.cards.keys()
        self.letters = {
            kind: self._letter(file, device if kind in RESULTS else own)
            for kind, file in zip(KINDS, (*results, *replies), strict=True)
        }
        self.before = {self.unit: self.unit.dump(), self.mentor: self.mentor.dump()}

    def _replies(self) -> tuple[Path, Path]:
        for session, answer in self.mentor.rows("SELECT session, id FROM answers ORDER BY id"):
            said = Remark(session=SessionId(str(session)), answer=AnswerId(str(answer)), text="Look at the doors.")
            self.mentor.comments.add((said,))
        person = self.unit.people.current().id
        sealed, plain = self.folder / "sealed.xtreply", self.folder / "open.xtreply"
        self.mentor.comments.write_reply(person, sealed)
        with open_reply(sealed) as found:
            records = found.records(Machine(self.unit.data).keys)
        own = self.mentor.cards.keys()
        build_reply(plain, records, file_id=str(found.manifest.id), author=own, made=found.manifest.made)
        return plain, sealed

    def _letter(self, file: Path, writer: Keys) -> Letter:
        if file.suffix == ".xtresult":
            with open_result(file) as result:
                cards = (self.mentor.cards.own_card(),) if result.is_sealed else ()
                content = to_json(result.records(self.mentor.cards.keys))
            return Letter(file, writer, purpose=PURPOSE, bound_to=purpose_of_content, content=content, recipients=cards)
        unit = Machine(self.unit.data).keys()
        with open_reply(file) as reply:
            content = to_json(reply.records(lambda: unit))
            cards = () if reply.manifest.locks is None else (unit.card,)
        return Letter(
            file, writer, purpose=reply_files.PURPOSE, bound_to=reply_files._bound_to, content=content, recipients=cards
        )

    def take(self, file: Path) -> None:
        if file.suffix == ".xtresult":
            self.mentor.results.take(file)
        else:
            self.unit.comments.take_reply(file)

    def look(self, file: Path) -> object:
        if file.suffix == ".xtresult":
            return self.mentor.results.inspect(file)
        return self.unit.comments.inspect_reply(file)

    def refusal(self, file: Path) -> str:
        """Return why a file is refused, to look through and to take in alike: quickly, in words, and with no trace."""
        codes = set()
        began = time.process_time()
        before = [place.stamps() for place in self.before]
        for call in (self.look, self.take):
            with pytest.raises(UserError) as caught:
                call(file)
            codes.add(caught.value.code)
            assert Messages("ru").error(caught.value) != Messages("ru").text("app.unknown_code")
        assert time.process_time() - began < 5
        assert len(codes) == 1
        assert [place.stamps() for place in self.before] == before
        return codes.pop()

    def close(self) -> None:
        self.unit.close()
        self.mentor.close()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Post]:
    made = Post(tmp_path_factory.mktemp("post"))
    yield made
    made.close()


@pytest.fixture
def post(whole: Post) -> Iterator[Post]:
    yield whole
    for place, dump in whole.before.items():
        assert place.dump() == dump


@pytest.fixture
def to(tmp_path: Path) -> Callable[[str], Path]:
    return lambda kind: tmp_path / f"spoilt.xt{kind.split()[1]}"


def test_that_the_spoiler_itself_spoils_nothing(post: Post, to: Callable[[str], Path]) -> None:
    for kind in KINDS:
        letter = post.letters[kind]
        post.look(written(to(kind), entries_of(letter.good)))
        post.look(letter.changed(to(kind), lambda plain: None))
        post.look(letter.with_manifest(to(kind), lambda plain: None))
        post.look(patched(letter.good, to(kind), lambda raw, places: None))


# the container

NAMES = (
    "../evil", "blobs/../../evil", "/etc/evil", "blobs\\evil", "C:/evil", "C:evil", "//server/share/evil", "blobs/con",
    "blobs/NUL.txt", "blobs/a.", "blobs/a ", "blobs/a\u202egnp", "blobs/a\n", "blobs/" + "a" * 200, "blobs/./a",
    "blobs//a", "e\u0301", "a/" * 20 + "a",
)  # fmt: skip
DOUBLED = ((MANIFEST,), (MANIFEST.upper(),), ("a", "A"), ("stra\u00dfe", "STRASSE"), ("a", "a/b"))


def _added(letter: Letter, to: Path, *names: str) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return written(to, [*entries_of(letter.good), *((zipfile.ZipInfo(name), b"{}") for name in names)])


@EACH
def test_that_names_that_lead_elsewhere_or_stand_twice_are_refused(
    post: Post, to: Callable[[str], Path], kind: str
) -> None:
    for name in NAMES:
        assert post.refusal(_added(post.letters[kind], to(kind), name)) == "container.bad_name", name
    for names in DOUBLED:
        assert post.refusal(_added(post.letters[kind], to(kind), *names)) == "container.doubled_name", names
    assert post.refusal(_added(post.letters[kind], to(kind), "more.json")) == "container.incomplete"


def _entries(change: Callable[[list[Any]], object]) -> Callable[[Letter, Path], Path]:
    def spoil(letter: Letter, to: Path) -> Path:
        entries = entries_of(letter.good)
        change(entries)
        return written(to, entries)

    return spoil


def _as(kind: int) -> Callable[[Letter, Path], Path]:
    def change(entries: list[Any]) -> None:
        info, _ = entries[first_blob(entries)]
        info.create_system, info.external_attr = 3, (kind | 0o644) << 16

    return _entries(change)


def _packed_by(method: int) -> Callable[[Letter, Path], Path]:
    def change(entries: list[Any]) -> None:
        entries[first_blob(entries)][0].compress_type = method

    return _entries(change)


def _flat_bomb(letter: Letter, to: Path) -> Path:
    info = zipfile.ZipInfo(BLOBS + "0" * 64)
    info.compress_type = zipfile.ZIP_DEFLATED
    return written(to, [*entries_of(letter.good), (info, b"\0" * (20 * MIB))])


def _patch(change: Callable[[bytearray, list[int]], None]) -> Callable[[Letter, Path], Path]:
    return lambda letter, to: patched(letter.good, to, change)


def _flip(raw: bytearray, place: int) -> None:
    raw[place] |= 1


def _other_local_name(raw: bytearray, places: list[int]) -> None:
    at = raw.find(BLOBS.encode())
    raw[at : at + len(BLOBS)] = b"../../"


CONTAINERS: dict[str, tuple[Callable[[Letter, Path], Path], str]] = {
    "a link": (_as(stat.S_IFLNK), "container.broken"),
    "a pipe": (_as(stat.S_IFIFO), "container.broken"),
    "a folder": (_as(stat.S_IFDIR), "container.broken"),
    "bzip2": (_packed_by(zipfile.ZIP_BZIP2), "container.broken"),
    "lzma": (_packed_by(zipfile.ZIP_LZMA), "container.broken"),
    "a flat bomb": (_flat_bomb, "container.bomb"),
    "encrypted": (_patch(lambda raw, at: _flip(raw, at[-1] + 8)), "container.broken"),
    "another name in the header": (_patch(_other_local_name), "container.broken"),
    "shared bytes": (_patch(lambda raw, at: pack_long(raw, at[-1] + 42, 0)), "container.broken"),
    "a size too small": (_patch(lambda raw, at: pack_long(raw, at[-1] + 24, 5)), "container.incomplete"),
    "a huge size": (_patch(lambda raw, at: pack_long(raw, at[-1] + 24, 0xFFFFFFF0)), "container.too_large"),
    "a huge packed size": (_patch(lambda raw, at: pack_long(raw, at[-1] + 20, 0x7FFFFFF0)), "container.broken"),
    "bytes before it": (lambda letter, to: _bytes(to, b"x" + letter.good.read_bytes()), "container.broken"),
    "nothing": (lambda letter, to: _bytes(to, b""), "container.broken"),
    "no zip": (lambda letter, to: _bytes(to, b"PK\x03\x04" * 1000), "container.broken"),
    "an empty zip": (lambda letter, to: written(to, []), "container.wrong_kind"),
    "no manifest": (_entries(lambda entries: entries.pop(1)), "container.wrong_kind"),
    "no signature": (_entries(lambda entries: entries.pop(2)), "container.wrong_kind"),
    "no part": (_entries(lambda entries: entries.pop(3)), "container.incomplete"),
    "another kind": (
        _entries(lambda entries: entries.__setitem__(0, (entries[0][0], b"application/zip"))), "container.wrong_kind"
    ),
    "another order": (_entries(lambda entries: entries.reverse()), "container.wrong_kind"),
    "another part": (
        _entries(lambda entries: entries.__setitem__(3, (entries[3][0], bytes(len(entries[3][1]))))),
        "container.altered",
    ),
}  # fmt: skip


def _bytes(to: Path, data: bytes) -> Path:
    to.write_bytes(data)
    return to


@EACH
def test_that_containers_that_lie_are_refused(post: Post, to: Callable[[str], Path], kind: str) -> None:
    for name, (spoil, code) in CONTAINERS.items():
        assert post.refusal(spoil(post.letters[kind], to(kind))) == code, name


@EACH
def test_that_a_file_that_is_cut_is_refused(post: Post, to: Callable[[str], Path], kind: str) -> None:
    raw = post.letters[kind].good.read_bytes()
    for length in (1, 30, 300, len(raw) // 3, len(raw) // 2, len(raw) - 500, len(raw) - 22, len(raw) - 1):
        assert post.refusal(_bytes(to(kind), raw[:length])) == "container.broken"


@EACH
def test_that_an_altered_byte_is_refused_or_without_meaning(post: Post, to: Callable[[str], Path], kind: str) -> None:
    good = post.letters[kind].good
    raw, says = good.read_bytes(), post.look(good)
    refused = 0
    for place in range(7, len(raw), max(1, len(raw) // 45)):
        spoilt = bytearray(raw)
        spoilt[place] ^= 0x41
        file = _bytes(to(kind), bytes(spoilt))
        try:
            assert post.look(file) == says
        except UserError:
            refused += 1
    assert refused >= 30


def test_that_another_mans_signature_or_card_is_refused(post: Post, to: Callable[[str], Path]) -> None:
    other = unlock(make_identity(name="Other", unit="", made="2026-01-01T00:00:00.000Z"))
    for kind in KINDS:
        letter, who = post.letters[kind], "device" if kind in RESULTS else "author"
        manifest = {info.filename: data for info, data in entries_of(letter.good)}[MANIFEST]
        assert post.refusal(letter.signed(to(kind), manifest, writer=other)) == "container.not_signed"
        theirs = json.loads(to_json(other.card))
        assert post.refusal(letter.with_manifest(to(kind), _put(who, value=theirs))) == "container.not_signed"
        for field in ("name", "seal_key", "made"):
            file = letter.with_manifest(to(kind), _put(who, field, value=theirs[field][:-1] + "A"))
            assert post.refusal(file) == "identity.not_its_own"
        for_packs = sign(manifest, letter.writer.signing, purpose="pack manifest")
        entries = [
            (info, to_json(Signatures(signatures=(for_packs,))) if info.filename == SIGNATURES else data)
            for info, data in entries_of(letter.good)
        ]
        assert post.refusal(written(to(kind), entries)) == "container.not_signed"


# what is signed, and says harm

MANIFESTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "formats.faulty"),
    "null": (b"null", "formats.faulty"),
    "a list": (b"[]", "formats.faulty"),
    "deep": (b"[" * 200_000, "formats.faulty"),
    "deep and open": (b'{"ext":' + b'{"a":' * 100_000, "formats.faulty"),
    "utf-16": (b"\xff\xfe{}", "formats.faulty"),
    "a zero byte": (b"{\x00}", "formats.faulty"),
    "half a letter": (b'"\\ud800"', "formats.faulty"),
}


@EACH
def test_that_signed_json_that_is_none_is_refused(post: Post, to: Callable[[str], Path], kind: str) -> None:
    letter = post.letters[kind]
    for name, (data, code) in MANIFESTS.items():
        assert post.refusal(letter.signed(to(kind), data)) == code, name
        assert post.refusal(letter.with_content(to(kind), data)) == code, name


def _put(*path: str | int, value: object) -> Change:
    def change(plain: dict[str, Any]) -> None:
        place: Any = plain
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return change


WRAP = {"key_id": "0" * 16, "wrapped": "AAAA"}
ANY_MANIFEST: dict[str, tuple[Change, str]] = {
    "newer": (_put("version", value=99), "formats.newer_version"),
    "a need unknown": (_put("requires", value=["teleport"]), "formats.unknown_feature"),
    "another format": (_put("format", value="xraytrainer/pack"), "formats.wrong_format"),
    "no version": (_put("version", value="1"), "formats.faulty"),
    "no id": (_put("id", value="../../evil"), "formats.faulty"),
    "a number for a text": (_put("made", value=7), "formats.faulty"),
    "a hash that is none": (_put("content", "sha256", value="../../evil"), "formats.faulty"),
    "a size below nothing": (_put("content", "size", value=-1), "formats.faulty"),
    "another size": (_put("content", "size", value=7), "container.incomplete"),
    "another hash": (_put("content", "sha256", value="0" * 64), "container.incomplete"),
    "129 recipients": (_put("locks", value={"recipients": [WRAP] * 129}), "formats.faulty"),
    "locks that are none": (_put("locks", value={"recipients": [WRAP]}), "sealing.not_for_you"),
    "a name without end": (_put("unit", value="x" * 100_000), "formats.faulty"),
}
RESULT_MANIFEST: dict[str, tuple[Change, str]] = {
    "a link too many": (lambda m: m["links"].append(m["links"][-1]), "result.broken_chain"),
    "a link too few": (lambda m: m["links"].pop(0), "result.broken_chain"),
    "no links": (_put("links", value=[]), "result.altered"),
    "another head": (_put("links", 0, "head", value="0" * 64), "result.broken_chain"),
    "another content": (_put("links", 0, "content", value="0" * 64), "result.broken_chain"),
    "number 0": (_put("links", 0, "number", value=0), "formats.faulty"),
    "a number beyond all": (_put("links", 0, "number", value=10**30), "formats.faulty"),
    "sessions below nothing": (_put("sessions", value=-1), "formats.faulty"),
}


@EACH
def test_that_signed_manifests_are_no_more_trusted(post: Post, to: Callable[[str], Path], kind: str) -> None:
    table = ANY_MANIFEST | (RESULT_MANIFEST if kind in RESULTS else {})
    if kind.endswith("reply"):
        del table["a name without end"]
    for name, (change, code) in table.items():
        assert post.refusal(post.letters[kind].with_manifest(to(kind), change)) == code, name


@EACH
def test_that_doubled_names_and_numbers_that_are_none_are_refused(
    post: Post, to: Callable[[str], Path], kind: str
) -> None:
    letter = post.letters[kind]
    whole = json.dumps(letter.content, ensure_ascii=False)
    number = '"started_offset_min": ' if kind in RESULTS else '"comments": '
    first = whole.index(number) + len(number)
    for value in ("NaN", "Infinity", "1e999", "9" * 100_000, "[]", '"1"', '{"a":' * 100 + "1" + "}" * 100):
        rest = whole[first:].lstrip("-0123456789") if kind in RESULTS else ""
        text = whole[:first] + value + (rest or "}")
        assert post.refusal(letter.with_content(to(kind), text.encode())) == "formats.faulty", value[:20]
    doubled = whole[:-1] + ', "more": 1, "more": 2}'
    assert post.refusal(letter.with_content(to(kind), doubled.encode())) == "formats.faulty"


@EACH
def test_that_bombs_within_the_letter_cost_little(post: Post, to: Callable[[str], Path], kind: str) -> None:
    packer = zlib.compressobj(9)
    bomb = b"".join(packer.compress(b" " * MIB) for _ in range(60)) + packer.flush()
    letter = post.letters[kind]
    file = letter.with_content(to(kind), b"{}", packed=bomb)
    tracemalloc.start()
    try:
        with pytest.raises(UserError) as caught:
            post.look(file)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert caught.value.code == "container.too_large"
    assert peak < 80 * MIB
    values = b'{"more": [' + b"1," * 3_000_000 + b"1]}"
    assert post.refusal(letter.with_content(to(kind), values)) == "formats.faulty"
    whole = zlib.compress(json.dumps(letter.content).encode())
    for packed in (whole[:-3], whole + b"more", b"", b"\x00" * 50):
        assert post.refusal(letter.with_content(to(kind), b"", packed=packed)) == "container.broken"


# what rows may not say

S, A = ("sessions", 0), ("sessions", 0, "answers", 0)
LATER = "9999-12-31T23:59:59.999Z"


def _raw(change: Change) -> Change:
    def within(plain: dict[str, Any]) -> None:
        answer = plain["sessions"][0]["answers"][0]
        raw = json.loads(answer["raw"])
        change(raw)
        answer["raw"] = json.dumps(raw)

    return within


def _mark(**region: float) -> dict[str, Any]:
    return {
        "id": "00000000-0000-4000-8000-000000000001",
        "view": "side",
        "region": {"type": "rect", "x": 1, "y": 1, "w": 5, "h": 5} | region,
        "confidence": 60,
    }


def _text(kind: str, change: Change) -> Change:
    """Change the first text of a kind, and all that names its hash."""

    def within(plain: dict[str, Any]) -> None:
        digest = next(name for name, text in plain["texts"].items() if text["kind"] == kind)
        body = json.loads(plain["texts"][digest]["body"])
        change(body)
        new = json.dumps(body)
        text = json.dumps(plain).replace(digest, hashlib.sha256(new.encode()).hexdigest())
        plain.clear()
        plain.update(json.loads(text))
        plain["texts"][hashlib.sha256(new.encode()).hexdigest()] = {"kind": kind, "body": new}

    return within


def _twice(what: str) -> Change:
    return lambda plain: plain["sessions"][0][what].append(plain["sessions"][0][what][0])


def _event(t_ms: int, body: str, at: str = "2026-01-01T00:00:00.000Z") -> dict[str, Any]:
    return {"t_ms": t_ms, "what": "input", "body": body, "stored_at": at}


ROWS: dict[str, tuple[Change, str]] = {
    "a text other than its hash": (
        lambda p: next(iter(p["texts"].values())).update(body="{}"), "result.text_altered"
    ),
    "a text that is missing": (lambda p: p["texts"].pop(p["sessions"][0]["set_hash"]), "result.damaged"),
    "a set that is none": (_text("set", lambda body: body.pop("title")), "formats.faulty"),
    "a newer case": (_text("case", _put("version", value=99)), "formats.newer_version"),
    "another set": (_text("set", _put("id", value="00000000-0000-4000-8000-000000000009")), "result.damaged"),
    "another case": (_text("case", _put("id", value="00000000-0000-4000-8000-000000000009")), "result.damaged"),
    "another person": (_put("person", "id", value="00000000-0000-4000-8000-000000000009"), "result.altered"),
    "a person without a name": (_put("person", "name", value=""), "formats.faulty"),
    "a name of nothing": (_put("person", "name", value=" \t"), "result.damaged"),
    "a time in words": (_put(*S, "started_at", value="yesterday"), "result.damaged"),
    "a time too late": (_put(*A, "submitted_at", value=LATER), "result.damaged"),
    "a time too early": (_put(*S, "finished_at", value="0001-01-01T00:00:00.000Z"), "result.damaged"),
    "no such day": (_put(*S, "finished_at", value="2026-02-31T00:00:00.000Z"), "result.damaged"),
    "an offset beyond all": (_put(*A, "submitted_offset_min", value=10**12), "result.damaged"),
    "a clock that overflows": (_put(*A, "opened_monotonic_ns", value=2**63), "formats.faulty"),
    "time below nothing": (_put(*A, "seconds", value=-1), "result.damaged"),
    "time beyond all": (_put(*A, "scan_active_ms", value=2**62), "result.damaged"),
    "points beyond all": (_put(*S, "points", value=1e300), "result.damaged"),
    "a mode unknown": (_put(*S, "mode", value="fun"), "formats.faulty"),
    "a plan that is none": (_put(*S, "plan", value="{"), "result.damaged"),
    "the same session twice": (lambda p: p["sessions"].append(p["sessions"][0]), "result.damaged"),
    "the same answer twice": (_twice("answers"), "result.damaged"),
    "the same case twice": (_twice("cases"), "result.damaged"),
    "an answer to no case": (_put(*A, "number", value=77), "result.damaged"),
    "a reason that is none": (_put(*S, "cases", 0, "why", value="[]"), "result.damaged"),
    "an answer that is no json": (_put(*A, "raw", value="{"), "formats.faulty"),
    "an answer that is another": (
        _raw(_put("id", value="00000000-0000-4000-8000-000000000009")), "result.damaged"
    ),
    "an answer of another session": (
        _raw(_put("session", value="00000000-0000-4000-8000-000000000009")), "result.damaged"
    ),
    "another verdict": (_put(*A, "verdict", value=None), "result.damaged"),
    "a mark at infinity": (_raw(_put("marks", value=[_mark(x=FARTHEST_PX * 2)])), "result.damaged"),
    "a mark without end": (_raw(_put("marks", value=[_mark(w=1e300)])), "result.damaged"),
    "a mark of nothing": (_raw(_put("marks", value=[_mark(w=0)])), "formats.faulty"),
    "marks by thousands": (_raw(_put("marks", value=[_mark()] * (MOST_MARKS + 1))), "result.damaged"),
    "a million marks": (
        _put(*A, "raw", value='{"marks": [' + ",".join([json.dumps(_mark())] * 300_000) + "]}"), "container.too_large"
    ),
    "more events than there are": (_put(*A, "events_count", value=10**6), "result.damaged"),
    "events below nothing": (_put(*A, "events_count", value=-1), "result.damaged"),
    "an event that is none": (_put(*A, "events", value=[_event(1, "null")]), "formats.faulty"),
    "an event at no time": (
        _put(*A, "events", value=[_event(1, '{"t_ms": 1, "what": "input"}', "9999")]), "result.damaged"
    ),
    "an event unlike its body": (
        _put(*A, "events", value=[_event(1, '{"t_ms": 2, "what": "input"}')]), "result.damaged"
    ),
    "an event before the first": (_put(*A, "events", value=[_event(-1, "{}")]), "formats.faulty"),
    "sizes beyond all": (_put(*A, "sizes", value='{"side": [1000000000, 1]}'), "result.damaged"),
    "sizes in words": (_put(*A, "sizes", value='{"side": "large"}'), "result.damaged"),
    "a view that is no base64": (_put(*A, "viewing", value="!"), "result.damaged"),
    "a view that is none": (_put(*A, "viewing", value="AAAA"), "result.damaged"),
    "a log that is none": (
        _put(*S, "log", value=[
            {"what": "begun", "at": "2026-01-01T00:00:00.000Z", "offset_min": 0, "monotonic_ns": 0, "detail": "["}
        ]), "result.damaged"
    ),
}  # fmt: skip
SCORES: dict[str, tuple[Change, str]] = {
    "a scorecard that is none": (_put(*A, "score", "scorecard", value="[]"), "formats.faulty"),
    "a count below nothing": (_put(*A, "score", "found_count", value=-1), "result.damaged"),
    "points over all": (_put(*A, "score", "points", value=1e9), "result.damaged"),
    "a key of another case": (
        _text("key", _put("case", value="00000000-0000-4000-8000-000000000009")), "result.damaged"
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", [pytest.param(RESULTS[0], marks=pytest.mark.full), RESULTS[1]])
def test_that_signed_rows_are_no_more_trusted(post: Post, to: Callable[[str], Path], kind: str) -> None:
    table = ROWS | (SCORES if kind.startswith("sealed") else {})
    for name, (change, code) in table.items():
        assert post.refusal(post.letters[kind].changed(to(kind), change)) == code, name


C = ("comments", 0)
COMMENTS: dict[str, tuple[Change, str]] = {
    "no comments": (_put("comments", value=[]), "formats.faulty"),
    "the same comment twice": (lambda p: p["comments"].append(p["comments"][0]), "comment.damaged"),
    "a comment too few": (lambda p: p["comments"].pop(), "comment.damaged"),
    "a time in words": (_put(*C, "at", value="yesterday"), "comment.damaged"),
    "a time too late": (_put(*C, "at", value=LATER), "comment.damaged"),
    "a text without end": (_put(*C, "text", value="x" * 4001), "formats.faulty"),
    "a text that is none": (_put(*C, "text", value=["x"]), "formats.faulty"),
    "nobody": (_put(*C, "author", value=""), "formats.faulty"),
    "a place without end": (_put(*C, "region", value=_mark(x=1e300)["region"]), "comment.damaged"),
    "a place that is none": (_put(*C, "region", value={"type": "sphere"}), "formats.faulty"),
    "an answer that is no id": (_put(*C, "answer", value="1; DROP TABLE comments"), "formats.faulty"),
}


@pytest.mark.parametrize("kind", KINDS[2:])
def test_that_signed_comments_are_no_more_trusted(post: Post, to: Callable[[str], Path], kind: str) -> None:
    for name, (change, code) in COMMENTS.items():
        assert post.refusal(post.letters[kind].changed(to(kind), change)) == code, name


def test_that_events_out_of_order_are_read_in_theirs(post: Post, to: Callable[[str], Path], tmp_path: Path) -> None:
    def swap(plain: dict[str, Any]) -> None:
        for session in plain["sessions"]:
            for number, answer in enumerate(session["answers"]):
                answer["events"] = [
                    {"t_ms": t, "what": "input", "body": json.dumps({"t_ms": t, "what": "input"}),
                     "stored_at": "2026-01-01T00:00:00.000Z"}
                    for t in (30, 10, 20)
                ]  # fmt: skip
                answer["events_count"] = 3 - number

    other = Desk(tmp_path / "other")
    taken, _ = other.results.take(post.letters["open result"].changed(to("open result"), swap))
    assert taken.merged.answers == 2
    ((answer,), *_) = other.rows("SELECT id FROM answers ORDER BY id")
    assert [event.t_ms for event in other.training.review(AnswerId(str(answer))).answer.events] == [10, 20, 30]
    other.close()


def test_that_a_file_that_is_no_file_is_refused(post: Post, tmp_path: Path) -> None:
    for suffix in ("xtresult", "xtreply"):
        (tmp_path / f"folder.{suffix}").mkdir()
        os.mkfifo(tmp_path / f"pipe.{suffix}")
        for name in ("folder", "pipe", "gone"):
            assert post.refusal(tmp_path / f"{name}.{suffix}").startswith("formats.")
        shutil.copy(
            post.letters["open reply" if suffix == "xtresult" else "open result"].good, tmp_path / f"x.{suffix}"
        )
        assert post.refusal(tmp_path / f"x.{suffix}") == "container.wrong_kind"


@pytest.mark.full
@pytest.mark.parametrize("kind", KINDS)
def test_that_random_damage_is_never_a_bug(post: Post, to: Callable[[str], Path], kind: str) -> None:
    good = post.letters[kind].good
    raw, says = good.read_bytes(), post.look(good)
    draw = random.Random(7)
    for _ in range(3000):
        spoilt = bytearray(raw)
        for _ in range(draw.choice((1, 1, 2, 8))):
            place = draw.randrange(len(spoilt))
            action = draw.random()
            if action < 0.6:
                spoilt[place] = draw.randrange(256)
            elif action < 0.8:
                del spoilt[place : place + draw.randrange(1, 40)]
            else:
                spoilt[place:place] = draw.randbytes(draw.randrange(1, 40))
        with contextlib.suppress(UserError):
            assert post.look(_bytes(to(kind), bytes(spoilt))) == says
