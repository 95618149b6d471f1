"""Checks plain JSON values against the stored types, reports every fault, and builds the values.

The types (`msgspec` structs) are the only description of a format: readers are compiled from `msgspec.inspect`, once
for each type. msgspec's own decoder stops at the first fault and drops unknown fields; this one goes on and keeps them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from msgspec import inspect

from xrayTrainer.domain.faults import shown
from xrayTrainer.domain.open_struct import KEPT
from xrayTrainer.domain.walk import DoubledObject, Walk, enters_object, is_shallow, plain_value, text_is_whole

Reader: TypeAlias = Callable[[Any, Walk], Any]


def reader_of(type_: Any) -> Reader:
    """Return the reader of a struct type, compiled once.

    Parameters
    ----------
    type_
        A subclass of `OpenStruct`.
    """
    made = _STRUCTS.get(type_)
    return made if made is not None else _compile(inspect.type_info(type_))


_STRUCTS: dict[type, Reader] = {}


def _compile(info: inspect.Type, fault: str | None = None) -> Reader:
    match info:
        case inspect.Metadata():
            return _compile(info.type, (info.extra or {}).get("fault", fault))
        case inspect.AnyType():
            return _any_reader
        case inspect.NoneType():
            return _none_reader
        case inspect.BoolType():
            return _bool_reader
        case inspect.IntType():
            return _number_reader(info, "formats.not_whole_number", (int,))
        case inspect.FloatType():
            return _number_reader(info, "formats.not_number", (int, float))
        case inspect.StrType():
            return _text_reader(info, fault)
        case inspect.LiteralType():
            return _literal_reader(info)
        case inspect.VarTupleType():
            return _list_reader(info)
        case inspect.TupleType():
            return _fixed_list_reader(info)
        case inspect.DictType():
            return _mapping_reader(info)
        case inspect.UnionType():
            return _union_reader(info)
        case inspect.StructType():
            return _struct_reader(info)
    raise TypeError(f"stored types may not hold {info!r}")


def _any_reader(raw: Any, walk: Walk) -> Any:
    plain_value(raw, walk)
    return raw


def _none_reader(raw: Any, walk: Walk) -> None:
    if raw is not None:
        walk.fault("formats.not_null", found=shown(raw))


def _bool_reader(raw: Any, walk: Walk) -> Any:
    if raw is True or raw is False:
        return raw
    walk.fault("formats.not_true_false", found=shown(raw))
    return None


def _number_reader(info: inspect.IntType | inspect.FloatType, code: str, accepted: tuple[type, ...]) -> Reader:
    bounds = [
        (name, float(limit), test)
        for name, limit, test in (
            ("formats.not_above", info.gt, float.__gt__),
            ("formats.below_least", info.ge, float.__ge__),
            ("formats.not_under", info.lt, float.__lt__),
            ("formats.above_most", info.le, float.__le__),
        )
        if limit is not None
    ]
    whole = accepted == (int,)

    def read(raw: Any, walk: Walk) -> Any:
        kind = type(raw)
        if kind not in accepted:
            if kind is float and not math.isfinite(raw):
                walk.fault("formats.not_finite")
            else:
                walk.fault(code, found=shown(raw))
            return None
        value = float(raw)
        if not math.isfinite(value):
            walk.fault("formats.not_finite")
            return None
        for name, limit, holds in bounds:
            if not holds(value, limit):
                walk.fault(name, found=shown(raw), limit=limit if limit % 1 else int(limit))
        return raw if whole else value

    return read


def _text_reader(info: inspect.StrType, fault: str | None) -> Reader:
    least, most = info.min_length or 0, info.max_length
    pattern = re.compile(info.pattern) if info.pattern else None

    def read(raw: Any, walk: Walk) -> Any:
        if type(raw) is not str:
            walk.fault("formats.not_text", found=shown(raw))
        elif text_is_whole(raw, walk):
            if len(raw) < least:
                walk.fault("formats.empty")
            elif most is not None and len(raw) > most:
                walk.fault("formats.too_long", found=len(raw), limit=most)
            # fullmatch: `$` alone would let a line break through at the end
            elif pattern is not None and not pattern.fullmatch(raw):
                walk.fault(fault or "formats.pattern", found=shown(raw), pattern=pattern.pattern)
        return raw

    return read


def _literal_reader(info: inspect.LiteralType) -> Reader:
    allowed = frozenset(info.values)
    listed = ", ".join(str(value) for value in info.values)

    def read(raw: Any, walk: Walk) -> Any:
        if type(raw) is not str:
            walk.fault("formats.not_text", found=shown(raw))
        elif raw not in allowed:
            walk.fault("formats.not_one_of", found=shown(raw), allowed=listed)
        return raw

    return read


def _list_reader(info: inspect.VarTupleType) -> Reader:
    read_item = _compile(info.item_type)
    least, most = info.min_length or 0, info.max_length

    def read(raw: Any, walk: Walk) -> Any:
        if type(raw) is not list:
            walk.fault("formats.not_list", found=shown(raw))
            return None
        if not is_shallow(walk):
            return None
        if len(raw) < least:
            walk.fault("formats.too_few", n=least, found=len(raw))
        elif most is not None and len(raw) > most:
            walk.fault("formats.too_many", n=most, found=len(raw))
        made = []
        path = walk.path
        path.append(0)
        for index, item in enumerate(raw):
            path[-1] = index
            made.append(read_item(item, walk))
        path.pop()
        return tuple(made)

    return read


def _fixed_list_reader(info: inspect.TupleType) -> Reader:
    readers = tuple(_compile(item) for item in info.item_types)

    def read(raw: Any, walk: Walk) -> Any:
        if type(raw) is not list:
            walk.fault("formats.not_list", found=shown(raw))
            return None
        if len(raw) != len(readers):
            walk.fault("formats.wrong_count", n=len(readers), found=len(raw))
            return None
        made = []
        path = walk.path
        path.append(0)
        for index, (read_item, item) in enumerate(zip(readers, raw, strict=True)):
            path[-1] = index
            made.append(read_item(item, walk))
        path.pop()
        return tuple(made)

    return read


def _mapping_reader(info: inspect.DictType) -> Reader:
    read_item = _compile(info.value_type)
    read_key = _compile(info.key_type)

    def read(raw: Any, walk: Walk) -> Any:
        if not isinstance(raw, dict):
            walk.fault("formats.not_object", found=shown(raw))
            return None
        if not enters_object(raw, walk):
            return None
        made = {}
        for key, item in raw.items():
            walk.path.append(key)
            read_key(key, walk)
            made[key] = read_item(item, walk)
            walk.path.pop()
        return made

    return read


def _struct_reader(info: inspect.StructType) -> Reader:
    made = _STRUCTS.get(info.cls)
    if made is not None:
        return made
    compiled: list[Reader] = []
    # Known before its fields are compiled, so that a type may hold itself.
    _STRUCTS[info.cls] = lambda raw, walk: compiled[0](raw, walk)
    compiled.append(_compile_struct(info))
    _STRUCTS[info.cls] = compiled[0]
    return compiled[0]


def _compile_struct(info: inspect.StructType) -> Reader:
    build: Callable[..., Any] = info.cls
    fields = {f.encode_name: (f.name, _compile(f.type)) for f in info.fields if f.name != KEPT}
    required = tuple((f.encode_name, f.name) for f in info.fields if f.required)
    tag_field = info.tag_field

    def read(raw: Any, walk: Walk) -> Any:
        if not isinstance(raw, dict):
            walk.fault("formats.not_object", found=shown(raw))
            return None
        if not enters_object(raw, walk):
            return None
        values: dict[str, Any] = {}
        kept: dict[str, Any] = {}
        path = walk.path
        for key, item in raw.items():
            path.append(key)
            known = fields.get(key)
            if known is not None:
                values[known[0]] = known[1](item, walk)
            elif key != tag_field:
                text_is_whole(key, walk)
                plain_value(item, walk)
                kept[key] = item
            path.pop()
        missing = [name for name, attribute in required if attribute not in values]
        for name in missing:
            walk.fault("formats.missing", field=name)
        if missing:
            return None
        if kept:
            values[KEPT] = kept
        return build(**values)

    return read


_OBJECTS: tuple[type, ...] = (dict, DoubledObject)


def _json_types(info: inspect.Type) -> tuple[type, ...]:
    """Return the Python types that a JSON value of this type comes as."""
    match info:
        case inspect.Metadata():
            return _json_types(info.type)
        case inspect.NoneType():
            return (type(None),)
        case inspect.BoolType():
            return (bool,)
        case inspect.IntType():
            return (int,)
        case inspect.FloatType():
            return (float, int)
        case inspect.StrType() | inspect.LiteralType():
            return (str,)
        case inspect.VarTupleType() | inspect.TupleType():
            return (list,)
        case inspect.DictType() | inspect.StructType():
            return _OBJECTS
    raise TypeError(f"a union may not hold {info!r}")


def _union_reader(info: inspect.UnionType) -> Reader:
    tagged = [part for part in info.types if isinstance(part, inspect.StructType) and part.tag_field]
    others = [part for part in info.types if part not in tagged]
    by_type: dict[type, Reader] = {}
    for part in others:
        by_type |= dict.fromkeys(_json_types(part), _compile(part))
    if tagged:
        by_type |= dict.fromkeys(_OBJECTS, _tagged_reader(tagged))
    # What is none of them gets the words of the first that is not null.
    fallback: Reader = _none_reader
    for part in reversed(info.types):
        if not isinstance(part, inspect.NoneType):
            fallback = by_type[_json_types(part)[0]]

    def read(raw: Any, walk: Walk) -> Any:
        reader = by_type.get(type(raw), fallback)
        return reader(raw, walk)

    return read


def _tagged_reader(parts: list[inspect.StructType]) -> Reader:
    name = parts[0].tag_field
    if name is None or any(part.tag_field != name for part in parts):
        raise TypeError("tagged types of one union share the tag field")
    by_tag: Mapping[Any, Reader] = {part.tag: _struct_reader(part) for part in parts}
    listed = ", ".join(str(part.tag) for part in parts)

    def read(raw: Any, walk: Walk) -> Any:
        if not isinstance(raw, dict):
            walk.fault("formats.not_object", found=shown(raw))
            return None
        tag = raw.get(name)
        reader = by_tag.get(tag) if isinstance(tag, str) else None
        if reader is not None:
            return reader(raw, walk)
        if name not in raw:
            walk.fault("formats.missing", field=name)
        else:
            walk.fault_at(name, "formats.not_one_of", found=shown(tag), allowed=listed)
        return None

    return read
