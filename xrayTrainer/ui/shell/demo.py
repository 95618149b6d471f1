"""The offscreen demonstration: a scripted trainee plays three cases and takes a picture of each screen on the way.

One hidden thing is found, one missed, one case rightly called clear.  Everything goes a person's way - window, mouse,
keys, records - in a data folder of its own.  The script alone knows the keys, as a teacher does who shows something.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import Outline, bounds
from xrayTrainer.services.api import OpenCase, Review
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.player import Player, StuckError
from xrayTrainer.ui.shell.program import Program
from xrayTrainer.ui.viewmodels.route import CasePlace, ReviewPlace, Route, ScreenId, SummaryPlace

SIZE = (1366, 768)
MARGIN_PX = 5.0
"""How far from the thing a careful hand draws, in scan pixels."""


@dataclass(frozen=True, slots=True)
class Played:
    """What the demonstration did: the reviews in order, and where the pictures lie."""

    reviews: tuple[Review, ...]
    pictures: tuple[Path, ...]


def play(program: Program, out: Path) -> Played:
    """Play three cases on a program that was started on an empty data folder.

    Parameters
    ----------
    program
        The program; its first question, for the language, stands on the screen.
    out
        Folder for the pictures.

    Raises
    ------
    StuckError
        When the program does not do what it should.
    """
    script = _Script(program, out)
    script.first_start()
    for number, plan in enumerate(("found", "missed", "clear"), start=1):
        script.work(number, finds=plan == "found")
        script.review(number, plan, last=plan == "clear")
    script.look_round()
    return Played(tuple(script.reviews), tuple(script.pictures))


class _Script:
    """The steps, and what they gather."""

    def __init__(self, program: Program, out: Path) -> None:
        self._program = program
        self._player = Player(program)
        self._out = out
        self.reviews: list[Review] = []
        self.pictures: list[Path] = []
        self._player.window.resize(*SIZE)

    def first_start(self) -> None:
        """Choose English."""
        self._picture("first-start")
        self._player.click("first_start_en")

    def work(self, number: int, *, finds: bool) -> None:
        """Work on the case that stands on the workbench: mark what is hidden, or see nothing."""
        player = self._player
        player.wait_for_screen(ScreenId.WORKBENCH)
        canvas = player.canvas
        canvas.fit()
        if player.has("tour_skip"):
            player.click("tour_skip")
        hidden = [_around(outline) for outline in _outlines(self._opened())] if finds else []
        for x0, y0, x1, y1 in hidden:
            player.draw_box((x0 - MARGIN_PX, y0 - MARGIN_PX, x1 + MARGIN_PX, y1 + MARGIN_PX))
        self._picture(f"workbench-{number}")
        player.key("S" if finds else "N")

    def review(self, number: int, plan: str, *, last: bool) -> None:
        """Look at what was there, and go on."""
        player = self._player
        player.wait_for_screen(ScreenId.REVIEW)
        self.reviews.append(self._reviewed())
        self._picture(f"review-{number}-{plan}")
        player.click("review_stop" if last else "review_next")

    def look_round(self) -> None:
        """End the session here, and take a picture of every other screen."""
        self._player.wait_for_screen(ScreenId.HOME)
        session = self.reviews[-1].session.id
        self._context.go(Route(ScreenId.SUMMARY, SummaryPlace(session=session, finish=True)))
        self._player.wait_for_screen(ScreenId.SUMMARY)
        self._picture("summary")
        for screen in (ScreenId.HOME, ScreenId.LIBRARY, ScreenId.SETTINGS, ScreenId.HELP, ScreenId.ABOUT):
            self._context.go(Route(screen))
            self._player.wait_for_screen(screen)
            self._picture(screen.value)

    @property
    def _context(self) -> Context:
        context = self._program.context
        if context is None:
            raise StuckError("the records are not open")
        return context

    def _opened(self) -> OpenCase:
        window = self._program.window
        here = None if window is None else window.navigator.here
        if here is None or not isinstance(here.payload, CasePlace):
            raise StuckError("no case on the workbench")
        return self._context.services.training.open_case(here.payload.session)

    def _reviewed(self) -> Review:
        window = self._program.window
        here = None if window is None else window.navigator.here
        if here is None or not isinstance(here.payload, ReviewPlace):
            raise StuckError("no review on the screen")
        return here.payload.review or self._context.services.training.review(here.payload.answer)

    def _picture(self, name: str) -> None:
        self.pictures.append(self._player.screenshot(self._out / f"{len(self.pictures) + 1:02d}-{name}.png"))


def _around(outline: Outline) -> tuple[float, float, float, float]:
    """Return the smallest rectangle around all regions of an outline: left, top, right, bottom."""
    lefts, tops, rights, bottoms = zip(*(bounds(region) for region in outline), strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _outlines(opened: OpenCase) -> list[Outline]:
    """Return one accepted outline of each required thing in the first view."""
    key = read_file(Key, opened.folder / "key.json")
    view = opened.case.views[0].id
    return [thing.outlines[view][0] for thing in key.concealments if thing.required and view in thing.outlines]
