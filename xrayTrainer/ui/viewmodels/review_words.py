"""How the review calls things: classes, cues, choices, document lines, marks."""

from __future__ import annotations

import re
from typing import Any

from xrayTrainer.domain.answer import FAIRLY_SURE, SURE, UNSURE
from xrayTrainer.domain.case import Case, Choice
from xrayTrainer.domain.codec import to_plain
from xrayTrainer.domain.errors import Param
from xrayTrainer.domain.key import Explanation, SearchPlan
from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.ui.viewmodels.review_page import Fact, Note
from xrayTrainer.ui.viewmodels.select_rows import ConsignmentRow, consignment_name, rows_of
from xrayTrainer.ui.viewmodels.wording import Wording

_ASKED = {
    "cargo": VocabularyName.CARGO,
    "zone": VocabularyName.ZONES,
    "carrier": VocabularyName.CARRIERS,
    "artefact": VocabularyName.CUES,
}
_PLACE = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_SCAN = re.compile(r"scan_(\d{1,3})")
KNOWN_VIEWS = frozenset({"side", "top", "main"})


class ReviewWords:
    """Words of one case in the reader's language."""

    def __init__(self, case: Case, wording: Wording) -> None:
        self._case = case
        self._wording = wording

    def say(self, code: str, **params: Param) -> str:
        """Return a sentence of the review's own."""
        return self._wording.say(f"review.{code}", **params)

    def term(self, vocabulary: VocabularyName, term_id: str) -> str:
        """Return what a vocabulary calls something."""
        return self._wording.term(vocabulary, term_id)

    def fact(self, name: str, value: str) -> Fact:
        """Return a named value."""
        return Fact(self.say(f"fact.{name}"), value)

    def term_fact(self, name: str, vocabulary: VocabularyName, term_id: str | None) -> tuple[Fact, ...]:
        """Return a named term, or nothing where there is none."""
        return () if term_id is None else (self.fact(name, self.term(vocabulary, term_id)),)

    def cues(self, explain: Explanation) -> tuple[str, ...]:
        """Return the cues as short sentences."""
        return tuple(self._sentence(self.term(VocabularyName.CUES, cue)) for cue in explain.cues)

    def note(self, text: LangText) -> tuple[Note, ...]:
        """Return a free text, with its language where that is not the reader's."""
        found = in_language(text, self._wording.language)
        if found is None:
            return ()
        words, language = found
        return (Note(words.strip(), None if language == self._wording.language else language),)

    def sure(self, confidence: int) -> str:
        """Return a confidence in words."""
        if confidence < (UNSURE + FAIRLY_SURE) / 2:
            return self.say("value.unsure")
        return self.say("value.fairly_sure" if confidence < (FAIRLY_SURE + SURE) / 2 else "value.sure")

    def verdict(self, verdict: str | None) -> str:
        """Return a verdict in words."""
        return self.say("value.none") if verdict is None else self.term(VocabularyName.VERDICTS, verdict)

    def choices(self, ids: tuple[str, ...]) -> str:
        """Return answers of a question in words."""
        question = self._case.question
        known = {} if question is None else {choice.id: choice for choice in question.choices}
        words = [self._choice(known[item]) if item in known else item for item in ids]
        return ", ".join(words) or self.say("value.none")

    def _choice(self, choice: Choice) -> str:
        text = self._wording.text(choice.text) or consignment_name(choice)
        if text:
            return text
        if choice.term is not None:
            asked = _ASKED.get(self._case.question.ask) if self._case.question is not None else None
            for name in (asked, *VocabularyName):
                if name is not None and load_vocabulary(name).term(choice.term) is not None:
                    return self.term(name, choice.term)
            return choice.term
        if choice.view is not None:
            return self.view(choice.view)
        return choice.id if choice.document is None else self.paper(choice.document)

    def consignment(self, choice: Choice) -> ConsignmentRow:
        """Return what the papers of a consignment say."""
        return next(row for row in rows_of(self._case, self._wording) if row.id == choice.id)

    def search(self, plan: SearchPlan | None) -> str:
        """Return a search in one line: where, how, and what is written beside it."""
        if plan is None:
            return ""
        parts = [self.term(VocabularyName.ZONES, zone) for zone in plan.where]
        parts += [self.term(VocabularyName.SEARCHES, way) for way in plan.how]
        return " · ".join(part for part in (*parts, self._wording.text(plan.text)) if part)

    def view(self, view_id: str) -> str:
        """Return what a view is called; an unknown id is its own name."""
        scan = _SCAN.fullmatch(view_id)
        if scan is not None:
            return self.say("view.scan", number=int(scan.group(1)))
        return self.say(f"view.{view_id}") if view_id in KNOWN_VIEWS else view_id.replace("_", " ").capitalize()

    def paper(self, document: str) -> str:
        """Return what a part of the dossier is called."""
        if document.startswith("seals"):
            return self.say("paper.seal")
        if document in ("weights", "carrier"):
            return self.say(f"paper.{document}")
        for paper in self._case.dossier.documents:
            if paper.id == document:
                return self.term(VocabularyName.DOCUMENT_KINDS, paper.kind)
        return document

    def stated(self, document: str, field: str) -> str:
        """Return what the dossier states at a place; empty where it states nothing."""
        if document.startswith("seals"):
            found = _at(to_plain(self._case.dossier), f"{document}.{field}")
        elif document == "weights":
            found = _at(to_plain(self._case.dossier.weights), field)
        elif document == "carrier":
            found = None if self._case.carrier is None else _at(to_plain(self._case.carrier), field)
        else:
            papers = [paper for paper in self._case.dossier.documents if paper.id == document]
            found = _at(to_plain(papers[0].fields), field) if papers else None
        if isinstance(found, bool) or not isinstance(found, str | int | float):
            return ""
        return str(found)

    @staticmethod
    def _sentence(text: str) -> str:
        return text if not text or text[-1] in ".!?…" else f"{text}."


def _at(plain: Any, place: str) -> Any:
    """Return what stands at `goods[0].hs` in plain JSON values; None where there is nothing."""
    for name, index in _PLACE.findall(place):
        if index:
            position = int(index)
            plain = plain[position] if isinstance(plain, list | tuple) and position < len(plain) else None
        else:
            plain = plain.get(name) if isinstance(plain, dict) else None
    return plain
