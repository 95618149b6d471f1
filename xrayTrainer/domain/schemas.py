"""JSON Schemas (draft 2020-12) of the file formats, made from the types that read and write them.

They let other programs and editors check files; the program's own reader does not use them. After a change of a stored
type, `python -m xrayTrainer.domain.schemas` writes the files of `assets/schemas` anew.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.files import replace_file
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.open_struct import KEPT, OpenStruct
from xrayTrainer.domain.profile import Profile
from xrayTrainer.domain.scanner import ScannerProfile
from xrayTrainer.domain.scene import Scene
from xrayTrainer.domain.vocabulary import Vocabulary
from xrayTrainer.resources import assets

FORMATS: Mapping[str, type[OpenStruct]] = {
    "set": ExerciseSet,
    "case": Case,
    "key": Key,
    "answer": Answer,
    "profile": Profile,
    "scene": Scene,
    "scanner": ScannerProfile,
    "vocabulary": Vocabulary,
}
"""Formats by the name of their schema file."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ALWAYS_THERE = ("format", "version")
_FIELD = re.compile(r"^(\w+)\n((?:    .*\n?)+)", re.MULTILINE)


def schema_of(name: str, formats: Mapping[str, type[OpenStruct]] = FORMATS) -> dict[str, Any]:
    """Return the schema of one of `formats`; packages above have formats of their own.

    Unknown fields are allowed in every object: a reader keeps them. `format` and `version` must be there.
    """
    type_ = formats[name]
    made = msgspec.json.schema(type_)
    definitions: dict[str, Any] = made["$defs"]
    for part in _parts(type_):
        _finish(definitions[part.__name__], part)
    _finish_envelope(definitions[type_.__name__], type_)
    version = definitions[type_.__name__]["properties"]["version"]["const"]
    return {
        "$schema": DIALECT,
        "$id": f"urn:xraytrainer:schema:{name}:{version}",
        "title": f"xraytrainer/{name}",
        "$ref": made["$ref"],
        "$defs": dict(sorted(definitions.items())),
    }


def schema_bytes(name: str, formats: Mapping[str, type[OpenStruct]] = FORMATS) -> bytes:
    """Return the schema file of one format, as it lies in `assets/schemas`."""
    return (json.dumps(schema_of(name, formats), ensure_ascii=False, indent=2) + "\n").encode()


def write_schemas(folder: Path, formats: Mapping[str, type[OpenStruct]] = FORMATS) -> list[Path]:
    """Write the schema of each of `formats` into `folder` and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{name}.json" for name in formats]
    for name, path in zip(formats, paths, strict=True):
        replace_file(path, schema_bytes(name, formats))
    return paths


def field_descriptions(type_: type) -> dict[str, str]:
    """Return the descriptions of the "Attributes" section of a type's docstring, by attribute."""
    _, found, section = inspect.cleandoc(type_.__doc__ or "").partition("Attributes\n----------\n")
    if not found:
        return {}
    return {name: " ".join(text.split()) for name, text in _FIELD.findall(section)}


def _parts(type_: type[OpenStruct]) -> set[type]:
    """Return the struct types that a type is made of, itself included."""
    found: set[type] = set()

    def visit(info: Any) -> None:
        if isinstance(info, msgspec.inspect.StructType):
            if info.cls in found:
                return
            found.add(info.cls)
            for field in info.fields:
                visit(field.type)
        for inner in ("type", "item_type", "value_type"):
            if hasattr(info, inner):
                visit(getattr(info, inner))
        for inner in getattr(info, "types", ()):
            visit(inner)

    visit(msgspec.inspect.type_info(type_))
    return found


def _finish(definition: dict[str, Any], part: type) -> None:
    properties: dict[str, Any] = definition["properties"]
    properties.pop(KEPT, None)
    summary, _, _ = inspect.cleandoc(part.__doc__ or "").partition("\n\nAttributes\n")
    definition["description"] = " ".join(summary.split())
    descriptions = field_descriptions(part)
    for field in msgspec.structs.fields(part):
        if field.name in descriptions:
            properties[field.encode_name] |= {"description": descriptions[field.name]}
    for value in properties.values():
        _drop_discriminators(value)


def _drop_discriminators(schema: Any) -> None:
    """Remove a keyword of another specification; `type` of each region is required anyway."""
    if isinstance(schema, dict):
        schema.pop("discriminator", None)
        for value in schema.values():
            _drop_discriminators(value)
    elif isinstance(schema, list):
        for value in schema:
            _drop_discriminators(value)


def _finish_envelope(definition: dict[str, Any], type_: type[OpenStruct]) -> None:
    defaults = {field.name: field.default for field in msgspec.structs.fields(type_)}
    properties = definition["properties"]
    properties["format"] = {"const": defaults["format"], "description": "What this file is."}
    properties["version"] = {"const": defaults["version"], "description": "Version of the format."}
    properties["requires"] |= {"description": "Names of features that a program must know to use this file."}
    definition["required"] = [*_ALWAYS_THERE, *definition["required"]]


if __name__ == "__main__":
    for written in write_schemas(assets() / "schemas"):
        sys.stdout.write(f"{written}\n")
