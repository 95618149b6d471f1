"""Stored values to JSON and back (DESIGN.md 4): nothing unknown is lost, nothing faulty comes in, all faults are named.

A file is UTF-8 JSON. Its outermost object says what it is: `format`, `version`, and `requires`, the names of features
that a reader must know. Files of an older version are brought up step by step by `MIGRATIONS`; a newer version and an
unknown feature are refused. Unknown fields are kept at the object where they stood and written back there, after the
known ones.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar, cast

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import ROOT, Fault, refuse, shown
from xrayTrainer.domain.files import MAX_FILE_BYTES, read_limited, replace_file
from xrayTrainer.domain.open_struct import KEPT, OpenStruct
from xrayTrainer.domain.reading import reader_of
from xrayTrainer.domain.walk import MAX_DEPTH, DoubledObject, Walk

Migration: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]

FEATURES: frozenset[str] = frozenset({"placed", "sealed_pictures"})
"""Names that `requires` may hold: features which a reader of this program understands."""

MIGRATIONS: dict[str, dict[int, Migration]] = {}
"""By format, by version: the step that makes plain JSON of that version into the next one.

A step leaves alone what it doesn't know."""

MAX_VALUES = 2_000_000
"""Most values (counted roughly, before parsing) in a file: a bound on memory."""

_LARGEST_WHOLE = 2**63
_ALWAYS_WRITTEN = ("format", "version")

_NUMBER_PAIR = re.compile(rb"\[\n +(-?[0-9][^\s,]*),\n +(-?[0-9][^\s,]*)\n +\]")
"""A point, as the formatter lays it out; inside a text no line break stands, so that no text is touched."""

T = TypeVar("T", bound=OpenStruct)


class Reading(msgspec.Struct, Generic[T], frozen=True):
    """What came of reading a file: the value, or None and every fault."""

    value: T | None
    faults: tuple[Fault, ...]


def read_bytes(type_: type[T], data: bytes, *, file: str) -> T:
    """Return the value in `data`.

    Parameters
    ----------
    type_
        What is expected, for example `Case`.
    data
        UTF-8 JSON, at most 32 MiB.
    file
        Name for messages.

    Raises
    ------
    UserError
        `formats.faulty` with `file`, `place`, `n` of the first fault. What concerns the file as a whole comes under its
        own code: `formats.newer_version`, `formats.unknown_feature`, `formats.wrong_format`, `formats.too_large`.
    """
    return _value_or_refusal(inspect_bytes(type_, data, file=file))


def read_file(type_: type[T], path: Path, *, file: str | None = None) -> T:
    """Return the value in the file at `path`, named `file` (the path when absent) in messages.

    Raises
    ------
    UserError
        As `read_bytes`, and `formats.no_file`, `formats.not_a_file`, `formats.unreadable`.
    """
    name = file if file is not None else str(path)
    return read_bytes(type_, read_limited(path, file=name), file=name)


def inspect_file(type_: type[T], path: Path, *, file: str | None = None) -> Reading[T]:
    """Return the value in a file, or every fault of it; a file that can't be read is a fault too. Raises nothing."""
    name = file if file is not None else str(path)
    try:
        data = read_limited(path, file=name)
    except UserError as error:
        params = {key: value for key, value in error.params.items() if key != "file"}
        return Reading(None, (Fault(name, ROOT, error.code, params),))
    return inspect_bytes(type_, data, file=name)


def inspect_bytes(type_: type[T], data: bytes, *, file: str) -> Reading[T]:
    """Return the value in `data`, or every fault with its place. Raises nothing for any bytes."""
    walk = Walk(file)
    plain = _parse(data, walk)
    if plain is not _NOTHING:
        plain = _up_to_date(type_, plain, walk)
    if plain is _NOTHING:
        return Reading(None, walk.result())
    value = reader_of(type_)(plain, walk)
    faults = walk.result()
    return Reading(None if faults else cast(T, value), faults)


def to_json(value: OpenStruct) -> bytes:
    """Return `value` as UTF-8 JSON: 2 spaces a level, pairs of numbers on one line, fields in the order of the type.

    What stands at its default is left out, but `format` and `version` are always written; unknown fields come last in
    their object. Equal values give equal bytes.

    Raises
    ------
    ValueError
        If a number is not finite.
    """
    indented = msgspec.json.format(msgspec.json.encode(to_plain(value)), indent=2)
    return _NUMBER_PAIR.sub(rb"[\1, \2]", indented) + b"\n"


def to_plain(value: OpenStruct) -> dict[str, Any]:
    """Return `value` as plain JSON values, as `to_json` writes it. Kept unknown fields are not copied.

    Raises
    ------
    ValueError
        If a number is not finite.
    """
    plan = _plan(type(value))
    made: dict[str, Any] = dict(plan.tag)
    for attribute, name, default, always in plan.fields:
        item = getattr(value, attribute)
        if always or item != default:
            made[name] = _plain(item)
    for name, item in value.kept.items():
        if name not in plan.names:
            _must_be_finite(item)
            made[name] = item
    return made


def write_file(path: Path, value: OpenStruct) -> None:
    """Write `value` to `path`; at every moment the old or the new content stands there, whole.

    Raises
    ------
    UserError
        `formats.disk_full` or `formats.not_written`; the old content is untouched.
    """
    replace_file(path, to_json(value))


def _value_or_refusal(reading: Reading[T]) -> T:
    if reading.value is None:
        raise refuse(reading.faults)
    return reading.value


# --- reading ---------------------------------------------------------------------------------------------------------

_NOTHING: Any = object()
"""Stands for "there is no value": JSON null is one."""


