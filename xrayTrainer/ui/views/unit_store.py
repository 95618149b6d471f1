"""The record store: its address and key, tried before they are kept; what waits, and one button; the same as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.services.xapi_api import Said, Sent, StoreSetup, StoreStatus, Tried
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.views.unit_forms import line_of, named_button, named_field
from xrayTrainer.ui.views.unit_page import UnitPage
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.ui.viewmodels.unit_store import FileWritten, StoreFacts, StoreModel
    from xrayTrainer.ui.viewmodels.wording import Wording

FIELD_WIDTH = 460
FILE = "statements.json"


class UnitStorePage(UnitPage):
    """The page.

    Parameters
    ----------
    model
        What it shows.
    folder
        Where files are offered to be written.
    """

    def __init__(self, model: StoreModel, folder: Path) -> None:
        super().__init__("store")
        self._model = model
        self._folder = folder
        self._words: Wording | None = None
        self._facts: StoreFacts | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.heading, self.lead = Text(Type.TITLE), Text(Type.BODY, muted=True, wrap=True)
        self.notice = Notice()
        names = ("address", "key", "secret", "home_page")
        fields = (named_field(f"unit_store_{name}", FIELD_WIDTH) for name in names)
        self.address, self.key, self.secret, self.home_page = fields
        self.secret.setEchoMode(Field.EchoMode.Password)
        self.pseudonyms = Tick("unit_store_pseudonyms")
        self.captions = [Text(Type.BODY) for _ in range(5)]
        self.try_out = named_button("unit_store_try", Look.PRIMARY)
        self.forget = named_button("unit_store_forget", Look.QUIET)
        self.sending, self.state = Text(Type.STRONG), Text(Type.BODY, wrap=True)
        self.state.setObjectName("unit_store_state")
        self.trouble = Text(Type.BODY, muted=True, wrap=True)
        self.trouble.setObjectName("unit_store_trouble")
        self.send, self.again = named_button("unit_store_send", Look.PRIMARY), named_button("unit_store_again")
        self.share = Text(Type.BODY, muted=True)
        self.filing, self.about = Text(Type.STRONG), Text(Type.BODY, muted=True, wrap=True)
        self.anonymous = Tick("unit_store_anonymous")
        self.write = named_button("unit_store_write")

    def _lay_out(self) -> None:
        form, self.queue, file = Card(), Card(), Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        fields = (self.address, self.key, self.secret, self.home_page, self.pseudonyms)
        for number, (caption, part) in enumerate(zip(self.captions, fields, strict=True)):
            grid.addWidget(caption, number, 0)
            grid.addWidget(part, number, 1, Qt.AlignmentFlag.AlignLeft)
            caption.setBuddy(part)
        form.body.addLayout(grid)
        form.body.addLayout(line_of(self.try_out, self.forget))
        for part in (self.sending, self.state, self.trouble):
            self.queue.body.addWidget(part)
        self.queue.body.addLayout(line_of(self.send, self.again, self.share))
        for part in (self.filing, self.about, self.anonymous):
            file.body.addWidget(part)
        file.body.addLayout(line_of(self.write))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (self.heading, self.lead, self.queue, form, file):
            column.addWidget(part)
        column.addStretch(1)
        inner.setMaximumWidth(Space.READING_WIDTH + 2 * Space.HUGE)
        inner.setAutoFillBackground(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addWidget(self.notice)
        box.addWidget(_scrolled(inner), 1)
        self.queue.hide()

    def _connect(self) -> None:
        model = self._model
        model.read.connect(self._show_facts)
        model.tried.connect(self._show_tried)
        model.sent.connect(self._show_sent)
        model.written.connect(self._show_written)
        model.work.failed.connect(self._show_error)
        model.work.busy_changed.connect(self._show_busy)
        model.work.progressed.connect(self._show_share)
        self.try_out.clicked.connect(lambda _on=False: self._try())
        self.secret.returnPressed.connect(self._try)
        self.forget.clicked.connect(lambda _on=False: model.forget())
        self.send.clicked.connect(lambda _on=False: model.send())
        self.again.clicked.connect(lambda _on=False: model.try_refused_again())
        self.write.clicked.connect(lambda _on=False: self._write())

    # the screen's side

    def title(self) -> str:
        """Return how the page is called."""
        return self.tr("Record store")

    def enter(self, person: PersonId | None) -> None:
        """Read how the store stands; nothing goes over the network."""
        self.notice.hide()
        self._model.look()

    def first_focus(self) -> QWidget | None:
        """The button that is most wanted: sending, where a store is set up."""
        return self.address if self.queue.isHidden() else self.send

    def set_wording(self, wording: Wording) -> None:
        """Set every text anew."""
        self._words = wording
        self.heading.setText(self.title())
        self.lead.setText(
            self.tr(
                "A ministry's learning record store can be told of finished sessions: which case, which answer, "
                "how it was scored. No names travel, and nothing is sent before you set a store up."
            )
        )
        names = (self.tr("Address"), self.tr("Key"), self.tr("Secret"), self.tr("List of people"), "")
        for caption, name in zip(self.captions, names, strict=True):
            caption.setText(name)
        self.address.setPlaceholderText("https://store.example/xapi")
        self.home_page.setPlaceholderText(self.tr("May stay empty; else an address that stands for it"))
        self.pseudonyms.setText(self.tr("Pseudonyms in the place of people's ids, days in the place of times"))
        self.try_out.setText(self.tr("Try and keep"))
        self.forget.setText(self.tr("Forget this store"))
        self.sending.setText(self.tr("Sending"))
        self.send.setText(self.tr("Send now"))
        self.again.setText(self.tr("Try the refused ones again"))
        self.filing.setText(self.tr("As a file"))
        self.about.setText(self.tr("The same statements as one JSON file (xAPI 1.0.3), for a store without a network."))
        self.anonymous.setText(self.tr("Anonymous: pseudonyms, days in the place of times"))
        self.write.setText(self.tr("Write a file…"))
        self._describe()
        if self._facts is not None:
            self._show_facts(self._facts)

    def _describe(self) -> None:
        said: tuple[tuple[QWidget, str, str], ...] = (
            (self.address, self.tr("Address of the record store"), ""),
            (self.key, self.tr("Key by which the store knows this unit"), ""),
            (self.secret, self.tr("Secret that goes with the key"), ""),
            (self.home_page, self.tr("Address that stands for the unit's list of people"), ""),
            (self.pseudonyms, self.pseudonyms.text(), self.tr("Space")),
            (self.try_out, self.tr("Ask the store whether it knows the key, then keep it"), "Enter"),
            (self.forget, self.tr("Forget address, key and secret; what the store has stays there"), ""),
            (self.send, self.tr("Send all statements that wait"), "Enter"),
            (self.again, self.tr("Send again what the store refused"), ""),
            (self.anonymous, self.anonymous.text(), self.tr("Space")),
            (self.write, self.tr("Write the statements of all finished sessions as a file"), ""),
        )
        for widget, text, keys in said:
            describe(widget, text, keys=keys)

    # what the model says

    def _show_facts(self, facts: StoreFacts) -> None:
        before, self._facts = self._facts, facts
        status = facts.status
        self.queue.setVisible(status.setup is not None)
        self.forget.setVisible(status.setup is not None)
        kept = self.tr("Kept; leave it empty, or type another") if status.setup is not None else ""
        self.secret.setPlaceholderText(kept)
        if before is None and status.setup is not None and self.address.hasFocus():
            self.send.setFocus()
        if before is None or before.status.setup != status.setup:
            self._fill(status.setup or StoreSetup(address="", key=""))
        self.again.setVisible(status.refused > 0)
        self._show_state(status)
        said = [] if status.error is None else [self._said(status.error)]
        if facts.refused is not None:
            said.append(fill(self.tr("Refused: %1"), self._said(facts.refused.reason)))
        self.trouble.show_text("\n".join(said))

    def _fill(self, setup: StoreSetup) -> None:
        self.address.setText(setup.address)
        self.key.setText(setup.key)
        self.secret.clear()
        self.home_page.setText(setup.home_page)
        self.pseudonyms.setChecked(setup.pseudonyms)

    def _show_state(self, status: StoreStatus) -> None:
        if self._words is None:
            return
        counts = (
            ("xapi.waiting", status.waiting, True),
            ("xapi.taken", status.taken, False),
            ("xapi.refused", status.refused, False),
            ("xapi.held_back", status.held_back, False),
        )
        said = [self._words.say(code, n=count) for code, count, always in counts if count or always]
        self.state.setText(" ".join(said))

    def _show_tried(self, tried: Tried) -> None:
        if self._words is not None:
            said = "xapi.tried" if tried.reads else "xapi.tried_no_reading"
            values = {"version": tried.version or "-"} if tried.reads else {}
            self.notice.tell(self._words.say(said, **values), Tone.INFO)
        self.secret.clear()
        self.queue.show()
        self.send.setFocus()

    def _show_sent(self, sent: Sent) -> None:
        if self._words is None:
            return
        said = self._words.say("xapi.sent", n=sent.taken)
        if sent.error is not None:
            self.notice.tell(f"{said} {self._said(sent.error)}" if sent.taken else self._said(sent.error), Tone.WARNING)
        else:
            self.notice.tell(said, Tone.WARNING if sent.refused else Tone.INFO)

    def _show_written(self, written: FileWritten) -> None:
        if self._words is not None:
            self.notice.tell(self._words.say("xapi.written", n=written.count, file=str(written.file)), Tone.INFO)

    def _show_busy(self, busy: bool) -> None:
        for button in (self.try_out, self.forget, self.send, self.again, self.write):
            button.setEnabled(not busy)
        self.share.setText("")
        if busy:
            self.notice.hide()

    def _show_share(self, share: float) -> None:
        self.share.setText(f"{share:.0%}")

    def _show_error(self, error: UserError) -> None:
        if self._words is not None:
            self.notice.tell(self._words.error(error))

    def _said(self, said: Said) -> str:
        return "" if self._words is None else self._words.say(said.code, **said.params)

    # what a person does

    def _try(self) -> None:
        self._model.try_out(
            StoreSetup(
                address=self.address.text(),
                key=self.key.text(),
                secret=self.secret.text(),
                home_page=self.home_page.text(),
                pseudonyms=self.pseudonyms.isChecked(),
            )
        )

    def _write(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.write.text(), str(self._folder / FILE), "JSON (*.json)")
        if chosen:
            self._folder = Path(chosen).parent
            self._model.write(Path(chosen), anonymous=self.anonymous.isChecked())


def _scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("unit_store_area")
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    make_slim(area, QPalette.ColorRole.Window)
    return area
