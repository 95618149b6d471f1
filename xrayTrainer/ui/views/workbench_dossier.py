"""The papers on the workbench: their keys, their width beside the scan, their pictures, what of them is in view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.commands.dossier_actions import DOSSIER_ACTIONS
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.widgets.dossier_panel import DossierPanel
from xrayTrainer.ui.widgets.dossier_picture import DossierPicture, read_picture
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter

NARROW, WIDE, LEAST = 368, 640, 300
"""Width of the panel as it opens and for reading, and the least, in device-independent pixels."""

MOST_SHARE = 0.55
"""Greatest share of the width that the papers take for reading: the scan stays in view."""

MARKS_HEIGHT, MARK_HEIGHT, MARKS_SHOWN = 84, 40, 3
"""Beside papers the list of marks is as high as its title and so many marks; more scroll."""

_UNLIMITED = 16_777_215
_BY_ID = {row.id: row for row in DOSSIER_ACTIONS}


class WorkbenchDossier(QObject):
    """Wires the dossier panel to the case on the bench.

    Parameters
    ----------
    panel
        The dossier.
    split
        Scan on the left, the panel with the dossier on the right.
    marks
        The list of marks below the papers, which leaves them its room.
    screen
        The screen on which the keys hold.

    Signals
    -------
    shown_wanted()
        The panel is hidden, and something in it was asked for.
    width_chosen(int)
        The width beside the scan was changed by hand, in device-independent pixels.
    wide_chosen(bool)
        Room for reading was chosen, or given back.
    """

    shown_wanted = Signal()
    width_chosen = Signal(int)
    wide_chosen = Signal(bool)

    def __init__(
        self,
        model: WorkbenchModel,
        panel: DossierPanel,
        split: QSplitter,
        marks: QWidget,
        tasks: TaskRunner,
        wording: Callable[[], Wording],
        screen: QWidget,
    ) -> None:
        super().__init__(screen)
        self._model, self._panel, self._split = model, panel, split
        self._marks = marks
        self._tasks, self._wording = tasks, wording
        self._wide = self._widened = self._placed = False
        self._widths = {False: NARROW, True: WIDE}
        self._router = ShortcutRouter(screen, DOSSIER_ACTIONS, self.run, self.is_enabled)
        panel.finding_reported.connect(model.report_finding)
        panel.finding_withdrawn.connect(model.withdraw_finding)
        panel.picture_wanted.connect(self._load_picture)
        panel.in_view.connect(self._tell)
        panel.action_wanted.connect(self.run)
        for watched in (panel, split):
            watched.installEventFilter(self)
        split.splitterMoved.connect(self._dragged)
        model.findings_changed.connect(panel.show_findings)
        model.sheet_changed.connect(self._fit_marks)

    @property
    def conditions(self) -> frozenset[str]:
        """What can be done with the papers now."""
        if self._panel.empty or self._model.paused:
            return frozenset()
        return frozenset({"has_dossier", "can_compare"} if self._panel.can_compare else {"has_dossier"})

    def is_enabled(self, action: str) -> bool:
        """Return whether an action can be run now."""
        return _BY_ID[action].enabled_when in self.conditions

    def run(self, action: str) -> None:
        """Run an action, if it can be run now."""
        if not self.is_enabled(action):
            return
        self._model.used()
        panel = self._panel
        if not panel.isVisible():
            self.shown_wanted.emit()
        if action == "dossier.search":
            panel.open_search()
        elif action == "dossier.compare":
            self._compare()
        elif action == "dossier.wide":
            self.set_wide(not self._wide)
            self.wide_chosen.emit(self._wide)
        else:
            panel.turn(1 if action == "dossier.next" else -1)
        self.show_state()

    def show_state(self) -> None:
        """Enable the tools and show which are on."""
        self._panel.tools.set_conditions(self.conditions)
        self._panel.tools.set_checked("dossier.wide", self._wide)
        self._panel.tools.set_checked("dossier.compare", self._panel.comparing)

    def set_wide(self, wide: bool) -> None:
        """Give the papers room for reading, or the scan its room back."""
        self._wide, self._widened = wide, False
        whole = sum(self._split.sizes())
        if whole and self._panel.isVisible():
            width = min(self._widths[wide], round(MOST_SHARE * whole))
            if self._place is not None:
                self._split.setSizes([width, whole - width] if self._place == 0 else [whole - width, width])
            self._placed = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the panel as it is shown and hidden: what nobody sees is not in view."""
        kind = event.type()
        if watched is self._panel and kind in (QEvent.Type.Show, QEvent.Type.Hide):
            shown = kind == QEvent.Type.Show
            self._placed = False
            self._fit_marks()
            self._model.documents_in_view(self._names() if shown else ())
        if kind in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self._placed:
            self.set_wide(self._wide)
        return False

    def _dragged(self, _place: int, _handle: int) -> None:
        """Keep the width that was chosen by hand."""
        if self._place is None:
            return
        self._widths[self._wide] = max(LEAST, self._split.sizes()[self._place])
        if not self._wide:
            self.width_chosen.emit(self._widths[False])

    def set_width(self, width: int) -> None:
        """Give the papers the width that was chosen once."""
        self._widths[False] = min(max(LEAST, width), WIDE)
        if not self._wide:
            self.set_wide(False)

    @property
    def _place(self) -> int | None:
        """Number of the panel in the splitter; None while it stands elsewhere."""
        parts = (self._split.widget(number) for number in range(self._split.count()))
        found = [number for number, part in enumerate(parts) if part is not None and part.isAncestorOf(self._panel)]
        return found[0] if len(found) == 1 and self._split.count() > 1 else None

    def _fit_marks(self, _sheet: object = None) -> None:
        """Leave the papers the room that marks do not need."""
        shown = min(MARKS_SHOWN, len(self._model.sheet.marks))
        beside = MARKS_HEIGHT + MARK_HEIGHT * shown
        self._marks.setMaximumHeight(beside if self._panel.isVisible() else _UNLIMITED)

    def _compare(self) -> None:
        """Two papers need room: the panel widens with them, and narrows again after them."""
        comparing = not self._panel.comparing
        if comparing and not self._wide:
            self.set_wide(True)
            self._widened = True
        elif not comparing and self._widened:
            self.set_wide(False)
        self._panel.set_comparing(comparing)

    def _names(self) -> tuple[str, ...]:
        """Return what is in view: parts of the dossier, or the consignment whose papers they are."""
        case, current = self._model.case, self._model.choices.current
        if case is not None and case.case.kind == "select":
            return () if current is None else (current,)
        return self._panel.names

    def _tell(self, _names: tuple[str, ...]) -> None:
        if self._widened and not self._panel.comparing:
            self.set_wide(False)
        if self._panel.isVisible():
            self._model.documents_in_view(self._names())
        self.show_state()

    def _load_picture(self, picture: DossierPicture) -> None:
        path = picture.path

        def failed(error: UserError) -> None:
            picture.show_text(self._wording().error(error))

        self._tasks.submit(lambda: read_picture(path), picture.show_image, failed=failed, owner=picture)
