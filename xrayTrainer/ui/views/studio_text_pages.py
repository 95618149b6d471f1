"""Lessons of a set, and what briefs share with them: a list, and the one that is written, as it will be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.studio_edits import (
    PagePart,
    add_lesson,
    free_name,
    moved,
    page_words,
    pages_of,
    set_lessons,
)
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.language_names import OWN_NAMES
from xrayTrainer.ui.views.studio_page import StudioPage
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.studio_dossier_form import LINE
from xrayTrainer.ui.widgets.studio_markdown import MarkdownDesk
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.studio_api import Draft


class TextList(QWidget):
    """The names of lessons or briefs, and what can be done with them.

    Signals
    -------
    chosen(str)
        Name of the one to show.
    added(), removed(str), moved(str, int)
        What is wanted.
    """

    chosen = Signal(str)
    added = Signal()
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName(f"{prefix}_list")
        self.add = worded_button(f"{prefix}_add", "", Look.QUIET, icon="add")
        self.up, self.down, self.remove = (_tool(f"{prefix}_{name}", icon) for name, icon in _TOOLS)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        box.addWidget(self.list, 1)
        box.addWidget(self.add)
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        self.setFixedWidth(220)
        self.add.clicked.connect(self.added)
        self.remove.clicked.connect(lambda: self.removed.emit(self.name))
        self.up.clicked.connect(lambda: self.moved.emit(self.name, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.name, 1))
        self.list.currentItemChanged.connect(lambda _now, _before: self._changed())

    @property
    def name(self) -> str:
        """Which is shown; empty for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def retranslate(self, name: str, add: str) -> None:
        """Set the texts anew."""
        describe(self.list, name)
        for button, text in (
            (self.add, add),
            (self.remove, self.tr("Take away")),
            (self.up, self.tr("Move up")),
            (self.down, self.tr("Move down")),
        ):
            button.setText(text)
            describe(button, text)

    def show_names(self, names: Mapping[str, str], wanted: str = "") -> None:
        """Show names by id; the one that is shown stays."""
        now = wanted or self.name
        with QSignalBlocker(self.list):
            self.list.clear()
            for name, title in names.items():
                item = QListWidgetItem(title or name)
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setSizeHint(QSize(0, LINE))
                self.list.addItem(item)
            order = list(names)
            self.list.setCurrentRow(order.index(now) if now in order else 0 if order else -1)
        self._enable()

    def _changed(self) -> None:
        self._enable()
        self.chosen.emit(self.name)

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)


_TOOLS = (("up", "move-up"), ("down", "move-down"), ("remove", "delete"))


def _tool(name: str, icon: str) -> Button:
    button = Button(Look.QUIET, icon_name=icon, icon_only=True)
    button.setObjectName(name)
    return button


