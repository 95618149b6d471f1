"""The running program: brings up the window first, then the rest; takes everything down in order.

Order at start: Qt, the window with a bare Home, then, off the GUI thread, numpy, OpenCV and the records.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.faults import Faults
from xrayTrainer.ui.shell.given_files import GivenFiles
from xrayTrainer.ui.shell.languages import Languages, system_language
from xrayTrainer.ui.shell.letter_windows import LetterWindows
from xrayTrainer.ui.shell.main_window import MainWindow
from xrayTrainer.ui.shell.making_ahead import MakingAhead
from xrayTrainer.ui.shell.own_keys import install_keys, remove_keys
from xrayTrainer.ui.shell.pack_windows import pack_windows
from xrayTrainer.ui.shell.people_dialogs import PeopleDialogs
from xrayTrainer.ui.shell.screens import AHEAD
from xrayTrainer.ui.shell.single_instance import SingleInstance
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.people import PeopleFacts, PeopleModel
from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.viewmodels.session_flow import SessionFlow
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.settings import LANGUAGE, SCHEME, AppSettings
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets import fonts
from xrayTrainer.ui.widgets.theme import SchemeChoice, Theme

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import Home, Services
    from xrayTrainer.ui.commands.key_map import KeyMap
    from xrayTrainer.ui.viewmodels.atlas import AtlasBook

log = logging.getLogger(__name__)

SETTLE_MS = 100
"""How long Home may be painted in peace before what can wait is done."""

OpenServices = Callable[[], AbstractContextManager["Services"]]
"""Opens the use cases on the data folder; called off the GUI thread."""


class Program(QObject):
    """One run of the windowed program.

    Parameters
    ----------
    app
        Qt's application.
    data
        Data folder.
    open_services
        Opens the use cases.
    warm_up
        Loads what the first case needs, once Home is there; called off the GUI thread.
    later
        What can wait longer than that, in order; called off the GUI thread. The first loads what other screens need.
    ahead
        Whether screens are made ahead, a piece at a time, or each at once when it is first wanted.
    language
        Language for this run alone; None for the one that is remembered.
    files
        Packs and cards that the program was started with.

    Signals
    -------
    ready()
        The use cases are there: the program can be used.
    settled()
        Start-up is over: Home has its facts, or says why it can't have them.
    grown()
        Much that is here to stay has come: modules, then screens.
    """

    ready = Signal()
    settled = Signal()
    grown = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        data: Path,
        open_services: OpenServices,
        warm_up: Callable[[], object],
        later: Sequence[Callable[[], object]] = (),
        language: str | None = None,
        ahead: bool = True,
        files: Sequence[Path] = (),
    ) -> None:
        super().__init__()
        self._app = app
        self._data = data
        self._open_services = open_services
        self._stages = [warm_up, *later]
        self._ahead = ahead
        self._given = GivenFiles(files, self)
        self._making: MakingAhead | None = None
        self._opened: AbstractContextManager[Services] | None = None
        self._faults = Faults(data, self)
        self._instance = SingleInstance(data, self)
        self._words: Wording | None = None
        self._messages: Messages | None = None
        self._languages = Languages(app)
        self._tasks = TaskRunner(self)
        self._changes = Changes(self)
        self._language = language
        self.keys: KeyMap | None = None
        self._atlas: AtlasBook | None = None
        self.window: MainWindow | None = None
        self.context: Context | None = None

    def start(self) -> bool:
        """Show the window; the rest follows from the event loop. Return False when another window has the folder."""
        if not self._instance.claim():
            asked: list[Path | None] = [*self._given.files] or [None]
            if not all(self._instance.ask_first(file) for file in asked):
                log.warning("another window has the data folder, but does not answer")
            return False
        self._faults.install()
        settings = AppSettings(self._data, self)
        self.keys = install_keys(self._app, settings)
        theme = Theme(self._app, self)
        theme.choose(SchemeChoice(settings.get(SCHEME)))
        fonts.install(self._app)
        chosen = self._language or settings.get(LANGUAGE)
        self._languages.choose(chosen or system_language())
        window = MainWindow(settings=settings, theme=theme, languages=self._languages, wording=self.wording)
        self.window = window
        self._settings, self._theme = settings, theme
        self.keys.changed.connect(window.renew_words)
        self._faults.bug.connect(self._show_bug)
        self._tasks.bug.connect(self._faults.report)
        self._instance.raise_requested.connect(window.come_forward)
        self._instance.file_given.connect(self._given.take)
        window.files_dropped.connect(self._given.take_all)
        window.first_language_chosen.connect(lambda _code: self._go_to_first_case())
        window.begin(first_start=not chosen)
        if self._ahead:
            self._making = MakingAhead(window.navigator, self)
            self._making.finished.connect(self.grown)
        if not chosen:
            window.listen_to_keys()
        window.show()
        QTimer.singleShot(0, self._after_first_paint)
        return True

    def wording(self) -> Wording:
        """Return the words of the language that is on."""
        code = self._languages.code
        if self._words is None or self._words.language != code:
            self._messages = Messages(code) if self._messages is None else self._messages.with_language(code)
            self._words = Wording(self._messages, code)
        return self._words

    def stop(self) -> None:
        """Take everything down: work under way, records, log, lock."""
        if self._making is not None:
            self._making.stop()
        self._tasks.shutdown()
        if self.window is not None:
            window, self.window = self.window, None
            window.hide()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        if self._opened is not None:
            self._opened.__exit__(None, None, None)
            self._opened = None
        if self.keys is not None:
            remove_keys(self.keys)
            self.keys = None
        self._languages.clear()
        self._instance.release()
        self._faults.uninstall()

    def _after_first_paint(self) -> None:
        self._tasks.submit(self._open, self._attach, failed=self._refuse, owner=self)

    def _open(self) -> Services:
        opened = self._open_services()
        services = opened.__enter__()
        self._opened = opened
        return services

    def _attach(self, services: Services) -> None:
        window = self.window
        if window is None:
            return
        starter = SessionStarter(services.training, self._tasks, self._changes, self, modes=services.modes)
        flow = SessionFlow(services.modes, self._tasks, self)
        people = PeopleModel(services.people, self._tasks, self._changes, self)
        dialogs = PeopleDialogs(
            window,
            service=services.people,
            people=people,
            tasks=self._tasks,
            changes=self._changes,
            wording=self.wording,
            review=services.review,
        )
        self.context = Context(
            services=services,
            tasks=self._tasks,
            changes=self._changes,
            settings=self._settings,
            theme=self._theme,
            starter=starter,
            flow=flow,
            people=people,
            data=self._data,
            window=window,
            wording=self.wording,
            go=window.navigator.go,
            set_language=window.set_language,
            tell_error=window.tell_error,
            keep_results=dialogs.keep_results,
            use_person_tool=dialogs.use_tool,
            atlas=self._atlas_book,
            pack_windows=pack_windows(
                window,
                services,
                tasks=self._tasks,
                changes=self._changes,
                wording=self.wording,
                letters=LetterWindows(
                    window, services, tasks=self._tasks, changes=self._changes, settings=self._settings
                ),
            ),
        )
        people.changed.connect(self._know_people)
        people.switched.connect(lambda _person: starter.forget())
        window.attach(self.context)
        self._tasks.busy_changed.connect(self._on_busy)
        self.ready.emit()

    def _know_people(self, facts: PeopleFacts) -> None:
        """What each person wished for holds while that person is at work."""
        self._settings.set_people(facts.current.id, [person.id for person in facts.named])

    def _atlas_book(self) -> AtlasBook:
        if self._atlas is None:
            if self.context is None:
                raise ValueError("the atlas needs the use cases")
            from xrayTrainer.ui.viewmodels.atlas import AtlasBook

            self._atlas = AtlasBook(self.context.services.atlas, self._tasks, self)
        return self._atlas

    def _on_busy(self, busy: bool) -> None:
        """The first time that nothing is under way, Home has its facts: now comes what can wait."""
        if busy:
            return
        self._tasks.busy_changed.disconnect(self._on_busy)
        QTimer.singleShot(SETTLE_MS, self, self._settle_down)

    def _settle_down(self) -> None:
        if self.window is None:
            return
        self.settled.emit()
        self._given.begin(self.window.navigator, lambda: self.context.pack_windows if self.context else None)
        self._faults.open_log()
        self.window.listen_to_keys()
        self.window.set_icon()
        self._instance.listen()
        if self.context is not None:
            self._warm_up(0)

    def _warm_up(self, stage: int) -> None:
        """Do the next of what can wait, and make the screens for which the last one was done."""
        if stage == len(self._stages):
            return

        def go_on(_nothing: object) -> None:
            self.grown.emit()
            if self._making is not None and self.window is not None:
                only_first = stage == 0 and len(self._stages) > 1
                self._making.start(AHEAD[:1] if only_first else AHEAD, self.window.windowHandle())
            self._warm_up(stage + 1)

        def report(error: Exception) -> None:
            self._tasks.bug.emit(error)
            go_on(None)

        self._tasks.submit(self._stages[stage], go_on, broke=report, lane="warm_up", owner=self)

    def _refuse(self, error: UserError) -> None:
        """The records can't be opened: say why; nothing else works, and nothing is lost."""
        log.error("the records can't be opened: %s", error)
        self._settle_down()
        if self.window is not None:
            self.window.show_refusal(self.wording().error(error))

    def _go_to_first_case(self) -> None:
        """After the very first question: straight to the first case, as soon as the records are there."""
        if self.context is None:
            self.ready.connect(self._go_to_first_case)
            return
        context = self.context

        def begin(home: Home) -> None:
            if home.resume is not None:
                context.starter.resume(home.resume.id)
            elif home.suggested is not None:
                context.starter.start(home.suggested.id)
            else:
                context.go(Route(ScreenId.HOME))

        context.tasks.submit(context.services.training.home, begin, lane="first", owner=self)

    def _show_bug(self, details: str) -> None:
        if self.window is not None:
            words = self._messages or Messages(self._languages.code)
            log_file = str(self._faults.file)
            sentences = words.text("app.unexpected", log=log_file) + "\n\n" + words.text("app.bug", log=log_file)
            self.window.show_bug(sentences, details)
