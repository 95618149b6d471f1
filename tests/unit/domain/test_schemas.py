"""The schema files: up to date, complete, and in agreement with the reader."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import pytest
from helpers.checkout import ROOT
from helpers.stored_values import PLAIN, values_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.codec import inspect_bytes, to_plain
from xrayTrainer.domain.schemas import FORMATS, field_descriptions, schema_bytes, schema_of, write_schemas
from xrayTrainer.resources import assets

EXAMPLES = ("set", "case", "key", "answer", "profile", "scene", "scanner")
KNOWN_WORDS = {
    *("$schema", "$id", "$ref", "$defs", "title", "description", "default", "type", "enum", "const", "anyOf"),
    *("properties", "required", "additionalProperties", "items", "prefixItems", "minItems", "maxItems"),
    *("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
}
JSON_TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
}


def is_valid(value: Any, schema: Any, root: dict[str, Any]) -> bool:
    """Tell whether a value fits a schema: the part of draft 2020-12 that our schemas use."""
    if isinstance(schema, bool):
        return schema
    assert set(schema) <= KNOWN_WORDS, set(schema) - KNOWN_WORDS
    if "$ref" in schema and not is_valid(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root):
        return False
    if "anyOf" in schema and not any(is_valid(value, part, root) for part in schema["anyOf"]):
        return False
    if "const" in schema and not (value == schema["const"] and type(value) is type(schema["const"])):
        return False
    if "enum" in schema and value not in [item for item in schema["enum"] if type(item) is type(value)]:
        return False
    if "type" in schema and not _has_type(value, schema["type"]):
        return False
    return _fits_bounds(value, schema) and _fits_members(value, schema, root)


def _has_type(value: Any, name: str) -> bool:
    if name in ("integer", "number"):
        return type(value) is int or (name == "number" and type(value) is float)
    return type(value) is JSON_TYPES[name]


def _fits_bounds(value: Any, schema: dict[str, Any]) -> bool:
    if isinstance(value, str):
        least, most = schema.get("minLength", 0), schema.get("maxLength", len(value))
        return least <= len(value) <= most and bool(re.search(schema.get("pattern", ""), value))
    if isinstance(value, list):
        return bool(schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)))
    if type(value) in (int, float):
        return bool(
            schema.get("minimum", value) <= value <= schema.get("maximum", value)
            and value > schema.get("exclusiveMinimum", value - 1 if abs(value) < 1e15 else -1e400)
            and value < schema.get("exclusiveMaximum", 1e400)
        )
    return True


def _fits_members(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    if isinstance(value, dict):
        known = schema.get("properties", {})
        rest = schema.get("additionalProperties", True)
        return set(schema.get("required", ())) <= set(value) and all(
            is_valid(item, known.get(name, rest), root) for name, item in value.items()
        )
    if isinstance(value, list):
        first = schema.get("prefixItems", [])
        rest = schema.get("items", True)
        schemas = [*first, *[rest] * (len(value) - len(first))]
        return all(is_valid(item, part, root) for item, part in zip(value, schemas, strict=False))
    return True


@pytest.mark.parametrize("name", FORMATS)
def test_that_the_schema_files_are_those_of_the_types(name: str) -> None:
    stale = "stale: run `python -m xrayTrainer.domain.schemas`"
    assert (assets() / "schemas" / f"{name}.json").read_bytes() == schema_bytes(name), stale


def test_that_writing_makes_one_file_for_each_format(tmp_path: Any) -> None:
    assert sorted(path.name for path in write_schemas(tmp_path / "new")) == sorted(f"{name}.json" for name in FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_that_a_schema_lists_the_fields_of_the_types_and_nothing_inner(name: str) -> None:
    schema = schema_of(name)
    for part in _struct_types(msgspec.inspect.type_info(FORMATS[name])):
        definition = schema["$defs"].pop(part.cls.__name__)
        fields = {f.encode_name for f in part.fields if f.name != "kept"} | ({part.tag_field} - {None})
        assert set(definition["properties"]) == fields
        assert definition["description"]
        assert "additionalProperties" not in definition
        unknown = set(field_descriptions(part.cls)) - {f.name for f in part.fields}
        assert not unknown, f"{part.cls} describes fields that it does not have: {unknown}"
    assert not schema["$defs"]


def _struct_types(info: Any) -> list[Any]:
    found = {}

    def visit(node: Any) -> None:
        if isinstance(node, msgspec.inspect.StructType):
            found[node.cls] = node
            for field in node.fields:
                visit(field.type)
        for inner in ("type", "item_type", "value_type"):
            if hasattr(node, inner):
                visit(getattr(node, inner))
        for inner in getattr(node, "types", ()):
            visit(inner)

    visit(info)
    return list(found.values())


@pytest.mark.parametrize("name", EXAMPLES)
def test_that_the_example_fits_its_schema(name: str) -> None:
    plain = json.loads((ROOT / "tests" / "data" / "formats" / f"{name}.json").read_text(encoding="utf-8"))
    schema = schema_of(name)
    assert is_valid(plain, schema, schema)
    for broken in (plain | {"version": 2}, plain | {"format": "x"}, {k: v for k, v in plain.items() if k != "format"}):
        assert not is_valid(broken, schema, schema)


@pytest.mark.parametrize("name", EXAMPLES)
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(data=st.data())
def test_that_any_valid_value_fits_its_schema(name: str, data: st.DataObject) -> None:
    schema = schema_of(name)
    assert is_valid(to_plain(data.draw(values_of(FORMATS[name]))), schema, schema)


@pytest.mark.parametrize("name", EXAMPLES)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), other=PLAIN | st.sampled_from([0, -1, 2, "", "side", [], {}, [[]], {"type": "rect"}]))
def test_that_schema_and_reader_agree_about_a_value_put_anywhere(name: str, data: st.DataObject, other: Any) -> None:
    schema = schema_of(name)
    plain = json.loads((ROOT / "tests" / "data" / "formats" / f"{name}.json").read_text(encoding="utf-8"))
    *way, last = data.draw(st.sampled_from(sorted(_places(plain), key=repr)))
    target: Any = plain
    for part in way:
        target = target[part]
    target[last] = other
    faults = inspect_bytes(FORMATS[name], json.dumps(plain).encode(), file="x.json").faults
    if {fault.code for fault in faults} - {"formats.unknown_feature"} or not faults:
        assert is_valid(plain, schema, schema) == (not faults)


def _places(node: Any) -> list[tuple[Any, ...]]:
    items: list[tuple[Any, Any]] = []
    if isinstance(node, dict):
        items = list(node.items())
    elif isinstance(node, list):
        items = list(enumerate(node))
    return [(part, *rest) for part, item in items for rest in [(), *_places(item)]]
