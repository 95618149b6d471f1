"""Parts that the composition root joins: each use case is built, with all that it imports, when it is first used."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from xrayTrainer.imaging.reading import ScanReader
    from xrayTrainer.services.api import ExportService, ImportService, PeopleService, TrainingService
    from xrayTrainer.services.assignments import AssignmentsImpl
    from xrayTrainer.services.comments_api import CommentsService
    from xrayTrainer.services.compose_api import ComposeService
    from xrayTrainer.services.course_report_api import CourseReportService
    from xrayTrainer.services.courses_api import CoursesService
    from xrayTrainer.services.inbox_api import InboxService
    from xrayTrainer.services.library import LibraryImpl
    from xrayTrainer.services.making_api import AtlasService, PracticeService
    from xrayTrainer.services.marking import Reader, Scenes
    from xrayTrainer.services.modes import ModesImpl
    from xrayTrainer.services.own_scans import AddsFiles, Reads
    from xrayTrainer.services.own_scans_api import OwnScansService
    from xrayTrainer.services.packs_api import PacksService
    from xrayTrainer.services.presenting_api import PresentingService
    from xrayTrainer.services.progress_api import ProgressService
    from xrayTrainer.services.proof_api import CertificateService, Papers, ProofService
    from xrayTrainer.services.results_api import ResultsService
    from xrayTrainer.services.review_api import ReviewService
    from xrayTrainer.services.studio_api import StudioService
    from xrayTrainer.services.training_sessions import TrainingImpl
    from xrayTrainer.services.units_api import UnitsService
    from xrayTrainer.services.xapi_api import XapiService
    from xrayTrainer.simulation.case_maker import CaseMaker
    from xrayTrainer.simulation.rendering import SceneRenderer
    from xrayTrainer.storage.store import Records


class Later:
    """Stands for an object that is made, with the modules that it needs, when it is first used. Safe between threads.

    Parameters
    ----------
    make
        Makes it.
    end
        Ends it, if it was made.
    """

    def __init__(self, make: Callable[[], Any], *, end: Callable[[Any], None] = lambda made: None) -> None:
        self._make = make
        self._end = end
        self._made: Any = None
        self._lock = threading.Lock()

    def __getattr__(self, name: str) -> Any:
        with self._lock:
            if self._made is None:
                self._made = self._make()
        return getattr(self._made, name)

    def end(self) -> None:
        """End it, if it was made."""
        with self._lock:
            if self._made is not None:
                self._end(self._made)


def scan_reader() -> ScanReader:
    """Return what reads foreign scans, in a process of its own."""
    from xrayTrainer.imaging.reading import ScanReader

    return ScanReader()


def scene_renderer(data: Path) -> SceneRenderer:
    """Return what computes scans of scenes, and keeps them in the data folder."""
    from xrayTrainer.simulation.rendering import SceneRenderer

    return SceneRenderer(kept=data / "rendered")


def exports(store: Records) -> ExportService:
    """Return the writer of tables."""
    from xrayTrainer.services.exports import ExportImpl

    return ExportImpl(store)


def imports(reader: Later) -> ImportService:
    """Return the reader of others' annotations."""
    from xrayTrainer.domain.vocabulary import load_vocabulary
    from xrayTrainer.services.imports import AnnotationImport, class_names

    return AnnotationImport(
        picture_size=lambda path: reader.size(path),
        class_names=lambda: class_names(load_vocabulary("classes").terms),
    )


def practice(data: Path) -> PracticeService:
    """Return the maker of practice sets."""
    from xrayTrainer.services.practice import PracticeImpl

    return PracticeImpl(data)


def atlas(data: Path, scenes: Later) -> AtlasService:
    """Return the atlas."""
    from xrayTrainer.services.atlas import AtlasImpl, AtlasScenes

    return AtlasImpl(data / "rendered" / "atlas", cast("AtlasScenes", scenes))


