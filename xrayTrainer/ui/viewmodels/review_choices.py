"""The things of a review of the kinds `compare` and `select`: each scan or consignment, whether chosen, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from xrayTrainer.domain.key import Concealment, Explanation, NeutralArea, Solution
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.review_page import Fact, Standing, Thing, ThingKind, Traced
from xrayTrainer.ui.viewmodels.review_words import ReviewWords
from xrayTrainer.ui.viewmodels.select_rows import ConsignmentRow

if TYPE_CHECKING:
    from xrayTrainer.domain.case import Choice
    from xrayTrainer.domain.key import Key
    from xrayTrainer.scoring.outcomes import PickScore
    from xrayTrainer.services.api import Review

KINDS = ("compare", "select")
_STANDINGS = {
    "hit": (Standing.FOUND, "word.chosen_right"),
    "missed": (Standing.MISSED, "word.missed"),
    "false": (Standing.FOR_NOTHING, "word.chosen_wrong"),
    "optional": (Standing.NEUTRAL, "word.may_choose"),
}
_ORDER = ("hit", "missed", "false", "optional")


def choice_things(review: Review, words: ReviewWords, opened: Mapping[str, str]) -> tuple[Thing, ...]:
    """Return the things of a scored answer: both scans of a pair; of consignments those chosen or missed.

    Parameters
    ----------
    review
        With key and scorecard.
    words
        Names in the reader's language.
    opened
        View ids of the pictures of opened hides, by file name.
    """
    if review.key is None or review.scorecard is None or review.case.question is None:
        raise ValueError("an answer without key, scorecard and question has no choices to show")
    builder = _Choices(review, review.key, words, opened)
    picks = {pick.choice: pick for pick in review.scorecard.picks}
    choices = {choice.id: choice for choice in review.case.question.choices}
    if review.case.kind == "select":
        ordered = sorted(picks.values(), key=lambda pick: _ORDER.index(pick.outcome))
        shown = [choices[pick.choice] for pick in ordered if pick.choice in choices]
    else:
        shown = list(choices.values())
    return tuple(builder.thing(choice, picks.get(choice.id)) for choice in shown)


class _Choices:
    """Builds the list of one review."""

    def __init__(self, review: Review, key: Key, words: ReviewWords, opened: Mapping[str, str]) -> None:
        self._review = review
        self._key = key
        self._solution = key.solution or Solution(choices=())
        self._words = words
        self._opened = opened
        self._reasons = VocabularyName.RISK_INDICATORS if review.case.kind == "select" else VocabularyName.CUES

    def thing(self, choice: Choice, pick: PickScore | None) -> Thing:
        """Return one scan or consignment."""
        standing, word = (Standing.NEUTRAL, "word.not_chosen") if pick is None else _STANDINGS[pick.outcome]
        hidden = [thing for thing in self._key.concealments if choice.view in thing.outlines]
        alike = [area for area in self._key.look_alikes if choice.view in area.outlines]
        note = self._solution.notes.get(choice.id, Explanation())
        explained = [note, *(thing.explain for thing in hidden), *(area.explain for area in alike)]
        if not hidden and pick is not None and pick.outcome != "false":
            explained.append(self._solution.explain)
        pictures = tuple(dict.fromkeys(name for explain in explained for name in explain.pictures))
        return Thing(
            id=f"choice:{choice.id}",
            kind=ThingKind.CONCEALMENT if hidden else ThingKind.AREA,
            standing=standing,
            word=self._words.say(word),
            title=self._words.choices((choice.id,)),
            cues=tuple(dict.fromkeys(cue for explain in explained for cue in self._words.cues(explain))),
            notes=tuple(said for explain in explained for said in self._words.note(explain.text)),
            facts=(*self._what(hidden), *self._papers(choice), *self._given(choice, pick)),
            traces=(*self._outlines(hidden, choice.view, standing), *self._alike(alike, choice.view)),
            pictures=tuple(self._opened[name] for name in pictures if name in self._opened),
            shows=choice.view,
        )

    def _what(self, hidden: list[Concealment]) -> tuple[Fact, ...]:
        return tuple(
            fact
            for thing in hidden
            for fact in (
                *self._words.term_fact("class", VocabularyName.CLASSES, thing.class_),
                *self._words.term_fact("method", VocabularyName.METHODS, thing.method),
                *self._words.term_fact("zone", VocabularyName.ZONES, thing.zone),
            )
        )

    def _papers(self, choice: Choice) -> tuple[Fact, ...]:
        if choice.consignment is None:
            return ()
        row: ConsignmentRow = self._words.consignment(choice)
        said = (("goods", row.goods), ("route", row.route), ("consignee", row.consignee))
        return tuple(self._words.fact(name, value) for name, value in said if value)

    def _given(self, choice: Choice, pick: PickScore | None) -> tuple[Fact, ...]:
        """Return the reasons given and those that hold."""
        if pick is None:
            return ()
        parts = (
            ("reasons_right", pick.reasons_right),
            ("reasons_wrong", pick.reasons_wrong),
            ("reasons_missed", pick.reasons_missed if pick.outcome in ("hit", "missed") else ()),
        )
        return tuple(
            self._words.fact(name, ", ".join(self._words.term(self._reasons, reason) for reason in reasons))
            for name, reasons in parts
            if reasons
        )

    def _outlines(self, hidden: list[Concealment], view: str | None, standing: Standing) -> list[Traced]:
        """Return the first accepted outline of each hidden thing."""
        shown = standing if standing in (Standing.FOUND, Standing.MISSED) else Standing.NEUTRAL
        label = self._words.say("word.here")
        return [
            Traced(view=view or "", region=region, standing=shown, label="" if part else label, of_key=True)
            for thing in hidden
            for part, region in enumerate(thing.outlines.get(view or "", ((),))[0])
        ]

    def _alike(self, areas: list[NeutralArea], view: str | None) -> list[Traced]:
        label = self._words.say("word.harmless")
        return [
            Traced(view=view or "", region=region, standing=Standing.NEUTRAL, label="" if part else label, of_key=True)
            for area in areas
            for part, region in enumerate(area.outlines.get(view or "", ((),))[0])
        ]
