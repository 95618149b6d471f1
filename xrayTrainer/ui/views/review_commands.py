"""What the keys and tools of the review do, and when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from xrayTrainer.ui.commands.key_map import keys_of
from xrayTrainer.ui.commands.registry import action_text
from xrayTrainer.ui.commands.review_actions import BY_ID, REVIEW_ACTIONS
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS
from xrayTrainer.ui.viewmodels.review import ReviewModel
from xrayTrainer.ui.views.review_extra_parts import ReviewExtraParts
from xrayTrainer.ui.views.scan_desk import ScanDesk
from xrayTrainer.ui.widgets.buttons import Pressable
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter, chord_of
from xrayTrainer.ui.widgets.notice import Tone
from xrayTrainer.ui.widgets.review_detail import ReviewDetail
from xrayTrainer.ui.widgets.review_scan import ReviewScan
from xrayTrainer.ui.widgets.review_things import ThingList


class ReviewCommands(QObject):
    """Runs the actions of the review on its model and widgets.

    Parameters
    ----------
    screen
        The screen; its keys count while it is visible.
    model, scan, desk, things, detail
        What is acted on; the desk works image tools.
    go_on
        The large button, which Enter and Space press.
    """

    def __init__(
        self,
        screen: QWidget,
        model: ReviewModel,
        scan: ReviewScan,
        desk: ScanDesk,
        things: ThingList,
        detail: ReviewDetail,
        go_on: Pressable,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._model = model
        self._scan = scan
        self._desk = desk
        self._things = things
        self._detail = detail
        self._go_on = go_on
        self._router = ShortcutRouter(
            screen, (*REVIEW_ACTIONS, *SCAN_ACTIONS), self.run, self.is_enabled, self.show_refusal
        )
        self._refused = False
        self.atlas: Callable[[], None] | None = None
        self.extras: ReviewExtraParts | None = None
        self._bare_key = _HeldKey(self, "review.bare", lambda: self.hold_bare(False))
        self._twin_key = _HeldKey(self, "review.twin", lambda: self.hold_twin(False))

    def conditions(self) -> frozenset[str]:
        """Return the conditions that hold."""
        page = self._model.page
        held = {
            "has_page": page is not None,
            "has_things": page is not None and bool(page.things),
            "several_views": page is not None and len(page.views) > 1,
            "can_atlas": self.atlas is not None and page is not None,
        }
        more = frozenset[str]() if self.extras is None else self.extras.conditions
        return more | self._desk.conditions | {name for name, holds in held.items() if holds}

    def is_enabled(self, action: str) -> bool:
        """Return whether an action can be run now; keys that a focused widget needs itself stay with it."""
        spec = BY_ID[action]
        focused = self._screen.window().focusWidget()
        if isinstance(focused, QPlainTextEdit):
            return False
        if action == "review.next" and isinstance(focused, Pressable) and focused is not self._go_on:
            return False
        if action == "review.next" and self._desk.measuring:
            return False
        if action in ("review.next_thing", "review.previous_thing") and focused in (self._scan.canvas, self._things):
            return False
        return not spec.enabled_when or spec.enabled_when in self.conditions()

    def run(self, action: str) -> None:
        """Do what an action says."""
        model, scan = self._model, self._scan
        model.used()
        if self._refused:
            self._refused = False
            scan.notice.hide()
        work: dict[str, Callable[[], object]] = {
            **self._desk.table(),
            "review.next": model.go_on,
            "review.next_thing": lambda: model.step(1),
            "review.previous_thing": lambda: model.step(-1),
            "review.all": lambda: None if self._desk.put_away() else model.choose(None),
            "view.fit": lambda: model.choose(None),
            "review.key": model.toggle_key,
            "review.marks": model.toggle_marks,
            "review.bare": lambda: self.hold_bare(True),
            **self._extra_work(),
            "review.more": self._detail.more.toggle,
            "view.actual": scan.actual_size,
            "view.zoom_in": lambda: scan.zoom(1),
            "view.zoom_out": lambda: scan.zoom(-1),
            "review.beside": lambda: None if self.atlas is None else self.atlas(),
            "review.next_view": lambda: model.step_view(1),
            "review.previous_view": lambda: model.step_view(-1),
        }
        work[action]()

    def show_refusal(self, action: str) -> None:
        """Say why what a key stands for can't be done, if there is more to say than that, until something is done."""
        row = BY_ID[action]
        reasons = self._desk.images.reasons | ({} if self.extras is None else self.extras.reasons)
        why = reasons.get(row.enabled_when, "")
        if why and self._model.page is not None:
            self._refused = True
            self._scan.notice.tell(f"{action_text(row)}. {why}", Tone.INFO)

    def _extra_work(self) -> dict[str, Callable[[], None]]:
        extras = self.extras
        if extras is None:
            return {}
        return {
            "review.twin": lambda: self.hold_twin(True),
            "review.plan": extras.open_plan,
            "review.replay": extras.toggle_replay,
            "review.play": extras.replay.toggle,
            "review.seen": extras.replay.toggle_seen,
            "review.dispute": extras.open_dispute,
        }

    def hold_twin(self, held: bool) -> None:
        """Show the scan with nothing hidden until the key or the button comes up."""
        if self.extras is not None:
            self.extras.hold_twin(held)
            self._twin_key.watch(held)

    def hold_bare(self, held: bool) -> None:
        """Show the scan alone until the key or the button comes up."""
        self._scan.set_bare(held)
        self._bare_key.watch(held)


class _HeldKey(QObject):
    """Waits for the key of an action to come up again, wherever the keyboard is by then."""

    def __init__(self, parent: QObject, action: str, released: Callable[[], None]) -> None:
        super().__init__(parent)
        self._action = action
        self._released = released
        self._watching = False

    def watch(self, watching: bool) -> None:
        """Begin or stop waiting."""
        app = QApplication.instance()
        if app is None or watching == self._watching:
            return
        self._watching = watching
        if watching:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when it comes up, or when the window loses the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            up = not event.isAutoRepeat() and chord_of(event) in keys_of(BY_ID[self._action])
        else:
            up = event.type() == QEvent.Type.WindowDeactivate
        if up:
            self._released()
        return False
