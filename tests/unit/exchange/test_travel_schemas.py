"""The schema files of packs and identity cards: up to date, complete, and fitting what the program writes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from xrayTrainer.domain.codec import to_plain
from xrayTrainer.domain.schemas import schema_bytes, schema_of
from xrayTrainer.exchange.containers.identity import make_identity
from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.packs.manifest import PackManifest
from xrayTrainer.exchange.schemas import FORMATS
from xrayTrainer.resources import assets


@pytest.mark.parametrize("name", FORMATS)
def test_that_the_schema_files_of_what_travels_are_those_of_the_types(name: str) -> None:
    stale = "stale: run `python -m xrayTrainer.exchange.schemas`"
    assert (assets() / "schemas" / f"{name}.json").read_bytes() == schema_bytes(name, FORMATS), stale


def test_that_a_manifest_and_a_card_have_the_fields_of_their_schemas() -> None:
    card = make_identity(name="A mentor", unit="Far away", made="2026-11-22T10:00:00Z").card
    manifest = PackManifest(
        id="0f6c1a52-9a0a-4f3e-8f55-6a2a3b1f7c11",
        revision=1,
        made="2026-11-22T10:00:00Z",
        title={"en": "A set"},
        cases=1,
        author=card,
        files={"set.json": Part(sha256="0" * 64, size=1)},
    )
    for name, value in (("pack", manifest), ("identity", card)):
        schema = schema_of(name, FORMATS)
        inner: dict[str, Any] = schema["$defs"][type(value).__name__]
        plain = json.loads(json.dumps(to_plain(value)))
        assert set(inner["required"]) <= set(plain) <= set(inner["properties"])
        assert all(part["description"] for part in schema["$defs"].values())
        assert "proof" in schema["$defs"]["IdentityCard"]["properties"]
