"""The scene composer: which case of which draft, its scene with undo, what follows it, and the way into the set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.viewmodels.composer_case import SCENE_FILE
from xrayTrainer.ui.viewmodels.composer_edits import ids_of, usual_start, with_load
from xrayTrainer.ui.viewmodels.composer_saving import CaseSaver
from xrayTrainer.ui.viewmodels.composer_scan import ScanFollow
from xrayTrainer.ui.viewmodels.composer_work import SceneEdit, SceneWork
from xrayTrainer.ui.viewmodels.route import DraftCasePlace
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.scene import Scene
    from xrayTrainer.services.compose_api import Bench, ComposeChoices, ComposeService, HiddenState, Standing
    from xrayTrainer.services.composer_unfinished import UnfinishedScenes
    from xrayTrainer.services.studio_api import CaseDraft, Draft, StudioService

_LANE = "composer.open"


@dataclass(frozen=True, slots=True)
class _Opened:
    choices: ComposeChoices
    bench: Bench
    standing: Standing
    kept: bool
    stored: bytes | None


class ComposerModel(QObject):
    """What is composed.

    Parameters
    ----------
    composing, studio
        The use cases.
    unfinished
        Keeps scenes that were left.
    desk
        Holds the draft.
    tasks
        Runs all of it off the GUI thread.
    author
        Name of the mentor at work, for keys.

    Signals
    -------
    opened(bool)
        A scene lies here; whether it is one that was left unfinished.
    opening_failed(object)
        `UserError`: the bench, the draft or its scene can't be had.
    selected(object)
        Id of the load or hidden thing that is worked on, or None.
    """

    opened = Signal(bool)
    opening_failed = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        composing: ComposeService,
        studio: StudioService,
        unfinished: UnfinishedScenes,
        desk: DraftDesk,
        tasks: TaskRunner,
        *,
        author: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.composing = composing
        self.tasks = tasks
        self._unfinished = unfinished
        self._desk = desk
        self._choices: ComposeChoices | None = None
        self._bench: Bench | None = None
        self._place: DraftCasePlace | None = None
        self._view: str | None = None
        self._selected: str | None = None
        self._known: tuple[str, ...] | None = None
        self.work = SceneWork(tasks, self)
        self.scan = ScanFollow(tasks, self)
        self.saver = CaseSaver(studio, desk, tasks, author=author, parent=self)
        self.work.changed.connect(self._follow)
        self.scan.still.connect(self.work.measure)
        self.saver.saved.connect(self._saved)

    # what there is

    @property
    def choices(self) -> ComposeChoices | None:
        """What scenes can be made of; None until that is known."""
        return self._choices

    @property
    def standing(self) -> Standing | None:
        """What the scene comes to."""
        return self.work.standing

    @property
    def place(self) -> DraftCasePlace | None:
        """Which case of which draft."""
        return self._place

    @property
    def view(self) -> str | None:
        """The view of the scanner that is shown."""
        return self._view

    @property
    def views(self) -> tuple[str, ...]:
        """The views of the scene's scanner."""
        standing = self.standing
        return () if standing is None else views_of(standing.scene.scanner)

    @property
    def selection(self) -> str | None:
        """Id of the load or hidden thing that is worked on."""
        return self._selected

    @property
    def hidden(self) -> HiddenState | None:
        """The hidden thing that is worked on."""
        standing = self.standing
        if standing is None:
            return None
        return next((one for one in standing.hidden if one.id == self._selected), None)

    @property
    def changed_since(self) -> bool:
        """Whether the scene differs from what lies in the set."""
        standing = self.standing
        return standing is not None and standing.scene != self.saver.scene

    # opening and leaving

    def open(self, place: DraftCasePlace) -> None:
        """Bring the scene of a case, the one that was left unfinished, or a sensible first one."""
        draft = self._desk.draft
        here = draft is not None and draft.id == place.set_id
        if here and place == self._place and self.standing is not None:
            self._follow(self.standing)
            return
        self.leave()
        self._place = place
        self.work.close()
        self._known = None
        self.select(None)
        self._desk.open(place.set_id, lambda draft: self._read(place, draft))

    def begin_anew(self) -> None:
        """Put a sensible first scene in the place of what is composed, as a step."""
        choices = self._choices
        if choices is not None:
            self.want(SceneEdit(name=self.tr("Begin anew"), change=lambda bench, _scene: first_scene(bench, choices)))

    def leave(self) -> None:
        """Keep what is not in the set yet."""
        self.scan.rest()
        place, standing = self._place, self.standing
        if place is None or standing is None:
            return
        scene, unfinished = standing.scene, self._unfinished
        if self.changed_since and self.work.undoes is not None:
            self.tasks.submit(lambda: unfinished.keep(place.set_id, place.case, scene), _nothing, failed=_nothing)

    def _read(self, place: DraftCasePlace, draft: Draft) -> None:
        found = None if place.case is None else draft.find(place.case)
        composing, unfinished = self.composing, self._unfinished
        bench, choices = self._bench, self._choices

        def work() -> _Opened:
            offered = choices if choices is not None else composing.choices()
            mine = bench if bench is not None else composing.bench()
            stored = stored_scene(draft, found)
            kept = unfinished.find(place.set_id, place.case)
            return _Opened(offered, mine, *_standing(mine, offered, kept, stored), None if found is None else stored)

        self.tasks.submit(work, lambda got: self._begin(place, found, got), failed=self._fail, lane=_LANE, owner=self)

    def _begin(self, place: DraftCasePlace, found: CaseDraft | None, got: _Opened) -> None:
        if place != self._place:
            return
        self._choices, self._bench = got.choices, got.bench
        self.saver.begin(found, got.stored)
        self.work.begin(got.bench, got.standing)
        self.opened.emit(got.kept)

    def _fail(self, error: UserError) -> None:
        self._place = None
        self.opening_failed.emit(error)

    # working

    def want(self, edit: SceneEdit) -> None:
        """Make a change."""
        self.work.want(edit)

    def select(self, thing: str | None) -> None:
        """Work on a load or hidden thing."""
        if thing != self._selected:
            self._selected = thing
            self.selected.emit(thing)

    def show_view(self, view: str) -> None:
        """Show another view of the scanner."""
        if view != self._view and self.standing is not None:
            self._view = view
            self._follow(self.standing)

    def save(self, name: str = "", *, as_new: bool = False) -> None:
        """Put the scene into the set as its case, or beside it as a new one."""
        if self.work.bench is not None and self.standing is not None:
            self.saver.save(self.work.bench, self.standing.scene, name, as_new=as_new)

    def save_twin(self) -> None:
        """Put the scene with nothing hidden into the set, as a case of its own."""
        if self.work.bench is not None and self.standing is not None:
            self.saver.save_twin(self.work.bench, self.standing.scene)

    def _saved(self, made: CaseDraft) -> None:
        place, unfinished = self._place, self._unfinished
        if place is None:
            return
        self.tasks.submit(lambda: unfinished.drop(place.set_id, place.case), _nothing, failed=_nothing)
        self._place = DraftCasePlace(set_id=place.set_id, case=made.slug)

    def _follow(self, standing: Standing) -> None:
        if self.work.bench is None:
            return
        views = views_of(standing.scene.scanner)
        if self._view not in views:
            self._view = views[0]
        ids = ids_of(standing.scene)
        come = set() if self._known is None else set(ids) - set(self._known)
        if self._selected is not None and self._selected not in ids:
            self.select(None)
        if len(come) == 1:  # what was just added is what one goes on with
            self.select(come.pop())
        self._known = ids
        if self._view is not None:
            self.scan.show(self.work.bench, standing.scene, self._view)


