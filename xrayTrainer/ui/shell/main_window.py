"""The window: bar, line for notices, stack of screens; runs the actions of the whole program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.app_actions import APP_ACTIONS
from xrayTrainer.ui.commands.registry import spec
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.given_files import DropWindow
from xrayTrainer.ui.shell.languages import Languages
from xrayTrainer.ui.shell.navigator import Navigator
from xrayTrainer.ui.shell.screens import SCREENS
from xrayTrainer.ui.shell.top_bar import TopBar
from xrayTrainer.ui.viewmodels.route import Payload, Route, ScreenId
from xrayTrainer.ui.viewmodels.settings import DRAG_REVERSED, GEOMETRY, LANGUAGE, SCHEME, WINDOW_DRAG, AppSettings
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.mark import NAME, program_icon
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.theme import SchemeChoice, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import Person
    from xrayTrainer.ui.shell.bug_dialog import BugDialog
    from xrayTrainer.ui.shell.screens import ScreenSpec
    from xrayTrainer.ui.widgets.key_positions import ShortcutRouter

WHILE_ALONE = frozenset({"go.home", "app.help", "app.fullscreen", "app.quit"})
"""Actions of the window that are left in an exam; going home asks before, help lists keys."""
LEAST_SIZE = (960, 600)
FIRST_SIZE = (1280, 760)
PLACES = {
    "go.home": ScreenId.HOME,
    "go.library": ScreenId.LIBRARY,
    "go.workbench": ScreenId.WORKBENCH,
    "go.atlas": ScreenId.ATLAS,
    "go.progress": ScreenId.PROGRESS,
    "go.studio": ScreenId.STUDIO,
    "go.inbox": ScreenId.INBOX,
    "go.unit": ScreenId.UNIT,
    "app.settings": ScreenId.SETTINGS,
    "app.help": ScreenId.HELP,
    "app.about": ScreenId.ABOUT,
}
"""Screens to which an action leads."""
WITHOUT_BAR = (ScreenId.WORKBENCH, ScreenId.REVIEW, ScreenId.ATLAS)
"""Screens that have no bar in full screen; the way out is in the corner of their scan."""


AT_FIRST_START = frozenset({"app.fullscreen", "app.quit"})


class MainWindow(DropWindow):
    """The only window.

    Parameters
    ----------
    settings, theme, languages
        What is remembered, the colours, the language.
    wording
        Returns the words of the language that is on.
    screens
        The registry.

    Signals
    -------
    closed()
        The window is gone.
    first_language_chosen(str)
        The very first question was answered: go to the first case.
    """

    closed = Signal()
    first_language_chosen = Signal(str)

    def __init__(
        self,
        *,
        settings: AppSettings,
        theme: Theme,
        languages: Languages,
        wording: Callable[[], Wording],
        screens: Sequence[ScreenSpec] = SCREENS,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._settings = settings
        self._theme = theme
        self._languages = languages
        self._wording = wording
        self._context: Context | None = None
        self._bug_dialog: BugDialog | None = None
        self._router: ShortcutRouter | None = None
        self.setWindowTitle(NAME)
        self.setMinimumSize(*LEAST_SIZE)
        self.bar = TopBar()
        self.notice = Notice()
        stack = QStackedWidget()
        stack.setObjectName("screens")
        self.navigator = Navigator(stack, screens, wording)
        centre = QWidget()
        box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.bar, self.notice):
            box.addWidget(part)
        box.addWidget(stack, 1)
        self.setCentralWidget(centre)
        self._connect()
        self.bar.show_language(languages.code)
        self.bar.show_scheme(theme.choice)
        self._on_setting(WINDOW_DRAG.key)
        self._restore_geometry()

    def begin(self, *, first_start: bool) -> None:
        """Show the first screen: the question for the language, or Home."""
        self.bar.setVisible(not first_start)
        if not first_start:
            self.navigator.show_early(ScreenId.HOME)
            return
        from xrayTrainer.ui.shell.languages import system_language
        from xrayTrainer.ui.views.first_start import FirstStartView

        view = self.navigator.show_early(ScreenId.FIRST_START)
        if isinstance(view, FirstStartView):
            view.mark(system_language())
            view.first_focus().setFocus()
            view.language_chosen.connect(self._on_first_language)

    def attach(self, context: Context) -> None:
        """The use cases are there."""
        self._context = context
        self.bar.follow(context)
        context.people.switched.connect(lambda _person: self._after_switch())
        context.people.kept.connect(self._on_kept)
        context.starter.route_requested.connect(self.navigator.go)
        context.starter.failed.connect(self.tell_error)
        context.tasks.user_error.connect(self.tell_error)
        context.people.refresh()
        self.navigator.attach(context)

    def show_refusal(self, sentence: str) -> None:
        """The records can't be opened: Home says why, and nothing else is there."""
        from xrayTrainer.ui.views.home import HomeView

        home = self.navigator.show_early(ScreenId.HOME)
        if isinstance(home, HomeView):
            home.show_refusal(sentence)

    def set_icon(self) -> None:
        """Give the window its icon; drawn after the window stands."""
        self.setWindowIcon(program_icon())

    def tell_error(self, error: UserError) -> None:
        """Word an error in the line across the window."""
        self.notice.tell(self._wording().error(error), Tone.ERROR)

    def tell(self, sentence: str) -> None:
        """Say something in the line across the window."""
        self.notice.tell(sentence, Tone.INFO)

    def show_bug(self, sentences: str, details: str) -> None:
        """Say that the program has a fault; one such window at a time."""
        if self._bug_dialog is not None:
            return
        from xrayTrainer.ui.shell.bug_dialog import BugDialog

        self._bug_dialog = BugDialog(self, sentences, details)
        self._bug_dialog.destroyed.connect(self._on_bug_dialog_gone)
        self._bug_dialog.show()

    def set_language(self, code: str) -> None:
        """Speak another language, from now on and at the next start."""
        self._settings.set(LANGUAGE, code)
        self._languages.choose(code)
        self.notice.retranslate()
        self.notice.hide()
        self.renew_words()

    def renew_words(self) -> None:
        """Set every text anew: the language has changed, or the keys that texts name."""
        self.bar.show_language(self._languages.code)
        self.navigator.set_wording()

    def set_scheme(self, choice: str) -> None:
        """Put on other colours, from now on and at the next start."""
        self._settings.set(SCHEME, SchemeChoice(choice).value)

    def come_forward(self) -> None:
        """Show the window above the others."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.raise_()
        self.activateWindow()

    def listen_to_keys(self) -> ShortcutRouter:
        """Take keys from now on. Not earlier than needed: with it every event of the program passes through Python."""
        if self._router is None:
            from xrayTrainer.ui.widgets.key_positions import ShortcutRouter

            self._router = ShortcutRouter(self, APP_ACTIONS, self.run, self.is_enabled)
        return self._router

    def run(self, action: str) -> None:
        """Run an action by its id."""
        steps: dict[str, Callable[[], object]] = {
            "go.back": self.navigator.back,
            "app.fullscreen": self._toggle_full_screen,
            "app.quit": self.close,
        }
        step, screen = steps.get(action), self.navigator.screen
        if action == "app.help" and screen is not None and screen.help_first():
            return
        if action in PLACES:
            self._go(PLACES[action])
        elif step is not None:
            step()
        elif spec(action).screen == "*":
            self.bar.open_menu(action)
        elif self.navigator.screen is not None:
            self.navigator.screen.run(action)

    def is_enabled(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        screen, belongs = self.navigator.screen, spec(action).screen
        if belongs != "*":
            return screen is not None and screen.objectName() == belongs and screen.can(action)
        left = _left(self.navigator)
        if left is not None and action not in left:
            return False
        answers = {
            "go.workbench": self.navigator.case_open,
            "go.back": self.navigator.can_go_back,
            "app.person": self._context is not None,
            **self.bar.doors,
        }
        return answers.get(action, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that comes before keys are listened to is not lost."""
        if self._router is None and self.listen_to_keys().eventFilter(self, event):
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood."""
        if not self.navigator.may_close:
            event.ignore()
            return
        if not self.isFullScreen():
            geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            if GEOMETRY.fits(geometry):
                self._settings.set(GEOMETRY, geometry)
        super().closeEvent(event)
        self.closed.emit()

    def _connect(self) -> None:
        self.bar.action_requested.connect(self.run)
        self.bar.language_chosen.connect(self.set_language)
        self.bar.scheme_chosen.connect(self.set_scheme)
        self.bar.person_chosen.connect(self._switch_person)
        self.navigator.moved.connect(self._on_moved)
        self.navigator.case_open_changed.connect(self.bar.show_case_open)
        self._settings.changed.connect(self._on_setting)

    def _on_setting(self, key: str) -> None:
        if key == SCHEME.key:
            choice = SchemeChoice(self._settings.get(SCHEME))
            self._theme.choose(choice)
            self.bar.show_scheme(choice)
        elif key == WINDOW_DRAG.key:
            self.setProperty(DRAG_REVERSED, self._settings.get(WINDOW_DRAG) == "reversed")

    def _on_first_language(self, code: str) -> None:
        self.set_language(code)
        self.bar.show()
        self.first_language_chosen.emit(code)

    def _on_moved(self, screen: ScreenId) -> None:
        self.bar.show_place(screen)
        self._fit_bar()

    def _fit_bar(self) -> None:
        """In full screen the scan has the place of the bar too; in an exam there is nothing to go to."""
        here = self.navigator.here
        if here is not None and here.screen is not ScreenId.FIRST_START:
            whole = self.navigator.alone or (self.isFullScreen() and here.screen in WITHOUT_BAR)
            self.bar.setVisible(not whole)
            self.bar.show_full_screen(self.isFullScreen())

    def changeEvent(self, event: QEvent) -> None:
        """The bar follows the full screen, however that came about."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._fit_bar()

    def _switch_person(self, person: object) -> None:
        if self._context is not None:
            self._context.people.switch(person)  # type: ignore[arg-type]

    def _on_kept(self, person: Person) -> None:
        self.tell(self.tr("Your results are kept under the name %1.").replace("%1", person.name))

    def _after_switch(self) -> None:
        self.navigator.close_case()
        self._go(ScreenId.HOME)

    def _go(self, screen: ScreenId, payload: Payload = None) -> None:
        self.navigator.go(Route(screen, payload))

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_bug_dialog_gone(self) -> None:
        self._bug_dialog = None

    def _restore_geometry(self) -> None:
        stored = self._settings.get(GEOMETRY)
        if not stored or not self.restoreGeometry(QByteArray.fromBase64(stored.encode("ascii", "replace"))):
            self.resize(*FIRST_SIZE)


def _left(navigator: Navigator) -> frozenset[str] | None:
    """Return the actions of the window that make sense where one is; None for all."""
    if navigator.here is not None and navigator.here.screen is ScreenId.FIRST_START:
        return AT_FIRST_START
    return WHILE_ALONE if navigator.alone else None
