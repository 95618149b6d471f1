"""The proof of a period on its way out, and files that are checked; certificates of exams, several at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.services.proof_api import (
        CertificateCheck,
        CertificateService,
        ProofCheck,
        ProofFormat,
        ProofService,
    )

_NOT_IN_NAMES = re.compile(r"[^\w-]+")
QUARTERS, MONTHS, HALVES, YEARS = 9, 25, 7, 6
"""How many periods can be chosen, the present one with them."""


class SpanKind(StrEnum):
    """Kinds of periods."""

    QUARTER = "quarter"
    MONTH = "month"
    HALF_YEAR = "half_year"
    YEAR = "year"
    ROLLING = "rolling"


class SpanChoice(msgspec.Struct, frozen=True):
    """A period to choose: its name for the use case, first day, and whether it is not over yet."""

    name: str
    first: date
    running: bool


class ProofFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What can be chosen: units here, and whether the own card has a passphrase."""

    units: tuple[str, ...]
    locked: bool


class ProofWish(msgspec.Struct, frozen=True, kw_only=True):
    """What is wanted; see `services.proof_api.ProofOrder`."""

    period: str
    unit: str | None
    file_format: ProofFormat
    anonymous: bool
    language: str
    passphrase: str


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a checked file is: a signed one, or a certificate."""

    file: ProofCheck | None = None
    certificate: CertificateCheck | None = None


def spans(kind: SpanKind, today: date) -> tuple[SpanChoice, ...]:
    """Return the periods of a kind, the present one first; the second is the last that is over."""
    if kind is SpanKind.ROLLING:
        return (SpanChoice("182d", today - timedelta(days=181), running=False),)
    months, count = {
        SpanKind.MONTH: (1, MONTHS),
        SpanKind.QUARTER: (3, QUARTERS),
        SpanKind.HALF_YEAR: (6, HALVES),
        SpanKind.YEAR: (12, YEARS),
    }[kind]
    present = (today.year * 12 + today.month - 1) // months
    found = []
    for back in range(count):
        year, month = divmod((present - back) * months, 12)
        if year < 1:
            break
        mark = {1: f"-{month + 1:02d}", 3: f"-Q{month // 3 + 1}", 6: f"-H{month // 6 + 1}", 12: ""}[months]
        found.append(SpanChoice(f"{year:04d}{mark}", date(year, month + 1, 1), running=back == 0))
    return tuple(found)


class ProofModel(QObject):
    """Writes the proof of a period, and checks files.

    Parameters
    ----------
    proof, certificates
        The use cases.
    tasks
        What runs them.
    folder
        Where files are written.

    Signals
    -------
    read(object)
        `ProofFacts`.
    written(object)
        `services.proof_api.ProofWritten`.
    checked(object)
        `Checked`.
    """

    read = Signal(object)
    written = Signal(object)
    checked = Signal(object)

    def __init__(
        self,
        proof: ProofService,
        certificates: CertificateService | None,
        tasks: TaskRunner,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._proof = proof
        self._certificates = certificates
        self._tasks = tasks
        self.folder = folder
        self.work = PackWork(tasks, self)

    def look(self) -> None:
        """Read what can be chosen."""
        proof = self._proof
        self._tasks.submit(
            lambda: ProofFacts(units=proof.units(), locked=proof.is_locked()),
            self.read.emit,
            failed=self.work.failed.emit,
            lane="proof.look",
            owner=self,
        )

    def write(self, wish: ProofWish) -> None:
        """Write the file, beside those that are there already."""
        from xrayTrainer.services.proof_api import ProofOrder

        proof, folder = self._proof, self.folder
        parts = ("proof", wish.period, wish.unit or "", "anonymous" if wish.anonymous else "")
        name = "-".join(_NOT_IN_NAMES.sub("-", part).strip("-") for part in parts if part)

        def work() -> object:
            return proof.write(
                ProofOrder(
                    period=wish.period,
                    to=free_file(folder, name, wish.file_format.ending),
                    unit=wish.unit,
                    file_format=wish.file_format,
                    anonymous=wish.anonymous,
                    language=wish.language,
                    passphrase=wish.passphrase,
                )
            )

        self.work.run(lambda _share: work(), self.written.emit)

    def check(self, file: Path, code: str = "") -> None:
        """Say whether a file is as it was signed, or whether a certificate is genuine."""
        proof, certificates = self._proof, self._certificates

        def work() -> Checked:
            from xrayTrainer.exchange.proofs.certificate import looks_like_certificate

            if certificates is not None and looks_like_certificate(file):
                return Checked(certificate=certificates.verify(file, code))
            return Checked(file=proof.verify(file))

        self.work.run(lambda _share: work(), self.checked.emit)


def free_file(folder: Path, name: str, ending: str, taken: Callable[[Path], bool] = Path.exists) -> Path:
    """Return a file that is not there yet."""
    file, number = folder / f"{name}{ending}", 1
    while taken(file):
        number += 1
        file = folder / f"{name}-{number}{ending}"
    return file
