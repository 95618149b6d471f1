"""Statements for record stores: what they say, and that each arrives once whatever happens on the way."""

from __future__ import annotations

import json
import stat
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from helpers.record_store import KEY, SECRET, HttpStore, KeptStatements, record_store
from helpers.result_places import Place
from helpers.small_sets import SET_ID, answer_to, hidden_mark
from helpers.xapi_rules import broken_rules
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.xapi.client import Reply
from xrayTrainer.exchange.xapi.statements import BASE
from xrayTrainer.services import xapi_sending
from xrayTrainer.services.case_places import CasePlaces
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.xapi import XapiImpl
from xrayTrainer.services.xapi_api import StoreSetup
from xrayTrainer.services.xapi_sending import BATCH, LONGEST_WAIT_S, batch_size, wait_s
from xrayTrainer.services.xapi_settings import StoreFile

NAME = "Айгүл Ҷӯраева-Тест"


def impl(place: Place, **options: Any) -> XapiImpl:
    library = LibraryImpl(place.store, place.people, bundled=place.folder / "sets", data=place.data)
    return XapiImpl(place.store, place.data, CasePlaces(library), **options)


def exam(place: Place, *, hand_in: bool, right: bool = True) -> None:
    """Answer one case of an exam."""
    session = place.training.start(SET_ID, "exam")[0]
    opened = place.training.open_case(session.id)
    place.training.submit(answer_to(opened, marks=(hidden_mark(),) if right else (), suspicion=right))
    if hand_in:
        place.training.finish(session.id)


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """Return a machine with three finished sessions, an exam handed in, an open one, and a guest's session."""
    place = Place(tmp_path_factory.mktemp("unit"))
    place.people.keep_results(NAME)
    for found in (True, False, True):
        place.work(found=found)
    exam(place, hand_in=True)
    exam(place, hand_in=False)
    place.people.switch(None)
    place.work()
    yield place
    place.close()


