"""The things of a review: what was hidden, marks that found nothing, look-alikes, papers, the case itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.key import Concealment, Explanation, NeutralArea
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.review_page import Fact, Standing, Thing, ThingKind, Traced
from xrayTrainer.ui.viewmodels.review_papers import Explained, papers_of
from xrayTrainer.ui.viewmodels.review_words import ReviewWords

if TYPE_CHECKING:
    from xrayTrainer.domain.key import Key
    from xrayTrainer.scoring.outcomes import ConcealmentScore, MarkScore, Naming
    from xrayTrainer.scoring.scorecard import Scorecard
    from xrayTrainer.services.api import Review

_OUTLINE_WORDS = {
    Standing.FOUND: "word.found",
    Standing.MISSED: "word.missed",
    Standing.TOO_WIDE: "word.here",
    Standing.NEUTRAL: "word.optional",
}


def things_of(review: Review, words: ReviewWords, opened: Mapping[str, str]) -> tuple[Thing, ...]:
    """Return the things of a scored answer, in the order of the list.

    Parameters
    ----------
    review
        With key and scorecard.
    words
        Names in the reader's language.
    opened
        View ids of the pictures of opened hides, by file name.
    """
    if review.key is None or review.scorecard is None:
        raise ValueError("an answer without key and scorecard has no things to show")
    return _Things(review, review.key, review.scorecard, words, opened).all()


class _Things:
    """Builds the list of one review."""

    def __init__(
        self, review: Review, key: Key, card: Scorecard, words: ReviewWords, opened: Mapping[str, str]
    ) -> None:
        self._review = review
        self._key = key
        self._card = card
        self._words = words
        self._opened = opened
        self._marks = {mark.id: (number, mark) for number, mark in enumerate(review.answer.marks, start=1)}
        self._scores = {score.mark: score for score in card.marks}

    def all(self) -> tuple[Thing, ...]:
        """Return everything; a clear case and a question begin with the case as a whole."""
        outcomes = {score.concealment: score for score in self._card.concealments}
        things = [
            self._concealment(number, thing, outcomes[thing.id])
            for number, thing in enumerate(self._key.concealments, start=1)
            if thing.id in outcomes and (thing.required or outcomes[thing.id].found)
        ]
        things += [self._mark(score) for score in self._card.marks if score.outcome in ("false", "ignored")]
        things += [self._odd_optional(score) for score in self._card.marks if self._is_on_area(score)]
        things += papers_of(self._review, self._key, self._card, words=self._words, explained=self._explained)
        things += self._look_alikes()
        case = self._case(lone=not things)
        if case is None:
            return tuple(things)
        leads = self._card.kind != "search" or self._card.case_type == "clear"
        return (case, *things) if leads else (*things, case)

    # what was hidden

    def _concealment(self, number: int, thing: Concealment, score: ConcealmentScore) -> Thing:
        near = [mark for mark in self._card.marks if mark.outcome == "near" and mark.concealment == thing.id]
        again = [mark for mark in self._card.marks if mark.outcome == "duplicate" and mark.concealment == thing.id]
        if not thing.required:
            standing, word = Standing.NEUTRAL, "optional"
        elif score.found:
            standing, word = Standing.FOUND, "found"
        else:
            standing, word = (Standing.TOO_WIDE, "too_wide") if near else (Standing.MISSED, "missed")
        by = [self._scores[score.by]] if score.by in self._scores else []
        traces = [*self._outline(thing, score, standing)]
        traces += [self._traced(mark, Standing.MARK) for mark in by]
        traces += [self._traced(mark, Standing.TOO_WIDE, "word.too_wide") for mark in near]
        traces += [self._traced(mark, Standing.NEUTRAL, "word.again") for mark in again]
        return Thing(
            id=f"thing:{thing.id}",
            kind=ThingKind.CONCEALMENT,
            standing=standing,
            word=self._words.say(f"word.{word}"),
            title=self._title(number, thing),
            facts=self._what(thing) + self._said(score.by, score.class_naming, score.method_naming),
            why=tuple(sentence for mark in (*by, *near, *again) for sentence in self._why(mark)),
            traces=tuple(traces),
            **self._explained(thing.explain),
        )

    def _outline(self, thing: Concealment, score: ConcealmentScore, standing: Standing) -> list[Traced]:
        """Return the outline that was found, or the first that the key has, in every view."""
        shown = Standing.MISSED if standing is Standing.TOO_WIDE else standing
        label = self._words.say(_OUTLINE_WORDS[standing])
        traces: list[Traced] = []
        for view, alternatives in thing.outlines.items():
            chosen = score.alternative if score.view == view and score.alternative is not None else 0
            for part, region in enumerate(alternatives[chosen] if chosen < len(alternatives) else ()):
                traces.append(
                    Traced(view=view, region=region, standing=shown, label="" if part else label, of_key=True)
                )
        return traces

    def _title(self, number: int, thing: Concealment) -> str:
        if thing.class_ is not None:
            name = self._words.term(VocabularyName.CLASSES, thing.class_)
            alike = sum(other.class_ == thing.class_ for other in self._key.concealments)
            return f"{name} {number}" if alike > 1 else name
        return self._words.say("title.thing", number=number)

    def _what(self, thing: Concealment) -> tuple[Fact, ...]:
        return (
            *self._words.term_fact("method", VocabularyName.METHODS, thing.method),
            *self._words.term_fact("zone", VocabularyName.ZONES, thing.zone),
        )

    def _said(self, mark_id: str | None, class_naming: Naming, method_naming: Naming) -> tuple[Fact, ...]:
        """Return what the mark named and how sure it was."""
        if mark_id is None or mark_id not in self._marks:
            return ()
        mark = self._marks[mark_id][1]
        names = {"right": "you_said_right", "wrong": "you_said_wrong", "not_asked": "you_said"}
        facts = [
            *self._words.term_fact(names[class_naming], VocabularyName.CLASSES, mark.class_),
            *self._words.term_fact(names[method_naming], VocabularyName.METHODS, mark.method),
        ]
        if mark.confidence is not None:
            facts.append(self._words.fact("sure", self._words.sure(mark.confidence)))
        if mark.reason:
            facts.append(self._words.fact("reason", mark.reason))
        return tuple(facts)

    # marks that found nothing

    def _mark(self, score: MarkScore) -> Thing:
        false = score.outcome == "false"
        number, mark = self._marks[score.mark]
        area = next((item for item in self._key.look_alikes if item.id == score.look_alike), None)
        standing, word = (Standing.FOR_NOTHING, "word.for_nothing") if false else (Standing.NEUTRAL, "word.ignored")
        return Thing(
            id=f"mark:{mark.id}",
            kind=ThingKind.MARK,
            standing=standing,
            word=self._words.say(word),
            title=self._words.say("word.your_mark", number=number),
            facts=self._said(mark.id, score.class_naming, score.method_naming),
            why=self._why(score),
            traces=(self._traced(score, standing, word),),
            **self._explained(Explanation() if area is None else area.explain),
        )

    def _is_on_area(self, score: MarkScore) -> bool:
        return score.outcome == "optional" and score.optional in {area.id for area in self._key.optional}

    def _odd_optional(self, score: MarkScore) -> Thing:
        number, mark = self._marks[score.mark]
        area = next(area for area in self._key.optional if area.id == score.optional)
        traces = (*self._area_traces(area, "word.optional"), self._traced(score, Standing.MARK))
        return Thing(
            id=f"mark:{mark.id}",
            kind=ThingKind.AREA,
            standing=Standing.NEUTRAL,
            word=self._words.say("word.optional"),
            title=self._words.say("word.your_mark", number=number),
            why=self._why(score),
            traces=traces,
            **self._explained(area.explain),
        )

    def _why(self, score: MarkScore) -> tuple[str, ...]:
        reasons: Sequence[str] = score.reasons
        if score.outcome == "hit":
            reasons = ("accepted", *reasons)
        return tuple(self._words.say(f"reason.{reason}") for reason in reasons)

    def _traced(self, score: MarkScore, standing: Standing, label: str = "") -> Traced:
        mark: Mark = self._marks[score.mark][1]
        return Traced(
            view=mark.view, region=mark.region, standing=standing, label=self._words.say(label) if label else ""
        )

    # look-alikes

    def _look_alikes(self) -> list[Thing]:
        """Return what looks suspicious and is not, and was let be: in a clear case always on the scan."""
        clear = self._card.case_type == "clear"
        marked = {score.look_alike for score in self._card.marks if score.outcome == "false"}
        return [
            Thing(
                id=f"area:{area.id}",
                kind=ThingKind.AREA,
                standing=Standing.NEUTRAL,
                word=self._words.say("word.harmless"),
                title=self._words.say("title.look_alike", number=number),
                traces=self._area_traces(area, "word.harmless"),
                quiet=not clear,
                **self._explained(area.explain),
            )
            for number, area in enumerate(self._key.look_alikes, start=1)
            if area.id not in marked
        ]

    def _area_traces(self, area: NeutralArea, label: str) -> tuple[Traced, ...]:
        said = self._words.say(label)
        return tuple(
            Traced(view=view, region=region, standing=Standing.NEUTRAL, label="" if part else said, of_key=True)
            for view, alternatives in area.outlines.items()
            for part, region in enumerate(alternatives[0] if alternatives else ())
        )

    # the case as a whole

    def _case(self, *, lone: bool) -> Thing | None:
        solution = self._key.solution
        explain = self._key.explain if solution is None else _joined(self._key.explain, solution.explain)
        cargo = ", ".join(self._words.term(VocabularyName.CARGO, item) for item in self._key.true_cargo)
        clear = self._card.kind == "search" and self._card.case_type == "clear"
        said = {cue for thing in self._key.concealments for cue in thing.explain.cues}
        fresh = any(cue not in said for cue in explain.cues) or bool(explain.text) or bool(explain.pictures)
        if not (clear or lone or cargo or fresh):
            return None
        if self._card.kind != "search" or clear:
            standing = Standing.FOUND if self._card.success else Standing.NEUTRAL
        else:
            standing = Standing.NEUTRAL
        shown = explain if fresh or clear else Explanation()
        if not clear and shown is not Explanation():
            shown = Explanation(
                cues=tuple(cue for cue in shown.cues if cue not in said), text=shown.text, pictures=shown.pictures
            )
        return Thing(
            id="case",
            kind=ThingKind.CASE,
            standing=standing,
            word=self._words.say("word.clear" if clear else "word.about"),
            title=self._words.say("title.whole"),
            facts=(*((self._words.fact("cargo", cargo),) if cargo else ()), *(self._carrier() if clear else ())),
            **self._explained(shown),
        )

    def _carrier(self) -> tuple[Fact, ...]:
        carrier = self._review.case.carrier
        return () if carrier is None else self._words.term_fact("carrier", VocabularyName.CARRIERS, carrier.kind)

    def _explained(self, explain: Explanation) -> Explained:
        return {
            "cues": self._words.cues(explain),
            "notes": self._words.note(explain.text),
            "pictures": tuple(self._opened[name] for name in explain.pictures if name in self._opened),
        }


def _joined(first: Explanation, second: Explanation) -> Explanation:
    """Return two explanations as one; where both have free text, the second's wins."""
    return Explanation(
        cues=tuple(dict.fromkeys((*second.cues, *first.cues))),
        text=second.text or first.text,
        pictures=tuple(dict.fromkeys((*second.pictures, *first.pictures))),
    )
