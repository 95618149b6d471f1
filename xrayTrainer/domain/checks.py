"""Checks across the fields and files of an exercise set: what the types alone can't say.

Everything here works on plain values. A *fault* makes a case or set unusable; a *warning* (most of them in `advice`)
names what is probably not meant. Both name the file, the JSON place and the values that a sentence needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from xrayTrainer.domain.case import Case, Choice, Dossier, Question, View
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Fault, FaultList, printable
from xrayTrainer.domain.texts import in_language

OWN_FILES = frozenset({"set.json", "case.json", "key.json"})
"""Files of the format itself: no picture may be called so."""

_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def check_set(value: ExerciseSet, *, file: str, cases: Mapping[str, Case] | None = None) -> tuple[Fault, ...]:
    """Return the faults of a set in itself and against its cases.

    Parameters
    ----------
    value
        The set.
    file
        Name of its file, for messages.
    cases
        The cases that could be read, by folder name.
    """
    found = FaultList(file)
    if in_language(value.title, "en") is None:
        found.fault(("title",), "formats.no_title")
    if not value.cases:
        found.fault(("cases",), "formats.no_cases")
    for index, name in repeated(value.cases):
        found.fault(("cases", index), "formats.case_listed_twice", case=name)
    _check_briefs(value, found)
    for part, names in (("cases", value.cases), ("lessons", value.lessons)):
        for index, name in enumerate(names):
            _check_portable(name, (part, index), found)
    if value.rules.draw is not None and value.rules.draw > len(set(value.cases)):
        found.fault(("rules", "draw"), "formats.draw_too_many", draw=value.rules.draw, n=len(set(value.cases)))
    exam = value.rules.exam
    if exam is not None and exam.min_threat_share > exam.max_threat_share:
        found.fault(("rules", "exam", "min_threat_share"), "formats.shares_crossed")
    _check_case_ids(value, cases or {}, found)
    return found.result()


def _check_briefs(value: ExerciseSet, found: FaultList) -> None:
    for index, name in repeated([brief.id for brief in value.briefs]):
        found.fault(("briefs", index, "id"), "formats.id_twice", id=name)
    for index, brief in enumerate(value.briefs):
        _check_portable(brief.id, ("briefs", index, "id"), found)
        if in_language(brief.title, "en") is None:
            found.fault(("briefs", index, "title"), "formats.brief_no_title", brief=brief.id)
        for number, case in enumerate(brief.cases):
            if case not in value.cases:
                found.fault(("briefs", index, "cases", number), "formats.case_missing", case=case)


def _check_case_ids(value: ExerciseSet, cases: Mapping[str, Case], found: FaultList) -> None:
    first: dict[str, str] = {}
    for index, name in enumerate(value.cases):
        case = cases.get(name)
        if case is None:
            continue
        other = first.setdefault(case.id, name)
        if other != name:
            found.fault(("cases", index), "formats.case_id_twice", case=name, other=other)


def check_case(case: Case, *, file: str) -> tuple[Fault, ...]:
    """Return the faults of a case in itself."""
    found = FaultList(file)
    for index, name in repeated([view.id for view in case.views]):
        found.fault(("views", index, "id"), "formats.id_twice", id=name)
    for index, view in enumerate(case.views):
        _check_source(view, ("views", index, "source"), found)
    documents = case.dossier.documents
    for index, name in repeated([document.id for document in documents]):
        found.fault(("dossier", "documents", index, "id"), "formats.id_twice", id=printable(name))
    for place, name in case_files(case):
        _check_portable(name, place, found)
        if name.lower() in OWN_FILES:
            found.fault(place, "formats.own_file", name=name)
    if case.kind == "search" and not case.views:
        found.fault(("views",), "formats.no_view")
    _check_question(case, found)
    return found.result()


def _check_source(view: View, place: tuple[str | int, ...], found: FaultList) -> None:
    source = view.source
    given = [name for name in ("scene", "high", "image") if getattr(source, name) is not None]
    if len(given) != 1:
        found.fault(place, "formats.source_count", found=", ".join(given) or "-")
    if source.low is not None and source.high is None:
        found.fault((*place, "low"), "formats.low_without_high")


def _check_question(case: Case, found: FaultList) -> None:
    question = case.question
    if case.kind == "search":
        if question is not None:
            found.fault(("question",), "formats.question_unused", kind=case.kind)
        return
    if question is None:
        found.fault(("question",), "formats.question_missing", kind=case.kind)
        return
    for index, name in repeated([choice.id for choice in question.choices]):
        found.fault(("question", "choices", index, "id"), "formats.id_twice", id=printable(name))
    views = {view.id for view in case.views}
    for view in question.points_at:
        if view not in views:
            found.fault(("question", "points_at", view), "formats.view_unknown", view=printable(view))
    documents = {document.id for document in case.dossier.documents}
    for index, choice in enumerate(question.choices):
        place = ("question", "choices", index)
        if choice.view is not None and choice.view not in views:
            found.fault((*place, "view"), "formats.view_unknown", view=printable(choice.view))
        if choice.document is not None and choice.document not in documents:
            found.fault((*place, "document"), "formats.document_unknown", document=printable(choice.document))
        if _says_nothing(choice):
            found.fault(place, "formats.choice_empty", id=printable(choice.id))
    if case.kind == "compare":
        shown = [choice.view for choice in question.choices]
        if len(shown) != 2 or None in shown or len(set(shown)) != 2:
            found.fault(("question", "choices"), "formats.compare_pair")
    if case.kind == "select":
        _check_consignments(question, found)


def _check_consignments(question: Question, found: FaultList) -> None:
    for index, choice in enumerate(question.choices):
        place = ("question", "choices", index)
        if choice.consignment is None:
            found.fault(place, "formats.consignment_missing", id=printable(choice.id))
            continue
        papers = choice.consignment.dossier.documents
        for number, name in repeated([document.id for document in papers]):
            where = (*place, "consignment", "dossier", "documents", number, "id")
            found.fault(where, "formats.id_twice", id=printable(name))


def _says_nothing(choice: Choice) -> bool:
    said = choice.term or choice.view or choice.document or choice.consignment or in_language(choice.text, "en")
    return not said


def case_files(case: Case) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the files that a case needs beside `case.json`, each with the place that names it."""
    for index, view in enumerate(case.views):
        for part in ("scene", "high", "low", "image"):
            name = getattr(view.source, part)
            if name is not None:
                yield ("views", index, "source", part), name
    yield from _dossier_files(case.dossier, ("dossier",))
    for index, choice in enumerate(() if case.question is None else case.question.choices):
        if choice.consignment is not None:
            place = ("question", "choices", index, "consignment", "dossier")
            yield from _dossier_files(choice.consignment.dossier, place)


def _dossier_files(dossier: Dossier, place: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for index, document in enumerate(dossier.documents):
        if document.image is not None:
            yield (*place, "documents", index, "image"), document.image
    for index, seal in enumerate(dossier.seals):
        if seal.image is not None:
            yield (*place, "seals", index, "image"), seal.image


def _check_portable(name: str, place: tuple[str | int, ...], found: FaultList) -> None:
    """Refuse names that some system can't store."""
    if _DEVICES.fullmatch(name) or name.endswith((".", " ")) or any(letter in name for letter in '<>"|?*'):
        found.fault(place, "formats.name_not_portable", name=printable(name))


def repeated(names: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield position and name of each name that stood before."""
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            yield index, name
        seen.add(name)
