"""The finished exams of everybody, with their results in words; certificates of those that are chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.ids import SessionId
from xrayTrainer.scoring.rates import rate
from xrayTrainer.training.exam_verdict import ExamStatus
from xrayTrainer.ui.viewmodels.unit import UnitRead
from xrayTrainer.ui.views.exam_words import ExamWords
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.views.unit_parts import UnitReadPage, day_cell, rate_cell
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.unit_table import ROW_ROLE, Cell, Column, Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from xrayTrainer.services.proof_api import CertificateFiles, CertificateService, ExamTaken
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

SIGNS = {ExamStatus.PASS: ("check", "found"), ExamStatus.FAIL: ("missed", "missed")}


class UnitExamsPage(UnitReadPage):
    """The table of exams.

    Parameters
    ----------
    service
        The certificates.
    is_locked
        Says whether the own card has a passphrase; called off the GUI thread.
    tasks, changes
        What runs work off the GUI thread, and what tells of its effects.
    folder
        Where certificates are written.
    """

    def __init__(
        self,
        service: CertificateService,
        is_locked: Callable[[], bool],
        tasks: TaskRunner,
        changes: Changes,
        folder: Path,
    ) -> None:
        super().__init__("exams")
        self._service = service
        self._folder = folder
        self._exam_words = ExamWords(self)
        self.shows(UnitRead(lambda: (service.exams(), is_locked()), tasks, changes, lane="unit.exams", parent=self))
        self.give = Button(Look.SECONDARY, icon_name="pdf")
        self.give.setObjectName("unit_exams_give")
        self.show_folder = Button(Look.QUIET)
        self.show_folder.setObjectName("unit_exams_folder")
        self.show_folder.hide()
        self.passphrase = Field()
        self.passphrase.setObjectName("unit_exams_passphrase")
        self.passphrase.setEchoMode(Field.EchoMode.Password)
        self.passphrase.setMinimumWidth(260)
        self.passphrase.hide()
        self.head.choices.addWidget(self.passphrase)
        self.add_tools([self.give, self.show_folder, self.copy])
        self.give.clicked.connect(lambda _on=False: self.give_chosen())
        self.show_folder.clicked.connect(
            lambda _on=False: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        )
        self.table.chosen.connect(self._say_chosen)

    # the screen's side

    def first_focus(self) -> QWidget | None:
        """The table; the search where there is no exam."""
        return self.table if self.table.isVisibleTo(self) else self.head.search

    def retranslate(self) -> None:
        """Set every text anew."""
        self.head.retranslate(self.tr("Exams"))
        self.table.setAccessibleName(self.tr("Finished exams"))
        self.show_folder.setText(self.tr("Show the folder"))
        describe(self.show_folder, self.tr("Show the folder in which the certificates lie"))
        said = self.tr("Passphrase of your card")
        self.passphrase.setPlaceholderText(said)
        describe(self.passphrase, self.tr("Passphrase of your card; without it this computer signs"))
        self._say_chosen()
        if self.read.facts is not None:
            self._show(self.read.facts)

    # what is shown

    @property
    def chosen(self) -> tuple[ExamTaken, ...]:
        """The chosen exams."""
        wanted = {str(index.data(ROW_ROLE)) for index in self.table.selectionModel().selectedRows()}
        exams: tuple[ExamTaken, ...] = () if self.read.facts is None else self.read.facts[0]
        return tuple(one for one in exams if one.session in wanted)

    def _show(self, facts: tuple[tuple[ExamTaken, ...], bool]) -> None:
        exams, locked = facts
        self.passphrase.setVisible(locked)
        titles = (
            (self.tr("Name"), 190, False),
            (self.tr("Date"), 92, True),
            (self.tr("Exam"), 0, False),
            (self.tr("Result"), 150, False),
            (self.tr("Cases"), 92, True),
            (self.tr("Points"), 64, True),
            (self.tr("Found"), 102, True),
            (self.tr("Opened for nothing"), 112, True),
            (self.tr("Certificate"), 150, False),
        )
        columns = tuple(Column(title, width, figures=numbers) for title, width, numbers in titles)
        self.table.show_rows(columns, tuple(map(self._row, exams)), lines=2, sort=False)
        self.table.setVisible(bool(exams))
        self.head.said.setText(
            self.tr("Choose one exam or several, and write their certificates.")
            if exams
            else self.tr("Nobody has finished an exam here yet.")
        )
        if self._wanted is not None:
            first = next((one.session for one in exams if one.person == self._wanted), None)
            self.table.choose(first)
            self._wanted = None
        self._say_chosen()

    def _row(self, one: ExamTaken) -> Row:
        counts, outcome = one.counts, one.outcome
        title = "" if self.words is None else self.words.text(one.title)
        status = None if outcome is None else outcome.status
        sign, tone = ("clock", "") if status is None else SIGNS.get(status, ("", ""))
        said = self.tr("Awaits keys") if outcome is None else self._exam_words.verdict(outcome)
        if outcome is not None and outcome.borderline:
            said += "\n" + self.tr("borderline")
        share = None if outcome is None else outcome.threat_share
        threats = self.tr("%1 threats").replace("%1", figures.percent(share))
        cases = figures.UNDEFINED if outcome is None else f"{outcome.n}\n({figures.percent(share)})"
        points = None if counts is None else counts.points
        cells = (
            Cell(f"{one.name}\n{one.unit}" if one.unit else one.name, one.name.casefold()),
            day_cell(one.on),
            Cell(title, title.casefold(), f"{title}, {one.form}"),
            Cell(said, sign=sign, tone=tone),
            Cell(cases, 0 if outcome is None else outcome.n, "" if outcome is None else f"{outcome.n}, {threats}"),
            Cell(figures.points(points), -1.0 if points is None else points),
            Cell(figures.UNDEFINED, "") if counts is None else rate_cell(rate(counts.hits.count, counts.hits.n)),
            Cell(figures.UNDEFINED, "")
            if counts is None
            else rate_cell(rate(counts.false_alarms.count, counts.false_alarms.n)),
            _number(one.certificate),
        )
        return Row(one.session, cells)

    def _say_chosen(self) -> None:
        """Name the button by what it would write."""
        count = len(self.chosen)
        self.give.setEnabled(any(one.outcome is not None for one in self.chosen))
        self.give.setText(self.tr("Write %n certificate(s)", "", count) if count > 1 else self.tr("Write certificate"))
        describe(
            self.give,
            self.tr(
                "Write a page for each chosen exam; for one that was not passed, a record that the person took part"
            ),
        )

    # what a person does

    def give_chosen(self) -> None:
        """Write the certificates of the chosen exams that have a result."""
        sessions = tuple(SessionId(one.session) for one in self.chosen if one.outcome is not None)
        if not sessions or self.words is None:
            return
        service, folder, language = self._service, self._folder, self.words.language
        passphrase = self.passphrase.text()

        def work() -> tuple[tuple[CertificateFiles, ...], object]:
            folder.mkdir(parents=True, exist_ok=True)
            return service.give(sessions, folder, language=language, passphrase=passphrase)

        self.read.do(work, self._told)  # type: ignore[arg-type]

    def _told(self, given: tuple[CertificateFiles, ...]) -> None:
        said = self.tr("%n certificate(s) written, each with its figures beside it, into the folder %1", "", len(given))
        self.tell(fill(said, str(self._folder)))
        self.show_folder.show()
        self.read.refresh()


def _number(certificate: str | None) -> Cell:
    """Return the number of a certificate, its year in a second line."""
    if certificate is None:
        return Cell(figures.UNDEFINED, "")
    return Cell(certificate.replace("-", "-\n", 1), certificate, certificate)
