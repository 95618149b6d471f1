"""What the windows about packs and cards share: their frame, a spoken number, and the question who one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Bar, Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.ui.viewmodels.wording import Wording

WIDTH = 620


class PackDialog(QDialog):
    """A window with a heading, a body, a bar of progress, and buttons at its foot.

    Parameters
    ----------
    name
        Object name.
    wording
        Words of the language that is on.
    work
        What goes on behind it: while it does, Esc and the close button end it.
    parent
        Window above which it opens.
    """

    def __init__(self, name: str, wording: Wording, work: PackWork, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.wording = wording
        self._work = work
        self.notice = Notice()
        self.heading = Text(Type.TITLE, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self.bar = Bar()
        self.bar.hide()
        self.leave = Button(Look.QUIET)
        self.leave.setObjectName(f"{name}_close")
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.M)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        inner = QVBoxLayout()
        inner.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        inner.setSpacing(Space.M)
        inner.addWidget(self.heading)
        inner.addLayout(self.body, 1)
        inner.addWidget(self.bar)
        inner.addLayout(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addLayout(inner, 1)
        self.leave.clicked.connect(self.reject)
        self.show_leave(False)
        work.failed.connect(self.show_error)
        work.busy_changed.connect(self.show_busy)
        work.progressed.connect(self.bar.set_share)
        self.setMinimumWidth(WIDTH)

    def set_title(self, title: str) -> None:
        """Name the window, and head it."""
        self.setWindowTitle(title)
        self.heading.setText(title)

    def add_button(self, name: str, text: str, look: Look = Look.SECONDARY, *, keys: str = "") -> Button:
        """Add a button at the foot."""
        button = Button(look)
        button.setObjectName(name)
        button.setText(text)
        describe(button, text, keys=keys)
        self.foot.addWidget(button)
        return button

    def show_leave(self, busy: bool) -> None:
        """Name the button that closes, or that ends what goes on."""
        text = self.tr("Stop") if busy else self.tr("Close")
        self.leave.setText(text)
        describe(self.leave, text, keys="Esc")

    def show_busy(self, busy: bool) -> None:
        """Work has begun, or is over."""
        self.show_leave(busy)
        if busy:
            self.notice.hide()
            self.bar.set_share(0.0)
        else:
            self.bar.hide()

    def show_error(self, error: UserError) -> None:
        """Say why something could not be done."""
        self.notice.tell(self.wording.error(error))

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.notice.tell(sentence, Tone.INFO)

    def reject(self) -> None:
        """Close; while work goes on, end that first."""
        if self._work.busy and self.bar.isVisible():
            self._work.end()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross of the window does what Esc does."""
        if self._work.busy and self.bar.isVisible():
            self._work.end()
            event.ignore()
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field does not close the window."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Take the height that the content asks for at this width."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        width = max(self.width(), WIDTH)
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        screen = self.screen().availableGeometry().height()
        self.resize(width, min(height, screen - Space.HUGE))


class Lines(Page):
    """What scrolls inside such a window: without the margins that a whole screen has."""

    def __init__(self) -> None:
        super().__init__()
        ground = self.widget()
        layout = None if ground is None else ground.layout()
        if layout is not None:
            layout.setContentsMargins(2, 2, Space.M, 2)
        self.column.setSpacing(Space.M)


class CardLines(Card):
    """A card of a person: who, the number to be compared by voice, and what is to be said of it."""

    def __init__(self, name: str) -> None:
        super().__init__(margin=Space.L, spacing=Space.XS)
        self.who = Text(Type.STRONG, wrap=True)
        self.number = Text(Type.HEADING)
        self.number.setObjectName(f"{name}_number")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = Text(Type.BODY, muted=True, wrap=True)
        self.said.setObjectName(f"{name}_said")
        for part in (self.who, self.number, self.said):
            self.body.addWidget(part)

    def show_card(self, card: IdentityCard, said: str) -> None:
        """Show a card."""
        self.who.setText(who(card))
        self.number.setText(card.fingerprint)
        self.said.show_text(said)


class OwnForm(QWidget):
    """Asks once who one is: name, unit, and a passphrase where one wants it.

    Signals
    -------
    changed()
        Something was typed.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.unit, self.passphrase, self.again = (
            _field(f"own_{part}") for part in ("name", "unit", "passphrase", "again")
        )
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        texts = (
            self.tr("Your name"),
            self.tr("Your unit"),
            self.tr("Passphrase, if you want one"),
            self.tr("The same passphrase again"),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (field, text) in enumerate(zip(self.fields, texts, strict=True)):
            caption = Text(Type.BODY)
            caption.setText(text)
            caption.setBuddy(field)
            describe(field, text)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
            field.textChanged.connect(lambda _typed: self.changed.emit())
        why = Text(Type.CAPTION, muted=True, wrap=True)
        why.setText(
            self.tr(
                "With a passphrase nobody else at this computer can sign in your name. "
                "There is no way round it: who forgets it needs a new card."
            )
        )
        grid.addWidget(why, len(self.fields), 1)

    @property
    def fields(self) -> Sequence[Field]:
        """All fields, in their order."""
        return (self.name, self.unit, self.passphrase, self.again)

    @property
    def is_right(self) -> bool:
        """Whether there is a name, and the same passphrase twice."""
        return bool(self.name.text().strip()) and self.passphrase.text() == self.again.text()


def who(card: IdentityCard) -> str:
    """Return name and unit on one line."""
    return f"{card.name}, {card.unit}" if card.unit else card.name


def _field(name: str) -> Field:
    field = Field()
    field.setObjectName(name)
    field.setMaxLength(120)
    return field
