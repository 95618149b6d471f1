"""Reading and writing of stored values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

import msgspec
import pytest
from helpers.checkout import ROOT
from helpers.stored_values import PLAIN, values_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xrayTrainer.domain import codec
from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import inspect_bytes, read_bytes, to_json, to_plain
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Fault
from xrayTrainer.domain.files import MAX_FILE_BYTES
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Ellipse, Rect
from xrayTrainer.domain.scanner import ScannerProfile
from xrayTrainer.domain.scene import Scene
from xrayTrainer.domain.walk import MAX_DEPTH, MAX_FAULTS
from xrayTrainer.messages.catalogue import Messages

FORMATS: dict[str, Any] = {
    "set": ExerciseSet,
    "case": Case,
    "key": Key,
    "answer": Answer,
    "scene": Scene,
    "scanner": ScannerProfile,
}
UUID = "0b54e6c2-3f0a-4f0e-9c3a-5d9a3a7b1c11"
MODEST = settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def key(**changes: Any) -> Key:
    return Key(**({"case": UUID, "revision": 1, "verdict": "no_suspicion"} | changes))


def example(name: str) -> dict[str, Any]:
    path = ROOT / "tests" / "data" / "formats" / f"{name}.json"
    return dict(json.loads(path.read_text(encoding="utf-8")))


def key_file(**changes: Any) -> dict[str, Any]:
    plain = {"format": "xraytrainer/key", "version": 1, "case": UUID, "revision": 1, "verdict": "suspicion"}
    return {name: value for name, value in (plain | changes).items() if value is not ...}


def faults(data: bytes | dict[str, Any], type_: type[OpenStruct] = Key) -> tuple[Fault, ...]:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    reading = inspect_bytes(type_, raw, file="key.json")
    assert (reading.value is None) == bool(reading.faults)
    # Whoever words them finds every value that the sentence names: a lack would be logged, and fail the test.
    for fault in reading.faults[:50]:
        Messages("en").text(fault.code, **({"file": fault.file, "place": fault.place} | dict(fault.params)))
    return reading.faults


def found(data: bytes | dict[str, Any], type_: type[OpenStruct] = Key) -> list[tuple[str, str]]:
    return [(fault.place, fault.code.removeprefix("formats.")) for fault in faults(data, type_)]


# --- round trips -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", FORMATS.values())
@MODEST
@given(data=st.data())
def test_that_what_was_written_reads_back_the_same_with_every_unknown_field(type_: Any, data: st.DataObject) -> None:
    value = data.draw(values_of(type_))
    written = to_json(value)
    back = read_bytes(type_, written, file="x.json")
    assert back == value
    assert to_json(back) == written


@pytest.mark.parametrize("kind", ["search", "name", "compare", "select"])
@settings(MODEST, max_examples=4)
@given(data=st.data())
def test_that_cases_of_each_kind_survive(kind: str, data: st.DataObject) -> None:
    value = msgspec.structs.replace(data.draw(values_of(Case)), kind=kind)
    assert read_bytes(Case, to_json(value), file="case.json") == value


@pytest.mark.parametrize("name", FORMATS)
def test_that_unknown_fields_of_every_object_come_back_where_they_stood(name: str) -> None:
    plain = example(name)
    assert to_plain(read_bytes(FORMATS[name], json.dumps(plain).encode(), file=name)) == plain


@pytest.mark.parametrize("name", FORMATS)
def test_that_every_object_type_of_a_format_stands_in_the_example_with_an_unknown_field(name: str) -> None:
    text = json.dumps(example(name))
    types = {part.__name__ for part in _struct_types(msgspec.inspect.type_info(FORMATS[name]))}
    value = read_bytes(FORMATS[name], text.encode(), file=name)
    assert types == {type(part).__name__ for part in _structs(value) if part.kept}


def _struct_types(info: Any) -> set[Any]:
    if isinstance(info, msgspec.inspect.StructType):
        return {info.cls} | {t for f in info.fields for t in _struct_types(f.type)}
    inner = [getattr(info, n) for n in ("type", "item_type", "value_type") if hasattr(info, n)]
    return {t for part in [*inner, *getattr(info, "types", ())] for t in _struct_types(part)}


def _structs(value: Any) -> list[Any]:
    if isinstance(value, OpenStruct):
        inner = [getattr(value, name) for name in value.__struct_fields__ if name != "kept"]
        return [value, *(part for item in inner for part in _structs(item))]
    items = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else ()
    return [part for item in items for part in _structs(item)]


@pytest.mark.parametrize("type_", FORMATS.values())
@settings(MODEST, max_examples=6)
@given(data=st.data())
def test_that_msgspec_itself_accepts_whatever_we_write(type_: Any, data: st.DataObject) -> None:
    plain = to_plain(data.draw(values_of(type_)))
    _drop_fields_named_kept(plain)
    msgspec.convert(plain, type_)


def _drop_fields_named_kept(node: Any) -> None:
    if isinstance(node, dict):
        node.pop("kept", None)
        for item in node.values():
            _drop_fields_named_kept(item)
    elif isinstance(node, list):
        for item in node:
            _drop_fields_named_kept(item)


def test_that_a_file_begins_with_format_and_version_and_leaves_defaults_out() -> None:
    lines = to_json(key()).decode().splitlines()
    assert lines == [
        "{",
        '  "format": "xraytrainer/key",',
        '  "version": 1,',
        f'  "case": "{UUID}",',
        '  "revision": 1,',
        '  "verdict": "no_suspicion"',
        "}",
    ]
    assert to_json(key()).endswith(b"}\n")


def test_that_a_point_stands_on_one_line_and_a_text_that_looks_like_one_is_left_alone() -> None:
    text = "[\n  1,\n  2\n]"
    written = to_json(key(author=text, kept={"pair": [1.5, -2]})).decode()
    assert '"pair": [1.5, -2]' in written
    assert json.loads(written)["author"] == text


def test_that_whole_numbers_are_written_one_way_whoever_made_them() -> None:
    assert to_plain(Rect(x=5.0, y=-0.0, w=1, h=1.5)) == {"type": "rect", "x": 5, "y": 0, "w": 1, "h": 1.5}
    assert isinstance(to_plain(Rect(x=5.0, y=0, w=1, h=1))["x"], int)


def test_that_unknown_fields_never_overrule_known_ones() -> None:
    value = key(author="A", kept={"author": "B", "revision": 7, "other": 1})
    assert to_plain(value)["author"] == "A"
    assert to_plain(value)["revision"] == 1
    assert to_plain(value)["other"] == 1
    assert to_plain(Rect(x=0, y=0, w=1, h=1, kept={"type": "star"}))["type"] == "rect"


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -float("inf")])
def test_that_a_number_that_is_not_finite_is_never_written(bad: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        to_json(Rect(x=bad, y=0, w=1, h=1))
    with pytest.raises(ValueError, match="finite"):
        to_json(key(kept={"a": [{"b": bad}]}))


# --- nothing raises --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", FORMATS.values())
@settings(MODEST, max_examples=40)
@given(data=st.binary(max_size=200))
def test_that_arbitrary_bytes_yield_faults_and_raise_nothing(type_: Any, data: bytes) -> None:
    assert inspect_bytes(type_, data, file="x.json").faults


@pytest.mark.parametrize("type_", FORMATS.values())
@settings(MODEST, max_examples=40)
@given(data=PLAIN)
def test_that_arbitrary_json_yields_faults_and_raises_nothing(type_: Any, data: Any) -> None:
    assert inspect_bytes(type_, json.dumps(data).encode(), file="x.json").faults


@pytest.mark.parametrize("name", FORMATS)
@settings(MODEST, max_examples=60)
@given(data=st.data(), other=PLAIN | st.sampled_from([0, -1, 1e308, 2**62, "", "side", [], {}, [[]], {"type": "rect"}]))
def test_that_a_value_put_anywhere_is_read_or_refused_as_msgspec_does(
    name: str, data: st.DataObject, other: Any
) -> None:
    plain = example(name)
    *way, last = data.draw(st.sampled_from(sorted(_places(plain), key=repr)))
    target: Any = plain
    for part in way:
        target = target[part]
    target[last] = other
    reading = inspect_bytes(FORMATS[name], json.dumps(plain).encode(), file="x.json")
    try:
        msgspec.convert(plain, FORMATS[name])
    except msgspec.ValidationError:
        assert reading.faults
    else:
        assert {fault.code for fault in reading.faults} <= STRICTER_THAN_MSGSPEC
    assert (reading.value is None) == bool(reading.faults)


STRICTER_THAN_MSGSPEC = {"formats.no_version", "formats.newer_version", "formats.unknown_feature", "formats.not_finite"}


def _places(node: Any) -> list[tuple[Any, ...]]:
    items: list[tuple[Any, Any]] = []
    if isinstance(node, dict):
        items = list(node.items())
    elif isinstance(node, list):
        items = list(enumerate(node))
    return [(part, *rest) for part, item in items for rest in [(), *_places(item)]]


# --- faults ----------------------------------------------------------------------------------------------------------


def rect(**changes: Any) -> dict[str, Any]:
    plain = {"type": "rect", "x": 1, "y": 2, "w": 3, "h": 4} | changes
    return {name: value for name, value in plain.items() if value is not ...}


def with_region(region: Any) -> dict[str, Any]:
    return key_file(concealments=[{"id": "c1", "outlines": {"side": [[region]]}}])


REGION = "/concealments/0/outlines/side/0/0"


@pytest.mark.parametrize(
    ("data", "place", "code"),
    [
        (key_file(author=5), "/author", "not_text"),
        (key_file(revision="1"), "/revision", "not_whole_number"),
        (key_file(revision=True), "/revision", "not_whole_number"),
        (key_file(revision=1.5), "/revision", "not_whole_number"),
        (key_file(revision=0), "/revision", "below_least"),
        (key_file(difficulty={"mentor": 6}), "/difficulty/mentor", "above_most"),
        (key_file(difficulty={"computed": {"a/b~c": "1"}}), "/difficulty/computed/a~1b~0c", "not_number"),
        (key_file(case=...), "/", "missing"),
        (key_file(case="0B54E6C2-3F0A-4F0E-9C3A-5D9A3A7B1C11"), "/case", "not_uuid"),
        (key_file(case=UUID + "\n"), "/case", "not_uuid"),
        (key_file(verdict="guilty"), "/verdict", "not_one_of"),
        (key_file(verdict=None), "/verdict", "not_text"),
        (key_file(tags="a"), "/tags", "not_list"),
        (key_file(explain=[]), "/explain", "not_object"),
        (key_file(search="doors"), "/search", "not_object"),
        (key_file(explain={"pictures": ["../a.png"]}), "/explain/pictures/0", "not_file_name"),
        (key_file(explain={"pictures": [".."]}), "/explain/pictures/0", "not_file_name"),
        (key_file(explain={"pictures": ["C:a.png"]}), "/explain/pictures/0", "not_file_name"),
        (key_file(explain={"pictures": ["a" * 256]}), "/explain/pictures/0", "too_long"),
        (key_file(concealments=[{"id": "", "outlines": {}}]), "/concealments/0/id", "empty"),
        (
            key_file(concealments=[{"id": "a", "outlines": {}, "required": 1}]),
            "/concealments/0/required",
            "not_true_false",
        ),
        (with_region(rect(w=0)), REGION + "/w", "not_above"),
        (with_region(rect(h=...)), REGION, "missing"),
        (with_region(rect(type=...)), REGION, "missing"),
        (with_region(rect(type="star")), REGION + "/type", "not_one_of"),
        (with_region(rect(type=["rect"])), REGION + "/type", "not_one_of"),
        (with_region(7), REGION, "not_object"),
        (with_region({"type": "freehand", "points": [[1, 2], [3, 4]]}), REGION + "/points", "too_few"),
        (with_region({"type": "freehand", "points": [[1, 2], [3, 4], [5]]}), REGION + "/points/2", "wrong_count"),
        (key_file(format="xraytrainer/case"), "/format", "wrong_format"),
        (key_file(format=...), "/format", "wrong_format"),
        (key_file(format=["xraytrainer/key"]), "/format", "wrong_format"),
        (key_file(version=2), "/version", "newer_version"),
        (key_file(version=0), "/version", "no_version"),
        (key_file(version=True), "/version", "no_version"),
        (key_file(version=...), "/version", "no_version"),
        (key_file(requires=["holograms"]), "/requires", "unknown_feature"),
        (key_file(requires="holograms"), "/requires", "not_list"),
        (key_file(requires=[3]), "/requires/0", "not_text"),
        (b"", "/", "empty_file"),
        (b" \n", "/", "empty_file"),
        (b"{", "/", "not_json"),
        (b"{'a': 1}", "/", "not_json"),
        (b'"text"', "/", "not_object"),
        (b"null", "/", "not_object"),
        (b"\xff\xfe{\x00}\x00", "/", "not_utf8"),
        (b'{"a": "\xe9"}', "/", "not_utf8"),
        (b"[" * 100_000, "/", "too_deep"),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "/", "too_deep"),
    ],
)
def test_that_each_fault_is_named_with_its_place(data: Any, place: str, code: str) -> None:
    assert found(data) == [(place, code)]


@pytest.mark.parametrize("literal", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 25, "1" * 10_000])
@pytest.mark.parametrize("place", ["/difficulty/computed/a", "/x-unknown/0"])
def test_that_numbers_that_are_not_finite_or_too_large_are_refused_also_in_unknown_fields(
    literal: str, place: str
) -> None:
    plain = key_file(**({"difficulty": {"computed": {"a": "?"}}} if "computed" in place else {"x-unknown": ["?"]}))
    assert found(json.dumps(plain).replace('"?"', literal).encode()) == [(place, "not_finite")]


def test_that_the_largest_whole_numbers_survive_in_unknown_fields() -> None:
    data = to_json(key(kept={"most": 2**63 - 1, "least": -(2**63)}))
    assert read_bytes(Key, data, file="k").kept == {"most": 2**63 - 1, "least": -(2**63)}
    beyond = data.replace(str(2**63 - 1).encode(), str(2**63).encode())
    assert found(beyond) == [("/most", "not_finite")]


def test_that_every_fault_of_a_file_is_reported_at_once() -> None:
    data = key_file(
        case="x", revision=0, tags=[1, "a", 2], concealments=[{"id": "a"}, rect()], explain={"text": {"en": 5}}
    )
    assert found(data) == [
        ("/case", "not_uuid"),
        ("/revision", "below_least"),
        ("/tags/0", "not_text"),
        ("/tags/2", "not_text"),
        ("/concealments/0", "missing"),
        ("/concealments/1", "missing"),
        ("/concealments/1", "missing"),
        ("/explain/text/en", "not_text"),
    ]


def test_that_names_that_stand_twice_are_faults_at_every_level() -> None:
    data = (
        b'{"format": "xraytrainer/key", "version": 1, "case": "' + UUID.encode() + b'", "revision": 1, "verdict": '
        b'"suspicion", "explain": {"text": {"en": "a", "en": "b"}}, "x-note": {"a": 1, "a": 1}, "revision": 1}'
    )
    assert found(data) == [
        ("/revision", "doubled"),
        ("/explain/text/en", "doubled"),
        ("/x-note/a", "doubled"),
    ]


def test_that_a_byte_order_mark_is_a_fault_and_the_rest_is_still_looked_at() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(key_file(revision=0)).encode()
    assert found(data) == [("/", "byte_order_mark"), ("/revision", "below_least")]


def test_that_half_characters_are_refused_wherever_they_stand() -> None:
    data = b'{"format": "xraytrainer/key", "version": 1, "case": "\\ud800", "revision": 1, "verdict": "suspicion",'
    data += b'"tags": ["a\\udc00"], "explain": {"text": {"\\ud801": "x"}}, "n\\ud800": 1, "x": [{"\\udfff": 1}]}'
    assert [code for _, code in found(data)] == ["broken_text"] * 5
    for fault in faults(data):
        fault.place.encode()


def test_that_nesting_beyond_the_limit_is_a_fault_at_its_place() -> None:
    def nested(depth: int) -> Any:
        inner: Any = 1
        for _ in range(depth):
            inner = [inner]
        return inner

    assert not faults(key_file(x=nested(MAX_DEPTH - 1)))
    assert [code for _, code in found(key_file(x=nested(MAX_DEPTH)))] == ["too_deep"]


def test_that_a_file_too_large_is_refused_unread_and_one_of_too_many_values_unparsed() -> None:
    assert found(b" " * (MAX_FILE_BYTES + 1)) == [("/", "too_large")]
    assert found(b"[" + b"[]," * 2_000_000 + b"1]") == [("/", "too_many_values")]


def test_that_the_list_of_faults_ends_somewhere_and_says_how_many_more_there_were() -> None:
    listed = faults(key_file(tags=[1] * (MAX_FAULTS + 250)))
    assert len(listed) == MAX_FAULTS + 1
    assert listed[-1].code == "formats.more_faults"
    assert listed[-1].params == {"n": 250}


def test_that_hostile_text_in_a_fault_is_short_and_printable() -> None:
    nasty = "\x1b[31m\u202e" + "a" * 5000
    fault = faults(key_file(verdict=nasty, difficulty={"computed": {nasty: "b"}}))
    for text in (str(fault[0].params["found"]), fault[1].place):
        assert text.isprintable()
        assert len(text) < 200


# --- refusals, versions ----------------------------------------------------------------------------------------------


def test_that_a_refusal_names_file_place_and_number_of_faults() -> None:
    with pytest.raises(UserError) as caught:
        read_bytes(Key, json.dumps(key_file(revision=0, tags=3)).encode(), file="cases/a/key.json")
    assert caught.value.code == "formats.faulty"
    assert caught.value.params == {
        "file": "cases/a/key.json",
        "place": "/revision",
        "n": 2,
        "first": "formats.below_least",
        "found": "0",
        "limit": 1,
    }


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"version": 9}, "formats.newer_version"),
        ({"requires": ["holograms"]}, "formats.unknown_feature"),
        ({"format": "xraytrainer/case"}, "formats.wrong_format"),
    ],
)
def test_that_a_file_of_another_program_or_format_is_refused_under_its_own_code(
    changes: dict[str, Any], code: str
) -> None:
    with pytest.raises(UserError) as caught:
        read_bytes(Key, json.dumps(key_file(**changes)).encode(), file="key.json")
    assert caught.value.code == code


class Shelf(OpenStruct, frozen=True, kw_only=True):
    """A private format of the tests, in its third version."""

    format: Literal["test/shelf"] = "test/shelf"
    version: int = 3
    requires: tuple[str, ...] = ()
    books: tuple[str, ...]
    inner: Shelf | None = None


@pytest.fixture
def shelf_migrations(monkeypatch: pytest.MonkeyPatch) -> None:
    def list_the_book(plain: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in plain.items() if name != "book"} | {"titles": [plain["book"]]}

    def rename(plain: dict[str, Any]) -> dict[str, Any]:
        return {("books" if name == "titles" else name): value for name, value in plain.items()}

    monkeypatch.setitem(codec.MIGRATIONS, "test/shelf", {1: list_the_book, 2: rename})


@pytest.mark.usefixtures("shelf_migrations")
def test_that_older_versions_are_brought_up_step_by_step_and_keep_unknown_fields() -> None:
    old = b'{"format": "test/shelf", "version": 1, "book": "A", "x-note": [1]}'
    middle = b'{"format": "test/shelf", "version": 2, "titles": ["A"], "x-note": [1]}'
    expected = Shelf(books=("A",), kept={"x-note": [1]})
    assert read_bytes(Shelf, old, file="s") == expected
    assert read_bytes(Shelf, middle, file="s") == expected
    assert json.loads(to_json(expected))["version"] == 3


@pytest.mark.usefixtures("shelf_migrations")
def test_that_an_older_file_that_is_faulty_yields_a_fault_too() -> None:
    assert found(b'{"format": "test/shelf", "version": 1}', Shelf) == [("/", "not_migrated")]
    assert found(b'{"format": "test/shelf", "version": 2, "titles": 5}', Shelf) == [("/books", "not_list")]


def test_that_a_type_may_hold_itself() -> None:
    value = Shelf(books=("A",), inner=Shelf(books=("B",), kept={"x": 1}))
    assert read_bytes(Shelf, to_json(value), file="s") == value


def test_that_a_part_of_a_format_is_read_without_an_envelope() -> None:
    ellipse = Ellipse(cx=1, cy=2, rx=3, ry=4, angle=-30.5, kept={"z": 1})
    assert read_bytes(Ellipse, to_json(ellipse), file="e") == ellipse


def test_that_every_fault_has_a_file_so_that_a_report_can_be_sorted(tmp_path: Path) -> None:
    reading = codec.inspect_file(Key, tmp_path / "missing.json", file="cases/a/key.json")
    assert reading.faults == (Fault("cases/a/key.json", "/", "formats.no_file"),)
