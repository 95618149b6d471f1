"""Certificates of exams: numbered once, signed, checked by their code; nothing is certified that is not known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from helpers.proof_records import ALARM, CLEAR, HIT, MISS, Hand, at

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SessionId
from xrayTrainer.exchange.proofs.books import Book
from xrayTrainer.exchange.proofs.certificate import Certificate
from xrayTrainer.services.certificates import NO_UNIT, CertificatesImpl, unit_code
from xrayTrainer.services.proof_api import SignerKind
from xrayTrainer.storage import certificate_table
from xrayTrainer.storage.erasing import erase
from xrayTrainer.storage.store import Store
from xrayTrainer.training.exam_verdict import ExamStatus

DAY, TODAY = date(2026, 8, 10), date(2026, 11, 20)


class Notes:
    """Papers that note what would be painted."""

    def __init__(self) -> None:
        self.painted: list[str] = []

    def book(self, book: Book, to: Path, *, language: str) -> None:
        raise AssertionError(book.title)

    def certificate(self, certificate: Certificate, to: Path, *, language: str) -> None:
        self.painted.append(f"{to.name} {language}")
        to.write_bytes(b"page")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()


def service(store: Store, tmp_path: Path, papers: Notes | None = None) -> CertificatesImpl:
    return CertificatesImpl(store, tmp_path / "data", papers=papers or Notes(), clock=lambda: at(TODAY))


def exams_of(store: Store) -> tuple[SessionId, SessionId]:
    """Make an exam that is passed and one that is not."""
    hand = Hand(store)
    aida = hand.person("Аида Ҷ.", unit="Пост «Достук» 2")
    bolot = hand.person("Bolot")
    passed = hand.session(aida, DAY, [HIT] * 4 + [MISS] + [CLEAR] * 4 + [ALARM], mode="exam")
    return passed, hand.session(bolot, DAY, [MISS] * 3 + [CLEAR] * 3, mode="exam", first_case=50)


def test_that_an_exam_gets_one_number_however_often_it_is_asked(store: Store, tmp_path: Path) -> None:
    passed, failed = exams_of(store)
    papers = Notes()
    certificates = service(store, tmp_path, papers)
    (first, second), change = certificates.give((passed, failed), tmp_path, language="kk")
    assert [one.certificate.number for one in (first, second)] == ["ПОСТДОСТУК2-2026-0001", "XT-2026-0001"]
    assert (first.certificate.kind, second.certificate.kind) == ("passed", "took_part")
    assert change.topics
    (again,), unchanged = certificates.give((passed,), tmp_path)
    assert (again.certificate, again.fresh) == (first.certificate, False)
    assert not unchanged.topics
    assert papers.painted[0] == "ПОСТДОСТУК2-2026-0001-Аида-Ҷ.pdf kk"
    assert {one.session: one.certificate for one in certificates.exams()} == {
        passed: "ПОСТДОСТУК2-2026-0001",
        failed: "XT-2026-0001",
    }
    assert [one.name for one in certificates.exams("Пост «Достук» 2")] == ["Аида Ҷ."]


def test_that_a_certificate_prints_what_the_exam_came_to(store: Store, tmp_path: Path) -> None:
    passed, _ = exams_of(store)
    ((given,), _change) = service(store, tmp_path).give((passed,), tmp_path)
    one = given.certificate
    assert (one.n, one.threat, one.clear, one.threat_share) == (10, 5, 5, 0.5)
    assert one.points == pytest.approx(2 / 3 * 80 + 1 / 3 * 90, abs=0.05)
    assert one.points_low is not None
    assert one.points_high is not None
    assert one.points_low < one.points < one.points_high
    assert (one.hits.count, one.hits.n, one.hits.value) == (4, 5, 0.8)
    assert one.hits.low == pytest.approx(0.3755, abs=1e-4)
    assert (one.false_alarms.count, one.verdicts.count, one.verdicts.n) == (1, 8, 10)
    assert (one.rule, one.status, one.profile, one.key_revisions) == ("unit_rule", ExamStatus.PASS, "S1", "2 (10)")
    assert (one.held_on, one.given_on, one.name) == ("2026-08-10", "2026-11-20", "Аида Ҷ.")


def test_that_a_figure_changed_in_the_file_or_on_paper_is_told(store: Store, tmp_path: Path) -> None:
    passed, failed = exams_of(store)
    certificates = service(store, tmp_path)
    ((one, other), _change) = certificates.give((passed, failed), tmp_path)
    code = one.certificate.code
    found = certificates.verify(one.figures, code.lower().replace("-", " "))
    assert (found.same_code, found.signer.kind) == (True, SignerKind.MACHINE)
    assert certificates.verify(one.figures).same_code is None
    assert certificates.verify(one.figures, other.certificate.code).same_code is False
    one.figures.write_text(one.figures.read_text("utf-8").replace('"count": 4', '"count": 5'), "utf-8")
    with pytest.raises(UserError, match=r"certificate\.altered"):
        certificates.verify(one.figures, code)


def test_that_nothing_is_certified_that_is_not_scored_or_not_there(store: Store, tmp_path: Path) -> None:
    hand = Hand(store)
    person = hand.person("Aida")
    waiting = hand.session(person, DAY, [HIT, CLEAR], mode="exam", awaiting=True)
    going = hand.session(person, DAY, [HIT, CLEAR], mode="exam", finished=False, first_case=50)
    guest = hand.session(hand.person("", guest=True), DAY, [HIT] * 3 + [CLEAR] * 3, mode="exam", first_case=80)
    certificates = service(store, tmp_path)
    assert [(one.session, one.outcome) for one in certificates.exams()] == [(waiting, None)]
    for session, code in ((waiting, "awaits_keys"), (going, "no_exam"), (guest, "no_exam")):
        with pytest.raises(UserError, match=code):
            certificates.give((session,), tmp_path)
    assert not list(tmp_path.glob("*.json"))
    with store.read() as connection:
        assert not list(certificate_table.all_certificates(connection))


def test_that_the_number_of_an_erased_person_is_not_given_again(store: Store, tmp_path: Path) -> None:
    hand = Hand(store)
    first, second = hand.person("First"), hand.person("Second")
    ways = [HIT] * 3 + [CLEAR] * 3
    sessions = [
        hand.session(person, DAY, ways, mode="exam", first_case=n * 50) for n, person in ((1, first), (2, second))
    ]
    certificates = service(store, tmp_path)
    certificates.give((sessions[0],), tmp_path)
    store.change(lambda connection: erase(connection, first, at=at(TODAY).utc))
    ((given,), _change) = certificates.give((sessions[1],), tmp_path)
    assert given.certificate.number == "XT-2026-0002"


def test_that_numbers_begin_with_letters_of_the_unit() -> None:
    assert [unit_code(unit) for unit in ("Қордай-1", " …", "Post of a very long name")] == [
        "ҚОРДАЙ1",
        NO_UNIT,
        "POSTOFAVERYL",
    ]
