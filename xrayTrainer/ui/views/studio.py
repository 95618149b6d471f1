"""The mentor's desk: drafts of exercise sets, and the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.commands.studio_actions import BY_ID, STUDIO_ACTIONS
from xrayTrainer.ui.viewmodels.route import Payload, Route, StudioPlace
from xrayTrainer.ui.viewmodels.studio_cases_in import CasesIn
from xrayTrainer.ui.viewmodels.studio_check import CheckModel
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk, DraftSaving
from xrayTrainer.ui.viewmodels.studio_pictures import StudioPictures
from xrayTrainer.ui.viewmodels.studio_shelf import StudioShelf
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.studio_editor import StudioEditor
from xrayTrainer.ui.views.studio_shelf import ShelfPage
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from xrayTrainer.services.studio_api import Draft

MOST_FORGOTTEN = 8
"""So many pictures of chosen cases are made anew when one comes back."""

MOST_TOLD = 3
"""So many notes of a draft are told when it is opened; the check lists all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StudioModels:
    """What stands behind the screen."""

    desk: DraftDesk
    stack: QUndoStack
    shelf: StudioShelf
    check: CheckModel
    cases_in: CasesIn
    pictures: StudioPictures


class StudioView(Screen):
    """Two pages: the drafts, and an open draft.

    Parameters
    ----------
    models
        What stands behind it.
    doors
        Names of the doors to other screens, by screen: those in which a case can be worked on.
    editor
        The page of an open draft.

    Signals
    -------
    told(str)
        A sentence for the line across the window.
    from_library_requested(), cases_requested(), publish_requested()
        A window is to be opened: a set or cases of the Library, a pack of the draft.
    door_requested(str, str)
        Name of a screen, and the case with which it is to be opened; empty for a new one.
    """

    told = Signal(str)
    from_library_requested = Signal()
    cases_requested = Signal()
    publish_requested = Signal()
    door_requested = Signal(str, str)

    def __init__(self, models: StudioModels, doors: dict[str, Callable[[], str]], editor: StudioEditor) -> None:
        super().__init__("studio")
        self.models = models
        self._doors = doors
        self._warned: Draft | None = None
        self.shelf = ShelfPage()
        self.editor = editor
        self._pages = QStackedWidget()
        self._pages.addWidget(self.shelf)
        self._pages.addWidget(self.editor)
        self.fill(self._pages)
        self.router = ShortcutRouter(self, STUDIO_ACTIONS, self.run, self.can)
        self._connect()

    def _connect(self) -> None:
        models, shelf, editor = self.models, self.shelf, self.editor
        models.shelf.changed.connect(shelf.show_facts)
        models.shelf.made.connect(self._show_new)
        models.desk.opened.connect(lambda _draft: self._show_editor())
        models.desk.closed.connect(self._show_shelf)
        models.cases_in.came.connect(editor.choose)
        shelf.run_requested.connect(self.run)
        shelf.opened.connect(lambda card: models.desk.open(card.id))
        shelf.removed.connect(models.shelf.remove)
        shelf.taken_back.connect(lambda card: models.shelf.take_back(card.id))
        editor.run_requested.connect(self.run)
        editor.case.door_requested.connect(self.door_requested)
        editor.key_requested.connect(self._mend_key)
        delegate = editor.left.list.delegate
        delegate.picture_wanted.connect(self._want_picture)
        models.pictures.made.connect(editor.left.list.show_picture)
        models.desk.opened.connect(self._opened)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.shelf.set_wording(wording)
        self.editor.set_wording(wording)
        super().set_wording(wording)

    def enter(self, payload: Payload) -> None:
        """Show the drafts, or the one that is open or wanted."""
        place = payload if isinstance(payload, StudioPlace) else None
        self.models.shelf.refresh()
        desk = self.models.desk
        if place is not None and place.set_id is not None:
            desk.open(place.set_id, lambda draft: self._show_place(draft, place))
        elif desk.draft is not None:
            for slug in self.editor.left.list.chosen[:MOST_FORGOTTEN]:
                self._forget_picture(slug)
            self._show_editor()
        else:
            self._show_shelf()

    def may_leave(self, route: Route | None) -> bool:
        """The window closes when all is saved; what can't be saved is told of, and given up at the second try."""
        desk = self.models.desk
        if route is not None or desk.draft is None or desk.saving is DraftSaving.SAVED:
            return super().may_leave(route)
        if desk.saving is DraftSaving.FAILED and self._warned is desk.draft:
            return super().may_leave(route)
        if desk.saving is DraftSaving.FAILED:
            self._warned = desk.draft
            self.told.emit(self.tr("The last changes are not saved. Close once more to leave without them."))
        else:
            desk.when_saved(self._close)
        return False

    def _close(self) -> None:
        self.window().close()

    def leave(self) -> None:
        """No picture is looked at any more."""
        self.models.pictures.rest()

    def first_focus(self) -> QWidget | None:
        """The list of cases, or the first button."""
        return self.editor.left.list if self._pages.currentWidget() is self.editor else self.shelf.new

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        on_shelf = self._pages.currentWidget() is self.shelf
        if BY_ID[action].enabled_when == "on_shelf":
            return on_shelf
        return not on_shelf and self.editor.can(action)

    def run(self, action: str) -> None:
        """Run an action."""
        steps: dict[str, Callable[[], object]] = {
            "studio.new_set": self._new_set,
            "studio.from_library": self.from_library_requested.emit,
            "studio.drafts": self.models.desk.close,
            "studio.new_case": self._ask_for_case,
            "studio.duplicate": lambda: self.models.cases_in.double(
                self.tr("Duplicate cases"), self.editor.left.list.chosen
            ),
            "studio.publish": self.publish_requested.emit,
        }
        if not self.can(action):
            return
        if action in steps:
            steps[action]()
        else:
            self.editor.run(action)

    def new_case_menu(self) -> QMenu:
        """Return the ways to a new case."""
        menu = QMenu(self)
        menu.setObjectName("studio_new_case_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts = {"composer": self.tr("Compose a scene…"), "own_scans": self.tr("Import own scans…")}
        for name, text in texts.items():
            if name in self._doors:
                entry = menu.addAction(text)
                entry.triggered.connect(lambda _checked=False, name=name: self.door_requested.emit(name, ""))
        menu.addAction(self.tr("From a set in the Library…")).triggered.connect(self.cases_requested)
        return menu

    def _ask_for_case(self) -> None:
        button = self.editor.left.new
        menu = self.new_case_menu()
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        menu.setActiveAction(menu.actions()[0])

    def _new_set(self) -> None:
        language = "en" if self._wording is None else self._wording.language
        self.models.shelf.make({language: self.tr("New set")})

    def _show_new(self, _draft: Draft) -> None:
        """A new draft: its title comes first."""
        language = "en" if self._wording is None else self._wording.language
        self.editor.show_page("texts")
        self.editor.pages["texts"].jump(("title", language))

    def _show_place(self, draft: Draft, place: StudioPlace) -> None:
        self._show_editor()
        if place.case is not None and draft.find(place.case) is not None:
            self._forget_picture(place.case)
            self.editor.choose((place.case,))

    def _show_editor(self) -> None:
        self._pages.setCurrentWidget(self.editor)

    def _show_shelf(self) -> None:
        self._pages.setCurrentWidget(self.shelf)
        if self.isVisible():
            self.models.shelf.refresh()
            self.shelf.new.setFocus()

    def _mend_key(self, slug: str, place: object) -> None:
        """A fault in a key: where there is an editor of keys, there; else at the case."""
        if "key_editor" in self._doors:
            self.door_requested.emit("key_editor", slug)
        else:
            self.editor.show_page("case")

    def _want_picture(self, slug: str) -> None:
        draft = self.models.desk.draft
        one = None if draft is None else draft.find(slug)
        if draft is not None and one is not None:
            self.models.pictures.want(slug, draft.case_folder(slug), one.case)

    def _forget_picture(self, slug: str) -> None:
        """A scan may have been changed on another screen."""
        self.models.pictures.forget(slug)
        self.editor.left.list.delegate.forget_one(slug)

    def _opened(self, draft: Draft) -> None:
        """Another draft: its pictures are others, and where its folder was not as it said, that is told."""
        self._forget_pictures()
        if draft.notes and self._wording is not None:
            told = [
                self._wording.error(
                    UserError(note.code, **({"file": note.file, "place": note.place} | dict(note.params)))
                )
                for note in draft.notes[:MOST_TOLD]
            ]
            self.told.emit(" ".join(told))

    def _forget_pictures(self) -> None:
        self.models.pictures.forget()
        self.editor.left.list.delegate.forget()
