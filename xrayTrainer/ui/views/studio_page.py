"""What the pages on the right of the studio share: each shows the open draft, and changes it step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.studio_edits import Edit
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.cards import Page
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.studio_api import Draft


class StudioPage(QWidget):
    """One page.

    Parameters
    ----------
    name
        Object name.
    desk
        The open draft.

    Signals
    -------
    title_changed()
        Its name in the row of pages is another.
    """

    title_changed = Signal()

    def __init__(self, name: str, desk: DraftDesk) -> None:
        super().__init__()
        self.setObjectName(name)
        self.desk = desk
        self.wording: Wording | None = None
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(Space.S)

    def change(self, name: str, edit: Edit, typing: str = "") -> None:
        """Change the draft as one step."""
        self.desk.change(name, edit, typing=typing)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.wording = wording
        self.retranslate(wording)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""

    def show_draft(self, draft: Draft) -> None:
        """Show what is in the draft; what is being typed stays as it is."""

    def jump(self, place: tuple[str | int, ...]) -> None:
        """Go to the field at a place of its file."""


class FormPage(StudioPage):
    """A page that scrolls."""

    def __init__(self, name: str, desk: DraftDesk) -> None:
        super().__init__(name, desk)
        self.page = Page()
        ground = self.page.widget()
        layout = None if ground is None else ground.layout()
        if layout is not None:
            layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self.column = self.page.column
        self.column.setSpacing(Space.M)
        self.whole.addWidget(self.page)

    def heading(self) -> Text:
        """Add a heading and return it."""
        text = Text(Type.STRONG)
        self.column.addSpacing(Space.S)
        self.column.addWidget(text)
        return text

    def note(self) -> Text:
        """Add a quiet line and return it."""
        text = Text(Type.CAPTION, muted=True, wrap=True)
        self.column.addWidget(text)
        return text
