"""The composition root: the only place that builds the use cases and the window, and joins them.

Nothing heavy is imported before it is needed: the window stands before numpy, OpenCV and the records are loaded.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from xrayTrainer.resources import bundled_sets, data_folder

if TYPE_CHECKING:
    from xrayTrainer.imaging.reading import ScanReader
    from xrayTrainer.services.api import Services

_log = logging.getLogger(__name__)


@contextmanager
def open_services(data: Path, *, daily_backup: bool = False) -> Iterator[Services]:
    """Open the use cases on a data folder, for the block.

    Parameters
    ----------
    data
        Data folder; made when absent.
    daily_backup
        Whether the copy of the day is made meanwhile, in a thread of its own.

    Raises
    ------
    UserError
        When the records can't be opened; nothing is lost by it.
    """
    from xrayTrainer.domain.vocabulary import load_vocabulary
    from xrayTrainer.imaging.reading import ScanReader
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.database import DailyBackup, open_for_work
    from xrayTrainer.services.exports import ExportImpl
    from xrayTrainer.services.imports import AnnotationImport, class_names
    from xrayTrainer.services.library import LibraryImpl
    from xrayTrainer.services.people import PeopleImpl
    from xrayTrainer.services.training_sessions import TrainingImpl

    with ExitStack() as stack:
        store = open_for_work(data)
        stack.callback(store.close)
        reader = ScanReader()
        stack.callback(reader.close)
        if daily_backup:
            backup = DailyBackup(data)
            stack.callback(backup.join)
            backup.start()
        people = PeopleImpl(store)
        library = LibraryImpl(store, people, bundled=bundled_sets(), data=data)
        yield Services(
            people=people,
            library=library,
            training=TrainingImpl(store, people, library, reader),
            exports=ExportImpl(store),
            imports=AnnotationImport(
                picture_size=lambda path: _size(reader, path),
                class_names=lambda: class_names(load_vocabulary("classes").terms),
            ),
        )


def _size(reader: ScanReader, path: Path) -> tuple[int, int]:
    info = reader.info(path)
    return info.width, info.height


def warm_up() -> None:
    """Load what the first case needs, while its title is being read, and what its first scoring needs."""
    import cv2
    import scipy.optimize

    import xrayTrainer.scoring.scorecard  # noqa: F401 - loaded for later

    _log.info("OpenCV %s, SciPy %s", cv2.__version__, scipy.__version__)


def run_gui(*, data: Path | None = None, language: str | None = None) -> int:
    """Open the window and return the exit code when it is closed.

    Parameters
    ----------
    data
        Data folder; None for the usual one.
    language
        ISO 639-1 code for this run; None for the one that is remembered.
    """
    from PySide6.QtWidgets import QApplication

    from xrayTrainer.ui.shell.program import Program

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["XrayTrainer"])
    app.setApplicationName("XrayTrainer")
    app.setQuitOnLastWindowClosed(True)
    folder = data_folder(data)

    program = Program(
        app,
        data=folder,
        open_services=lambda: open_services(folder, daily_backup=True),
        warm_up=warm_up,
        language=language,
    )
    if not program.start():
        return 0
    try:
        return app.exec()
    finally:
        program.stop()
