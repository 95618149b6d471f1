"""Machines with records of their own, between which result files and replies go."""

from __future__ import annotations

from pathlib import Path

from helpers.small_sets import SET_ID, answer_to, hidden_mark, make_training, write_set

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.results import ResultsImpl
from xrayTrainer.services.results_api import SendOrder
from xrayTrainer.storage.store import Store


class Place:
    """A machine with its records."""

    def __init__(self, folder: Path, *, with_set: bool = True) -> None:
        self.folder = folder
        if with_set:
            write_set(folder / "sets" / "small")
        (folder / "sets").mkdir(parents=True, exist_ok=True)
        self.data = folder / "data"
        self.open()

    def open(self) -> None:
        self.store = Store.open(self.data)
        self.people = PeopleImpl(self.store)
        self.training = make_training(self.store, self.folder / "sets")
        self.results = ResultsImpl(self.store, self.data, self.training)
        self.cards = Cards(self.data)

    def close(self) -> None:
        self.store.close()

    def work(self, *, found: bool = True) -> PersonId:
        """Answer one case and finish the session."""
        session = self.training.start(SET_ID, "practice")[0]
        opened = self.training.open_case(session.id)
        self.training.submit(answer_to(opened, marks=(hidden_mark(),) if found else (), suspicion=found))
        self.training.finish(session.id)
        return session.person

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with self.store.read() as connection:
            return [tuple(row) for row in connection.execute(query)]

    def everything(self) -> dict[str, list[tuple[object, ...]]]:
        tables = ("people", "sessions", "session_cases", "answers", "events", "contents", "seen_links")
        return {table: sorted(self.rows(f"SELECT * FROM {table}"), key=repr) for table in tables}


def sent(unit: Place, name: str, **order: object) -> Path:
    """Write the results of who is at work there, and return the file."""
    file = unit.folder / f"{name}.xtresult"
    person = unit.people.current().id
    unit.results.send(SendOrder(person=person, to=file, **order))  # type: ignore[arg-type]
    return file
