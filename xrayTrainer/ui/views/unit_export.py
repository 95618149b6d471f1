"""The quarter's proof: which period, which file, one button; then where it lies. And: is a file as it was signed?"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.services.proof_api import ProofFormat
from xrayTrainer.ui.viewmodels.unit_export import ProofFacts, ProofModel, ProofWish, SpanKind, spans
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.views.unit_check import UnitCheckCard, signer_words
from xrayTrainer.ui.views.unit_forms import line_of, named_button, named_field
from xrayTrainer.ui.views.unit_page import UnitPage
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.plot_card import Switch
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.proof_api import ProofWritten
    from xrayTrainer.ui.viewmodels.wording import Wording

KINDS, FORMATS = tuple(SpanKind), (ProofFormat.XLSX, ProofFormat.PDF, ProofFormat.CSV, ProofFormat.JSON)
FIELD_WIDTH = 340
_ROMAN = ("I", "II", "III", "IV")


class UnitExportPage(UnitPage):
    """The page.

    Parameters
    ----------
    model
        What it shows.
    today
        Periods count from this day.
    """

    def __init__(self, model: ProofModel, today: date) -> None:
        super().__init__("export")
        self._model = model
        self._today = today
        self._kind, self._format = 0, 0
        self._writing = False
        self._words: Wording | None = None
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.heading, self.lead = Text(Type.TITLE), Text(Type.BODY, muted=True, wrap=True)
        self.notice = Notice()
        self.kind, self.format = Switch("unit_export_kind"), Switch("unit_export_format")
        self.period, self.unit = _combo("unit_export_period"), _combo("unit_export_unit")
        self.anonymous = Tick("unit_export_anonymous")
        self.passphrase = named_field("unit_export_passphrase", FIELD_WIDTH)
        self.passphrase.setEchoMode(Field.EchoMode.Password)
        self.captions = [Text(Type.BODY) for _ in range(6)]
        self.go = named_button("unit_export_go", Look.PRIMARY)
        self.where = named_button("unit_export_where")
        self.file, self.signed = Text(Type.STRONG, wrap=True), Text(Type.BODY, muted=True, wrap=True)
        self.file.setObjectName("unit_export_file")
        self.place = Text(Type.CAPTION, muted=True, wrap=True)
        self.folder = named_button("unit_export_folder")
        self.check = UnitCheckCard(self._model)
        for text in (self.file, self.signed):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for late in (self.file, self.signed, self.folder):
            late.hide()

    def _lay_out(self) -> None:
        form = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        fields = (self.kind, self.period, self.unit, self.format, self.anonymous, self.passphrase)
        for number, (caption, part) in enumerate(zip(self.captions, fields, strict=True)):
            grid.addWidget(caption, number, 0)
            grid.addWidget(part, number, 1, Qt.AlignmentFlag.AlignLeft)
            caption.setBuddy(part)
        form.body.addLayout(grid)
        form.body.addLayout(line_of(self.go, self.where))
        for part in (self.place, self.file, self.signed):
            form.body.addWidget(part)
        form.body.addLayout(line_of(self.folder))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (self.heading, self.lead, form, self.check):
            column.addWidget(part)
        column.addStretch(1)
        inner.setMaximumWidth(Space.READING_WIDTH + 2 * Space.HUGE)
        self.area = _scrolled(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addWidget(self.notice)
        box.addWidget(self.area, 1)

    def _connect(self) -> None:
        model = self._model
        model.read.connect(self._show_facts)
        model.written.connect(self._show_written)
        # when the page has its new height
        self.check.answered.connect(self._show_answer, Qt.ConnectionType.QueuedConnection)
        self.check.warned.connect(lambda said: self.notice.tell(said, Tone.WARNING))
        model.work.failed.connect(self._show_error)
        model.work.busy_changed.connect(self._show_busy)
        self.kind.chosen.connect(self._choose_kind)
        self.format.chosen.connect(self._choose_format)
        self.go.clicked.connect(lambda _on=False: self._write())
        self.where.clicked.connect(lambda _on=False: self._choose_folder())
        self.folder.clicked.connect(lambda _on=False: self._open_folder())

    # the screen's side

    def title(self) -> str:
        """Return how the page is called."""
        return self.tr("The quarter's proof")

    def enter(self, person: PersonId | None) -> None:
        """Read what can be chosen."""
        self.notice.hide()
        self._model.look()

    def first_focus(self) -> QWidget | None:
        """The button: what is chosen is what is usually wanted."""
        return self.go

    def set_wording(self, wording: Wording) -> None:
        """Set every text anew."""
        self._words = wording
        self.heading.setText(self.title())
        self.lead.setText(
            self.tr(
                "One file with people, hours, results and exams of a period, and its signature beside it. "
                "It supports records of training, and is no certification."
            )
        )
        names = (
            self.tr("Period"), "", self.tr("Unit"), self.tr("Kind of file"), "", self.tr("Passphrase of your card"),
        )  # fmt: skip
        for caption, name in zip(self.captions, names, strict=True):
            caption.setText(name)
        kinds = {
            SpanKind.QUARTER: self.tr("Quarter"),
            SpanKind.MONTH: self.tr("Month"),
            SpanKind.HALF_YEAR: self.tr("Half-year"),
            SpanKind.YEAR: self.tr("Year"),
            SpanKind.ROLLING: self.tr("Last 182 days"),
        }
        self.kind.set_choices([kinds[kind] for kind in KINDS], self._kind, about=names[0])
        files = ["Excel", "PDF", "CSV", "JSON"]
        self.format.set_choices(files, self._format, about=names[3])
        self.anonymous.setText(self.tr("Anonymous: pseudonyms for people, small groups left out"))
        self.go.setText(self.tr("Write the file"))
        self.where.setText(self.tr("Other folder…"))
        self.folder.setText(self.tr("Show the folder"))
        self.check.set_wording(wording)
        self.passphrase.setPlaceholderText(self.tr("Empty: this computer signs"))
        self._describe()
        self._order()
        self._fill_periods()
        self._show_place()

    def _order(self) -> None:
        """Let Tab go as the eye does: the choices of a switch are made when it is first named."""
        parts = (
            *self.kind.buttons, self.period, self.unit, *self.format.buttons, self.anonymous, self.passphrase, self.go,
            self.where, self.folder, self.check.choose, self.check.code, self.check.compare,
        )  # fmt: skip
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _describe(self) -> None:
        said: tuple[tuple[QWidget, str, str], ...] = (
            (self.period, self.tr("Which period"), ""),
            (self.unit, self.tr("People of which unit"), ""),
            (self.anonymous, self.anonymous.text(), self.tr("Space")),
            (self.passphrase, self.captions[5].text(), ""),
            (self.go, self.tr("Write the file and its signature"), "Enter"),
            (self.where, self.tr("Choose the folder into which the file is written"), ""),
            (self.folder, self.tr("Show the folder in which the file lies"), ""),
        )
        for widget, text, keys in said:
            describe(widget, text, keys=keys)

    # what the model says

    def _show_facts(self, facts: ProofFacts) -> None:
        chosen = self.unit.currentData()
        with QSignalBlocker(self.unit):
            self.unit.clear()
            self.unit.addItem(self.tr("All units"), None)
            for unit in facts.units:
                self.unit.addItem(unit, unit)
            self.unit.setCurrentIndex(max(0, self.unit.findData(chosen)) if chosen else 0)
        for number, part, shown in ((2, self.unit, bool(facts.units)), (5, self.passphrase, facts.locked)):
            self.captions[number].setVisible(shown)
            part.setVisible(shown)

    def _show_busy(self, busy: bool) -> None:
        self.go.setEnabled(not busy)
        if busy:
            self.notice.hide()
        elif self._writing:
            self._writing = False
            self._show_place()

    def _show_written(self, written: ProofWritten) -> None:
        if self._words is None:
            return
        self.passphrase.clear()
        said = self.tr("Written, with %n person(s):", "", written.people)
        self.file.show_text(f"{said} {written.file}")
        signature = self.tr("The signature lies beside it: %1. Signed by %2. Keep and send both.")
        self.signed.show_text(fill(signature, written.signature.name, signer_words(written.signer, self._words)))
        self.place.hide()
        self.folder.show()
        self.folder.setFocus()

    def _show_answer(self) -> None:
        self.area.ensureWidgetVisible(self.check.told, 0, Space.XL)

    def _show_error(self, error: UserError) -> None:
        if self._words is not None:
            self.notice.tell(self._words.error(error))

    def _show_place(self) -> None:
        self.place.show_text(fill(self.tr("The file goes into the folder %1."), str(self._model.folder)))

    # what a person does

    def _choose_kind(self, number: int) -> None:
        self._kind = number
        self._fill_periods()

    def _choose_format(self, number: int) -> None:
        self._format = number

    def _fill_periods(self) -> None:
        """List the periods of the kind; the last that is over is chosen."""
        kind = KINDS[self._kind]
        choices = spans(kind, self._today)
        with QSignalBlocker(self.period):
            self.period.clear()
            for one in choices:
                name = self._name_of(kind, one.first)
                said = self.tr("%1 (so far)").replace("%1", name) if one.running else name
                self.period.addItem(said, one.name)
            self.period.setCurrentIndex(min(1, len(choices) - 1))
        self.period.setVisible(kind is not SpanKind.ROLLING)

    def _name_of(self, kind: SpanKind, first: date) -> str:
        if kind is SpanKind.MONTH:
            return QLocale().toString(QDate(first.year, first.month, 1), "LLLL yyyy")
        if kind is SpanKind.QUARTER:
            return fill(self.tr("%1 quarter of %2"), _ROMAN[(first.month - 1) // 3], first.year)
        if kind is SpanKind.HALF_YEAR:
            return fill(self.tr("%1 half-year of %2"), _ROMAN[(first.month - 1) // 6], first.year)
        return str(first.year)

    def _write(self) -> None:
        self._writing = True
        self.place.show_text(self.tr("One moment; the first time it takes longest…"))
        self._model.write(
            ProofWish(
                period=str(self.period.currentData()),
                unit=self.unit.currentData(),
                file_format=FORMATS[self._format],
                anonymous=self.anonymous.isChecked(),
                language="en" if self._words is None else self._words.language,
                passphrase=self.passphrase.text(),
            )
        )

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.where.text(), str(self._model.folder))
        if chosen:
            self._model.folder = Path(chosen)
            self._show_place()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._model.folder)))


def _scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("unit_export_area")
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    make_slim(area, QPalette.ColorRole.Window)
    return area


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setMinimumHeight(Space.CONTROL_HEIGHT)
    combo.setMinimumWidth(FIELD_WIDTH)
    return combo
