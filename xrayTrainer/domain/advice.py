"""Warnings about an exercise set: what works, and is probably not meant.

Missing translations, ids that no vocabulary has, and names or an order that give the answer away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from xrayTrainer.domain.case import Carrier, Case, Consignment, DocumentFields, Dossier
from xrayTrainer.domain.checks import case_files
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Fault, FaultList, printable
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.key_checks import Place, explanations
from xrayTrainer.domain.texts import LangText, Language, in_language
from xrayTrainer.domain.vocabulary import Term, VocabularyName, load_vocabulary

TELLING_WORDS = frozenset(
    {
        *("abnormal", "alarm", "anomaly", "answer", "benign", "clean", "clear", "concealed", "concealment"),
        *("contraband", "find", "finding", "hit"),
        *("false", "guilty", "hidden", "illegal", "innocent", "miss", "negative", "nosuspicion", "positive", "seizure"),
        *("smuggled", "smuggling", "solution", "suspicion", "suspicious", "target", "threat", "true"),
        *("chisto", "chisty", "kontraband", "kontrabanda", "nahodka", "norma", "podozrenie", "skryto", "ugroza"),
        *("контрабанда", "находка", "норма", "подозрение", "скрыто", "тайник", "угроза", "чисто", "чистый"),
    }
)
"""Words that say what is or is not in a scan."""

LEAST_FOR_ORDER = 6
"""Fewer cases than these show no pattern."""

_COMMON_WORDS = frozenset(
    {
        "bottled",
        "culture",
        "disc",
        "dual",
        "goods",
        "hazardou",
        "heated",
        "horn",
        "long",
        "raw",
        "test",
        "unknown",
        "use",
    }
)
"""Words of class ids that say nothing by themselves."""

_ASKED = {"cargo": VocabularyName.CARGO, "zone": VocabularyName.ZONES, "carrier": VocabularyName.CARRIERS}
_NOT_LETTERS = re.compile(r"[\W\d_]+")

Used = tuple[Place, VocabularyName, str]
"""Where an id stands, of which vocabulary, the id."""


def advise_set(value: ExerciseSet, *, file: str, case_types: Sequence[str] = ()) -> tuple[Fault, ...]:
    """Return the warnings about a set.

    Parameters
    ----------
    value
        The set.
    file
        Name of its file, for messages.
    case_types
        Types (`Key.case_type`) of its cases in their order, as far as the keys are known.
    """
    found = FaultList(file)
    _advise_texts([(("title",), value.title), (("summary",), value.summary)], found)
    for index, name in enumerate(value.cases):
        word = telling_word(name)
        if word is not None:
            found.warn(("cases", index), "formats.telling_name", name=name, word=word)
    if value.order == "fixed" and order_tells(case_types):
        found.warn(("cases",), "formats.telling_order")
    return found.result()


def advise_case(case: Case, *, file: str) -> tuple[Fault, ...]:
    """Return the warnings about a case in itself."""
    found = FaultList(file)
    _advise_terms(_case_terms(case), found)
    texts: list[tuple[Place, LangText]] = [(("dossier", "risk_note"), case.dossier.risk_note)]
    if case.question is not None:
        texts.append((("question", "prompt"), case.question.prompt))
        texts += [(("question", "choices", i, "text"), choice.text) for i, choice in enumerate(case.question.choices)]
        texts += [((*place, "dossier", "risk_note"), one.dossier.risk_note) for place, one in consignments(case)]
    _advise_texts(texts, found)
    for place, name in case_files(case):
        word = telling_word(name.rpartition(".")[0] or name)
        if word is not None:
            found.warn(place, "formats.telling_name", name=printable(name), word=word)
    for index, document in enumerate(case.dossier.documents):
        if document.image is None and document.fields == DocumentFields():
            found.warn(("dossier", "documents", index), "formats.document_empty", document=printable(document.id))
    for index, view in enumerate(case.views):
        if view.source.scene is not None and view.scanner is not None:
            found.warn(("views", index, "scanner"), "formats.scanner_unused")
    return found.result()


def advise_key(key: Key, case: Case, *, file: str, folder: str) -> tuple[Fault, ...]:
    """Return the warnings about a key.

    Parameters
    ----------
    key, case
        The two files of one case folder.
    file
        Name of the key's file, for messages.
    folder
        Name of the case folder, which a trainee may see.
    """
    found = FaultList(file)
    _advise_terms(_key_terms(key), found)
    texts: list[tuple[Place, LangText]] = [((*place, "text"), part.text) for place, part in explanations(key)]
    if key.search is not None:
        texts.append((("search", "text"), key.search.text))
    _advise_texts(texts, found)
    word = telling_word(folder, _own_words(key, case))
    if word is not None and telling_word(folder) is None:
        found.warn((), "formats.telling_name", name=folder, word=word)
    return found.result()


# --- texts -----------------------------------------------------------------------------------------------------------


def missing_languages(text: LangText) -> tuple[str, ...]:
    """Return the languages of the program that `text` lacks; none if it says nothing at all."""
    if in_language(text, "en") is None:
        return ()
    return tuple(language.value for language in Language if not text.get(language.value, "").strip())


def _advise_texts(texts: Iterable[tuple[Place, LangText]], found: FaultList) -> None:
    """Warn once for a file: at the first text that lacks a language, with all languages that any text lacks."""
    lacking = [(place, missing) for place, text in texts if (missing := missing_languages(text))]
    if lacking:
        every = {language for _, missing in lacking for language in missing}
        listed = ", ".join(language.value for language in Language if language.value in every)
        found.warn(lacking[0][0], "formats.text_missing", languages=listed, n=len(lacking))


# --- terms -----------------------------------------------------------------------------------------------------------


@cache
def _terms(name: VocabularyName) -> dict[str, Term]:
    return {term.id: term for term in load_vocabulary(name.value).terms}


def _advise_terms(used: Iterable[Used], found: FaultList) -> None:
    for place, name, term_id in used:
        term = _terms(name).get(term_id)
        if term is None:
            found.warn(place, "formats.unknown_term", term=printable(term_id), vocabulary=name.value)
        elif term.deprecated:
            found.warn(place, "formats.old_term", term=term_id, other=term.replaced_by or "-", vocabulary=name.value)


def consignments(case: Case) -> Iterator[tuple[Place, Consignment]]:
    """Yield the consignments to choose from, each with its place."""
    for index, choice in enumerate(() if case.question is None else case.question.choices):
        if choice.consignment is not None:
            yield ("question", "choices", index, "consignment"), choice.consignment


def _case_terms(case: Case) -> Iterator[Used]:
    yield from _carried_terms((), case.carrier, case.dossier)
    for place, consignment in consignments(case):
        yield from _carried_terms(place, consignment.carrier, consignment.dossier)
        yield from _each((*place, "flags"), VocabularyName.RISK_INDICATORS, consignment.flags)
    if case.question is not None:
        offered = VocabularyName.RISK_INDICATORS if case.kind == "select" else VocabularyName.CUES
        yield from _each(("question", "reasons"), offered, case.question.reasons)
    if case.question is not None and case.question.ask in _ASKED:
        for index, choice in enumerate(case.question.choices):
            if choice.term is not None:
                yield ("question", "choices", index, "term"), _ASKED[case.question.ask], choice.term


def _carried_terms(place: Place, carrier: Carrier | None, dossier: Dossier) -> Iterator[Used]:
    if carrier is not None:
        yield (*place, "carrier", "kind"), VocabularyName.CARRIERS, carrier.kind
    for index, document in enumerate(dossier.documents):
        yield (*place, "dossier", "documents", index, "kind"), VocabularyName.DOCUMENT_KINDS, document.kind
    for index, seal in enumerate(dossier.seals):
        yield from _each((*place, "dossier", "seals", index, "signs"), VocabularyName.SEAL_SIGNS, seal.signs)


def _key_terms(key: Key) -> Iterator[Used]:
    yield from _each(("true_cargo",), VocabularyName.CARGO, key.true_cargo)
    for index, concealment in enumerate(key.concealments):
        place = ("concealments", index)
        for part, name, term in (
            ("class", VocabularyName.CLASSES, concealment.class_),
            ("method", VocabularyName.METHODS, concealment.method),
            ("zone", VocabularyName.ZONES, concealment.zone),
        ):
            if term is not None:
                yield (*place, part), name, term
        yield from _each((*place, "accept"), VocabularyName.CLASSES, concealment.accept)
    for index, discrepancy in enumerate(key.discrepancies):
        yield ("discrepancies", index, "kind"), VocabularyName.DISCREPANCY_KINDS, discrepancy.kind
    for where, explanation in explanations(key):
        yield from _each((*where, "cues"), VocabularyName.CUES, explanation.cues)
    if key.search is not None:
        yield from _each(("search", "where"), VocabularyName.ZONES, key.search.where)
        yield from _each(("search", "how"), VocabularyName.SEARCHES, key.search.how)
        yield from _each(("search", "safety"), VocabularyName.SAFETY, key.search.safety)


def _each(place: Place, name: VocabularyName, terms: Sequence[str]) -> Iterator[Used]:
    for index, term in enumerate(terms):
        yield (*place, index), name, term


# --- what gives the answer away --------------------------------------------------------------------------------------


def telling_word(name: str, more: frozenset[str] = frozenset()) -> str | None:
    """Return the first word of a file or folder name that tells what is in the scan, None if none does.

    Parameters
    ----------
    name
        `lorry-07`, `side.high`.
    more
        Further words that would tell, of this case alone.
    """
    for word in _words(name):
        if word in TELLING_WORDS or word in more or word in _class_words():
            return word
    return None


def _words(name: str) -> list[str]:
    words = [word for word in _NOT_LETTERS.split(name.lower()) if word]
    return words + [word[:-1] for word in words if len(word) > 3 and word.endswith("s")]


@cache
def _class_words() -> frozenset[str]:
    """Words of the classes, less those that also name an honest cargo, a carrier or a place."""
    honest = _of(VocabularyName.CARGO) | _of(VocabularyName.CARRIERS) | _of(VocabularyName.ZONES)
    plurals = {f"{word}s" for word in honest}
    return frozenset(_of(VocabularyName.CLASSES)) - honest - plurals - _COMMON_WORDS


def _of(name: VocabularyName) -> set[str]:
    return {word for term in _terms(name) for word in _words(term)}


def _own_words(key: Key, case: Case) -> frozenset[str]:
    """Words of what is to be found or named in this very case."""
    terms = [term for part in key.concealments for term in (part.class_, part.method) if term is not None]
    if case.question is not None and key.solution is not None:
        chosen = set(key.solution.choices)
        terms += [choice.term for choice in case.question.choices if choice.id in chosen and choice.term is not None]
    return frozenset(word for term in terms for word in _words(term.rpartition(".")[2]))


def order_tells(case_types: Sequence[str]) -> bool:
    """Tell whether a fixed order shows which cases are clear: all of them together at one end, or every second one."""
    is_clear = [case_type == "clear" for case_type in case_types]
    clear = sum(is_clear)
    if len(is_clear) < LEAST_FOR_ORDER or clear < 2 or len(is_clear) - clear < 2:
        return False
    changes = sum(a != b for a, b in pairwise(is_clear))
    return changes == 1 or changes == len(is_clear) - 1
