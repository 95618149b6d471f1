"""Implements `UnitsService`: the answers of many units, brought together from what was taken in on this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.reports import Place
from xrayTrainer.services.results_api import ResultsService
from xrayTrainer.services.units_api import FileCame, Taken, UnitsOrder, UnitsReport
from xrayTrainer.services.units_figures import units_report
from xrayTrainer.services.units_hub import Scoring, load_file, load_records
from xrayTrainer.services.units_store import HubPlace, must_be_there
from xrayTrainer.storage.hub.rows import Loaded
from xrayTrainer.storage.hub.sqlite_hub import HUB_FILE, remove
from xrayTrainer.storage.hub.store import SqlHub, opened
from xrayTrainer.storage.store import Records


class UnitsImpl:
    """Implements `UnitsService` on a file beside the records, which follows from them and can be made again.

    Parameters
    ----------
    records
        The records.
    data
        Data folder.
    place
        Says where cases lie.
    results
        Takes result files in.
    scoring
        Returns what scores the answers of some records by the keys that are here.
    """

    def __init__(
        self,
        records: Records,
        data: Path,
        place: Place,
        results: ResultsService,
        scoring: Callable[[Records], Scoring],
    ) -> None:
        self._records = records
        self._file = data / HUB_FILE
        self._place = place
        self._results = results
        self._cards = Cards(data)
        self._scoring = scoring
        self._lock = threading.Lock()

    def take(
        self,
        files: Sequence[Path],
        *,
        passphrase: str = "",
        tell: Callable[[FileCame, int], bool] = lambda _one, _n: True,
    ) -> tuple[Taken, Change]:
        """Take result files in, one after another; see `UnitsService.take`."""
        topics: frozenset[Topic] = frozenset()
        came: list[FileCame] = []
        for file in dict.fromkeys(files):
            try:
                taken, change = self._results.take(file, passphrase=passphrase)
            except UserError as error:
                came.append(FileCame(file=file, refused=error))
            else:
                topics |= change.topics
                came.append(FileCame(file=file, taken=taken))
            if not tell(came[-1], len(came)):
                break
        return Taken(files=tuple(came)), Change(topics)

    def report(self, order: UnitsOrder) -> UnitsReport:
        """Return the figures of all units; see `UnitsService.report`."""
        with self._store() as hub:
            load_records(hub, self._records, self._place, own=True)
            return units_report(hub, order)

    def write(self, report: UnitsReport, file: Path, *, language: str) -> None:
        """Write a report; see `UnitsService.write`."""
        from xrayTrainer.services.units_book import write_report

        write_report(report, file, language=language)

    def load_records(self, place: HubPlace) -> Loaded:
        """Bring what changed in the records into another store; see `UnitsService.load_records`."""
        with _ready(place) as hub:
            return load_records(hub, self._records, self._place, own=False)

    def load_file(self, place: HubPlace, file: Path, *, passphrase: str = "") -> Loaded:
        """Bring a result file into another store; see `UnitsService.load_file`."""
        with _ready(place) as hub:
            return load_file(hub, file, lambda: self._cards.keys(passphrase), self._place, self._scoring)

    @contextmanager
    def _store(self) -> Iterator[SqlHub]:
        """Give the file, made anew where it is damaged or of another version: all of it follows from the records."""
        with self._lock:
            try:
                with opened(self._file) as hub:
                    hub.init()
            except UserError as error:
                if error.code not in ("storage.corrupt_seen", "hub.newer", "hub.not_ours"):
                    raise
                remove(self._file.parent)
            with opened(self._file) as hub:
                hub.init()
                yield hub


@contextmanager
def _ready(place: HubPlace) -> Iterator[SqlHub]:
    must_be_there(place)
    with opened(place) as hub:
        hub.must_be_ready()
        yield hub
