"""The composition root: the only place that builds the use cases and the window, and joins them.

Nothing heavy is imported before it is needed: the window stands before numpy, OpenCV and the records are loaded.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from xrayTrainer import app_parts as parts
from xrayTrainer.app_parts import Later as _Later
from xrayTrainer.resources import bundled_sets, data_folder

if TYPE_CHECKING:
    from xrayTrainer.services.api import ExportService, ImportService, Services
    from xrayTrainer.services.compose_api import ComposeService
    from xrayTrainer.services.key_api import KeyService
    from xrayTrainer.services.making_api import AtlasService, PracticeService
    from xrayTrainer.services.marking import Reader, Scenes
    from xrayTrainer.services.modes_api import ModesService
    from xrayTrainer.services.own_scans_api import OwnScansService
    from xrayTrainer.services.progress_api import ProgressService
    from xrayTrainer.services.review_api import ReviewService
    from xrayTrainer.services.session_way import SessionWay
    from xrayTrainer.services.studio_api import StudioService
    from xrayTrainer.services.unit_api import UnitService
    from xrayTrainer.services.units_api import UnitsService
    from xrayTrainer.storage.store import Records

_log = logging.getLogger(__name__)


@contextmanager
def open_services(data: Path, *, reading: bool = False) -> Iterator[Services]:
    """Open the use cases on a data folder, for the block.

    Parameters
    ----------
    data
        Data folder; made when absent.
    reading
        Whether the records are only read: that works beside a program that has them open.

    Raises
    ------
    UserError
        When the records can't be opened; nothing is lost by it.
    """
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.database import open_for_reading, open_for_work
    from xrayTrainer.services.library import LibraryImpl
    from xrayTrainer.services.people import PeopleImpl
    from xrayTrainer.services.training_sessions import TrainingImpl

    with ExitStack() as stack:
        store = open_for_reading(data) if reading else open_for_work(data)
        stack.callback(store.close)
        reader = _Later(parts.scan_reader, end=lambda made: made.close())
        stack.callback(reader.end)
        scenes = _Later(lambda: parts.scene_renderer(data), end=lambda made: made.close())
        stack.callback(scenes.end)
        people = PeopleImpl(store)
        library = LibraryImpl(store, people, bundled=bundled_sets(), data=data)
        modes = _Later(
            lambda: parts.modes(store, people, library, data, reader, scenes, training), end=lambda m: m.close()
        )
        stack.callback(modes.end)
        composer = _Later(parts.composer, end=lambda made: made.close())
        stack.callback(composer.end)
        studio = _Later(lambda: parts.studio(store, people, library, training, data, reader, scenes))
        own_scans = _Later(lambda: parts.own_scans(data, reader, studio), end=lambda made: made.close())
        stack.callback(own_scans.end)
        way = cast("SessionWay", modes)
        training = TrainingImpl(store, people, library, cast("Reader", reader), cast("Scenes", scenes), way=way)
        yield Services(
            people=people,
            library=library,
            training=training,
            exports=cast("ExportService", _Later(lambda: parts.exports(store))),
            imports=cast("ImportService", _Later(lambda: parts.imports(reader))),
            practice=cast("PracticeService", _Later(lambda: parts.practice(data))),
            atlas=cast("AtlasService", _Later(lambda: parts.atlas(data, scenes))),
            review=cast("ReviewService", _Later(lambda: parts.review(store, training, scenes))),
            modes=cast("ModesService", modes),
            progress=cast("ProgressService", _Later(lambda: parts.progress(store, people, library))),
            composer=cast("ComposeService", composer),
            studio=cast("StudioService", studio),
            own_scans=cast("OwnScansService", own_scans),
            keys=cast("KeyService", _Later(lambda: _keys(store, reader, scenes))),
            **parts.unit_rooms(store, data, library),
            **parts.mentor_rooms(store, people, library, training, data),
            unit=cast("UnitService", _Later(lambda: _unit(store))),
            units=cast(
                "UnitsService", _Later(lambda: parts.units(store, people, library, training, data, reader, scenes))
            ),
        )


def _keys(store: Records, reader: _Later, scenes: _Later) -> KeyService:
    from xrayTrainer.services.key_work import KeyWork, SceneZones

    return KeyWork(store, cast("Reader", reader), cast("SceneZones", scenes))


def _unit(store: Records) -> UnitService:
    from xrayTrainer.services.unit import UnitImpl

    return UnitImpl(store)


def warm_up() -> None:
    """Load what all screens need, on this thread, so that the window need not stand still for any of it."""
    _load_workbench()
    _load_other_screens()


def _load_workbench() -> None:
    """Load what the first case needs while its title is being read."""
    # ruff: isort: off
    import cv2
    import xrayTrainer.ui.views.workbench
    import xrayTrainer.ui.views.workbench_comfort
    import xrayTrainer.ui.views.viewing_watch  # noqa: F401 - loaded for later, as those before
    from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
    # ruff: isort: on

    for name in VocabularyName:
        load_vocabulary(name)
    _log.info("OpenCV %s", cv2.__version__)


def _load_other_screens() -> None:
    """Load what its first scoring and review need, then the rest."""
    # ruff: isort: off
    import scipy.optimize
    import xrayTrainer.scoring.scorecard
    import xrayTrainer.ui.views.review
    import xrayTrainer.ui.views.library
    import xrayTrainer.ui.views.import_export_tools
    import xrayTrainer.ui.views.practice_tool
    import xrayTrainer.ui.views.pack_tools
    import xrayTrainer.ui.views.session_summary
    import xrayTrainer.ui.views.progress
    import xrayTrainer.ui.widgets.plot
    import xrayTrainer.ui.views.settings
    import xrayTrainer.ui.views.help
    import xrayTrainer.ui.views.atlas
    import xrayTrainer.ui.views.presenter
    import xrayTrainer.ui.views.lesson
    import xrayTrainer.ui.views.unit
    import xrayTrainer.ui.views.unit_hours
    import xrayTrainer.ui.views.unit_skills
    import xrayTrainer.ui.views.unit_windows
    import xrayTrainer.ui.views.unit_people
    import xrayTrainer.ui.views.about  # noqa: F401 - loaded for later, as those before
    # ruff: isort: on

    _log.info("SciPy %s", scipy.__version__)


def _copy_of_the_day(data: Path) -> None:
    from xrayTrainer.services.database import DailyBackup

    backup = DailyBackup(data)
    backup.start()
    backup.join()


def run_gui(*, data: Path | None = None, language: str | None = None, files: Sequence[Path] = ()) -> int:
    """Open the window and return the exit code when it is closed.

    Parameters
    ----------
    data
        Data folder; None for the usual one.
    language
        ISO 639-1 code for this run; None for the one that is remembered.
    files
        Packs and identity cards to be opened.
    """
    gc.disable()  # what start-up makes is here to stay: looking for garbage among it finds none
    try:
        return _run_gui(data_folder(data), language, files)
    finally:
        gc.enable()
        gc.unfreeze()


def _run_gui(folder: Path, language: str | None, files: Sequence[Path]) -> int:
    from PySide6.QtWidgets import QApplication

    from xrayTrainer.ui.shell.import_watch import leave_sources_unread

    leave_sources_unread()
    from xrayTrainer.ui.shell.program import Program

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["XrayTrainer"])
    app.setApplicationName("XrayTrainer")
    app.setQuitOnLastWindowClosed(True)
    program = Program(
        app,
        data=folder,
        open_services=lambda: open_services(folder),
        warm_up=_load_workbench,
        later=(_load_other_screens, lambda: _copy_of_the_day(folder)),
        language=language,
        files=files,
    )
    program.settled.connect(lambda: gc.enable())
    program.grown.connect(lambda: gc.freeze())  # looking through it all for garbage would be a stall at each time
    if not program.start():
        return 0
    try:
        return app.exec()
    finally:
        program.stop()
