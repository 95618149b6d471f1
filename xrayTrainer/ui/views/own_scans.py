"""Own scans: files, photos of consoles and screenshots become cases of a draft, in six steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.own_scans_actions import OWN_SCANS_ACTIONS
from xrayTrainer.ui.viewmodels.own_scans import OwnScansModel
from xrayTrainer.ui.viewmodels.route import DraftCasePlace, Payload, Route, ScreenId, StudioPlace
from xrayTrainer.ui.views.own_scans_panel import OwnScansPanel
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.own_scans_canvas import OwnScansCanvas
from xrayTrainer.ui.widgets.own_scans_strip import Strip
from xrayTrainer.ui.widgets.texts import ElidedText, IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

BY_ID = {row.id: row for row in OWN_SCANS_ACTIONS}
LEAVE_OUT = QT_TRANSLATE_NOOP("Actions", "Leave out")


class OwnScansView(Screen):
    """The screen; `OwnScansDesk` joins it to its models.

    Parameters
    ----------
    model
        The pictures.

    Signals
    -------
    place_given(DraftCasePlace)
        The draft that cases go to, and a case to put goods into.
    left()
        Nobody looks any more.
    """

    place_given = Signal(object)
    left = Signal()

    def __init__(self, model: OwnScansModel) -> None:
        super().__init__("own_scans")
        self.setAcceptDrops(True)
        self._model = model
        self.place: DraftCasePlace | None = None
        self.notice = Notice()
        self.title = Text(Type.TITLE)
        self.set_title = ElidedText(Type.BODY, muted=True)
        tools = (("files", Look.SECONDARY), ("paste", Look.SECONDARY), ("undo", Look.QUIET), ("redo", Look.QUIET))
        self.tools = {name: ActionButton(BY_ID[f"own_scans.{name}"], look) for name, look in tools}
        for name in ("undo", "redo"):
            self.tools[name].set_icon_only(True)
        self.strip = Strip()
        self.out = ActionButton(BY_ID["own_scans.leave_out"], Look.QUIET, short=LEAVE_OUT)
        self.canvas = OwnScansCanvas()
        self.empty = _Empty()
        self.middle = QStackedWidget()
        self.panel = OwnScansPanel()
        self._lay_out()
        self._router = ShortcutRouter(self, OWN_SCANS_ACTIONS, self.run, self.can)
        for button in (*self.tools.values(), self.out):
            button.clicked.connect(lambda _on=False, action=button.row.id: self.run(action))
        self.show_enabled()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        head.setSpacing(Space.S)
        head.addWidget(self.title)
        head.addSpacing(Space.M)
        head.addWidget(self.set_title, 1)
        for button in self.tools.values():
            head.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.strip, 1)
        left.addWidget(self.out, 0, Qt.AlignmentFlag.AlignHCenter)
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.canvas)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left)
        body.addWidget(self.middle, 1)
        body.addWidget(self.panel)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addLayout(head)
        box.addLayout(body, 1)
        self.fill(whole)

    # the shell's side

    def retranslate(self) -> None:
        """Set every text anew."""
        if self._wording is None:
            return
        self.title.setText(self.tr("Own scans"))
        self.empty.retranslate(
            self.tr("Drop scans here"),
            self.tr("Files of scanners, raw files, screenshots, slides and photos of a console. Or choose, or paste."),
        )
        words = {
            "made": self.tr("It is in the set."),
            "fault": self.tr("It can't be read."),
            "joined": self.tr("Another view of the case before."),
            "raw": self.tr("Say how its values lie."),
        }
        self.strip.retranslate(self.tr("Pictures that came in"), words)
        self.notice.retranslate()
        self.panel.retranslate(self._wording)

    def enter(self, payload: Payload) -> None:
        """Work for a draft."""
        if isinstance(payload, DraftCasePlace):
            self.place = payload
            self.place_given.emit(payload)

    def leave(self) -> None:
        """Another screen is about to be shown."""
        self.left.emit()

    def first_focus(self) -> QWidget | None:
        """Files come first."""
        return self.tools["files"] if not self._model.items else self.canvas

    def can(self, action: str) -> bool:
        """Return whether an action can be run now."""
        holds = {
            "": True,
            "undo": self._model.can_undo,
            "redo": self._model.can_redo,
            "has_picture": self._model.current is not None and not self.panel.on_goods,
            "alike": self._model.alike > 0 and not self.panel.on_goods,
        }
        return holds[BY_ID[action].enabled_when]

    def run(self, action: str) -> None:
        """Do what an action says."""
        if action not in BY_ID or not self.can(action):
            return
        model = self._model
        steps: dict[str, Callable[[], None]] = {
            "files": self._choose,
            "paste": self.paste,
            "undo": model.undo,
            "redo": model.redo,
            "next": lambda: model.go_by(1),
            "previous": lambda: model.go_by(-1),
            "next_picture": lambda: self._choose_by(1),
            "previous_picture": lambda: self._choose_by(-1),
            "all_alike": model.do_to_all_alike,
            "leave_out": model.remove,
        }
        steps[action.removeprefix("own_scans.")]()

    def to_set(self, made: str | None = None) -> None:
        """Go back to the draft, to a case that was made of late."""
        if self.place is not None:
            case = made or self.place.case
            self.route_requested.emit(Route(ScreenId.STUDIO, StudioPlace(set_id=self.place.set_id, case=case)))

    # what comes in

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer, and pictures out of other programs."""
        data = event.mimeData()
        if any(url.isLocalFile() for url in data.urls()) or data.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        data = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.bring(paths)
        elif data.hasImage():
            self._take_image(QImage(data.imageData()))

    def paste(self) -> None:
        """Take files or a picture from the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        # Qt gives none where nothing was ever copied.
        paths = [] if data is None else [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.bring(paths)
        elif data is not None and data.hasImage():
            self._take_image(QGuiApplication.clipboard().image())
        else:
            self.tell_error(UserError("own_scans.nothing_pasted"))

    def bring(self, paths: list[Path]) -> None:
        """Take files; of a folder, what lies in it."""
        found: list[Path] = []
        for path in paths:
            found += _files_of(path)
        self.notice.hide()
        self._model.bring(found)

    def _take_image(self, image: QImage) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]
            self.tell_error(UserError("own_scans.nothing_pasted"))
            return
        self.notice.hide()
        self._model.paste(bytes(buffer.data().data()))

    def _choose(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileNames(self, self.tr("Choose files of scans"))
        if chosen:
            self.bring([Path(one) for one in chosen])

    def _choose_by(self, steps: int) -> None:
        items, current = self._model.items, self._model.current
        if current is not None:
            place = min(max(items.index(current) + steps, 0), len(items) - 1)
            self._model.choose(items[place].id)

    # what is told

    def tell_error(self, error: UserError) -> None:
        """Say why something could not be done."""
        if self._wording is not None:
            self.notice.tell(self._wording.error(error))

    def tell(self, sentence: str) -> None:
        """Say what was found or done."""
        self.notice.tell(sentence, Tone.INFO)

    def show_enabled(self) -> None:
        """Enable what can be done now."""
        for button in (*self.tools.values(), self.out):
            button.setEnabled(self.can(button.row.id))
        there = self._model.current is not None
        self.out.setVisible(there)
        self.panel.show_alike(self._model.alike, there=there)


def _files_of(path: Path) -> list[Path]:
    """Return the files of a folder; a file, and a folder that can't be looked into, as it is: reading tells why."""
    try:
        return sorted(one for one in path.iterdir() if one.is_file()) if path.is_dir() else [path]
    except OSError:
        return [path]


class _Empty(QWidget):
    """What one sees before anything has come in."""

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setSpacing(Space.M)
        self._what = Text(Type.TITLE)
        self._how = Text(Type.BODY, muted=True, wrap=True)
        self._how.setMaximumWidth(420)
        for text in (self._what, self._how):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        box.addWidget(IconLabel("import", side=56), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self._what, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._how, 4)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(2)

    def retranslate(self, what: str, how: str) -> None:
        """Set the texts."""
        self._what.setText(what)
        self._how.setText(how)
