"""Every fault has its words, and every sentence gets the values that it names."""

from __future__ import annotations

import ast
import json
from string import Formatter
from typing import Any

import pytest
from helpers.alphabets import strange_words
from helpers.checkout import modules

from xrayTrainer.resources import assets

CATALOGUE: dict[str, dict[str, Any]] = json.loads((assets() / "messages" / "formats.json").read_text(encoding="utf-8"))[
    "messages"
]
SAID_BY_THE_COMMAND = {"formats.fault", "formats.warning"}
ALWAYS_GIVEN = {"file", "place"}
TAKES_A_CODE = {"Fault", "UserError", "fault", "fault_at", "warn", "text"}


def _codes() -> set[str]:
    return {
        node.value
        for _, tree, _ in modules("xrayTrainer", having="formats.")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("formats.")
    } - {"formats."}


def _values_given() -> dict[str, list[set[str]]]:
    """Return, by code, the names of the values in each call or `Fault` that mentions it as a constant."""
    given: dict[str, list[set[str]]] = {}
    for _, tree, _ in modules("xrayTrainer", having="formats."):
        for node in ast.walk(tree):
            name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
            if not isinstance(node, ast.Call) or name not in TAKES_A_CODE:
                continue
            for argument in node.args:
                if isinstance(argument, ast.Constant) and str(argument.value).startswith("formats."):
                    names = {keyword.arg for keyword in node.keywords if keyword.arg}
                    dicts = [part for part in node.args if isinstance(part, ast.Dict)]
                    names |= {key.value for part in dicts for key in part.keys if isinstance(key, ast.Constant)}
                    open_ended = any(isinstance(part, ast.Name) for part in node.args[1:]) or None in {
                        keyword.arg for keyword in node.keywords
                    }
                    if not open_ended:
                        given.setdefault(argument.value, []).append(names)
    return given


def _fields(wording: Any) -> set[str]:
    sentences = wording.values() if isinstance(wording, dict) else [wording]
    return {name for sentence in sentences for _, name, _, _ in Formatter().parse(sentence) if name}


def test_that_every_code_of_the_formats_is_worded_and_nothing_else_is() -> None:
    assert _codes() | SAID_BY_THE_COMMAND == set(CATALOGUE)


def test_that_every_sentence_gets_the_values_that_it_names() -> None:
    lacking = [
        (code, wanted - names)
        for code, uses in _values_given().items()
        for names in uses
        if (wanted := _fields(CATALOGUE[code]["en"]) - ALWAYS_GIVEN) - names
    ]
    assert not lacking


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_that_the_words_of_a_language_are_in_its_letters(code: str) -> None:
    for language, wording in CATALOGUE[code].items():
        for sentence in wording.values() if isinstance(wording, dict) else [wording]:
            assert strange_words(sentence, language) == []


@pytest.mark.parametrize("code", sorted(set(CATALOGUE) - SAID_BY_THE_COMMAND))
def test_that_a_sentence_ends_with_what_to_do(code: str) -> None:
    if code.startswith("formats.checked"):
        return
    for wording in CATALOGUE[code].values():
        for sentence in wording.values() if isinstance(wording, dict) else [wording]:
            assert sentence.endswith(".")
            assert sentence.count(". ") + sentence.count(": ") + sentence.count("; ") >= 1, sentence