def review(store: Records, training: TrainingService, scenes: Later) -> ReviewService:
    """Return what is shown after an answer."""
    from xrayTrainer.services.looking_back import ReviewImpl, ReviewScenes

    return ReviewImpl(store, training, cast("ReviewScenes", scenes))


def modes(
    store: Records,
    people: PeopleService,
    library: LibraryImpl,
    data: Path,
    reader: Later,
    scenes: Later,
    training: TrainingService,
) -> ModesImpl:
    """Return practice, duty and exams."""
    from xrayTrainer.services.marking import Views
    from xrayTrainer.services.modes import ModesImpl
    from xrayTrainer.simulation.case_maker import CaseMaker

    return ModesImpl(
        store,
        people,
        library,
        data=data,
        maker=CaseMaker(),
        prepare=Views(cast("Reader", reader), cast("Scenes", scenes)).prepare,
        finish=training.finish,
    )


def progress(store: Records, people: PeopleService, library: LibraryImpl) -> ProgressService:
    """Return the figures of people."""
    from xrayTrainer.services.case_places import CasePlaces
    from xrayTrainer.services.misses import miss_counts
    from xrayTrainer.services.progress import ProgressImpl
    from xrayTrainer.services.session_state import Texts

    texts = Texts()
    return ProgressImpl(
        store,
        people,
        place=CasePlaces(library),
        misses=lambda connection, person: miss_counts(connection, texts, person),
    )


def studio(
    store: Records,
    people: PeopleService,
    library: LibraryImpl,
    training: TrainingService,
    data: Path,
    reader: Later,
    scenes: Later,
) -> StudioService:
    """Return the studio of mentors."""
    from xrayTrainer.services.cards import Cards
    from xrayTrainer.services.studio import StudioImpl
    from xrayTrainer.services.studio_checks import DraftCheck, cases_met

    cards = Cards(data)

    def author() -> tuple[str, str]:
        own = cards.own()
        return ("", "") if own is None else (own.card.name, own.card.key_id)

    check = DraftCheck(
        lambda path: reader.info(path),
        lambda file, view: scenes.size(file, view),
        training.load_scan,
        lambda: cases_met(store, people),
    )
    return StudioImpl(data, library, check=check, author=author)


def own_scans(data: Path, reader: Later, studio: Later) -> OwnScansService:
    """Return what makes cases of own scans."""
    from xrayTrainer.domain.vocabulary import load_vocabulary
    from xrayTrainer.services.imports import class_names
    from xrayTrainer.services.own_scans import OwnScansImpl

    def names() -> dict[str, str]:
        return class_names(load_vocabulary("classes").terms)

    return OwnScansImpl(data, cast("Reads", reader), cast("AddsFiles", studio), names)


def composer() -> ComposeService:
    """Return the composer of scenes."""
    from xrayTrainer.services.composing import ComposeImpl

    return ComposeImpl()


def _xapi(store: Records, data: Path, library: LibraryImpl) -> XapiService:
    from xrayTrainer.services.case_places import CasePlaces
    from xrayTrainer.services.xapi import XapiImpl

    return XapiImpl(store, data, CasePlaces(library))


def unit_rooms(store: Records, data: Path, library: LibraryImpl) -> dict[str, Any]:
    """Return use cases of a unit, by their names in `Services`."""
    return {
        "xapi": Later(lambda: _xapi(store, data, library)),
        "proof": Later(lambda: _proof(store, data, library)),
        "certificates": Later(lambda: _certificates(store, data, library)),
    }


def _proof(store: Records, data: Path, library: LibraryImpl) -> ProofService:
    from xrayTrainer.services.case_places import CasePlaces
    from xrayTrainer.services.proof import ProofImpl

    return ProofImpl(store, data, papers=cast("Papers", Later(_papers)), place=CasePlaces(library))


def _certificates(store: Records, data: Path, library: LibraryImpl) -> CertificateService:
    from xrayTrainer.services.case_places import CasePlaces
    from xrayTrainer.services.certificates import CertificatesImpl

    return CertificatesImpl(store, data, papers=cast("Papers", Later(_papers)), place=CasePlaces(library))


