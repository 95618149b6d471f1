"""Icon and colour of every outcome in a review; the icons differ in shape, so that colour is never alone."""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.ui.viewmodels.review_page import Outcome, Standing, Thing, ThingKind


@dataclass(frozen=True, slots=True)
class OutcomeLook:
    """Icon name, and the member of `Colours` in which it is drawn."""

    icon: str
    tone: str


OUTCOME_LOOKS: dict[Outcome, OutcomeLook] = {
    Outcome.FOUND: OutcomeLook("found", "found"),
    Outcome.PARTLY: OutcomeLook("partly", "missed"),
    Outcome.MISSED: OutcomeLook("missed", "missed"),
    Outcome.TOO_WIDE: OutcomeLook("too-wide", "opened_for_nothing"),
    Outcome.CLEARED: OutcomeLook("cleared", "cleared"),
    Outcome.FOR_NOTHING: OutcomeLook("opened-for-nothing", "opened_for_nothing"),
    Outcome.RIGHT: OutcomeLook("found", "found"),
    Outcome.WRONG: OutcomeLook("missed", "missed"),
    Outcome.AWAITING: OutcomeLook("awaiting", "muted"),
    Outcome.CLOSED: OutcomeLook("awaiting", "muted"),
}
_STANDING_LOOKS: dict[Standing, OutcomeLook] = {
    Standing.FOUND: OutcomeLook("found", "found"),
    Standing.MISSED: OutcomeLook("missed", "missed"),
    Standing.TOO_WIDE: OutcomeLook("too-wide", "opened_for_nothing"),
    Standing.FOR_NOTHING: OutcomeLook("opened-for-nothing", "opened_for_nothing"),
    Standing.NEUTRAL: OutcomeLook("harmless", "muted"),
    Standing.MARK: OutcomeLook("harmless", "muted"),
}


def thing_look(thing: Thing) -> OutcomeLook:
    """Return how a line of the list looks."""
    if thing.kind is ThingKind.CASE:
        return OutcomeLook("cleared", "cleared") if thing.standing is Standing.FOUND else OutcomeLook("info", "muted")
    return _STANDING_LOOKS[thing.standing]
