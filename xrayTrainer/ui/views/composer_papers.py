"""Step 4 of the composer: papers written from the truth, what is wrong in them on purpose, how a trainee sees them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_edits import with_wrong, without_wrong
from xrayTrainer.ui.viewmodels.composer_work import SceneEdit
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.views.composer_pages import StepPage
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.composer_parts import NarrowList, ProblemLine, ThingRow
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.case import Case
    from xrayTrainer.domain.key import Key
    from xrayTrainer.domain.scene import PlantedDiscrepancy, Scene
    from xrayTrainer.services.compose_api import Falsified, Standing

PAPERS = "papers"
_LANE = "composer.papers"
DIALOG = (720, 640)


class PapersStep(StepPage):
    """Step 4."""

    def __init__(self, model: ComposerModel) -> None:
        super().__init__(model, "composer_page_papers")
        self._offered: tuple[Falsified, ...] = ()
        self._offered_for: Scene | None = None
        self._open = False
        self._note = Text(Type.BODY, wrap=True)
        self.box.addWidget(self._note)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.rows: list[ThingRow] = []
        self.box.addLayout(self._rows)
        self.wrong = NarrowList("composer_wrong")
        self._caption = self.caption(self.wrong)
        self.box.addWidget(self.wrong)
        self.make = Button(Look.SECONDARY)
        self.make.setObjectName("composer_make_wrong")
        self.look = Button(Look.SECONDARY, icon_name="dossier")
        self.look.setObjectName("composer_see_papers")
        for button in (self.make, self.look):
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            self.box.addLayout(line)
        self.problem = ProblemLine("composer_problem_papers")
        self.box.addWidget(self.problem)
        self.wrong.chosen.connect(lambda _chosen: self._show_make())
        self.make.clicked.connect(lambda _on: self._plant())
        self.look.clicked.connect(lambda _on: self._show_papers())

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._caption.setText(self.tr("Make it wrong: what the papers would say instead"))
        describe(self.wrong, self._caption.text())
        for button, text in (
            (self.make, self.tr("Make it wrong")),
            (self.look, self.tr("See the papers as the trainee does")),
        ):
            button.setText(text)
            describe(button, text)

    def set_open(self, open_: bool) -> None:
        """Ask for falsifications only while somebody looks at them."""
        self._open = open_
        self.refresh()

    def refresh(self) -> None:
        """Show the scene as it is now."""
        standing = self._model.standing
        if standing is None:
            return
        wrong = standing.scene.discrepancies
        self._note.setText(
            self.tr("The papers are written from the truth, and something is wrong in them on purpose:")
            if wrong
            else self.tr("The papers are written from the truth: kind, number and weight of the goods, seals.")
        )
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(standing, planted, number) for number, planted in enumerate(wrong, start=1)]
        for row in self.rows:
            self._rows.addWidget(row)
        if self._offered_for != standing.scene:
            self._offered = ()
            if self._open:
                self._ask(standing.scene)
        self._offer()

    def summary(self, standing: Standing) -> str:
        """Return whether the papers are true."""
        count = len(standing.scene.discrepancies)
        return self.tr("%n thing(s) wrong on purpose", "", count) if count else self.tr("True")

    def _row(self, standing: Standing, planted: PlantedDiscrepancy, number: int) -> ThingRow:
        name = self._kind(planted.kind)
        remove = self.tr("True again: %1").replace("%1", name)
        said = self._load_name(standing, planted.load)
        if planted.cargo is not None:
            said = f"{said} → {self.words.term(VocabularyName.CARGO, planted.cargo)}"
        elif planted.factor is not None:
            said = f"{said} × {planted.factor:.2g}"
        row = ThingRow(f"wrong{number}", "!", name, said, remove, tone="missed")
        row.removed.connect(lambda _thing: self._mend(planted))
        return row

    def _kind(self, kind: str) -> str:
        names = {
            "goods": self.tr("Other goods"),
            "quantity": self.tr("Other number of packages"),
            "weight": self.tr("Other weight"),
            "empty": self.tr("Declared as empty"),
            "seal": self.tr("Other seal"),
        }
        return names.get(kind) or self.words.term(VocabularyName.DISCREPANCY_KINDS, kind)

    def _load_name(self, standing: Standing, load: str | None) -> str:
        term = next((part.term for part in standing.plan.parts if part.role == "load" and part.id == load), "")
        return self.words.term(VocabularyName.CARGO, term) if term else ""

    # what could be wrong

    def _ask(self, scene: Scene) -> None:
        bench = self._model.work.bench
        if bench is None:
            return

        def found(ways: tuple[Falsified, ...]) -> None:
            self._offered, self._offered_for = ways, scene
            self._offer()

        self._model.tasks.submit(
            lambda: bench.falsifications(scene), found, failed=lambda _error: None, lane=_LANE, owner=self
        )

    def _offer(self) -> None:
        standing = self._model.standing
        if standing is None:
            return
        choices = [TermChoice(str(number), self._said(standing, one), 0) for number, one in enumerate(self._offered)]
        self.wrong.fill(choices, self.tr("Choose what is wrong"))
        self._show_make()

    def _said(self, standing: Standing, way: Falsified) -> str:
        load = self._load_name(standing, way.load)
        parts = [self._kind(way.kind), load, f"{self._value(way.true)} → {self._value(way.said)}" if way.said else ""]
        return " · ".join(part for part in parts if part)

    def _value(self, value: str) -> str:
        """Return a value in words where it is an id of the cargo vocabulary."""
        return self.words.term(VocabularyName.CARGO, value) if "." in value and not value[0].isdigit() else value

    def _show_make(self) -> None:
        self.make.setEnabled(self.wrong.currentData() is not None)

    def _plant(self) -> None:
        chosen = self.wrong.currentData()
        if chosen is not None and int(chosen) < len(self._offered):
            planted = self._offered[int(chosen)].planted
            self._model.want(
                SceneEdit(
                    name=self.tr("Make the papers wrong"),
                    at=PAPERS,
                    change=lambda _bench, scene: with_wrong(scene, planted),
                )
            )

    def _mend(self, planted: PlantedDiscrepancy) -> None:
        self._model.want(
            SceneEdit(
                name=self.tr("Make the papers true"),
                at=PAPERS,
                change=lambda _bench, scene: without_wrong(scene, planted),
            )
        )

    # as the trainee sees them

    def _show_papers(self) -> None:
        standing, bench = self._model.standing, self._model.work.bench
        if standing is None or bench is None:
            return
        scene = standing.scene

        def made(result: tuple[Case, Key]) -> None:
            self.look.setEnabled(True)
            show_papers(self, result[0], self.words)

        def failed(error: UserError) -> None:
            self.look.setEnabled(True)
            self.problem.say(self.words.error(error))

        self.look.setEnabled(False)
        self.problem.say("")
        self._model.tasks.submit(
            lambda: bench.case(scene, case_id=new_uuid(), author=""),
            made,
            failed=failed,
            lane=f"{_LANE}.see",
            owner=self,
        )


_TEXTS = (
    QT_TRANSLATE_NOOP("ComposerPapers", "Papers, as the trainee sees them"),
    QT_TRANSLATE_NOOP("ComposerPapers", "Close"),
)


def _text(source: str) -> str:
    return QCoreApplication.translate("ComposerPapers", source)


def show_papers(parent: QWidget, case: Case, wording: Wording) -> QDialog:
    """Open a window with the papers of a case, as a trainee sees them."""
    from xrayTrainer.ui.widgets.dossier_panel import DossierPanel

    dialog = QDialog(parent.window())
    dialog.setObjectName("composer_papers")
    dialog.setWindowTitle(_text("Papers, as the trainee sees them"))
    dialog.resize(*DIALOG)
    panel = DossierPanel()
    panel.tools.hide()
    panel.show_case(case, Path(), wording, asked=False)
    close = Button(Look.SECONDARY)
    close.setObjectName("composer_papers_close")
    close.setText(_text("Close"))
    describe(close, _text("Close"), keys="Esc")
    close.clicked.connect(dialog.accept)
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(close)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
    box.addWidget(panel, 1)
    box.addLayout(line)
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    dialog.open()
    return dialog
