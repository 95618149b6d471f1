"""Outcomes of a case as icon (a shape of its own), colour and word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from xrayTrainer.scoring.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class Shown:
    """How an outcome is shown: icon, member of `Colours`, word."""

    icon: str
    tone: str
    words: str


def line_outcome(card: Scorecard | None) -> Shown:
    """Return how the answer to a case came out; None is an answer that awaits its key."""
    translate = QCoreApplication.translate
    if card is None:
        return Shown("awaiting", "muted", translate("Outcomes", "awaits its key"))
    if card.kind != "search":
        right = card.choice == "right"
        hits = sum(pick.outcome == "hit" for pick in card.picks)
        if card.kind == "select" and hits and not right:
            total = hits + sum(pick.outcome == "missed" for pick in card.picks)
            words = translate("Outcomes", "found %1 of %2").replace("%1", str(hits)).replace("%2", str(total))
            return Shown("partly", "missed", words)
        return _right_or_wrong(right)
    if card.case_type == "threat":
        return _threat(card)
    if card.case_type == "clear":
        if card.false_alarm:
            return Shown("opened-for-nothing", "opened_for_nothing", translate("Outcomes", "opened for nothing"))
        if card.verdict == "right":
            return Shown("cleared", "cleared", translate("Outcomes", "rightly called clear"))
        return Shown("opened-for-nothing", "opened_for_nothing", translate("Outcomes", "clear, but called suspicious"))
    return _right_or_wrong(card.verdict == "right")


def _threat(card: Scorecard) -> Shown:
    translate = QCoreApplication.translate
    if not card.found:
        return Shown("missed", "missed", translate("Outcomes", "missed"))
    if card.found < card.required:
        words = translate("Outcomes", "found %1 of %2")
        return Shown("missed", "missed", words.replace("%1", str(card.found)).replace("%2", str(card.required)))
    return Shown("found", "found", translate("Outcomes", "found"))


def _right_or_wrong(right: bool) -> Shown:
    translate = QCoreApplication.translate
    if right:
        return Shown("found", "found", translate("Outcomes", "right"))
    return Shown("missed", "missed", translate("Outcomes", "wrong"))