def _papers() -> Papers:
    from xrayTrainer.ui.views.proof_papers import PaperMaker

    return PaperMaker()


def mentor_rooms(
    store: Records, people: PeopleService, library: LibraryImpl, training: TrainingImpl, data: Path
) -> dict[str, Any]:
    """Return use cases of who teaches others, by their names in `Services`."""
    assignments = Later(lambda: _assignments(store, people, library, data))
    courses = Later(lambda: _courses(store, library, assignments, data))
    return {
        "packs": Later(lambda: _packs(data, library, training, assignments)),
        "comments": Later(lambda: _comments(store, people, data)),
        "results": Later(lambda: _results(store, data, training)),
        "inbox": Later(lambda: _inbox(store, people, library, training)),
        "presenting": Later(lambda: _presenting(store, people, library, data)),
        "assignments": assignments,
        "courses": courses,
        "course_report": Later(lambda: _course_report(store, library, courses, data)),
    }


def _packs(data: Path, library: LibraryImpl, training: TrainingService, assignments: Later) -> PacksService:
    from xrayTrainer.services.pack_desk import PackDesk, TakesAssignments
    from xrayTrainer.services.packs import PackImpl

    packs = PackImpl(data, training.load_scan)
    return PackDesk(packs, library, training, cast("TakesAssignments", assignments))


def _assignments(store: Records, people: PeopleService, library: LibraryImpl, data: Path) -> AssignmentsImpl:
    from xrayTrainer.services.assignments import AssignmentsImpl

    return AssignmentsImpl(store, people, library, data)


def _courses(store: Records, library: LibraryImpl, assignments: Later, data: Path) -> CoursesService:
    from xrayTrainer.services.course_forms import CourseForms
    from xrayTrainer.services.courses import CoursesImpl

    forms = CourseForms(data, _case_maker)
    return CoursesImpl(store, library, cast("AssignmentsImpl", assignments), forms)


def _course_report(store: Records, library: LibraryImpl, courses: Later, data: Path) -> CourseReportService:
    from xrayTrainer.services.case_pool import CasePool
    from xrayTrainer.services.course_report import CourseReportImpl

    return CourseReportImpl(store, cast("CoursesService", courses), CasePool(library, data))


def _case_maker() -> CaseMaker:
    from xrayTrainer.simulation.case_maker import CaseMaker

    return CaseMaker()


def _comments(store: Records, people: PeopleService, data: Path) -> CommentsService:
    from xrayTrainer.services.comments import CommentsImpl

    return CommentsImpl(store, people, data)


def _results(store: Records, data: Path, training: TrainingImpl) -> ResultsService:
    from xrayTrainer.services.results import ResultsImpl

    return ResultsImpl(store, data, training)


def _inbox(store: Records, people: PeopleService, library: LibraryImpl, training: TrainingImpl) -> InboxService:
    from xrayTrainer.services.inbox import InboxImpl

    return InboxImpl(store, people, library, training)


def _presenting(store: Records, people: PeopleService, library: LibraryImpl, data: Path) -> PresentingService:
    from xrayTrainer.services.presenting import PresentingImpl

    return PresentingImpl(store, people, library, data)


def units(
    store: Records,
    people: PeopleService,
    library: LibraryImpl,
    training: TrainingImpl,
    data: Path,
    reader: Later,
    scenes: Later,
) -> UnitsService:
    """Return the figures of many units."""
    from xrayTrainer.services.case_places import CasePlaces
    from xrayTrainer.services.results import ResultsImpl
    from xrayTrainer.services.training_sessions import TrainingImpl
    from xrayTrainer.services.units import UnitsImpl

    def scoring(records: Records) -> TrainingImpl:
        return TrainingImpl(records, people, library, cast("Reader", reader), cast("Scenes", scenes))

    return UnitsImpl(store, data, CasePlaces(library), ResultsImpl(store, data, training), scoring)
