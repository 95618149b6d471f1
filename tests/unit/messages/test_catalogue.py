"""What the message catalogue promises: a sentence in the reader's language, whatever comes."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from helpers.alphabets import strange_words
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.texts import Language
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.messages.formatting import fill, format_number, plural_category
from xrayTrainer.resources import assets

NNBSP = "\u202f"


def catalogue_in(folder: Path, messages: dict[str, object], name: str = "room.json") -> Path:
    (folder / name).write_text(json.dumps({"unreviewed": [], "messages": messages}), encoding="utf-8")
    return folder


def test_that_a_sentence_comes_in_the_language_of_the_reader() -> None:
    texts = {Messages(language).text("app.cancelled") for language in Language}
    assert len(texts) == len(Language)


@pytest.mark.parametrize(("present", "expected"), [(("kk", "ru", "en"), "kk"), (("ru", "en"), "ru"), (("en",), "en")])
def test_that_a_missing_language_falls_back_to_russian_then_english(
    tmp_path: Path, present: tuple[str, ...], expected: str
) -> None:
    folder = catalogue_in(tmp_path, {"a.b": {language: language for language in present}})
    assert Messages("kk", folder).text("a.b") == expected


def test_that_an_unknown_code_gives_a_general_sentence_and_a_log_line(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        text = Messages("en").text("nowhere.nothing", file="x")
    assert "nowhere" not in text
    assert text == Messages("en").text("app.unknown_code")
    assert "nowhere.nothing" in caplog.text


def test_that_a_broken_file_of_the_catalogue_leaves_the_others_speaking(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    catalogue_in(tmp_path, {"a.b": {"en": "well"}})
    (tmp_path / "broken.json").write_bytes(b'{"messages": {"c.d": [\xff')
    (tmp_path / "wrong.json").write_text('{"messages": {"c.e": 5}}', encoding="utf-8")
    messages = Messages("en", tmp_path)
    assert messages.text("a.b") == "well"
    assert messages.text("c.d")
    assert "broken.json" in caplog.text
    assert "wrong.json" in caplog.text


def test_that_a_missing_folder_still_gives_a_sentence(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert Messages("tg", tmp_path / "none").text("app.cancelled").endswith(".")
    assert "app.cancelled" in caplog.text


def test_that_nothing_is_read_before_the_first_sentence(tmp_path: Path) -> None:
    messages = Messages("en", tmp_path)
    other = messages.with_language("ru")
    catalogue_in(tmp_path, {"a.b": {"en": "late", "ru": "поздно"}})
    assert (messages.text("a.b"), other.text("a.b")) == ("late", "поздно")
    assert (messages.language, other.language) == ("en", "ru")


def test_that_values_go_in_as_plain_text(tmp_path: Path) -> None:
    folder = catalogue_in(tmp_path, {"a.b": {"en": "File {file}."}})
    assert Messages("en", folder).text("a.b", file="{x}{0}%s{file}<b>") == "File {x}{0}%s{file}<b>."
    assert Messages("en", folder).text("a.b", file="a\nb\u202ec\x00") == "File a\ufffdb\ufffdc\ufffd."
    assert len(Messages("en", folder).text("a.b", file="y" * 10_000_000)) < 400


def test_that_a_missing_value_shows_an_ellipsis_and_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = catalogue_in(tmp_path, {"a.b": {"en": "File {file} of {n}."}})
    assert Messages("en", folder).text("a.b", n=3) == "File … of 3."
    assert "file" in caplog.text


def test_that_placeholders_never_reach_into_objects() -> None:
    assert (
        fill("{file.__class__} {0} {a[0]} {{x}}", {"file": "f", "a": "b"}, "en")[0] == "{file.__class__} {0} {a[0]} {x}"
    )


def test_that_a_user_error_is_worded_with_its_values() -> None:
    assert "b.png" in Messages("ky").error(UserError("app.file_not_found", file="b.png"))


def test_that_params_may_be_named_like_our_own_arguments(tmp_path: Path) -> None:
    folder = catalogue_in(tmp_path, {"a.b": {"en": "{self} {code}"}})
    assert Messages("en", folder).error(UserError("a.b", self="s", code="c")) == "s c"


@pytest.mark.parametrize(
    ("n", "form"),
    [
        *((0, "many"), (1, "one"), (2, "few"), (4, "few"), (5, "many"), (11, "many"), (12, "many"), (14, "many")),
        *((21, "one"), (22, "few"), (25, "many"), (101, "one"), (111, "many"), (112, "many"), (1_000_000, "many")),
        (1.5, "other"),
    ],
)
def test_that_russian_plurals_follow_cldr(tmp_path: Path, n: float, form: str) -> None:
    forms = {"one": "one", "few": "few", "many": "many", "other": "other"}
    assert Messages("ru", catalogue_in(tmp_path, {"a.b": {"ru": forms}})).text("a.b", n=n) == form


@pytest.mark.parametrize("language", ["en", "kk", "ky", "tg"])
def test_that_the_other_languages_tell_one_from_the_rest(language: str) -> None:
    assert [plural_category(n, language) for n in (0, 1, 2, 11, 21, 1.5)] == ["other", "one"] + ["other"] * 4


def test_that_the_plural_of_a_fallback_sentence_follows_the_language_of_that_sentence(tmp_path: Path) -> None:
    folder = catalogue_in(tmp_path, {"a.b": {"ru": {"one": "{n} скан", "few": "{n} скана", "many": "{n} сканов"}}})
    assert [Messages("kk", folder).text("a.b", n=n) for n in (21, 3, 5)] == ["21 скан", "3 скана", "5 сканов"]


def test_that_a_plural_without_its_number_still_speaks(tmp_path: Path) -> None:
    folder = catalogue_in(tmp_path, {"a.b": {"ru": {"one": "раз", "few": "два", "many": "много"}}})
    assert Messages("ru", folder).text("a.b") == "много"


@pytest.mark.parametrize(
    ("number", "english", "russian"),
    [
        (0, "0", "0"),
        (2026, "2026", "2026"),
        (12345, "12,345", f"12{NNBSP}345"),
        (-1234567, "-1,234,567", f"-1{NNBSP}234{NNBSP}567"),
        (0.1 + 0.2, "0.3", "0,3"),
        (3.0, "3", "3"),
        (12345.678, "12,345.678", f"12{NNBSP}345,678"),
        (0.00012345, "0.000123", "0,000123"),
        (float("nan"), "–", "–"),
    ],
)
def test_that_numbers_are_written_as_the_language_does(number: float, english: str, russian: str) -> None:
    assert format_number(number, "en") == english
    assert {format_number(number, language) for language in ("ru", "kk", "ky", "tg")} == {russian}


def test_that_a_monstrous_number_is_still_worded() -> None:
    huge = 10**9000
    assert fill("{x} {x:d} {y}", {"x": huge, "y": -huge}, "ru")[0] == "∞ ∞ -∞"
    assert plural_category(huge + 1, "ru") == "one"
    assert plural_category(huge, "kk") == "other"


def test_that_a_format_spec_rules_the_digits_and_the_language_the_mark() -> None:
    assert (
        fill("{x:.2f} {year:d} {text:.2f} {x:d}", {"x": 1.5, "year": 20260, "text": "t"}, "ru")[0] == "1,50 20260 t 1,5"
    )


@given(
    st.text(), st.one_of(st.text(), st.integers(), st.floats()), st.sampled_from(["en", "ru", "kk", "ky", "tg", "xx"])
)
def test_that_no_wording_and_no_value_ever_raises(wording: str, value: str | int | float, language: str) -> None:
    sentence, missing = fill("{a} {b:.3f} {c}" + wording, {"a": value, "b": value}, language)
    assert "c" in missing
    assert "\x00" not in sentence or "\x00" in wording


def test_that_every_file_of_the_catalogue_is_whole() -> None:
    seen: dict[str, str] = {}
    for path in sorted((assets() / "messages").glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        assert set(content) == {"unreviewed", "messages"}, path.name
        assert set(content["unreviewed"]) <= set(Language), path.name
        for code, wordings in content["messages"].items():
            assert code not in seen, f"{code} stands in {path.name} and {seen[code]}"
            seen[code] = path.name
            assert set(wordings) == set(Language), f"{code}: languages"
            assert_same_placeholders(code, wordings)
    assert "app.unexpected" in seen


def assert_same_placeholders(code: str, wordings: dict[str, str | dict[str, str]]) -> None:
    """Every language names the values that English names; a plural form may leave out `n`."""
    wanted = placeholders(wordings["en"])
    for language, wording in wordings.items():
        assert placeholders(wording) == wanted, f"{code}: {language}"
        if isinstance(wording, dict):
            needed = {"one", "few", "many"} if language == "ru" else {"one", "other"}
            assert needed <= set(wording) <= needed | {"other"}, f"{code}: {language}"
        for form in wording.values() if isinstance(wording, dict) else [wording]:
            assert form == form.strip() != "", f"{code}: {language}"
            assert strange_words(fill(form, {}, language)[0], language) == [], f"{code}: {language}"


def placeholders(wording: str | dict[str, str]) -> set[str]:
    if isinstance(wording, dict):
        return set().union(*(placeholders(form) for form in wording.values())) | {"n"}
    return set(fill(wording, {}, "en")[1])
