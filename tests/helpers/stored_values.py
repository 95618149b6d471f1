"""Hypothesis strategies that make any valid value of a stored type, with unknown fields at every object level."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
)
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
"""Any JSON value."""


def unknown_fields(known: frozenset[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Fields that the type has no name for; `kept` among them, which is no field of the format."""
    names = (st.sampled_from(["x-note", "kept", "Å", "zone_2"]) | st.text(max_size=6)).filter(lambda n: n not in known)
    return st.dictionaries(names, PLAIN, max_size=2)


def values_of(type_: Any) -> st.SearchStrategy[Any]:
    """Any valid value of a stored type."""
    return _strategy(inspect.type_info(type_))


def _strategy(info: inspect.Type) -> st.SearchStrategy[Any]:
    match info:
        case inspect.Metadata():
            return _strategy(info.type)
        case inspect.AnyType():
            return PLAIN
        case inspect.NoneType():
            return st.none()
        case inspect.BoolType():
            return st.booleans()
        case inspect.IntType():
            return st.integers(*_whole_bounds(info))
        case inspect.FloatType():
            return st.floats(
                min_value=info.gt if info.gt is not None else info.ge,
                max_value=info.lt if info.lt is not None else info.le,
                exclude_min=info.gt is not None,
                exclude_max=info.lt is not None,
                allow_nan=False,
                allow_infinity=False,
            )
        case inspect.StrType():
            if info.pattern:
                return st.from_regex(info.pattern, fullmatch=True).filter(lambda t: len(t) <= (info.max_length or 999))
            return st.text(min_size=info.min_length or 0, max_size=info.max_length or 12)
        case inspect.LiteralType():
            return st.sampled_from(info.values)
        case inspect.VarTupleType():
            least = info.min_length or 0
            most = min(least + 2, info.max_length or least + 2)
            return st.lists(_strategy(info.item_type), min_size=least, max_size=most).map(tuple)
        case inspect.TupleType():
            return st.tuples(*(_strategy(item) for item in info.item_types))
        case inspect.DictType():
            return st.dictionaries(_strategy(info.key_type), _strategy(info.value_type), max_size=2)
        case inspect.UnionType():
            return st.one_of(*(_strategy(part) for part in info.types))
        case inspect.StructType():
            return _struct(info)
    raise TypeError(info)


def _whole_bounds(info: inspect.IntType) -> tuple[int, int]:
    least = info.ge if info.ge is not None else (-(2**63) if info.gt is None else info.gt + 1)
    most = info.le if info.le is not None else 2**63 - 1
    return int(least), int(most)


def _struct(info: inspect.StructType) -> st.SearchStrategy[Any]:
    known = frozenset(f.encode_name for f in info.fields if f.name != "kept") | {info.tag_field or ""}
    parts = {}
    for f in info.fields:
        if f.name == "kept":
            parts[f.name] = unknown_fields(known)
        elif f.name in ("version", "requires", "format"):
            parts[f.name] = st.just(f.default)
        elif f.required:
            parts[f.name] = _strategy(f.type)
        else:
            parts[f.name] = st.just(f.default if f.default_factory is msgspec.NODEFAULT else f.default_factory())
            parts[f.name] |= _strategy(f.type)
    return st.fixed_dictionaries(parts).map(lambda made: info.cls(**made))