class TextsDesk(StudioPage):
    """Lessons or briefs: the list, and the Markdown of one.

    Signals
    -------
    files_given(object, bool, object)
        Pictures by name (bytes or path), whether they belong to briefs, and what is to be called with the names that
        they have in the folder.
    """

    files_given = Signal(object, bool, object)

    def __init__(self, name: str, desk: DraftDesk, part: PagePart) -> None:
        super().__init__(name, desk)
        self._part: PagePart = part
        self.names = TextList(name)
        self.writing = MarkdownDesk(f"{name}_page", OWN_NAMES)
        self.empty = Text(Type.BODY, muted=True, wrap=True)
        self.right = QVBoxLayout()
        self.right.setSpacing(Space.S)
        self.right.addWidget(self.empty)
        self.right.addWidget(self.writing, 1)
        row = QHBoxLayout()
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.names)
        row.addLayout(self.right, 1)
        self.whole.addLayout(row, 1)
        self.names.chosen.connect(lambda _name: self._show_page())
        self.names.added.connect(self.add)
        self.names.removed.connect(self.remove)
        self.names.moved.connect(self.move_one)
        self.writing.edited.connect(self._write)
        self.writing.pictures_given.connect(self._give)
        self.writing.picture_wanted.connect(self._choose_picture)

    def titles(self, draft: Draft) -> dict[str, str]:
        """Return what each is called, by its id."""
        raise ValueError("each desk has its own titles")

    def add(self) -> None:
        """Add one."""

    def remove(self, name: str) -> None:
        """Take one away."""

    def move_one(self, name: str, step: int) -> None:
        """Move one up or down."""

    def show_draft(self, draft: Draft) -> None:
        """Show the list and the page."""
        self.names.show_names(self.titles(draft))
        self._show_page()

    def choose(self, name: str) -> None:
        """Show one of them."""
        if self.desk.draft is not None:
            self.names.show_names(self.titles(self.desk.draft), name)
            self._show_page()

    def _show_page(self) -> None:
        draft, name = self.desk.draft, self.names.name
        self.writing.setVisible(bool(name))
        self.empty.setVisible(not name)
        if draft is not None and name:
            self.writing.show_text(pages_of(draft, self._part).get(name, {}), draft.folder / self._part)

    def _write(self, language: str, words: str) -> None:
        name = self.names.name
        self.change(self.tr("Text"), page_words(self._part, name, language, words), f"{self._part}.{name}.{language}")

    def _give(self, files: Mapping[str, object]) -> None:
        def put_in(names: tuple[str, ...]) -> None:
            for name in names:
                self.writing.insert_picture(name)

        put: Callable[[tuple[str, ...]], None] = put_in
        self.files_given.emit(files, self._part == "briefs", put)

    def _choose_picture(self) -> None:
        kind = self.tr("Pictures")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Put in a picture"), "", f"{kind} (*.png *.jpg *.jpeg)")
        if chosen:
            self._give({Path(chosen).name: Path(chosen)})


class LessonsPage(TextsDesk):
    """Theory pages that belong to the set."""

    def __init__(self, desk: DraftDesk) -> None:
        super().__init__("studio_lessons", desk, "lessons")

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self.names.retranslate(self.tr("Lessons"), self.tr("New lesson"))
        self.writing.retranslate(self.tr("Text of the lesson"))
        self.empty.setText(self.tr("No lessons yet. A lesson is read in the Library beside the set."))

    def titles(self, draft: Draft) -> dict[str, str]:
        """The first heading of each."""
        return {name: self._title(draft, name) for name in draft.set.lessons}

    def _title(self, draft: Draft, name: str) -> str:
        text = draft.lessons.get(name, {})
        words = text.get(self.wording.language if self.wording else "en") or next(iter(text.values()), "")
        heading = next((line for line in words.splitlines() if line.startswith("#")), "")
        return heading.lstrip("# ").strip() or name

    def add(self) -> None:
        """Add a lesson with a heading in the reader's language."""
        draft, wording = self.desk.draft, self.wording
        if draft is not None and wording is not None:
            name = free_name("lesson-1", draft.set.lessons)
            title = self.tr("New lesson")
            self.change(title, add_lesson(name, {wording.language: f"# {title}\n\n"}))
            self.choose(name)
            self.writing.show_language(wording.language)
            self.writing.write_on()

    def remove(self, name: str) -> None:
        """Take a lesson away."""
        draft = self.desk.draft
        if draft is not None:
            self.change(self.tr("Take a lesson away"), set_lessons(tuple(n for n in draft.set.lessons if n != name)))

    def move_one(self, name: str, step: int) -> None:
        """Move a lesson."""
        draft = self.desk.draft
        if draft is not None:
            self.change(self.tr("Move a lesson"), set_lessons(moved(draft.set.lessons, name, step)))

    def jump(self, place: tuple[str | int, ...]) -> None:
        """Go to a lesson: `lessons/0`."""
        draft = self.desk.draft
        if draft is not None and len(place) > 1 and int(place[1]) < len(draft.set.lessons):
            self.choose(draft.set.lessons[int(place[1])])
        self.writing.field.setFocus()
