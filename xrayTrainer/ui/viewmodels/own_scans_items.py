"""Pictures that came in, and what is wanted of each: values, and pure steps from one to the next. No Qt, no pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.preparation import (
    Blank,
    Box,
    Corners,
    Fill,
    Place,
    Preparation,
    are_sound,
    box_corners,
    finished_size,
    recut,
    tilted,
    turned_size,
    whole,
)
from xrayTrainer.imaging.raw_layout import RawLayout
from xrayTrainer.services.own_scans_api import CaseWish, Incoming, Note, ScanSource, ViewWish

VIEWS = ("side", "top")
MOST_FRAMES = 24
"""Frames of one file that come in; a file with more is most often a film."""
MEASURED_BITS = 9
"""From so many bits on values are a scanner's own, not those of a screen."""

_AS_IT_IS = Preparation()


class Step(StrEnum):
    """What is done with a picture, in this order."""

    FILE = "file"
    SHAPE = "shape"
    BLANK = "blank"
    SCALE = "scale"
    WHOSE = "whose"
    MAKE = "make"


STEPS = tuple(Step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A picture that came in.

    Attributes
    ----------
    id
        Number, never used twice.
    incoming
        Its file.
    source
        Which pixels of it.
    size
        (width, height) as read, upright; (0, 0) until it is known.
    bits
        As read; 0 until it is known.
    recipe
        What is done to them.
    view
        Id of the view that it becomes.
    with_previous
        Whether it is another view of the case of the picture before it.
    mm_per_pixel
        Pitch of the finished view.
    notes
        What another tool has outlined in it.
    slug
        The case that was made of it.
    """

    id: int
    incoming: Incoming
    source: ScanSource
    size: tuple[int, int] = (0, 0)
    bits: int = 0
    recipe: Preparation = _AS_IT_IS
    view: str = VIEWS[0]
    with_previous: bool = False
    mm_per_pixel: tuple[float, float] | None = None
    notes: tuple[Note, ...] = ()
    slug: str | None = None

    @property
    def is_raw(self) -> bool:
        """Whether its file has no header that is known."""
        return not self.incoming.file_format and self.incoming.error is None

    @property
    def error(self) -> UserError | None:
        """Why nothing can be made of it."""
        return self.incoming.error

    @property
    def is_ready(self) -> bool:
        """Whether a case can be made of it."""
        return self.error is None and (not self.is_raw or self.source.raw is not None)

    @property
    def turned(self) -> tuple[int, int]:
        """(width, height) after turning."""
        return turned_size(self.size, self.recipe.quarter_turns)

    @property
    def corners(self) -> Corners:
        """The corners of what is cut out."""
        return self.recipe.corners or whole(self.turned)

    @property
    def finished(self) -> tuple[int, int]:
        """(width, height) of the finished view."""
        return finished_size(self.recipe, self.size)


Items: TypeAlias = tuple[Item, ...]
Edit: TypeAlias = Callable[[Item], Item]


def shape_alone(item: Item) -> Preparation:
    """Return the recipe without what is cut, blanked and levelled: the picture in which corners are set."""
    recipe = item.recipe
    return Preparation(quarter_turns=recipe.quarter_turns, mirrored=recipe.mirrored, inverted=recipe.inverted)


def items_of(found: Iterable[Incoming], first_id: int) -> Items:
    """Return an item for each picture of files: each frame is one."""
    made: list[Item] = []
    for one in found:
        for frame in range(min(one.frames, MOST_FRAMES)):
            source = ScanSource(path=one.path, low=one.low, frame=frame)
            made.append(
                Item(id=first_id + len(made), incoming=one, source=source, size=(one.width, one.height), bits=one.bits)
            )
    return tuple(made)


def with_layout(item: Item, layout: RawLayout) -> Item:
    """Read a raw file in another way: what was cut and blanked holds no more."""
    if layout == item.source.raw:
        return item
    source = ScanSource(path=item.source.path, raw=layout)
    size = (layout.width, layout.height)
    kept = Preparation(inverted=item.recipe.inverted)
    return replace(item, source=source, size=size, bits=layout.bits, recipe=kept, mm_per_pixel=None)


def turned(item: Item, steps: int) -> Item:
    """Turn what is seen clockwise by quarters."""
    for _ in range(steps % 4):
        item = _turned_once(item)
    return item


def _turned_once(item: Item) -> Item:
    recipe = item.recipe
    high, high_done = item.turned[1], item.finished[1]
    step = -1 if recipe.mirrored else 1
    corners = recipe.corners
    if corners is not None:
        upper_left, upper_right, lower_right, lower_left = ((high - y, x) for x, y in corners)
        corners = (lower_left, upper_left, upper_right, lower_right)
    blanks = tuple(replace(one, points=tuple((high_done - y, x) for x, y in one.points)) for one in recipe.blanks)
    pitch = None if item.mm_per_pixel is None else (item.mm_per_pixel[1], item.mm_per_pixel[0])
    changed = replace(recipe, quarter_turns=(recipe.quarter_turns + step) % 4, corners=corners, blanks=blanks)
    return replace(item, recipe=changed, mm_per_pixel=pitch)


def mirrored(item: Item) -> Item:
    """Exchange left and right of what is seen."""
    recipe = item.recipe
    wide, wide_done = item.turned[0], item.finished[0]
    corners = recipe.corners
    if corners is not None:
        upper_left, upper_right, lower_right, lower_left = ((wide - x, y) for x, y in corners)
        corners = (upper_right, upper_left, lower_left, lower_right)
    blanks = tuple(replace(one, points=tuple((wide_done - x, y) for x, y in one.points)) for one in recipe.blanks)
    return replace(item, recipe=replace(recipe, mirrored=not recipe.mirrored, corners=corners, blanks=blanks))


def inverted(item: Item) -> Item:
    """Exchange bright and dark."""
    return replace(item, recipe=replace(item.recipe, inverted=not item.recipe.inverted, air=None))


def with_corners(item: Item, corners: Corners) -> Item:
    """Cut otherwise; blanked areas stay on what they hide. Corners that make no picture change nothing."""
    wide, high = item.turned
    held = tuple((min(max(x, 0.0), float(wide)), min(max(y, 0.0), float(high))) for x, y in corners)
    new: Corners = (held[0], held[1], held[2], held[3])
    if new == item.corners or not are_sound(new):
        return item
    recipe = item.recipe
    blanks = tuple(replace(one, points=recut(item.corners, new, one.points)) for one in recipe.blanks)
    kept = None if new == whole(item.turned) else new
    return replace(item, recipe=replace(recipe, corners=kept, blanks=blanks))


def tilt(item: Item, degrees: float) -> Item:
    """Turn the frame by a small angle."""
    return with_corners(item, tilted(item.corners, degrees))


def with_blanks(item: Item, boxes: Iterable[Box], fill: Fill) -> Item:
    """Blank further boxes of the finished view."""
    new = tuple(Blank(points=box_corners(box), fill=fill) for box in boxes)
    return replace(item, recipe=replace(item.recipe, blanks=(*item.recipe.blanks, *new))) if new else item


def without_blank(item: Item, number: int) -> Item:
    """Take a blanked area away."""
    kept = tuple(one for index, one in enumerate(item.recipe.blanks) if index != number)
    return replace(item, recipe=replace(item.recipe, blanks=kept))


def moved_blank(item: Item, number: int, move: Callable[[Place], Place]) -> Item:
    """Shift or stretch a blanked area."""
    blanks = list(item.recipe.blanks)
    if not 0 <= number < len(blanks):
        return item
    blanks[number] = replace(blanks[number], points=tuple(move(place) for place in blanks[number].points))
    return replace(item, recipe=replace(item.recipe, blanks=tuple(blanks)))


def split(item: Item, boxes: Iterable[Box], first_id: int) -> Items:
    """Make several pictures of one: the views that lie in it, of one case."""
    made: list[Item] = []
    for number, box in enumerate(boxes):
        recipe = replace(item.recipe, corners=box_corners(box), blanks=())
        made.append(
            replace(
                item,
                id=item.id if number == 0 else first_id + number - 1,
                recipe=recipe,
                with_previous=item.with_previous if number == 0 else True,
                view=VIEWS[min(number, len(VIEWS) - 1)],
            )
        )
    return tuple(made) if made else (item,)


def are_alike(one: Item, other: Item) -> bool:
    """Return whether what was done to one picture may be done to another: same size and kind, and not made yet."""
    return (
        other.is_ready
        and other.slug is None
        and one.size == other.size != (0, 0)
        and (one.bits >= MEASURED_BITS) == (other.bits >= MEASURED_BITS)
    )


def like(pattern: Item, items: Items) -> Items:
    """Do to all pictures that are alike what was done to one."""
    return tuple(
        replace(one, recipe=pattern.recipe, mm_per_pixel=pattern.mm_per_pixel)
        if one.id != pattern.id and are_alike(pattern, one)
        else one
        for one in items
    )


def groups(items: Items) -> tuple[Items, ...]:
    """Return the pictures of each case that can be made and was not yet, in their order."""
    found: list[list[Item]] = []
    for one in items:
        if not one.is_ready or one.slug is not None:
            continue
        joins = one.with_previous and found and all(one.view != other.view for other in found[-1])
        if joins:
            found[-1].append(one)
        else:
            found.append([one])
    return tuple(tuple(group) for group in found)


def wish_of(group: Items, *, owner: str, sensitivity: str, suspicion: bool, again: bool) -> CaseWish:
    """Return what is wanted of the pictures of a case."""
    views = tuple(
        ViewWish(source=one.source, recipe=one.recipe, view=one.view, mm_per_pixel=one.mm_per_pixel, notes=one.notes)
        for one in group
    )
    return CaseWish(views=views, owner=owner, sensitivity=sensitivity, suspicion=suspicion, again=again)


def pitch_by_length(start: Place, end: Place, metres: float) -> tuple[float, float] | None:
    """Return the pitch, mm a pixel, of which a line has a known length; None for no line or no length."""
    pixels = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    if pixels < 4 or not 0.001 <= metres <= 1000:
        return None
    pitch = 1000.0 * metres / pixels
    return (pitch, pitch)