def _parse(data: bytes, walk: Walk) -> Any:
    """Return plain JSON values, or `_NOTHING` after noting why not."""
    if len(data) > MAX_FILE_BYTES:
        walk.fault("formats.too_large", limit=MAX_FILE_BYTES // (1024 * 1024))
        return _NOTHING
    if data.startswith(b"\xef\xbb\xbf"):
        walk.fault("formats.byte_order_mark")
        data = data[3:]
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        walk.fault("formats.not_utf8", offset=error.start)
        return _NOTHING
    if data.count(b",") + data.count(b"[") + data.count(b"{") > MAX_VALUES:
        walk.fault("formats.too_many_values", limit=MAX_VALUES)
        return _NOTHING
    if not text.strip():
        walk.fault("formats.empty_file")
        return _NOTHING
    try:
        return json.loads(text, object_pairs_hook=_object, parse_int=_whole, parse_constant=_not_finite)
    except json.JSONDecodeError as error:
        walk.fault("formats.not_json", line=error.lineno, column=error.colno)
    except RecursionError:
        walk.fault("formats.too_deep", limit=MAX_DEPTH)
    return _NOTHING


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    seen: set[str] = set()
    doubled: dict[str, None] = {}
    for name, _ in pairs:
        if name in seen:
            doubled[name] = None
        seen.add(name)
    marked = DoubledObject(made)
    marked.doubled = tuple(doubled)
    return marked


def _whole(digits: str) -> int | float:
    """Return a whole number; one beyond 64 bits as infinity, which the walk refuses at its place."""
    if len(digits) < 19:
        return int(digits)
    value = int(digits) if len(digits) <= 20 else _LARGEST_WHOLE
    return value if -_LARGEST_WHOLE <= value < _LARGEST_WHOLE else math.inf


def _not_finite(_word: str) -> float:
    return math.nan


def _up_to_date(type_: type[OpenStruct], plain: Any, walk: Walk) -> Any:
    """Check what a file says of itself and bring an older one up; `_NOTHING` if it is not ours to read."""
    format_name, current = _envelope(type_)
    if format_name is None:
        return plain
    if not isinstance(plain, dict):
        walk.fault("formats.not_object", found=shown(plain))
        return _NOTHING
    if plain.get("format") != format_name:
        walk.fault_at("format", "formats.wrong_format", found=shown(plain.get("format", "-")), expected=format_name)
        return _NOTHING
    version = plain.get("version")
    if type(version) is not int or version < 1:
        walk.fault_at("version", "formats.no_version", current=current)
        return _NOTHING
    if version > current:
        walk.fault_at("version", "formats.newer_version", version=version, current=current)
        return _NOTHING
    unknown = _unknown_features(plain.get("requires"))
    for name in unknown:
        walk.fault_at("requires", "formats.unknown_feature", feature=shown(name))
    if unknown:
        return _NOTHING
    return _migrated(plain, format_name, range(version, current), walk)


def _unknown_features(required: Any) -> list[str]:
    """Return the names that we don't know; what is no list of names is left to the reader, who finds fault with it."""
    if not isinstance(required, list):
        return []
    return [name for name in required if isinstance(name, str) and name not in FEATURES]


def _migrated(plain: dict[str, Any], format_name: str, versions: range, walk: Walk) -> Any:
    for version in versions:
        try:
            plain = MIGRATIONS[format_name][version](plain)
        except (LookupError, TypeError, ValueError, AttributeError):
            # A step may stumble over what is faulty in the old file itself.
            walk.fault("formats.not_migrated", version=version)
            return _NOTHING
    return plain | {"version": versions.stop} if len(versions) else plain


@cache
def _envelope(type_: type[OpenStruct]) -> tuple[str | None, int]:
    """Return the format name and current version of a type, `(None, 0)` for a part of a format."""
    defaults = dict(zip(reversed(type_.__struct_fields__), reversed(type_.__struct_defaults__), strict=False))
    if "format" not in defaults:
        return None, 0
    return str(defaults["format"]), int(defaults["version"])


# --- writing ---------------------------------------------------------------------------------------------------------


class _Plan(msgspec.Struct, frozen=True):
    """How a type is written: `fields` are (attribute, JSON name, default, written even at its default)."""

    tag: Mapping[str, Any]
    fields: tuple[tuple[str, str, Any, bool], ...]
    names: frozenset[str]


@cache
def _plan(type_: type[OpenStruct]) -> _Plan:
    info = msgspec.inspect.type_info(type_)
    if not isinstance(info, msgspec.inspect.StructType):
        raise TypeError(f"{type_} is not a stored type")
    tag = {info.tag_field: info.tag} if info.tag_field else {}
    fields: list[tuple[str, str, Any, bool]] = []
    for f in info.fields:
        if f.name == KEPT:
            continue
        make = f.default_factory
        default = make() if callable(make) else f.default
        fields.append((f.name, f.encode_name, default, f.required or f.name in _ALWAYS_WRITTEN))
    return _Plan(tag, tuple(fields), frozenset(name for _, name, _, _ in fields) | frozenset(tag))


def _plain(value: Any) -> Any:
    if isinstance(value, OpenStruct):
        return to_plain(value)
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, float):
        # 5 and 5.0 are one number: written one way, whoever made it
        if value.is_integer() and abs(value) < _LARGEST_WHOLE:
            return int(value)
        _must_be_finite(value)
    return value


def _must_be_finite(value: Any) -> None:
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError("a number that is not finite can't be stored")
    elif isinstance(value, Mapping):
        for item in value.values():
            _must_be_finite(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _must_be_finite(item)
