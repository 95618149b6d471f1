"""The one thing to do next: go on, begin a set, or practise what one needs most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from xrayTrainer.ui.viewmodels.home import HomeNext
from xrayTrainer.ui.views.mode_names import mode_name
from xrayTrainer.ui.views.set_progress import SetProgress
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Bar, Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.late_text import LateText
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.api import Home
    from xrayTrainer.services.progress_api import Headline
    from xrayTrainer.ui.viewmodels.home import HomeFacts

LEAST_CASES = 5
"""Below so many cases nothing is said of how somebody stands."""
SELDOM = 0.4
"""Up to this rate it is said as one in so many."""


class HomeHero(Card):
    """A card with one large button."""

    def __init__(self) -> None:
        super().__init__(margin=Space.XXL, spacing=Space.S)
        self._eyebrow = Text(Type.STRONG, muted=True)
        self._title = Text(Type.TITLE, wrap=True)
        self._title.setObjectName("home_title")
        self._summary = Text(Type.LEAD, muted=True, wrap=True)
        self._where = SetProgress()
        self._bar = Bar()
        self._standing = Text(Type.LEAD, wrap=True)
        self._standing.setObjectName("home_standing")
        self.button = Button(Look.PRIMARY, trailing="next")
        self.button.setObjectName("home_go_on")
        self.choose = Button(Look.QUIET, icon_name="focus")
        self.choose.setObjectName("home_choose")
        self.making = LateText()
        self.making.setObjectName("home_making")
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.button)
        row.addWidget(self.choose)
        row.addWidget(self.making, 1)
        self.body.addWidget(self._eyebrow)
        self.body.addWidget(self._title)
        self.body.addWidget(self._summary)
        self.body.addSpacing(Space.M)
        self.body.addWidget(self._where)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._standing)
        self.body.addSpacing(Space.L)
        self.body.addLayout(row)
        self.choose.hide()
        self._standing.hide()

    def show_loading(self) -> None:
        """The window stands, the records are on their way."""
        self._show(eyebrow=self.tr("One moment"), title=self.tr("Your records are being opened"))
        self._say(self.tr("Continue"), enabled=False)

    def show_refusal(self, sentence: str) -> None:
        """Say why the records can't be opened."""
        self._show(eyebrow="", title=self.tr("Your records can't be opened"), summary=sentence)
        self.button.hide()
        self.choose.hide()

    def show_facts(self, facts: HomeFacts, title: tuple[str, str], focus: str) -> None:
        """Show the open session, the suggested set, the practice, or what to do where there is none of them.

        Parameters
        ----------
        facts
            What is known.
        title
            Title and summary of the session or set.
        focus
            What the person wants to practise, in words; empty for anything.
        """
        home = facts.home
        if facts.next is HomeNext.RESUME:
            self._show_open(home, title)
        elif facts.next is HomeNext.ASSIGNMENT:
            self._show_assignment(facts, title)
        elif facts.next is HomeNext.PRACTICE:
            self._show_practice(facts, focus)
        elif facts.next is HomeNext.SET:
            self._show_set(home, title)
        else:
            advice = self.tr("Sets that come with the program, and your own, stand in the Library.")
            self._show(self.tr("Nothing to do yet"), self.tr("There is no exercise set here"), advice)
            self._say(self.tr("Open the Library"))
        self.choose.setVisible(facts.chooses)
        self.choose.setText(self.tr("Choose what to practise…"))
        describe(self.choose, self.tr("Choose what to practise…"))

    def set_starting(self, starting: bool, *, ready: bool) -> None:
        """A session is being begun: nothing more can be pressed; where it takes longer, say why."""
        self.button.setEnabled(ready and not starting)
        self.choose.setEnabled(not starting)
        if starting:
            self.making.wait(self.tr("The first scan is being made…"))
        else:
            self.making.end()

    def show_standing(self, headline: Headline | None) -> None:
        """Say in one sentence how the person stands."""
        self._standing.show_text("" if headline is None else self._said(headline))

    def _show_open(self, home: Home, title: tuple[str, str]) -> None:
        resume = home.resume
        if resume is None:
            return
        total = resume.total
        where = self.tr("Case %1 of %2").replace("%1", str(resume.position or total)).replace("%2", str(total))
        where += f" · {mode_name(resume.mode)}"
        share = len(resume.answered) / max(1, total)
        self._show(self.tr("You are in the middle of"), title[0] or mode_name(resume.mode), title[1], where, share)
        self._say(self.tr("Continue"))

    def _show_assignment(self, facts: HomeFacts, title: tuple[str, str]) -> None:
        given = facts.assignment
        if given is None:
            return
        from xrayTrainer.ui.views.assignment_words import due_words

        where = " · ".join(said for said in (mode_name(given.mode), due_words(given.days_left)) if said)
        share = given.answered / given.cases if given.cases and given.answered else None
        self._show(self.tr("Given to you"), title[0], title[1], where, share)
        self._say(self.tr("Continue") if given.session is not None else self.tr("Begin"))

    def _show_practice(self, facts: HomeFacts, focus: str) -> None:
        summary = self.tr("%n case(s), chosen one after the other by what you need most.", "", facts.practice_cases)
        where = self.tr("Focus: %1").replace("%1", focus) if focus else ""
        self._show(self.tr("Next for you"), self.tr("Practice for you"), summary, where)
        self._say(self.tr("Start"))

    def _show_set(self, home: Home, title: tuple[str, str]) -> None:
        card = home.suggested
        if card is None:
            return
        where = self._where.words(cases=card.cases, done=card.done)
        share = card.done / card.cases if card.cases and card.done else None
        through = card.done >= card.cases
        eyebrow = self.tr("You have worked through every set. Once more:") if through else self.tr("Next for you")
        self._show(eyebrow, title[0], title[1], where, None if through else share)
        self._say(self.tr("Start"))

    def _said(self, headline: Headline) -> str:
        found, opened = headline.found, headline.opened
        said = []
        if found.value is not None and found.n >= LEAST_CASES:
            tenths = str(round(10 * found.value))
            one = self.tr("You find %1 of 10 (n = %2).").replace("%1", tenths)
            said.append(one.replace("%2", str(found.n)))
        if opened.value is not None and opened.n >= LEAST_CASES:
            said.append(self._opened(opened.value).replace("%2", str(opened.n)))
        return " ".join(said)

    def _opened(self, share: float) -> str:
        if not share:
            return self.tr("You open no lorry for nothing (n = %2).")
        if share <= SELDOM:
            return self.tr("You open 1 lorry in %1 for nothing (n = %2).").replace("%1", str(round(1 / share)))
        return self.tr("You open %1 of 10 clear lorries for nothing (n = %2).").replace("%1", str(round(10 * share)))

    def _show(self, eyebrow: str, title: str, summary: str = "", where: str = "", share: float | None = None) -> None:
        self._eyebrow.setText(eyebrow)
        self._title.setText(title)
        self._summary.show_text(summary)
        self._where.show_text(where)
        self._bar.setVisible(share is not None)
        self._bar.set_share(share or 0.0)

    def _say(self, text: str, *, enabled: bool = True) -> None:
        self.button.setText(text)
        self.button.setEnabled(enabled)
        describe(self.button, text, keys="Ctrl+Enter")
