"""What the key editor calls things: groups, titles, what contradicts, what differs between two revisions."""

from __future__ import annotations

from PySide6.QtCore import QObject

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Concealment, Discrepancy
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.key_difference import Changed, Difference
from xrayTrainer.ui.viewmodels.key_sheet import WHOLE, Contradiction, KeyThing, Kind
from xrayTrainer.ui.viewmodels.review_words import KNOWN_VIEWS, ReviewWords
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.dossier_fields import field_name

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SIGNS = {
    Kind.REQUIRED: "{n}",
    Kind.OPTIONAL: "({n})",
    Kind.LOOK_ALIKE: "≈{n}",
    Kind.IGNORE: "×{n}",
    Kind.PAPER: "§{n}",
}

_TERMS = {
    Changed.CLASS: VocabularyName.CLASSES,
    Changed.ACCEPT: VocabularyName.CLASSES,
    Changed.METHOD: VocabularyName.METHODS,
    Changed.ZONE: VocabularyName.ZONES,
    Changed.WHERE: VocabularyName.ZONES,
    Changed.KIND: VocabularyName.DISCREPANCY_KINDS,
    Changed.CUES: VocabularyName.CUES,
    Changed.VERDICT: VocabularyName.VERDICTS,
    Changed.CARGO: VocabularyName.CARGO,
    Changed.HOW: VocabularyName.SEARCHES,
    Changed.SAFETY: VocabularyName.SAFETY,
}


def sign_of(thing: KeyThing) -> str:
    """Return the short sign of a thing, on the scan and in the list alike."""
    return _SIGNS[thing.kind].format(n=thing.number)


def letter_of(number: int) -> str:
    """Return what an alternative is called, by its number from 0."""
    return LETTERS[number] if number < len(LETTERS) else str(number + 1)


