"""What the vocabularies promise: stable ids, words in five languages, whole references."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.alphabets import latin_words, strange_words

from xrayTrainer.domain.case import DocumentFields
from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import VerdictName
from xrayTrainer.domain.texts import Language
from xrayTrainer.domain.vocabulary import Term, Vocabulary, VocabularyName, label, load_vocabulary
from xrayTrainer.resources import assets

LEAST = {
    "classes": 30,
    "methods": 45,
    "zones": 45,
    "carriers": 20,
    "cargo": 55,
    "document_kinds": 12,
    "discrepancy_kinds": 18,
    "cues": 60,
}
ALLOWED_LATIN = {"ULD", "AKE", "LD", "PMC", "TIR", "CMR", "CN", "MAWB", "HAWB", "IBC"}
EVERY = pytest.mark.parametrize("name", list(VocabularyName))


def test_that_each_file_has_its_name_in_the_program() -> None:
    assert {path.stem for path in (assets() / "vocabularies").glob("*.json")} == set(VocabularyName)


@pytest.mark.parametrize(("name", "least"), LEAST.items())
def test_that_a_vocabulary_is_rich_enough(name: str, least: int) -> None:
    parents = {term.parent for term in load_vocabulary(name).terms}
    assert len([term for term in load_vocabulary(name).terms if term.id not in parents]) >= least


@EVERY
def test_that_ids_are_unique_and_parents_stand_before_their_children(name: VocabularyName) -> None:
    vocabulary = load_vocabulary(name)
    assert vocabulary.name == name
    seen: set[str] = set()
    for term in vocabulary.terms:
        assert term.id not in seen, term.id
        assert term.parent is None or term.parent in seen, term.id
        assert "." not in term.id or term.parent == term.id.rpartition(".")[0], term.id
        seen.add(term.id)
    assert all(term.replaced_by in seen | {None} for term in vocabulary.terms)


@EVERY
def test_that_every_term_has_words_of_its_own_in_five_languages(name: VocabularyName) -> None:
    terms = load_vocabulary(name).terms
    for language in Language:
        words = [term.labels[language] for term in terms]
        doubled = {word for word in words if words.count(word) > 1}
        assert not doubled, (language, doubled)
        for word in words:
            assert word == word.strip() != ""
            assert word[0].isdigit() or word[0] == "«" or word[0].isupper(), word
            assert not word.endswith("."), word
    assert all(set(term.labels) == set(Language) for term in terms)


@EVERY
def test_that_words_use_the_letters_of_their_language_alone(name: VocabularyName) -> None:
    for term in load_vocabulary(name).terms:
        for language in Language:
            text = f"{term.labels[language]} {term.notes.get(language, '')}"
            assert strange_words(text, language) == [], (term.id, language)
            assert language == "en" or set(latin_words(text)) <= ALLOWED_LATIN, (term.id, language)


def test_that_a_latin_letter_inside_a_russian_word_is_noticed() -> None:
    assert strange_words("Cигареты и ULD", "ru") == ["Cигареты"]
    assert strange_words("цемент ва семент", "tg") == ["цемент"]


@EVERY
def test_that_every_language_but_english_is_flagged_as_not_read_by_a_native_speaker(name: VocabularyName) -> None:
    vocabulary = load_vocabulary(name)
    assert set(vocabulary.unreviewed) == set(Language) - {"en"}
    assert vocabulary.is_unreviewed(vocabulary.terms[0].id, "tg")
    assert not vocabulary.is_unreviewed(vocabulary.terms[0].id, "en")


def test_that_document_kinds_show_fields_that_documents_have() -> None:
    known = set(DocumentFields.__struct_fields__) - {"kept"}
    for term in load_vocabulary("document_kinds").terms:
        assert term.fields, term.id
        assert set(term.fields) <= known, term.id
        assert len(set(term.fields)) == len(term.fields), term.id
    others = [term for name in set(VocabularyName) - {"document_kinds"} for term in load_vocabulary(name).terms]
    assert not any(term.fields for term in others)


def test_that_every_field_of_a_document_is_shown_by_some_kind() -> None:
    shown = {field for term in load_vocabulary("document_kinds").terms for field in term.fields}
    assert set(DocumentFields.__struct_fields__) - {"kept"} <= shown


def test_that_the_verdicts_are_those_of_the_key() -> None:
    assert tuple(term.id for term in load_vocabulary("verdicts").terms) == VerdictName.__args__  # type: ignore[attr-defined]


@EVERY
def test_that_a_file_comes_back_as_it_was_written(name: VocabularyName) -> None:
    vocabulary = load_vocabulary(name)
    assert read_bytes(Vocabulary, to_json(vocabulary), file="again") == vocabulary


def test_that_a_label_falls_back_and_an_unknown_id_names_itself() -> None:
    vocabulary = Vocabulary(name="x", terms=(Term(id="a", labels={"en": "A", "ru": "А"}), Term(id="b", labels={})))
    assert label(vocabulary, "a", "kk") == "А"
    assert label(vocabulary, "b", "kk") == "b"
    assert label(vocabulary, "new.thing", "kk") == "new.thing"


def test_that_a_deprecated_term_leads_to_its_successor_and_is_no_longer_offered() -> None:
    terms = (
        Term(id="old", labels={"en": "Old"}, deprecated=True, replaced_by="middle"),
        Term(id="middle", labels={"en": "Middle"}, deprecated=True, replaced_by="new"),
        Term(id="new", labels={"en": "New"}),
        Term(id="round", labels={"en": "Round"}, replaced_by="round"),
        Term(id="lost", labels={"en": "Lost"}, replaced_by="nowhere"),
    )
    vocabulary = Vocabulary(name="x", terms=terms)
    current = {term.id: vocabulary.current(term.id) for term in terms}
    assert {name: found.id for name, found in current.items() if found} == {
        "old": "new",
        "middle": "new",
        "new": "new",
        "round": "round",
        "lost": "lost",
    }
    assert vocabulary.current("none") is None
    assert [term.id for term in vocabulary.roots()] == ["new", "round", "lost"]
    assert label(vocabulary, "old", "en") == "Old"


def test_that_a_term_is_what_its_parents_are() -> None:
    classes = load_vocabulary("classes")
    assert classes.is_a("tobacco.cigarettes", "tobacco")
    assert classes.is_a("tobacco", "tobacco")
    assert not classes.is_a("tobacco", "tobacco.cigarettes")
    assert not classes.is_a("narcotics.heroin", "tobacco")
    loop = Vocabulary(name="x", terms=(Term(id="a", parent="b", labels={}), Term(id="b", parent="a", labels={})))
    assert not loop.is_a("a", "c")
    assert [term.id for term in classes.children("tobacco")][:1] == ["tobacco.cigarettes"]


def test_that_an_unknown_vocabulary_is_refused() -> None:
    with pytest.raises(ValueError, match="secrets"):
        load_vocabulary("../secrets")


@pytest.mark.parametrize("bad", ["Tobacco", "tobacco cigarettes", ".a", "a.", "a..b", "1a", "табак", ""])
def test_that_malformed_ids_are_refused(bad: str) -> None:
    with pytest.raises(UserError):
        read_bytes(Vocabulary, file_with(f'{{"id": "{bad}", "labels": {{}}}}'), file="x")


def test_that_an_unknown_field_of_a_term_survives() -> None:
    data = file_with('{"id": "a", "labels": {}, "new": 7}')
    assert b'"new": 7' in to_json(read_bytes(Vocabulary, data, file="x"))


def file_with(term: str) -> bytes:
    return f'{{"format": "xraytrainer/vocabulary", "version": 1, "name": "x", "terms": [{term}]}}'.encode()


def test_that_one_term_stands_on_one_line_of_its_file() -> None:
    for path in sorted((assets() / "vocabularies").glob("*.json")):
        lines = Path(path).read_text(encoding="utf-8").splitlines()
        assert len(lines) == len(load_vocabulary(path.stem).terms) + 2, path.name