@pytest.fixture(scope="module")
def told(unit: Place, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    file = tmp_path_factory.mktemp("out") / "statements.json"
    impl(unit).write_file(file)
    found: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return found


def verbs(statements: Sequence[dict[str, Any]]) -> list[str]:
    return sorted(one["verb"]["id"].rsplit("/", 1)[1] for one in statements)


def test_that_statements_keep_to_the_standard(told: list[dict[str, Any]]) -> None:
    assert [broken_rules(one) for one in told] == [[]] * len(told)
    assert len({one["id"] for one in told}) == len(told)


def test_that_the_checker_finds_what_is_wrong(told: list[dict[str, Any]]) -> None:
    for broken in (
        {**told[0], "id": "x"},
        {**told[0], "actor": {"mbox": "mailto:a@b.example"}},
        {**told[0], "result": {"score": {"scaled": 2}}},
        {**told[0], "result": {"duration": "20 s"}},
        {**told[0], "timestamp": "5.1.2026"},
        {**told[0], "context": {"registration": None}},
        {**told[0], "more": 1},
    ):
        assert broken_rules(broken)


def test_that_finished_sessions_of_named_people_are_told_and_no_others(told: list[dict[str, Any]]) -> None:
    by_verb = verbs(told)
    assert by_verb.count("answered") == 4  # not that of the open exam, not the guest's
    assert by_verb.count("completed") + by_verb.count("terminated") == 4
    assert len({one["context"]["registration"] for one in told}) == 4
    assert len({one["actor"]["account"]["name"] for one in told}) == 1


def test_that_an_answer_tells_what_was_said_and_how_it_was_scored(told: list[dict[str, Any]]) -> None:
    hit, missed = [one for one in told if verbs([one]) == ["answered"]][:2]
    assert (hit["result"]["response"], hit["result"]["success"]) == ("suspicion", True)
    assert hit["result"]["score"] == {"scaled": 1.0, "raw": 100.0, "min": 0, "max": 100}
    assert hit["result"]["duration"] == "PT20S"
    assert hit["result"]["extensions"][f"{BASE}/extensions/found"] == 1
    assert (missed["result"]["response"], missed["result"]["success"]) == ("no_suspicion", False)
    assert hit["object"]["definition"]["name"]["ru"].startswith("Задание ")
    assert hit["context"]["contextActivities"]["parent"][0]["id"] == f"{BASE}/sets/{SET_ID}"


def test_that_no_name_and_no_address_of_a_person_travels(told: list[dict[str, Any]]) -> None:
    text = json.dumps(told, ensure_ascii=False)
    assert NAME not in text
    assert "mailto:" not in text


def test_that_anonymous_statements_lead_back_to_nobody(unit: Place, told: list[dict[str, Any]], tmp_path: Path) -> None:
    file = tmp_path / "anonymous.json"
    impl(unit).write_file(file, anonymous=True, home_page="https://customs.example/people")
    text = file.read_text(encoding="utf-8")
    hidden = json.loads(text)
    assert [broken_rules(one) for one in hidden] == [[]] * len(told)
    ids = {row[0] for table in ("people", "sessions", "answers") for row in unit.rows(f"SELECT id FROM {table}")}
    assert not [ident for ident in ids if str(ident) in text]
    assert not {one["id"] for one in told} & {one["id"] for one in hidden}
    assert {one["timestamp"][10:] for one in hidden} == {"T00:00:00Z"}
    assert {one["actor"]["account"]["name"][:2] for one in hidden} == {"P-"}
    assert len({one["context"]["registration"] for one in hidden}) == 4


def test_that_nothing_to_tell_leaves_no_file(tmp_path: Path) -> None:
    empty = Place(tmp_path / "empty")
    file = tmp_path / "statements.json"
    file.write_text("old", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        impl(empty).write_file(file)
    empty.close()
    assert caught.value.code == "xapi.nothing_to_write"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["statements.json"]
    assert file.read_text(encoding="utf-8") == "old"


# over a real connection


@pytest.fixture(scope="module")
def there() -> Iterator[HttpStore]:
    with record_store() as store:
        yield store


def set_up(service: XapiImpl, there: HttpStore, name: str, **more: Any) -> XapiImpl:
    """Set up the store under a path of its own: another store, for the queue."""
    there.script.clear()
    there.statements.kept.clear()
    service.set_up(StoreSetup(address=f"{there.address}/{name}", key=KEY, secret=SECRET, **more))
    return service


def test_that_statements_are_sent_once(unit: Place, there: HttpStore, told: list[dict[str, Any]]) -> None:
    service = set_up(impl(unit), there, "once")
    assert service.try_out().reads
    assert (service.status().waiting, service.status().taken) == (len(told), 0)
    assert (service.send().taken, service.send().taken) == (len(told), 0)
    assert there.statements.kept == {one["id"]: one for one in told}
    status = service.status()
    assert (status.waiting, status.taken, status.refused, status.error) == (0, len(told), 0, None)
    assert unit.rows("SELECT count(*) FROM statements WHERE body IS NOT NULL") == [(0,)]


def test_that_the_secret_lies_in_one_file_for_this_user_alone(unit: Place, there: HttpStore) -> None:
    service = set_up(impl(unit), there, "secret", pseudonyms=True)
    service.send()
    holders = [path for path in unit.data.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
    assert [path.name for path in holders] == ["record_store.json"]
    assert stat.S_IMODE(holders[0].stat().st_mode) == 0o600
    assert SECRET not in repr(service.status())
    service.forget()
    assert not holders[0].exists()
    with pytest.raises(UserError) as caught:
        service.send()
    assert caught.value.code == "xapi.no_store"


def test_that_a_kept_secret_goes_to_no_other_address(unit: Place, there: HttpStore) -> None:
    service = set_up(impl(unit), there, "kept")
    service.set_up(StoreSetup(address=f"{there.address}/kept/", key=KEY, home_page="https://a.example/"))
    assert service.try_out().reads
    for address, key in ((there.address, KEY), (f"{there.address}/kept", "another")):
        with pytest.raises(UserError) as caught:
            service.set_up(StoreSetup(address=address, key=key))
        assert caught.value.code == "xapi.no_secret"


@pytest.mark.parametrize(
    ("status", "headers", "body", "code"),
    [
        (200, {}, b"<html>welcome, please log in</html>", "xapi.not_a_store"),
        (200, {}, b'["00000000-0000-4000-8000-000000000000"]', "xapi.not_a_store"),
        (302, {"Location": "https://elsewhere.example/"}, b"", "xapi.sent_on"),
        (401, {}, b"", "xapi.wrong_key"),
        (403, {}, b"", "xapi.forbidden"),
        (404, {}, b"", "xapi.nothing_there"),
        (418, {}, b"", "xapi.unexpected"),
        (429, {"Retry-After": "7200"}, b"", "xapi.too_fast"),
        (500, {}, b"", "xapi.trouble"),
        (503, {}, b"", "xapi.not_ready"),
    ],
)
def test_that_what_keeps_a_store_from_taking_them_is_said_and_nothing_is_lost(
    unit: Place, there: HttpStore, status: int, headers: dict[str, str], body: bytes, code: str
) -> None:
    service = set_up(impl(unit), there, f"fails-{status}-{len(body)}")
    waiting = service.status().waiting
    there.script.append((status, headers, body))
    done = service.send()
    assert (done.taken, done.refused, done.waiting) == (0, 0, waiting)
    assert done.error is not None
    assert done.error.code == code
    now = service.status()
    assert now.error == done.error
    before = len(there.seen)
    assert service.send(now=False).error == done.error  # it is left alone for now
    assert len(there.seen) == before
    assert service.send().taken == waiting  # unless a person wants it
    assert service.status().error is None


def test_that_a_refused_statement_holds_up_no_other_and_keeps_its_reason(unit: Place, there: HttpStore) -> None:
    service = set_up(impl(unit), there, "refuses")
    post = there.statements.post

    def without_failures(bodies: Sequence[str]) -> tuple[int, list[str] | str]:
        return (400, "no \u202efailing‮ here\n") if any('no_suspicion",' in body for body in bodies) else post(bodies)

    there.statements.post = without_failures  # type: ignore[method-assign]
    try:
        done = service.send()
    finally:
        del there.statements.post
    assert (done.refused, done.waiting, done.error) == (1, 0, None)
    (one,) = service.refused()
    assert (one.verb, one.reason.code) == ("answered", "xapi.invalid")
    assert "failing" in str(one.reason.params["words"])
    assert str(one.reason.params["words"]).isprintable()
    assert service.try_refused_again() == 1
    assert service.send().taken == 1
    assert service.status().refused == 0


def test_that_two_never_send_at_once(unit: Place, there: HttpStore) -> None:
    service = set_up(impl(unit), there, "at-once")
    there.hold.clear()
    before = len(there.seen)
    thread = threading.Thread(target=service.send)
    thread.start()
    try:
        while len(there.seen) == before:
            thread.join(0.005)
        assert service.status().sending
        with pytest.raises(UserError) as caught:
            service.send()
        assert caught.value.code == "xapi.sending"
    finally:
        there.hold.set()
        thread.join()
    assert len(there.seen) == before + 1


def test_that_a_person_who_was_erased_is_not_told_of(tmp_path: Path, there: HttpStore) -> None:
    place = Place(tmp_path)
    person = place.people.keep_results(NAME)[0].id
    place.work()
    service = set_up(impl(place), there, "erased")
    there.script.append((503, {}, b""))
    service.send()
    assert place.rows("SELECT count(*) FROM statements") == [(2,)]
    place.people.erase(person)
    assert place.rows("SELECT count(*) FROM statements") == [(0,)]
    assert service.send().taken == 0
    place.close()


def test_that_waiting_doubles_up_to_a_limit_and_differs_between_machines() -> None:
    spans = [(wait_s(n, lambda: 0.0), wait_s(n, lambda: 1.0)) for n in range(1, 60)]
    assert spans[0] == (15.0, 30.0)
    assert spans[1] == (30.0, 60.0)
    assert spans[-1] == (LONGEST_WAIT_S / 2, LONGEST_WAIT_S)
    assert all(low < high <= LONGEST_WAIT_S for low, high in spans)
    assert [batch_size(tries) for tries in (0, 1, 2, 3, 4, 99)] == [BATCH, 50, 12, 3, 1, 1]


# whatever happens on the way


class Killed(BaseException):
    """The program ends here."""


@dataclass
class Unsteady:
    """A store that does what the script says with each request, then works."""

    kept: KeptStatements
    script: list[str] = field(default_factory=list)

    def post(self, bodies: Sequence[str]) -> Reply:
        step = self.script.pop(0) if self.script else "well"
        if step == "killed before":
            raise Killed
        if step == "unreachable":
            raise UserError("xapi.no_connection", host="h", reason="ECONNREFUSED")
        if step == "hangs":
            raise UserError("xapi.time_out", host="h", seconds=30)
        if step in ("429", "500", "503", "401"):
            return Reply(status=int(step), body=b"")
        status, said = self.kept.post(bodies)
        if step == "killed after":
            raise Killed
        if step == "lost after":
            raise UserError("xapi.time_out", host="h", seconds=30)
        return Reply(status=status, body=json.dumps(said).encode())

    def statement(self, ident: str) -> dict[str, Any] | None:
        return self.kept.kept.get(ident)


STEPS = ("well", "killed before", "killed after", "lost after", "unreachable", "hangs", "429", "500", "503", "401")
NUMBER = iter(range(10**6))


@settings(max_examples=15, deadline=None)
@given(
    script=st.lists(st.sampled_from(STEPS), max_size=14),
    rejects_known=st.booleans(),
    most=st.sampled_from((1, 3, 100)),
    size=st.sampled_from((2, 5, 64)),
)
def test_that_any_order_of_kills_and_failures_ends_with_each_statement_once(
    unit: Place, told: list[dict[str, Any]], script: list[str], rejects_known: bool, most: int, size: int
) -> None:
    store = Unsteady(KeptStatements(rejects_known=rejects_known, most=most), list(script))
    address = f"https://store.example/{next(NUMBER)}"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(xapi_sending, "BATCH", size)

        def connect(kept: StoreFile) -> Unsteady:
            return store

        impl(unit).set_up(StoreSetup(address=address, key=KEY, secret=SECRET))
        for _ in range(len(script) + 8):
            service = impl(unit, connect=connect)  # the program was started anew
            try:
                service.send()
            except Killed:
                continue
            if service.status().waiting == 0:
                break
    status = service.status()
    assert (status.waiting, status.refused, status.taken) == (0, 0, len(told))
    assert store.kept.kept == {one["id"]: one for one in told}


def test_that_a_statement_that_brings_the_store_down_holds_up_none_for_ever(
    unit: Place, told: list[dict[str, Any]]
) -> None:
    kept, poison = KeptStatements(), told[1]["id"]

    class Fragile(Unsteady):
        def post(self, bodies: Sequence[str]) -> Reply:
            if any(poison in body for body in bodies):
                return Reply(status=500, body=b"")
            return super().post(bodies)

    service = impl(unit, connect=lambda kept_store: Fragile(kept))
    service.set_up(StoreSetup(address="https://store.example/fragile", key=KEY, secret=SECRET))
    for _ in range(8):
        service.send()
    assert set(kept.kept) == {one["id"] for one in told} - {poison}
    assert service.status().waiting == 1


def test_that_a_store_that_refuses_everything_is_left_alone(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.people.keep_results(NAME)
    for _ in range(12):
        place.work()

    class Strict(Unsteady):
        def post(self, bodies: Sequence[str]) -> Reply:
            return Reply(status=400, body=b"no")

    service = impl(place, connect=lambda kept_store: Strict(KeptStatements()))
    service.set_up(StoreSetup(address="https://store.example/strict", key=KEY, secret=SECRET))
    done = service.send()
    place.close()
    assert (done.refused, done.waiting) == (20, 4)
    assert done.error is not None
    assert done.error.code == "xapi.refuses_all"


def test_that_an_exam_whose_verdict_waits_for_a_key_is_held_back_and_counted(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.people.keep_results(NAME)
    place.work()
    exam(place, hand_in=True)
    kept, library = KeptStatements(), LibraryImpl(place.store, place.people, bundled=tmp_path, data=place.data)
    service = XapiImpl(place.store, place.data, CasePlaces(library), connect=lambda kept_store: Unsteady(kept))
    for key in (tmp_path / "sets").rglob("key.json"):
        key.unlink()
    service.set_up(StoreSetup(address="https://store.example/held", key=KEY, secret=SECRET))
    done = service.send()
    status = service.status()
    place.close()
    assert (done.taken, done.waiting, status.waiting, status.held_back) == (2, 0, 0, 1)
    assert verbs(list(kept.kept.values())) == ["answered", "terminated"]


@pytest.mark.expects_log("nothing can be told of the session")
def test_that_a_session_that_can_not_be_read_holds_up_no_other(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.people.keep_results(NAME)
    place.work()
    place.work()
    place.store.change(
        lambda connection: connection.execute("UPDATE answers SET scorecard = '[]' WHERE rowid = 1") and None
    )
    service = impl(place)
    assert service.write_file(tmp_path / "statements.json") == 2
    place.close()
