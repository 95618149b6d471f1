"""What lies over the scan in the key editor: outlines, test marks with their outcome, what was and what is. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xrayTrainer.domain.key import Concealment, Key
from xrayTrainer.domain.regions import Rect
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.profile import S1
from xrayTrainer.ui.viewmodels.key_difference import regions_by_view
from xrayTrainer.ui.viewmodels.key_history import Compared
from xrayTrainer.ui.viewmodels.key_marks import home_of
from xrayTrainer.ui.viewmodels.key_sheet import KeyThing, Kind, things_of
from xrayTrainer.ui.viewmodels.mark_sheet import level_of
from xrayTrainer.ui.viewmodels.workbench import SheetState
from xrayTrainer.ui.widgets.key_editor_list import ROLES
from xrayTrainer.ui.widgets.key_editor_rings import Ring
from xrayTrainer.ui.widgets.key_editor_words import letter_of, sign_of
from xrayTrainer.ui.widgets.shape_styles import STYLES
from xrayTrainer.ui.widgets.shapes import Role, Shape

OUTCOMES: Mapping[str, Role] = {
    "hit": Role.FOUND,
    "near": Role.TOO_WIDE,
    "false": Role.FOR_NOTHING,
    "duplicate": Role.NEUTRAL,
    "optional": Role.NEUTRAL,
    "ignored": Role.NEUTRAL,
}
CROWD = "crowd-"


def outlines_of(
    key: Key, sheet: SheetState, view: str, *, also: frozenset[str], chosen: str, crowds: Sequence[Rect] = ()
) -> tuple[Shape, ...]:
    """Return the outlines of a key in a view; those of the thing chosen with thick lines.

    Parameters
    ----------
    sheet
        The key's sheet.
    also
        Regions selected beside the one with handles.
    chosen
        Reference of the thing chosen.
    crowds
        Places that many marked though the key has nothing there.
    """
    things = {thing.ref: thing for thing in things_of(key)}
    found: list[Shape] = []
    labelled: set[tuple[str, int]] = set()
    for mark in sheet.marks:
        ref, number = home_of(mark)
        thing = things.get(ref)
        if mark.view != view or thing is None:
            continue
        first = (ref, number) not in labelled
        labelled.add((ref, number))
        found.append(
            Shape(
                id=mark.id,
                view=view,
                region=mark.region,
                role=ROLES.get(thing.kind, Role.MARK),
                label=_label(thing, view, number) if first else "",
                selected=mark.id == sheet.selected,
                grouped=mark.id in also,
                strong=ref == chosen,
            )
        )
    for n, box in enumerate(crowds):
        found.append(Shape(id=f"{CROWD}{n}", view=view, region=box, role=Role.MISSED, label="?"))
    return tuple(found)


def _label(thing: KeyThing, view: str, number: int) -> str:
    sign = sign_of(thing)
    return sign + letter_of(number) if len(thing.outlines.get(view, ())) > 1 else sign


def trial_marks(sheet: SheetState, card: Scorecard | None, view: str, also: frozenset[str]) -> tuple[Shape, ...]:
    """Return the test marks of a view, each as it would be scored."""
    outcomes = {} if card is None else {score.mark: score.outcome for score in card.marks}
    return tuple(
        Shape(
            id=mark.id,
            view=view,
            region=mark.region,
            role=OUTCOMES[outcomes[mark.id]] if mark.id in outcomes else Role.MARK,
            label=str(number),
            selected=mark.id == sheet.selected,
            grouped=mark.id in also,
            bars=level_of(mark.confidence),
        )
        for number, mark in enumerate(sheet.marks, start=1)
        if mark.view == view
    )


def compared_shapes(compared: Compared | None, key: Key | None, view: str) -> tuple[Shape, ...]:
    """Return what was (dashed) and what is (solid); what stayed the same is drawn once."""
    if compared is None:
        return () if key is None else _plain(regions_by_view(key, view), view, Role.NEUTRAL, "same")
    old, new = regions_by_view(compared.old_key, view), regions_by_view(compared.new_key, view)
    same = [one for one in new if one in old]
    gone = [one for one in old if one not in new]
    come = [one for one in new if one not in old]
    return (
        *_plain(same, view, Role.NEUTRAL, "same"),
        *_plain(gone, view, Role.MISSED, "old"),
        *_plain(come, view, Role.FOUND, "new", strong=True),
    )


def _plain(
    regions: Sequence[tuple[str, object]], view: str, role: Role, stem: str, *, strong: bool = False
) -> tuple[Shape, ...]:
    return tuple(
        Shape(id=f"{stem}-{n}", view=view, region=region, role=role, strong=strong)  # type: ignore[arg-type]
        for n, (_, region) in enumerate(regions)
    )


def rings_of(key: Key, view: str, size: tuple[int, int], chosen: str) -> tuple[Ring, ...]:
    """Return how near a mark must come to each thing that is scored; with one chosen, to that alone."""
    usual = S1.tolerance_px(*size)
    found: list[Ring] = []
    for thing in things_of(key):
        if thing.kind is Kind.PAPER or thing.kind is Kind.IGNORE or (chosen and thing.ref != chosen):
            continue
        own = thing.part.tolerance_px if isinstance(thing.part, Concealment) else None
        colour = STYLES[ROLES[thing.kind]].colour
        for outline in thing.outlines.get(view, ()):
            found += [Ring(region, own or usual, colour) for region in outline]
    return tuple(found)