class KeyWords(QObject):
    """Words them in the language of the program.

    Parameters
    ----------
    parent
        Qt owner.
    wording
        Words of files and vocabularies; `set_wording` changes it.
    """

    def __init__(self, parent: QObject, wording: Wording) -> None:
        super().__init__(parent)
        self.wording = wording

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.wording = wording

    def view(self, view: str) -> str:
        """Return what a view is called."""
        return self.wording.say(f"review.view.{view}") if view in KNOWN_VIEWS else view

    def kind(self, kind: Kind) -> str:
        """Return what a group is called."""
        return {
            Kind.REQUIRED: self.tr("Hidden: must be found"),
            Kind.OPTIONAL: self.tr("May be marked"),
            Kind.LOOK_ALIKE: self.tr("Looks like it, is harmless"),
            Kind.IGNORE: self.tr("Does not count"),
            Kind.PAPER: self.tr("Wrong in the papers"),
        }[kind]

    def adding(self, kind: Kind) -> str:
        """Return what the button of a group adds."""
        return {
            Kind.REQUIRED: self.tr("Add a hidden thing"),
            Kind.OPTIONAL: self.tr("Add a thing that may be marked"),
            Kind.LOOK_ALIKE: self.tr("Add a look-alike"),
            Kind.IGNORE: self.tr("Add a place that does not count"),
            Kind.PAPER: self.tr("Add something wrong in the papers"),
        }[kind]

    def title(self, thing: KeyThing) -> str:
        """Return what a thing is called."""
        part = thing.part
        if isinstance(part, Discrepancy):
            return self.wording.term(VocabularyName.DISCREPANCY_KINDS, part.kind)
        if isinstance(part, Concealment) and part.class_ is not None:
            return self.wording.term(VocabularyName.CLASSES, part.class_)
        text = self.wording.text(part.explain.text)
        if text:
            return text
        return {
            Kind.REQUIRED: self.tr("Hidden thing {n}"),
            Kind.OPTIONAL: self.tr("Other thing {n}"),
            Kind.LOOK_ALIKE: self.tr("Look-alike {n}"),
            Kind.IGNORE: self.tr("Place {n}"),
            Kind.PAPER: "{n}",
        }[thing.kind].format(n=thing.number)

    def second(self, thing: KeyThing, case: Case) -> str:
        """Return the second line of a thing: how and where; of a discrepancy its field and what stands there."""
        part = thing.part
        if isinstance(part, Discrepancy):
            words = ReviewWords(case, self.wording)
            places = words.paper(part.document), field_name(part.field), words.stated(part.document, part.field)
            return " · ".join(place for place in places if place)
        if not any(thing.outlines.values()):
            return self.tr("No outline yet: draw it on the scan")
        if isinstance(part, Concealment):
            terms = ((VocabularyName.METHODS, part.method), (VocabularyName.ZONES, part.zone))
            return " · ".join(self.wording.term(name, term) for name, term in terms if term is not None)
        return self.wording.term(VocabularyName.CUES, part.explain.cues[0]) if part.explain.cues else ""

    def contradiction(self, what: Contradiction) -> str:
        """Return what does not go together."""
        return {
            Contradiction.CLEAR_WITH_REQUIRED: self.tr(
                "The verdict says no suspicion, but something is hidden that must be found."
            ),
            Contradiction.CLEAR_WITH_PAPERS: self.tr(
                "The verdict says no suspicion, but something is wrong in the papers."
            ),
            Contradiction.SUSPICION_FOR_NOTHING: self.tr(
                "The verdict says suspicion, but nothing is hidden and the papers are right."
            ),
            Contradiction.NO_OUTLINE: self.tr("A thing has no outline yet: draw it on the scan."),
        }[what]

    # what differs

    def difference(self, one: Difference) -> str:
        """Return a difference in one line."""
        name = self.tr("The whole case") if one.ref == WHOLE or one.thing is None else self.title(one.thing)
        if one.what is Changed.ADDED:
            return self.tr("{name}: new").format(name=name)
        if one.what is Changed.GONE:
            return self.tr("{name}: taken out").format(name=name)
        if one.what is Changed.OUTLINE:
            return self.tr("{name}: another outline").format(name=name)
        before, after = self._values(one.what, one.before), self._values(one.what, one.after)
        nothing = self.tr("nothing")
        text = self.tr("{name}, {field}: {before} → {after}")
        field = self._field(one.what)
        return text.format(name=name, field=field, before=before or nothing, after=after or nothing)

    def _values(self, what: Changed, values: tuple[str, ...]) -> str:
        if what is Changed.COUNTS_AS:
            return ", ".join(self.kind(Kind(value)) for value in values)
        if what is Changed.WHOLE_LOAD:
            return self.tr("yes") if values else ""
        if what is Changed.FIELD:
            return ", ".join(field_name(value) for value in values)
        vocabulary = _TERMS.get(what)
        return ", ".join(value if vocabulary is None else self.wording.term(vocabulary, value) for value in values)

    def _field(self, what: Changed) -> str:
        names = {
            Changed.COUNTS_AS: self.tr("counts as"),
            Changed.CLASS: self.tr("what it is"),
            Changed.METHOD: self.tr("how it is hidden"),
            Changed.ZONE: self.tr("where it is"),
            Changed.WEIGHT: self.tr("weight"),
            Changed.TOLERANCE: self.tr("tolerance"),
            Changed.GROUP: self.tr("found together with"),
            Changed.WHOLE_LOAD: self.tr("the whole load"),
            Changed.ACCEPT: self.tr("other right names"),
            Changed.KIND: self.tr("what is wrong"),
            Changed.FIELD: self.tr("field"),
            Changed.CUES: self.tr("cues"),
            Changed.TEXT: self.tr("text"),
            Changed.PICTURES: self.tr("pictures"),
            Changed.VERDICT: self.tr("verdict"),
            Changed.CARGO: self.tr("true load"),
            Changed.WHERE: self.tr("where to search"),
            Changed.HOW: self.tr("how to search"),
            Changed.SAFETY: self.tr("what to beware of"),
            Changed.SEARCH_TEXT: self.tr("text on the search"),
            Changed.DIFFICULTY: self.tr("difficulty"),
            Changed.TAGS: self.tr("tags"),
        }
        return names.get(what, what.value)
