"""What is chosen in a case that asks a question, and why: choices, reasons for each, places left.

It begins where the event log of an earlier run has left it; nothing here knows what is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.answer import Event
from xrayTrainer.domain.case import Case, Question

Reasons = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Ids of the choices made, in the order of the question, and of the reasons given, by choice."""

    choice: tuple[str, ...] = ()
    reasons: Reasons = field(default_factory=dict)


class ChoiceSheet(QObject):
    """The choices of one case.

    Signals
    -------
    changed(object)
        `Chosen`: by hand; what was restored is told by whoever restored it.
    current_changed(object)
        Id of the choice that is looked at, or None: reasons go to it.
    full()
        One more was asked for than there are places.
    """

    changed = Signal(object)
    current_changed = Signal(object)
    full = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._chosen = Chosen()
        self._current: str | None = None

    @property
    def chosen(self) -> Chosen:
        """What is chosen, and why."""
        return self._chosen

    @property
    def current(self) -> str | None:
        """Id of the choice that reasons go to."""
        return self._current

    @property
    def places_left(self) -> int | None:
        """How many more may be chosen; None without a limit."""
        if self._question is None or self._question.places is None:
            return None
        return max(0, self._question.places - len(self._chosen.choice))

    def open(self, case: Case | None, events: Iterable[Event] = ()) -> None:
        """Take the question of a case, and what an earlier run had chosen."""
        self._question = None if case is None else case.question
        self._chosen = Chosen() if self._question is None else self._fitting(restored(events))
        self._current = None
        if case is not None and case.kind == "select" and self._question is not None:
            self._current = self._question.choices[0].id
        elif len(self._chosen.choice) == 1:
            self._current = self._chosen.choice[0]
        self.current_changed.emit(self._current)

    def look_at(self, choice: str | None) -> None:
        """Bring a choice to the front."""
        if choice != self._current and (choice is None or choice in self._ids()):
            self._current = choice
            self.current_changed.emit(choice)

    def toggle(self, choice: str) -> None:
        """Choose an answer; where several are allowed, choosing again takes it back."""
        question = self._question
        if question is None or choice not in self._ids():
            return
        if not question.multiple:
            self._set((choice,))
            self.look_at(choice)
        elif choice in self._chosen.choice:
            self._set(tuple(other for other in self._chosen.choice if other != choice))
        elif self.places_left == 0:
            self.full.emit()
        else:
            wanted = {*self._chosen.choice, choice}
            self._set(tuple(other for other in self._ids() if other in wanted))

    def toggle_reason(self, reason: str) -> None:
        """Give a reason for the choice that is looked at, or take it back; what is not chosen has no reasons."""
        question, current = self._question, self._current
        if question is None or current not in self._chosen.choice or reason not in question.reasons:
            return
        given = {*self._chosen.reasons.get(current, ())} ^ {reason}
        ordered = tuple(each for each in question.reasons if each in given)
        self._set(self._chosen.choice, {**self._chosen.reasons, current: ordered})

    def press(self, number: int) -> None:
        """Take the key of a number, from 1: an answer, or (after the answers, and in `select` alone) a reason."""
        question = self._question
        if question is None:
            return
        answers = () if question.ask == "consignment" and question.reasons else self._ids()
        if number <= len(answers):
            self.toggle(answers[number - 1])
        elif number <= len(answers) + len(question.reasons):
            self.toggle_reason(question.reasons[number - len(answers) - 1])

    def _ids(self) -> tuple[str, ...]:
        return () if self._question is None else tuple(choice.id for choice in self._question.choices)

    def _set(self, choice: tuple[str, ...], reasons: Reasons | None = None) -> None:
        kept = self._chosen.reasons if reasons is None else reasons
        made = Chosen(choice, {name: given for name, given in kept.items() if name in choice and given})
        if made != self._chosen:
            self._chosen = made
            self.changed.emit(made)

    def _fitting(self, chosen: Chosen) -> Chosen:
        """Return what of a restored choice the question still has."""
        question = self._question
        if question is None:
            return Chosen()
        choice = tuple(name for name in self._ids() if name in chosen.choice)
        choice = choice[: question.places] if question.multiple else choice[:1]
        reasons = {
            name: tuple(reason for reason in question.reasons if reason in given)
            for name, given in chosen.reasons.items()
            if name in choice
        }
        return Chosen(choice, {name: given for name, given in reasons.items() if given})


def restored(events: Iterable[Event]) -> Chosen:
    """Return what an event log has chosen last, in order of time."""
    found = Chosen()
    for event in sorted(events, key=lambda event: event.t_ms):
        if event.what == "choice_changed" and event.choice is not None:
            found = Chosen(event.choice, event.reasons or {})
    return found
