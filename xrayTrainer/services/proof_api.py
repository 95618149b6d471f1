"""What may be asked of a unit's proof: its files for a period, signatures beside files, certificates of exams.

As in `xrayTrainer.services.api`: calls may read files or the records, belong off the GUI thread, and raise `UserError`.
Undefined figures are None, and empty in files. Nothing here certifies anybody as a screener.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.ids import PersonId, SessionId
from xrayTrainer.domain.texts import LangText

if TYPE_CHECKING:
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.exchange.proofs.books import Book
    from xrayTrainer.exchange.proofs.certificate import Certificate
    from xrayTrainer.services.api import Change
    from xrayTrainer.training.exam_verdict import ExamCounts, ExamOutcome

LEAST_GROUP = 5
"""k of anonymised files: what rests on fewer is not told of single people."""


class ProofFormat(StrEnum):
    """Kinds of files; also their endings, but for `csv`, which is a zip of one CSV a sheet."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    PDF = "pdf"

    @property
    def ending(self) -> str:
        """Ending of the file's name."""
        return ".zip" if self is ProofFormat.CSV else f".{self.value}"


class ProofOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What is wanted.

    Attributes
    ----------
    period
        `2026-09`, `2026-Q3`, `2026-H2`, `2026`, `182d` (the rolling days up to today) or `FROM:TO` (two ISO days).
    unit
        Of which unit; None: of all.
    file_format, to
        Kind of file, and where it goes.
    anonymous
        Pseudonyms for people, days, small groups left out.
    separator
        Between the cells of a CSV.
    language
        Of headings and words.
    passphrase
        Of the own identity card, where it has one; the machine signs where it does not open.
    """

    period: str
    to: Path
    unit: str | None = None
    file_format: ProofFormat = ProofFormat.XLSX
    anonymous: bool = False
    separator: str = ";"
    language: str = "en"
    passphrase: str = ""


class SignerKind(StrEnum):
    """Whose keys signed something, as it stands here."""

    OWN = "own"
    MACHINE = "machine"
    KNOWN = "known"
    NEW = "new"
    OTHER_KEYS = "other_keys"


class Signer(msgspec.Struct, frozen=True, kw_only=True):
    """Who signed: the card, and how it stands here."""

    card: IdentityCard
    kind: SignerKind


class ProofWritten(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was written, with its signature."""

    file: Path
    signature: Path
    signer: Signer
    people: int
    answers: int
    exams: int


class ProofCheck(msgspec.Struct, frozen=True, kw_only=True):
    """What a signature says of a file: whether it is what was signed, when (UTC), and by whom."""

    file: Path
    intact: bool
    made: str
    signer: Signer


class ExamTaken(msgspec.Struct, frozen=True, kw_only=True):
    """A finished exam of a person.

    Attributes
    ----------
    session, person, name, unit
        Which, and whose.
    title, form, on
        What it is called; revision and code of its cases; local day.
    counts, outcome
        What it came to; None while keys are awaited.
    certificate
        Number of its certificate; None without one.
    """

    session: SessionId
    person: PersonId
    name: str
    unit: str
    title: LangText
    form: str
    on: date
    counts: ExamCounts | None = None
    outcome: ExamOutcome | None = None
    certificate: str | None = None


class CertificateFiles(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate as two files: the page, and its figures with the signature."""

    certificate: Certificate
    page: Path
    figures: Path
    fresh: bool


class CertificateCheck(msgspec.Struct, frozen=True, kw_only=True):
    """What a certificate's file says.

    Attributes
    ----------
    certificate
        Its figures, which are those that were signed.
    signer
        By whom.
    same_code
        Whether the code typed is that of the file; None where none was typed.
    """

    certificate: Certificate
    signer: Signer
    same_code: bool | None


class Papers(Protocol):
    """Paints onto PDF pages; the windows' part of the program does."""

    def book(self, book: Book, to: Path, *, language: str) -> None:
        """Write a book as PDF pages. Raises `exchange.*` where the disk refuses."""
        ...

    def certificate(self, certificate: Certificate, to: Path, *, language: str) -> None:
        """Write a certificate as one PDF page. Raises `exchange.*` where the disk refuses."""
        ...


class ProofService(Protocol):
    """The unit's proof."""

    def units(self) -> tuple[str, ...]:
        """Return the units in which people of these records work, by name."""
        ...

    def last_full_quarter(self) -> str:
        """Return the quarter that is over, such as `2026-Q3`."""
        ...

    def is_locked(self) -> bool:
        """Return whether the own identity card has a passphrase; without it the machine signs."""
        ...

    def write(self, order: ProofOrder) -> ProofWritten:
        """Write the proof of a period, and the signature beside it.

        Raises
        ------
        UserError
            `proof.*` for a period or unit that is none, `exchange.*` where the file can't be written.
        """
        ...

    def verify(self, file: Path) -> ProofCheck:
        """Return whether a file, or the one that its signature lies beside, is what was signed.

        Raises
        ------
        UserError
            `proof.no_signature`, `proof.signature_altered`, `proof.unreadable`, `formats.*`.
        """
        ...


class CertificateService(Protocol):
    """Certificates of exams."""

    def exams(self, unit: str | None = None) -> tuple[ExamTaken, ...]:
        """Return the finished exams of all named people (of a unit), the latest first."""
        ...

    def give(
        self, sessions: tuple[SessionId, ...], folder: Path, *, language: str = "en", passphrase: str = ""
    ) -> tuple[tuple[CertificateFiles, ...], Change]:
        """Write certificates of exams into a folder; an exam that has one keeps its number.

        One that was not passed, or has no verdict, gets a record that the person took part.

        Raises
        ------
        UserError
            `certificate.*` for exams of which none can be given, `exchange.*` where the disk refuses.
        """
        ...

    def verify(self, file: Path, code: str = "") -> CertificateCheck:
        """Return what a certificate's file says, and whether the code on the paper is its own.

        Raises
        ------
        UserError
            `certificate.altered`, `formats.*`.
        """
        ...
