"""All keys of a screen that shows scans on one page over it, with what mouse, touchpad and pen do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.key_map import keys_of
from xrayTrainer.ui.commands.registry import ACTIONS, action_text, chord_text, group_text, keys_text, spec
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.key_page import Block, Line, pages, print_page
from xrayTrainer.ui.widgets.key_positions import chord_of
from xrayTrainer.ui.widgets.local_page import LocalPage
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of
from xrayTrainer.ui.widgets.tool_panel import short_name
from xrayTrainer.ui.widgets.veil import Veil

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MOST_WIDTH, MOST_HEIGHT = 1840, 860
LOW = 760
"""On a screen so low the sentence below the title makes room."""
_EVERYWHERE = ("app.help", "app.fullscreen")
_SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_TOGETHER = ("class.", "choice.", "edit.narrower edit.wider edit.lower edit.higher", "confidence.")
"""Rows that make one line of the sheet: by the beginning of their ids, or named."""
_GROUPS = (
    Group.REVIEW,
    Group.ATLAS,
    Group.PROGRESS,
    Group.STUDIO,
    Group.COMPOSER,
    Group.PRESENTER,
    Group.INBOX,
    Group.VERDICT,
    Group.CONFIDENCE,
    Group.DRAW,
    Group.EDIT,
    Group.VIEW,
    Group.IMAGE,
    Group.DOSSIER,
    Group.NAVIGATE,
    Group.APP,
)


class KeySheet(Veil):
    """The page.

    Parameters
    ----------
    parent
        What it lies over.
    screen
        Whose keys it lists; the tour belongs to the workbench.

    Signals
    -------
    guide_wanted(), tour_wanted(), editing_wanted()
        Go on to the guide, to the tour, to choosing other keys.
    """

    guide_wanted = Signal()
    tour_wanted = Signal()
    editing_wanted = Signal()

    def __init__(self, parent: QWidget, screen: str = "workbench") -> None:
        """Attributes `search` and `lacking` say what the case has: searching, and conditions that never hold in it."""
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self._screen = screen
        self.search = True
        self.lacking: frozenset[str] = frozenset()
        self._card = Card(margin=Space.M, spacing=0)
        self._title = Text(Type.TITLE)
        self._lead = Text(Type.BODY, muted=True, wrap=True)
        self.page = LocalPage()
        self.page.setObjectName("key_sheet_page")
        self.page.document().setDocumentMargin(Space.XS)
        self.guide = _button("key_sheet_guide", "lesson")
        self.tour = _button("key_sheet_tour", "workbench")
        self.change = _button("key_sheet_change", "keyboard")
        self.printing = _button("key_sheet_print", "print")
        self.close_button = _button("key_sheet_close", "close")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for button in (self.tour, self.change, self.printing, self.guide, self.close_button):
            head.addWidget(button)
        self._card.body.addLayout(head)
        self._card.body.addWidget(self._lead)
        self._card.body.addWidget(self.page, 1)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._card)
        for button, wanted in (
            (self.guide, self.guide_wanted),
            (self.tour, self.tour_wanted),
            (self.change, self.editing_wanted),
        ):
            button.clicked.connect(self.end)
            button.clicked.connect(wanted)
        self.tour.setVisible(screen == "workbench")
        self.printing.clicked.connect(self._print)
        self.close_button.clicked.connect(self.end)
        self.retranslate()

    def begin(self) -> None:
        """Show the keys that hold now."""
        super().begin()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self) -> None:
        """As large as all keys fit on the page, in the middle of a wide screen."""
        aside = max(Space.S, (self.width() - MOST_WIDTH) // 2)
        above = max(Space.XS, (self.height() - MOST_HEIGHT) // 2)
        self._box.setContentsMargins(aside, above, aside, above)
        self._lead.setVisible(self.height() > LOW)
        self._box.activate()
        self._card.body.activate()
        room = self.page.maximumViewportSize()
        for made in pages(self.blocks(), room.width(), self.page.font(), colours_of(self).accent):
            self.page.setHtml(made)
            document = self.page.document()
            document.setTextWidth(room.width())
            if document.size().height() <= room.height():
                break

    def takes_key(self, event: QKeyEvent) -> bool:
        """Scroll, press a button, go on to the guide, or close."""
        if chord_of(event) in keys_of(spec("app.help")):
            self.guide.click()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        focus = self.window().focusWidget()
        if event.key() in _PRESSING:
            if isinstance(focus, QAbstractButton) and self.is_mine(focus):
                focus.click()
            else:
                self.end()
            return True
        if event.key() in _SCROLLING:
            self.page.keyPressEvent(event)
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the page closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the screen below stand back."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 150))

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Keys of this screen"))
        self._lead.setText(
            self.tr("Keys are meant by their place on the keyboard, whatever letter your layout prints on them.")
        )
        texts = (
            (self.tour, self.tr("Tour"), ""),
            (self.change, self.tr("Other keys…"), ""),
            (self.guide, self.tr("Guide"), chord_text("F1")),
            (self.printing, self.tr("Print…"), ""),
            (self.close_button, self.tr("Close"), chord_text("Esc")),
        )
        for button, text, keys in texts:
            button.setText(text)
            describe(button, text, keys=keys)
        self.page.setAccessibleName(self._title.text())
        if self.isVisible():
            self.arrange()

    # the page

    def _print(self) -> None:
        """Ask for a printer, and print the keys on one page."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window())
        dialog.setWindowTitle(self._title.text())
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the keys on one page."""
        print_page(self.blocks(), self._title.text(), printer, self.page.font())

    def lines(self, group: Group) -> list[Line]:
        """Return keys and what they do, those of one kind in one line."""
        skipped = "choice." if self.search else "class."
        rows = [
            row
            for row in ACTIONS
            if row.group is group
            and (self._screen in (row.screen, *row.also) or row.id in _EVERYWHERE)
            and keys_of(row)
            and not row.id.startswith(skipped)
            and not (self.search and row.id == "verdict.answer")
            and row.enabled_when not in self.lacking
        ]
        found: list[Line] = []
        done: set[str] = set()
        for row in rows:
            set_name = next((name for name in _TOGETHER if _belongs(row, name)), "")
            if not set_name:
                found.append((keys_text(row), short_name(action_text(row))))
            elif set_name not in done:
                done.add(set_name)
                both = [one for one in rows if _belongs(one, set_name)]
                chords = (chord_text(keys_of(both[0])[0]), chord_text(keys_of(both[-1])[0]))
                found.append((" … ".join(dict.fromkeys(chords)), self._together(set_name)))
        return found

    def _together(self, name: str) -> str:
        return {
            "class.": self.tr("What the selected mark may be"),
            "choice.": self.tr("Choose an answer"),
            "confidence.": self.tr("Unsure, fairly sure, sure"),
        }.get(name, self.tr("Make the selected mark narrower, wider, lower, higher"))

    def hands(self) -> list[Line]:
        """Return what mouse, touchpad and pen do, and the keys that belong to the scan itself."""
        space, marks = chord_text("Space"), self._screen == "workbench"
        found = [
            (self.tr("Wheel, pinch"), self.tr("Zoom at the pointer")),
            (self.tr("Shift+wheel, two fingers"), self.tr("Go along the scan")),
            (self.tr("Middle drag, {space}+drag").format(space=space), self.tr("Move the scan")),
            (self.tr("Right drag"), self.tr("Contrast and brightness")),
            (self.tr("Left drag, pen"), self.tr("The tool in use")),
            ("" if self._screen == "review" else space, self.tr("On by a screen; back with Shift")),
            (f"{chord_text('Home')}, {chord_text('End')}", self.tr("Front and rear end of the scan")),
            (self.tr("Arrow keys, Enter") if marks else "", self.tr("Draw by keyboard; moves the selected mark")),
            (chord_text("Tab") if marks else "", self.tr("Next mark")),
            (chord_text("Esc"), self.tr("Give up, put the tool away")),
        ]
        return [line for line in found if line[0]]

    def blocks(self) -> list[Block]:
        """Return all lines by group."""
        found = [] if self._screen == "progress" else [(self.tr("Mouse and scan"), self.hands())]
        found += [(group_text(group), self.lines(group)) for group in _GROUPS]
        return [block for block in found if block[1]]


def _belongs(row: ActionSpec, name: str) -> bool:
    return row.id in name.split() or (name.endswith(".") and row.id.startswith(name))


def _button(name: str, icon: str) -> Button:
    button = Button(Look.QUIET, icon_name=icon)
    button.setObjectName(name)
    return button