def views_of(scanner: str) -> tuple[str, ...]:
    """Return the ids of a scanner's views."""
    from xrayTrainer.simulation.profiles import profile_named

    return tuple(view.id for view in profile_named(scanner).views)


def first_scene(bench: Bench, choices: ComposeChoices) -> Scene:
    """Return a scene with which a bench begins: a usual carrier with usual goods."""
    carrier, scanner, cargo = usual_start(choices)
    scene = bench.start(scanner=scanner, carrier=carrier.generator)
    return scene if cargo is None else with_load(scene, cargo.generator)


def stored_scene(draft: Draft, found: CaseDraft | None) -> bytes | None:
    """Return the scene file of a simulated case; None for a case that is to be made.

    Raises
    ------
    UserError
        `composer.no_scene` where the case is not made of one scene: what is composed would take its place.
    """
    if found is None:
        return None
    scenes = {view.source.scene for view in found.case.views}
    file = draft.case_folder(found.slug) / SCENE_FILE
    if found.case.kind != "search" or scenes != {SCENE_FILE} or not file.is_file():
        raise UserError("composer.no_scene", case=found.slug)
    return file.read_bytes()


def _standing(bench: Bench, choices: ComposeChoices, kept: Scene | None, stored: bytes | None) -> tuple[Standing, bool]:
    """Return what lies on the bench at first, and whether it was left unfinished."""
    from xrayTrainer.domain.codec import read_bytes
    from xrayTrainer.domain.scene import Scene as SceneFile

    if kept is not None:
        try:
            return bench.standing(kept, "draft"), True
        except UserError:  # another version of the program left it: what lies in the set is whole
            pass
    if stored is not None:
        return bench.standing(read_bytes(SceneFile, stored, file=SCENE_FILE), "draft"), False
    return bench.standing(first_scene(bench, choices), "draft"), False


def _nothing(_result: object) -> None:
    """For work whose end nobody waits for."""
