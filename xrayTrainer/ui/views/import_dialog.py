"""Import annotated pictures: what, from where, which classes, under which name; then how far, then what came in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.import_values import ImportFault, ImportPreview, ImportReport
from xrayTrainer.ui.viewmodels.import_pictures import LEAVE_OUT, ImportForm, ImportModel, Stage
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.import_form import ImportFormWidget
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Bar
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

SIZE = (860, 700)
MOST_FAULTS = 200
"""Faults that are listed; more are counted."""


class ImportDialog(QDialog):
    """The import in a window of its own.

    Parameters
    ----------
    model
        What it shows.
    wording
        Language of the reader.
    parent
        Window above which it opens.
    """

    def __init__(self, model: ImportModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._model = model
        self._wording = wording
        self.form = ImportFormWidget(model.formats, wording, LEAVE_OUT)
        self.notice = Notice()
        self._heading = Text(Type.TITLE)
        self._lead = Text(Type.BODY, muted=True, wrap=True)
        self.faults = _Faults()
        self._done = _Done()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_form(model.form)
        self._show_preview(model.preview)
        self._show_stage(model.stage)
        self.resize(*SIZE)
        self.form.source.field.setFocus()

    def _lay_out(self) -> None:
        self.bar = Bar()
        self.bar.setObjectName("import_progress")
        self.status = Text(Type.BODY, wrap=True)
        self.status.setObjectName("import_status")
        self.cancel = Button(Look.SECONDARY)
        self.cancel.setObjectName("import_cancel")
        self.close_button = Button(Look.QUIET)
        self.close_button.setObjectName("import_close")
        self.go = Button(Look.PRIMARY)
        self.go.setObjectName("import_go")
        column = QWidget()
        box = QVBoxLayout(column)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        for part in (self._heading, self._lead, self.form, self._done, self.faults):
            box.addWidget(part)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("import_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(column)
        make_slim(scroll, QPalette.ColorRole.Window)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        foot.setSpacing(Space.M)
        foot.addWidget(self.status, 1)
        for button in (self.cancel, self.close_button, self.go):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.bar)
        whole.addLayout(foot)

    def _connect(self) -> None:
        model, form = self._model, self.form
        model.form_changed.connect(self._show_form)
        model.stage_changed.connect(self._show_stage)
        model.preview_changed.connect(self._show_preview)
        model.progress_changed.connect(self._show_progress)
        model.finished.connect(self._show_report)
        model.failed.connect(self._tell_error)
        model.cancelled.connect(self._tell_cancelled)
        form.format_chosen.connect(model.set_format)
        form.source.path_given.connect(model.set_source)
        form.source.file_wanted.connect(self._choose_file)
        form.source.folder_wanted.connect(lambda: self._choose_folder(images=False))
        form.images.path_given.connect(model.set_images)
        form.images.folder_wanted.connect(lambda: self._choose_folder(images=True))
        form.name_typed.connect(model.set_name)
        form.clear.toggled.connect(model.set_clear)
        form.difficult.toggled.connect(model.set_difficult)
        form.classes.class_chosen.connect(model.set_class)
        self.cancel.clicked.connect(model.cancel)
        self.close_button.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.setWindowTitle(self.tr("Import annotated pictures"))
        self._heading.setText(self.windowTitle())
        self._lead.setText(
            self.tr("Pictures annotated with other tools become a set of cases. You can drop a file or folder here.")
        )
        self.form.retranslate(self._wording)
        self.cancel.setText(self.tr("Cancel"))
        describe(self.cancel, self.tr("End the import; nothing of it stays"), keys="Esc")
        self.close_button.setText(self.tr("Close"))
        describe(self.close_button, self.tr("Close"), keys="Esc")
        self._name_go()

    def _name_go(self) -> None:
        done = self._model.stage is Stage.DONE
        self.go.setText(self.tr("Start the set") if done else self.tr("Import"))
        describe(self.go, self.go.text(), keys="Ctrl+Enter")

    # what the model says

    def _show_form(self, form: ImportForm) -> None:
        self.form.show_form(form)
        self.go.setEnabled(self._model.can_run or self._model.stage is Stage.DONE)

    def _show_stage(self, stage: Stage) -> None:
        running, done = stage is Stage.RUNNING, stage is Stage.DONE
        self.form.setEnabled(not running)
        self.form.setVisible(not done)
        self._lead.setVisible(not done)
        self.cancel.setVisible(running)
        self.close_button.setVisible(not running)
        self.go.setVisible(not running)
        self.bar.setVisible(running)
        self.bar.set_share(0.0)
        self.go.setEnabled(self._model.can_run or done)
        self._name_go()
        if stage is Stage.READING:
            self.notice.hide()
            self.status.setText(self.tr("The annotations are being read."))
        elif running:
            self.notice.hide()
            self.status.setText(self.tr("The set is being written."))
            self.cancel.setFocus()
        elif stage is Stage.READY:
            self.status.setText("")
        elif stage is Stage.FILLING:
            self.status.setText(self.tr("Choose the annotations and the folder of their pictures."))
        if done:
            self.go.setFocus()

    def _show_preview(self, preview: ImportPreview | None) -> None:
        self.form.show_preview(preview, self._model.classes)
        if preview is None:
            self.faults.show_lines((), 0, "")
            return
        faults = [self._fault(fault) for fault in preview.faults]
        faults += [self._wording.say("annotations.no_picture", name=name) for name in preview.missing_images]
        self._list_faults(faults)

    def _list_faults(self, faults: list[str]) -> None:
        said = self.tr("%n entry(ies) left out", "", len(faults))
        self.faults.show_lines(tuple(faults[:MOST_FAULTS]), len(faults), said)

    def _fault(self, fault: ImportFault) -> str:
        return f"{fault.place}: {self._wording.say(fault.code, **fault.params)}"

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.set_share(done / total if total else 0.0)

    def _show_report(self, report: ImportReport) -> None:
        count = report.threat_cases + report.clear_cases
        self.status.setText("")
        self._heading.setText(self.tr("%n case(s) came in", "", count))
        lines = [
            self.tr("%n with something to find", "", report.threat_cases),
            self.tr("%n clear", "", report.clear_cases),
            self.tr("%n picture(s) left out", "", report.left_out),
        ]
        where = self.tr("The set lies in %1.").replace("%1", str(report.folder))
        self._done.show_lines(" · ".join(lines), where)
        self._list_faults([self._fault(fault) for fault in report.faults])

    def _tell_error(self, error: UserError) -> None:
        self.status.setText("")
        self.notice.tell(self._wording.error(error))

    def _tell_cancelled(self) -> None:
        self.notice.tell(self.tr("The import was ended; nothing of it was kept."), Tone.INFO)

    # what a person does

    def _on_go(self) -> None:
        if self._model.stage is Stage.DONE:
            self._model.start_set()
            self.accept()
        else:
            self._model.run()

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the annotation file"), self._start())
        if chosen:
            self._model.set_source(Path(chosen))

    def _choose_folder(self, *, images: bool) -> None:
        title = self.tr("Choose the folder of pictures") if images else self.tr("Choose the folder of annotations")
        chosen = QFileDialog.getExistingDirectory(self, title, self._start())
        if chosen:
            (self._model.set_images if images else self._model.set_source)(Path(chosen))

    def _start(self) -> str:
        source = self._model.form.source
        return "" if source is None else str(source if source.is_dir() else source.parent)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or folder of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Fill in what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._model.set_source(paths[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter imports; Enter in a field does not close the window; Esc ends what runs, else closes."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.go.isVisible() and self.go.isEnabled():
                self._on_go()
        elif not enter:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """While an import runs, end it; else close."""
        if self._model.stage is Stage.RUNNING:
            self._model.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A running import is ended when its window goes."""
        self._model.cancel()
        super().closeEvent(event)


class _Faults(QWidget):
    """Entries that can't be taken, each with its reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_faults")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(IconLabel("warning", tone="missed"))
        self._count = Text(Type.STRONG, wrap=True)
        head.addWidget(self._count, 1)
        self._lines = Text(Type.BODY, muted=True, wrap=True)
        self._lines.setObjectName("import_fault_lines")
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addLayout(head)
        box.addWidget(self._lines)
        self.hide()

    def show_lines(self, lines: tuple[str, ...], count: int, said: str) -> None:
        """List faults; `count` may be more than are listed."""
        self._count.setText(said)
        self._lines.setText("\n".join((*lines, "…") if count > len(lines) else lines))
        self.setVisible(bool(lines))


class _Done(QWidget):
    """What came in."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_done")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._what = Text(Type.LEAD, wrap=True)
        self._where = Text(Type.BODY, muted=True, wrap=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(self._what)
        box.addWidget(self._where)
        self.hide()

    def show_lines(self, what: str, where: str) -> None:
        """Say what came in, and where it lies."""
        self._what.setText(what)
        self._where.setText(where)
        self.show()
