"""How far one has come with a set, in the words that Home and the Library share."""

from __future__ import annotations

from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type


class SetProgress(Text):
    """A line such as "4 cases · 3 done"."""

    def __init__(self) -> None:
        super().__init__(Type.BODY)

    def words(self, *, cases: int, done: int) -> str:
        """Return how many cases a set has and how many of them are done, in the language of the program."""
        state = self.tr("%1 done").replace("%1", str(done)) if done else self.tr("not begun")
        return " · ".join((self.tr("%n case(s)", "", cases), state))
