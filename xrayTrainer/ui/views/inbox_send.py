"""Send replies: for whom comments wait, where the files go; then where they lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from xrayTrainer.domain.faults import printable
from xrayTrainer.ui.views.pack_parts import Lines, PackDialog
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.inbox_api import InboxPerson
    from xrayTrainer.ui.viewmodels.inbox_replies import RepliesModel, RepliesWritten, ReplyFacts
    from xrayTrainer.ui.viewmodels.wording import Wording

_MOST_HEIGHT = 240
_LINE_HEIGHT = 48


class RepliesDialog(PackDialog):
    """All comments that wait.

    Parameters
    ----------
    model
        The comments.
    wording
        Words of the language that is on.
    parent
        Window above which it opens.
    """

    def __init__(self, model: RepliesModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("inbox_replies", wording, model.work, parent)
        self.set_title(self.tr("Send replies"))
        self._model = model
        self.lead = Text(Type.BODY, muted=True, wrap=True)
        self.here = Text(Type.CAPTION, muted=True, wrap=True)
        self.people = Lines()
        self._ticks: list[tuple[InboxPerson, Tick]] = []
        self.folder = Text(Type.STRONG, wrap=True)
        self.folder.setObjectName("replies_folder")
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.other = worded_button("replies_other", self.tr("Other folder…"), Look.QUIET)
        self.passphrase = Field()
        self.passphrase.setObjectName("replies_passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of your card"))
        describe(self.passphrase, self.tr("Passphrase of your card"))
        for part in (self.lead, self.people, self.here, _row(self.folder, self.other), self.passphrase):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.show_folder = self.add_button("replies_show", self.tr("Show the folder"))
        self.go = self.add_button("replies_go", self.tr("Write the files"), Look.PRIMARY, keys="Enter")
        for late in (self.show_folder, self.passphrase, self.here):
            late.hide()
        self._connect(model)
        model.look()
        self.fit()

    def _connect(self, model: RepliesModel) -> None:
        self.go.setEnabled(False)
        self.go.clicked.connect(self._write)
        self.passphrase.returnPressed.connect(self._write)
        self.other.clicked.connect(self._choose_folder)
        self.show_folder.clicked.connect(self._open_folder)
        model.read.connect(self._show)
        model.written.connect(self._written)
        model.work.busy_changed.connect(lambda _busy: self._show_go())
        self._name_folder()

    def _name_folder(self) -> None:
        self.folder.setText(self.tr("Folder: %1").replace("%1", str(self._model.folder)))

    def _show(self, facts: ReplyFacts) -> None:
        while (item := self.people.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._ticks = []
        for number, one in enumerate(facts.people):
            tick = Tick(f"replies_person_{number}")
            name = printable(one.name) if one.name else self.tr("Somebody without a name")
            unit = f", {printable(one.unit)}" if one.unit else ""
            tick.setText(f"{name}{unit}: " + self.tr("%n comment(s)", "", one.untold))
            describe(tick, tick.text())
            tick.setChecked(True)
            tick.toggled.connect(lambda _on: self._show_go())
            self._ticks.append((one, tick))
            self.people.column.addWidget(tick)
        self.people.column.addStretch(1)
        self._fit_people(len(facts.people))
        self.lead.setText(
            self.tr("Each gets one file with your comments. Send it back the way the results came.")
            if facts.people
            else self.tr("No comments wait to be sent.")
        )
        self.here.show_text(
            self.tr("%n person(s) who work at this computer see your comments here.", "", facts.here)
            if facts.here
            else ""
        )
        locked = facts.card is not None and facts.card.locked
        self.passphrase.setVisible(locked and bool(facts.people))
        self._show_go()
        self.fit()
        (self.passphrase if locked else self.go).setFocus()

    def _fit_people(self, count: int) -> None:
        """As high as its lines, so far as there is room."""
        self.people.setFixedHeight(min(_MOST_HEIGHT, count * _LINE_HEIGHT + Space.L))
        self.people.setVisible(count > 0)

    def _chosen(self) -> list[InboxPerson]:
        return [one for one, tick in self._ticks if tick.isChecked()]

    def _show_go(self) -> None:
        self.go.setEnabled(not self._model.work.busy and bool(self._chosen()))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the replies"), str(self._model.folder))
        if chosen:
            self._model.folder = Path(chosen)
            self._name_folder()

    def _write(self) -> None:
        if self.go.isEnabled():
            day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
            self._model.write([one.id for one in self._chosen()], passphrase=self.passphrase.text(), day=day)

    def _written(self, written: RepliesWritten) -> None:
        if written.fault is not None:
            self.show_error(written.fault)
            if not written.sent:
                self.passphrase.selectAll()
                return
        for part in (self.passphrase, self.other, self.go, self.here):
            part.hide()
        while (item := self.people.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._ticks = []
        self.set_title(self.tr("The replies are ready"))
        self.lead.setText(self.tr("%n file(s) were written. Send each to whom it is for:", "", len(written.sent)))
        for one, sent in written.sent:
            line = Text(Type.BODY, wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name = printable(one.name) if one.name else self.tr("Somebody without a name")
            line.setText(f"{name}: {sent.file.name}")
            self.people.column.addWidget(line)
        self.people.column.addStretch(1)
        self._fit_people(len(written.sent))
        self.show_folder.show()
        self.fit()
        self.show_folder.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._model.folder)))


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(Space.S)
    for number, part in enumerate(parts):
        box.addWidget(part, 1 if number == 0 else 0)
    return row
