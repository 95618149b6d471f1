"""Every fault and warning of the open draft, found off the GUI thread, each with the place where it is mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.faults import Severity
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.faults import Fault
    from xrayTrainer.services.set_checks import Report
    from xrayTrainer.services.studio_api import Draft, StudioService

LANE = "studio.check"
Place: TypeAlias = "tuple[str | int, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Jump:
    """Where a fault is mended.

    Attributes
    ----------
    page
        `texts`, `rules`, `lessons`, `briefs`, `case`, `papers` or `key`.
    case
        Folder name of the case; empty for the set.
    place
        Place inside the file.
    """

    page: str
    case: str = ""
    place: Place = ()


def jump_of(fault: Fault, draft: Draft) -> Jump:
    """Return where a fault of a draft is mended."""
    place = place_in(fault.place)
    parts = fault.file.split("/")
    if parts[0] == "cases" and len(parts) > 1:
        if parts[-1] == "key.json":
            page = "case" if place and place[0] in ("difficulty", "tags") else "key"
            return Jump(page=page, case=parts[1], place=place)
        papers = bool(place) and place[0] in ("carrier", "dossier") and "risk_note" not in place
        return Jump(page="papers" if papers else "case", case=parts[1], place=place)
    if parts[0] in ("lessons", "briefs"):
        return Jump(page=parts[0], place=_of_page(parts, draft))
    first = place[0] if place else ""
    if first == "cases":
        slug = str(fault.params.get("case", ""))
        if not slug and len(place) > 1 and isinstance(place[1], int) and place[1] < len(draft.set.cases):
            slug = draft.set.cases[place[1]]
        return Jump(page="case", case=slug) if draft.find(slug) is not None else Jump(page="texts", place=place)
    if first in ("lessons", "briefs"):
        return Jump(page=str(first), place=place)
    return Jump(page="rules" if first in ("rules", "order") else "texts", place=place)


def place_in(pointer: str) -> Place:
    """Return the parts of a JSON pointer."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/") if part]
    return tuple(int(part) if part.isdigit() else part for part in parts)


def _of_page(parts: list[str], draft: Draft) -> Place:
    name = parts[-1].split(".")[0]
    held = draft.set.lessons if parts[0] == "lessons" else tuple(one.id for one in draft.set.briefs)
    return (parts[0], held.index(name)) if name in held else (parts[0],)


class CheckModel(QObject):
    """Looks through the open draft.

    Signals
    -------
    changed()
        There is another report, or none any more.
    busy_changed(bool)
        Whether it is being looked through.
    progressed(int, int)
        How many cases of how many.
    failed(object)
        `UserError`.
    """

    changed = Signal()
    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    failed = Signal(object)

    def __init__(
        self, service: StudioService, tasks: TaskRunner, desk: DraftDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._desk = desk
        self._busy = False
        self._draft: Draft | None = None
        self.report: Report | None = None
        desk.opened.connect(lambda _draft: self._forget())
        desk.closed.connect(self._forget)

    @property
    def busy(self) -> bool:
        """Whether it is being looked through."""
        return self._busy

    @property
    def checked(self) -> Draft | None:
        """The draft as it was looked through."""
        return self._draft

    @property
    def stale(self) -> bool:
        """Whether the draft was changed since."""
        return self._draft is not None and self._desk.draft is not self._draft

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was found, what makes the set unusable first."""
        found = () if self.report is None else self.report.faults
        return tuple(sorted(found, key=lambda fault: fault.severity is Severity.WARNING))

    def check(self) -> None:
        """Look through the draft as soon as it is saved."""
        if not self._busy:
            self._desk.when_saved(self._begin)

    def _begin(self) -> None:
        draft, service, tell = self._desk.draft, self._service, self.progressed.emit
        if draft is None or self._busy:
            return
        self._set_busy(True)

        def done(report: Report) -> None:
            self._set_busy(False)
            if self._desk.draft is not None and self._desk.draft.id == draft.id:
                self.report, self._draft = report, draft
                self.changed.emit()

        self._tasks.submit(
            lambda: service.check(draft, tell), done, failed=self._not_done, broke=self._broke, lane=LANE, owner=self
        )

    def _not_done(self, error: UserError) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._set_busy(False)
        self._tasks.bug.emit(error)

    def _forget(self) -> None:
        self.report = self._draft = None
        self.changed.emit()

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
