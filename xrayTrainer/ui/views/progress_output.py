"""Takes Progress out of the program: a plot or its table as a file, all of it as PDF or on a printer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.views.progress_sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from xrayTrainer.ui.viewmodels.progress import ProgressModel

Pages = tuple[str, tuple[str, ...], list[tuple[str, Sheet]]]
"""Heading, plain words, and sheets under their titles."""


ENDINGS = (".png", ".svg", ".csv", ".pdf")


class ProgressOutput(QObject):
    """Asks where to, and writes.

    Parameters
    ----------
    model
        Writes tables.
    window
        Parent of dialogs.

    Signals
    -------
    told(str)
        Name of a file that was written; empty: it was printed.
    failed(object)
        `UserError`.
    busy_changed(bool)
        Whether pages are being painted.
    """

    told = Signal(str)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, model: ProgressModel, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._window = window
        self._steps: Iterator[None] | None = None
        self._device: QPagedPaintDevice | None = None
        self._done: Callable[[], None] = lambda: None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        model.written.connect(lambda file: self.told.emit(file.name))
        model.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether pages are being painted."""
        return self._steps is not None

    def save(self, sheet: Sheet) -> None:
        """Ask for a file and write the plot or its table; the ending decides."""
        kinds = [self.tr("CSV table (*.csv)")]
        if sheet.chart is not None:
            kinds = [self.tr("PNG picture (*.png)"), self.tr("SVG drawing (*.svg)"), *kinds]
        first = ".csv" if sheet.chart is None else ".png"
        file = self.ask_file(f"progress-{sheet.name}{first}", ";;".join(kinds))
        if file is None:
            return
        self.write(sheet, file)

    def write(self, sheet: Sheet, file: Path) -> None:
        """Write the plot or its table to a file."""
        if file.suffix.casefold() == ".csv" or sheet.chart is None:
            self._model.write_table(sheet.name, file)
            return
        from xrayTrainer.ui.views.progress_files import write_png, write_svg

        try:
            (write_svg if file.suffix.casefold() == ".svg" else write_png)(sheet.chart, file)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.told.emit(file.name)

    def ask_file(self, name: str, kinds: str) -> Path | None:
        """Return the file that somebody chose; an ending is added where there is none."""
        chosen, kind = QFileDialog.getSaveFileName(self._window, self.tr("Save"), name, kinds)
        if not chosen:
            return None
        file = Path(chosen)
        if file.suffix.casefold() in ENDINGS:
            return file
        ending = kind[kind.rfind("*") + 1 :].rstrip(")")
        return _free(file.with_name(file.name + (ending if ending in ENDINGS else ".png")))

    def pdf(self, pages: Pages) -> None:
        """Ask for a file and write all pages."""
        file = self.ask_file("progress.pdf", self.tr("PDF (*.pdf)"))
        if file is not None:
            self.write_pdf(pages, file)

    def write_pdf(self, pages: Pages, file: Path) -> None:
        """Write all pages to a file."""
        from PySide6.QtGui import QPdfWriter

        from xrayTrainer.ui.views.progress_files import write_whole

        buffer = QBuffer(self)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(pages[0])
        writer.setResolution(150)

        def done() -> None:
            try:
                write_whole(file, bytes(buffer.data().data()))
            except UserError as error:
                self.failed.emit(error)
            else:
                self.told.emit(file.name)
            finally:
                buffer.deleteLater()

        self._begin(writer, pages, done)

    def print(self, pages: Pages) -> None:
        """Ask for a printer and print all pages."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer: QPrinter = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setResolution(150)
        printer.setDocName(pages[0])
        dialog = QPrintDialog(printer, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self._begin(printer, pages, lambda: self.told.emit(""))

    def _begin(self, device: QPagedPaintDevice, pages: Pages, done: Callable[[], None]) -> None:
        from xrayTrainer.ui.views.progress_paper import Paper

        if self.busy:
            return
        try:
            self._steps = Paper(device).steps(*pages)
        except UserError as error:
            self.failed.emit(error)
            return
        self._device, self._done = device, done
        self.busy_changed.emit(True)
        self._timer.start()

    def _step(self) -> None:
        """Paint the next plot or table."""
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration:
            self._end()
            self._done()
        except Exception:
            self._end()
            raise

    def _end(self) -> None:
        self._timer.stop()
        self._steps = None
        self._device = None
        self.busy_changed.emit(False)


def _free(file: Path) -> Path:
    """Return a name that no file has: nobody was asked whether to replace one of that name."""
    count, free = 2, file
    while free.exists():
        free = file.with_stem(f"{file.stem}-{count}")
        count += 1
    return free
