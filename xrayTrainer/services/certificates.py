"""Certificates of exams: numbered once on this machine, signed, written as a page and its figures.

Implements `CertificateService` on the records.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from xrayTrainer import __version__
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import replace_file
from xrayTrainer.domain.ids import SessionId, new_uuid
from xrayTrainer.exchange.containers.identity import Keys
from xrayTrainer.exchange.proofs.certificate import (
    Certificate,
    certificate_of,
    read_certificate,
    same_code,
    signed,
)
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.proof_api import CertificateCheck, CertificateFiles, ExamTaken, Papers
from xrayTrainer.services.proof_exams import ExamProof, exams_taken
from xrayTrainer.services.proof_signing import Signers
from xrayTrainer.services.proof_tables import points_of, rate_of
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts
from xrayTrainer.storage import certificate_table, proof_rows
from xrayTrainer.storage.certificate_table import CertificateRow
from xrayTrainer.storage.clock import Clock, from_utc_text, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.proof_rows import PersonLine
from xrayTrainer.storage.store import Records
from xrayTrainer.training.exam_verdict import ExamStatus

NO_UNIT = "XT"
"""Beginning of numbers of people without a unit."""
_MOST_OF_UNIT = 12
_NOT_IN_NAMES = re.compile(r"[^\w-]+")
_NOTHING, _CHANGED = Change(frozenset()), Change(frozenset({Topic.PEOPLE}))


class CertificatesImpl:
    """Implements `CertificateService`.

    Parameters
    ----------
    records
        The records.
    data
        Data folder: the own card and the keys of the machine lie there.
    papers
        Paints PDF pages.
    place
        Says where cases lie, for exams in which some were left unanswered.
    clock
        The time; another one is for tests.
    """

    def __init__(
        self,
        records: Records,
        data: Path,
        *,
        papers: Papers,
        place: Place | None = None,
        clock: Clock = now,
    ) -> None:
        self._records = records
        self._signers = Signers(data, clock=clock)
        self._papers = papers
        self._place = place
        self._clock = clock
        self._texts = Texts()

    def exams(self, unit: str | None = None) -> tuple[ExamTaken, ...]:
        """Return the finished exams of all named people (of a unit), the latest first."""
        found = [one.taken for one in self._exams() if unit is None or one.taken.unit == unit]
        return tuple(sorted(found, key=lambda one: (-one.on.toordinal(), one.name.casefold(), one.session)))

    def give(
        self, sessions: tuple[SessionId, ...], folder: Path, *, language: str = "en", passphrase: str = ""
    ) -> tuple[tuple[CertificateFiles, ...], Change]:
        """Write certificates of exams into a folder; see `CertificateService.give`."""
        exams = {one.taken.session: one for one in self._exams()}
        for session in sessions:
            _refuse_without_figures(exams.get(session))
        keys, machine = self._signers.keys(passphrase), self._signers.machine_id()
        given = []
        for session in sessions:
            certificate, fresh = self._certificate(exams[session], keys, machine)
            name = _file_name(certificate)
            page, figures = folder / f"{name}.pdf", folder / f"{name}.json"
            self._papers.certificate(certificate, page, language=language)
            replace_file(figures, to_json(certificate))
            given.append(CertificateFiles(certificate=certificate, page=page, figures=figures, fresh=fresh))
        return tuple(given), _CHANGED if any(one.fresh for one in given) else _NOTHING

    def verify(self, file: Path, code: str = "") -> CertificateCheck:
        """Return what a certificate's file says; see `CertificateService.verify`."""
        found = read_certificate(file)
        return CertificateCheck(
            certificate=found,
            signer=self._signers.signer(found.card),
            same_code=same_code(code, found) if code.strip() else None,
        )

    def _exams(self) -> tuple[ExamProof, ...]:
        with self._records.read() as connection:
            return exams_taken(connection, self._texts, self._people(connection), place=self._place)

    def _people(self, connection: Connection) -> Mapping[str, PersonLine]:
        """Return who took an exam, by the profile in which it was taken."""
        lines: dict[str, PersonLine] = {line.id: line for line in proof_rows.people(connection)}
        for profile, owner in proof_rows.owners(connection).items():
            if owner in lines:
                lines[profile] = lines[owner]
        return lines

    def _certificate(self, exam: ExamProof, keys: Keys, machine: str) -> tuple[Certificate, bool]:
        """Return the certificate of an exam as it was given, or give it; and whether it is a new one."""
        moment = self._clock()
        today = (from_utc_text(moment.utc) + timedelta(minutes=moment.offset_min)).date()

        def job(connection: Connection) -> tuple[str, bool]:
            standing = certificate_table.of_session(connection, exam.taken.session)
            if standing is not None:
                return standing.body, False
            series = f"{unit_code(exam.taken.unit)}-{today.year}"
            number = f"{series}-{certificate_table.next_in(connection, series):04d}"
            made = signed(_figures(exam, number=number, today=today, keys=keys), keys)
            row = CertificateRow(
                id=made.id,
                number=number,
                machine=machine,
                person=exam.taken.person,
                session=exam.taken.session,
                at=moment.utc,
                body=to_json(made).decode(),
            )
            certificate_table.add(connection, row)
            return row.body, True

        body, fresh = self._records.change(job)
        return certificate_of(body.encode(), file=exam.taken.session), fresh


def unit_code(unit: str) -> str:
    """Return the beginning of numbers of a unit: its letters and digits, in capitals, twelve at most."""
    return "".join(sign for sign in unit.upper() if sign.isalnum())[:_MOST_OF_UNIT] or NO_UNIT


def _refuse_without_figures(exam: ExamProof | None) -> None:
    """Raise `certificate.no_exam` or `certificate.awaits_keys` where no certificate can be given."""
    if exam is None:
        raise UserError("certificate.no_exam")
    if exam.taken.outcome is None or exam.taken.counts is None:
        raise UserError("certificate.awaits_keys", name=exam.taken.name, day=exam.taken.on.isoformat())


def _figures(exam: ExamProof, *, number: str, today: date, keys: Keys) -> Certificate:
    taken, counts, outcome = exam.taken, exam.taken.counts, exam.taken.outcome
    if counts is None or outcome is None:
        raise ValueError("an exam without figures has no certificate")
    points, low, high = points_of(counts.points, counts.points_se)
    return Certificate(
        id=new_uuid(),
        number=number,
        kind="passed" if outcome.status is ExamStatus.PASS else "took_part",
        name=taken.name,
        unit=taken.unit,
        exam=taken.title,
        form=taken.form,
        held_on=taken.on.isoformat(),
        given_on=today.isoformat(),
        n=outcome.n,
        threat=counts.hits.n,
        clear=counts.false_alarms.n,
        points=points,
        points_low=low,
        points_high=high,
        hits=rate_of(counts.hits),
        false_alarms=rate_of(counts.false_alarms),
        verdicts=rate_of(counts.verdicts),
        rule=exam.preset.id,
        rule_title=exam.preset.titles,
        status=outcome.status.value,
        borderline=outcome.borderline,
        profile=exam.profile,
        key_revisions=exam.key_revisions,
        program=__version__,
        card=keys.card,
    )


def _file_name(certificate: Certificate) -> str:
    """Return what the files of a certificate are called: its number, and whose it is."""
    name = _NOT_IN_NAMES.sub("-", certificate.name).strip("-")[:60]
    return "-".join(part for part in (certificate.number, name) if part)
