"""Every code that a person may see has its sentence in five languages, with the same values in each."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from string import Formatter
from typing import Any

import pytest
from helpers.checkout import ROOT, modules

LANGUAGES = {"en", "ru", "kk", "ky", "tg"}
PLURALS = {"ru": {"one", "few", "many", "other"}}
PLURALS_ELSEWHERE = {"one", "other"}


def _catalogue() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((ROOT / "assets" / "messages").glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        assert set(content) == {"unreviewed", "messages"}, path.name
        assert set(content["unreviewed"]) <= LANGUAGES, path.name
        twice = set(found) & set(content["messages"])
        assert not twice, f"{path.name} words {twice} again"
        found.update(content["messages"])
    return found


def _raised() -> Iterator[tuple[str, str, set[str] | None]]:
    """Yield `(place, code, names of the values)` of each UserError made; None where the values are not written out."""
    for path, tree, _source in modules("xrayTrainer", having="UserError"):
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "UserError"):
                continue
            codes = _constants(node.args[0]) if node.args else []
            names = {keyword.arg for keyword in node.keywords}
            for code in codes:
                yield f"{path}:{node.lineno}", code, None if None in names else {name for name in names if name}


def _constants(node: ast.expr) -> list[str]:
    """Return the codes that an argument may be: a constant, or a choice between constants."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _constants(node.body) + _constants(node.orelse)
    return []


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _sentences(wording: Any) -> list[str]:
    return list(wording.values()) if isinstance(wording, dict) else [wording]


CATALOGUE = _catalogue()


def test_that_every_code_raised_is_worded() -> None:
    unknown = [f"{place} {code}" for place, code, _ in _raised() if code not in CATALOGUE]
    assert not unknown


def test_that_every_raise_gives_the_values_that_its_sentence_names() -> None:
    lacking = []
    for place, code, names in _raised():
        if names is None or code not in CATALOGUE:
            continue
        wanted = set().union(*(_fields(text) for wording in CATALOGUE[code].values() for text in _sentences(wording)))
        if wanted - names:
            lacking.append(f"{place} {code}: {sorted(wanted - names)}")
    assert not lacking


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_that_a_code_is_worded_alike_in_five_languages(code: str) -> None:
    wordings = CATALOGUE[code]
    assert set(wordings) == LANGUAGES
    fields = {language: set().union(*map(_fields, _sentences(wording))) for language, wording in wordings.items()}
    assert len(set(map(frozenset, fields.values()))) == 1, fields
    for language, wording in wordings.items():
        assert all(sentence.strip() for sentence in _sentences(wording)), language
        if isinstance(wording, dict):
            assert set(wording) == PLURALS.get(language, PLURALS_ELSEWHERE), language
