"""New practice set: what it should be like; then how far the making has got; then start it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.viewmodels.practice import PracticeModel, Stage
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.practice_form import PracticeFormWidget
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Bar
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

WIDTH = 660
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PracticeDialog(QDialog):
    """A window of its own; Enter makes the set, and once more starts it.

    Parameters
    ----------
    model
        What it shows.
    wording
        Language of the reader.
    parent
        Window above which it opens.
    """

    def __init__(self, model: PracticeModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        self._wording = wording
        self.form = PracticeFormWidget()
        self.notice = Notice()
        self._heading = Text(Type.TITLE, wrap=True)
        self._lead = Text(Type.BODY, muted=True, wrap=True)
        self.bar = Bar()
        self.bar.setObjectName("practice_progress")
        self.status = Text(Type.BODY, muted=True, wrap=True)
        self.status.setObjectName("practice_status")
        self.stop = _button("practice_stop", Look.SECONDARY)
        self.close_button = _button("practice_close", Look.QUIET)
        self.go = _button("practice_go", Look.PRIMARY)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_stage(model.stage)
        self.resize(WIDTH, self.sizeHint().height())
        model.load()
        self.go.setFocus()

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        body.setSpacing(Space.M)
        for part in (self._heading, self._lead, self.form):
            body.addWidget(part)
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        foot.setSpacing(Space.M)
        foot.addWidget(self.status, 1)
        for button in (self.stop, self.close_button, self.go):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addLayout(body, 1)
        whole.addWidget(self.bar)
        whole.addLayout(foot)

    def _connect(self) -> None:
        model = self._model
        model.form_changed.connect(self.form.show_form)
        model.choices_changed.connect(self._offer)
        model.stage_changed.connect(self._show_stage)
        model.progress_changed.connect(self._show_progress)
        model.failed.connect(self._tell_error)
        model.stopped.connect(self._tell_stopped)
        self.form.changed.connect(model.change)
        self.stop.clicked.connect(model.stop)
        self.close_button.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.setWindowTitle(self.tr("New practice set"))
        self._lead.setText(self.tr("Fresh cases, made for you alone. Leave “Any” where chance may choose."))
        self.stop.setText(self.tr("Stop"))
        describe(self.stop, self.tr("Stop the making; nothing of it stays"), keys="Esc")
        self.close_button.setText(self.tr("Close"))
        describe(self.close_button, self.tr("Close"), keys="Esc")
        self.form.retranslate()
        self._offer()

    def _offer(self) -> None:
        self.form.set_own_level(self._model.own_level)
        self.form.offer(self._model.choices, self._wording)
        self.form.show_form(self._model.form)

    # what the model says

    def _show_stage(self, stage: Stage) -> None:
        at_work, done = stage in (Stage.RUNNING, Stage.STOPPING), stage is Stage.DONE
        self.form.setEnabled(stage is Stage.FILLING)
        self.form.setVisible(not done)
        self.stop.setVisible(at_work)
        self.stop.setEnabled(stage is Stage.RUNNING)
        self.close_button.setVisible(not at_work)
        self.go.setVisible(not at_work)
        self.bar.setVisible(at_work)
        self._heading.setText(self.windowTitle())
        self.go.setText(self.tr("Start now") if done else self.tr("Make the set"))
        describe(self.go, self.go.text(), keys=self.tr("Enter"))
        self.status.setText(self._said(stage))
        if stage is Stage.RUNNING:
            self.notice.hide()
            self.bar.set_share(0.0)
            self.stop.setFocus()
        elif not at_work:
            self.go.setFocus()
        if done:
            self._show_made()

    def _said(self, stage: Stage) -> str:
        return {
            Stage.LOADING: self.tr("Looking what can be made."),
            Stage.RUNNING: self.tr("The first case is being made."),
            Stage.STOPPING: self.tr("The making is being stopped."),
        }.get(stage, "")

    def _show_made(self) -> None:
        made = self._model.made
        if made is not None:
            self._heading.setText(self.tr("%n case(s) are ready", "", made.cases))
            self._lead.setText(self._wording.text(made.title) + "\n" + self.tr("The set stands in the Library."))
            self.adjustSize()
            self.resize(WIDTH, self.height())

    def _show_progress(self, done: int, total: int) -> None:
        if self._model.stage is Stage.RUNNING and done:
            self.bar.set_share(done / total if total else 0.0)
            said = self.tr("%1 of %2 cases made").replace("%1", str(done))
            self.status.setText(said.replace("%2", str(total)))

    def _tell_error(self, error: UserError) -> None:
        self.status.setText("")
        self.notice.tell(self._wording.error(error))

    def _tell_stopped(self) -> None:
        self.notice.tell(self.tr("The making was stopped; nothing of it was kept."), Tone.INFO)

    # what a person does

    def _on_go(self) -> None:
        if self._model.stage is Stage.DONE:
            self._model.start_set()
            self.accept()
        else:
            self._model.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes the set or starts it, wherever the keyboard is; Esc stops what runs, else closes."""
        if event.key() in ENTER:
            if self.go.isVisible():
                self._on_go()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """While a set is being made, stop; else close."""
        if self._model.stage in (Stage.RUNNING, Stage.STOPPING):
            self._model.stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The making ends when its window goes."""
        self._model.stop()
        super().closeEvent(event)


def _button(name: str, look: Look) -> Button:
    button = Button(look)
    button.setObjectName(name)
    return button
