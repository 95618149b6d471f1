"""Answers into the store: each once, in any order, with the sums of other tables kept in step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from xrayTrainer.storage.hub import questions as ask
from xrayTrainer.storage.hub.database import HubDatabase, Row
from xrayTrainer.storage.hub.rows import Batch, HubAnswer, HubExam, HubPerson, Loaded

FEW = 40
"""Up to so many people are asked for one by one."""

NO_UNIT = HubPerson(person="", unit="", country="", told="")

_MODES = {name: number for number, name in enumerate(ask.MODES)}


class HubLoading(HubDatabase):
    """Loads, and forgets."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self._units: dict[str, int] = {}
        self._people: dict[str, tuple[int, HubPerson]] = {}
        self._sets: dict[str, int] = {}
        self._items: dict[Row, int] = {}

    def load(self, batch: Batch) -> Loaded:
        """Take a batch in; see `HubStore.load`."""
        try:
            with self.transaction():
                return self._load(batch)
        except BaseException:
            self._drop_caches()
            raise

    def _load(self, batch: Batch) -> Loaded:
        moved = self._know(batch)
        for name, title in batch.titles.items():
            self._set_no(name, title)
        self.fill(self._rows(batch.answers))
        replaced = self.run(ask.COUNT_KNOWN)[0][0]
        if replaced:  # known ones go, but those that are better now
            self.run(ask.DROP_KNOWN)
            replaced = self.run(ask.COUNT_KNOWN)[0][0]
        came = self.run(ask.COUNT_CAME)[0][0]
        if replaced:
            self._each(ask.TAKE_SUMS)
            self.run(ask.DROP_REPLACED)
        if came:
            self.run(ask.KEEP_ANSWERS)
            self._each(ask.ADD_SUMS)
        if replaced:
            self._each(ask.DROP_EMPTY_SUMS)
        if moved:
            self._each(ask.REBUILD_TALLIES)
        for exam in batch.exams:
            self.run(ask.KEEP_EXAM, self._exam(exam))
        for name, state in batch.states.items():
            self.run(ask.KEEP_STATE, {"name": name, "state": state})
        return Loaded(new=int(came - replaced), replaced=int(replaced))

    def _each(self, statements: Iterable[str], values: Mapping[str, object] | None = None) -> None:
        for statement in statements:
            self.run(statement, values)

    def _know(self, batch: Batch) -> bool:
        """Know everybody who answered; True where somebody who was known has another unit now."""
        told = {one.person: one for one in sorted(batch.people, key=lambda one: one.told)}
        whole = {answer.person for answer in batch.answers} | {exam.person for exam in batch.exams} | set(told)
        self._read_people(whole)
        moved = False
        for person in sorted(whole):
            known, now = self._people.get(person), told.get(person, NO_UNIT)
            if known is not None and known[1].told >= now.told:
                continue
            values = {
                "id": self.uuid(person),
                "unit": self._unit_no(now.unit),
                "country": now.country,
                "told": now.told,
            }
            if known is None:
                rows = self.run(
                    "INSERT INTO people (id, unit, country, told) VALUES (:id, :unit, :country, :told) RETURNING no",
                    values,
                )
                self._people[person] = rows[0][0], now
            else:
                self.run("UPDATE people SET unit = :unit, country = :country, told = :told WHERE id = :id", values)
                self._people[person] = known[0], now
                moved = moved or _key(known[1].unit) != _key(now.unit)
        return moved

    def _read_people(self, wanted: set[str]) -> None:
        """Read what is known of people; each time, for others load too."""
        self._people.clear()
        rows: list[Row] = []
        if len(wanted) > FEW:
            rows = self.run(ask.PEOPLE)
        else:
            for person in wanted:
                rows += self.run(f"{ask.PEOPLE} WHERE p.id = :id", {"id": self.uuid(person)})
        for no, id_, unit, country, told in rows:
            name = self.uuid_text(id_)
            self._people[name] = no, HubPerson(person=name, unit=unit, country=country, told=told)

    def _unit_no(self, name: str) -> int:
        key = _key(name)
        if key not in self._units:
            self.run(
                "INSERT INTO units (key, name) VALUES (:key, :name) ON CONFLICT DO NOTHING",
                {"key": key, "name": " ".join(name.split())},
            )
            self._units[key] = self.run("SELECT no FROM units WHERE key = :key", {"key": key})[0][0]
        return self._units[key]

    def _set_no(self, set_id: str, title: str = "") -> int:
        if set_id not in self._sets or title:
            values = {"id": self.uuid(set_id), "title": title}
            self.run(
                "INSERT INTO sets (id, title) VALUES (:id, :title) ON CONFLICT (id) DO UPDATE SET title ="
                " CASE WHEN excluded.title = '' THEN sets.title ELSE excluded.title END",
                values,
            )
            self._sets[set_id] = self.run("SELECT no FROM sets WHERE id = :id", {"id": values["id"]})[0][0]
        return self._sets[set_id]

    def _item_no(self, one: HubAnswer) -> int:
        known = (one.set_id, *one[4:12])
        if known not in self._items:
            values = {
                "set_no": self._set_no(one.set_id), "case_id": self.uuid(one.case_id), "revision": one.case_revision,
                "slug": one.slug, "type": one.type, "class_id": one.class_id, "method": one.method,
                "carrier": one.carrier, "band": one.band,
            }  # fmt: skip
            self.run(
                "INSERT INTO items (set_no, case_id, revision, slug, type, class_id, method, carrier, band)"
                " VALUES (:set_no, :case_id, :revision, :slug, :type, :class_id, :method, :carrier, :band)"
                " ON CONFLICT DO NOTHING",
                values,
            )
            values.pop("slug")
            where = " AND ".join(f"{name} = :{name}" for name in values)
            self._items[known] = self.run(f"SELECT no FROM items WHERE {where}", values)[0][0]
        return self._items[known]

    def _rows(self, answers: Sequence[HubAnswer]) -> Iterator[Row]:
        best: dict[str, HubAnswer] = {}
        for one in answers:
            known = best.get(one.answer)
            if known is None or (known.key_revision, known.active_ms) < (one.key_revision, one.active_ms):
                best[one.answer] = one
        items = [self._item_no(one) for one in best.values()]  # while no rows flow yet: it asks the same connection
        sessions = {one.session: self.uuid(one.session) for one in best.values()}
        people = {one.person: self._people[one.person][0] for one in best.values()}
        return (
            (
                self.uuid(one.answer),
                people[one.person],
                item,
                sessions[one.session],
                *one[13:16],
                _MODES[one.mode],
                *one[16:],
            )
            for one, item in zip(best.values(), items, strict=True)
        )

    def _exam(self, exam: HubExam) -> dict[str, object]:
        return {
            "session": self.uuid(exam.session), "person": self._people[exam.person][0],
            "set_no": self._set_no(exam.set_id), "day": exam.day, "status": exam.status,
            "borderline": exam.borderline, "cases": exam.cases, "threat_share": exam.threat_share,
        }  # fmt: skip

    def forget(self, people: Iterable[str]) -> int:
        """Delete people with all of their answers; return how many there were."""
        gone = 0
        with self.transaction():
            for person in people:
                values = {"id": self.uuid(person)}
                gone += len(self.run("SELECT no FROM people WHERE id = :id", values))
                self._each(ask.FORGET, values)
                self.run(ask.FORGET_SOURCES, {"name": person, "own": f"{person}|%"})
            if gone:
                self._each((*ask.REBUILD_TALLIES, *ask.REBUILD_ITEMS))
        self._drop_caches()
        return gone

    def _drop_caches(self) -> None:
        """Forget numbers that a transaction gave which came to nothing."""
        for cache in (self._units, self._people, self._sets, self._items):
            cache.clear()


def _key(unit: str) -> str:
    """Return what two ways to write a unit's name have in common."""
    return " ".join(unit.split()).casefold()
