"""The proof of a period as a file, with its signature beside it; implements `ProofService` on the records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from xrayTrainer import __version__
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.domain.vocabulary import VocabularyName, label, load_vocabulary
from xrayTrainer.exchange.proofs.books import Book, Sheet, write_book_csv, write_book_json, write_book_xlsx
from xrayTrainer.exchange.proofs.signature import (
    SIGNATURE_SUFFIX,
    is_intact,
    read_signature,
    sign_file,
    signature_path,
)
from xrayTrainer.exchange.tables import Value
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.proof_api import (
    LEAST_GROUP,
    Papers,
    ProofCheck,
    ProofFormat,
    ProofOrder,
    ProofWritten,
)
from xrayTrainer.services.proof_exams import revisions_text
from xrayTrainer.services.proof_facts import UnitProof, unit_proof
from xrayTrainer.services.proof_periods import proof_period, quarter_before
from xrayTrainer.services.proof_signing import Signers
from xrayTrainer.services.proof_tables import Words, people_of, tables
from xrayTrainer.services.pseudonyms import pseudonym, pseudonym_key
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts
from xrayTrainer.services.unit_notes import requirement
from xrayTrainer.storage import proof_rows
from xrayTrainer.storage.clock import Clock, from_utc_text, now
from xrayTrainer.storage.store import Records


class ProofImpl:
    """Implements `ProofService`.

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
        papers: Papers | None = None,
        place: Place | None = None,
        clock: Clock = now,
    ) -> None:
        self._records = records
        self._signers = Signers(data, clock=clock)
        self._papers = papers
        self._place = place
        self._clock = clock
        self._texts = Texts()

    def units(self) -> tuple[str, ...]:
        """Return the units in which people of these records work, by name."""
        with self._records.read() as connection:
            found = {line.unit for line in proof_rows.people(connection) if line.unit}
        return tuple(sorted(found, key=str.casefold))

    def last_full_quarter(self) -> str:
        """Return the quarter that is over."""
        return quarter_before(self._today())

    def is_locked(self) -> bool:
        """Return whether the own identity card has a passphrase."""
        return self._signers.is_locked()

    def write(self, order: ProofOrder) -> ProofWritten:
        """Write the proof of a period, and the signature beside it; see `ProofService.write`."""
        keys = self._signers.keys(order.passphrase)  # a wrong passphrase is told before anything is computed
        proof = self.proof(order.period, order.unit)
        book = self.book(proof, order)
        self._write_book(book, order)
        signature = sign_file(order.to, keys, made=self._clock().utc)
        return ProofWritten(
            file=order.to,
            signature=signature,
            signer=self._signers.signer(keys.card),
            people=len(proof.people),
            answers=sum(one.hours.cases for one in proof.people),
            exams=len(proof.exams),
        )

    def verify(self, file: Path) -> ProofCheck:
        """Return whether a file is what was signed; see `ProofService.verify`."""
        signature, signed = file, file
        if file.name.endswith(SIGNATURE_SUFFIX):
            signed = file.with_name(file.name.removesuffix(SIGNATURE_SUFFIX))
        else:
            signature = signature_path(file)
        if not signature.exists():
            raise UserError("proof.no_signature", file=file.name)
        found = read_signature(signature)
        signer = self._signers.signer(found.card)
        return ProofCheck(file=signed, intact=is_intact(signed, found), made=found.made, signer=signer)

    # what it is made of

    def proof(self, period: str, unit: str | None = None) -> UnitProof:
        """Return the figures of a period. Raises `proof.bad_period`, `proof.period_to_come`, `proof.no_unit`."""
        today = self._today()
        asked = proof_period(period, today)
        if unit and unit not in self.units():
            raise UserError("proof.no_unit", unit=unit)
        with self._records.read() as connection:
            required = requirement(connection)
        return unit_proof(
            self._records,
            self._texts,
            period=asked,
            today=today,
            unit=unit,
            requirement=required,
            place=self._place,
        )

    def book(self, proof: UnitProof, order: ProofOrder) -> Book:
        """Return the figures as a book, in the words of the file."""
        messages = Messages(order.language)
        say = messages.text
        coded = order.file_format is ProofFormat.JSON
        words = Words(
            messages=messages, class_name=_class_name(order.language), title=_title(order.language), coded=coded
        )
        key = pseudonym_key(self._records) if order.anonymous else b""
        people = people_of(
            proof,
            anonymous=order.anonymous,
            code_of=lambda person: pseudonym(key, person) if order.anonymous else person,
        )
        made, withheld = tables(proof, people, words)
        about = [
            (name, say(f"proof.about.{name}"), value) for name, value in self._about(proof, order, words, withheld)
        ]
        notes = [say("proof.note.supports"), say("proof.note.what"), say("proof.note.signature")]
        if order.anonymous:
            notes.append(say("proof.note.anonymous", k=LEAST_GROUP))
        return Book(
            title=say("proof.about.title", period=proof.period.name),
            first=say("proof.sheet.about"),
            about=tuple(about),
            notes=tuple(notes),
            sheets=tuple(
                Sheet(title=say(f"proof.sheet.{table.name}"), note=say(f"proof.note.{table.name}"), table=table)
                for table in made
            ),
        )

    def _about(self, proof: UnitProof, order: ProofOrder, words: Words, withheld: int) -> Iterator[tuple[str, Value]]:
        """Yield name and value of the lines that say what was written."""
        say = words.messages.text
        period, moment = proof.period, self._clock()
        yield "unit", say("proof.about.all_units") if proof.unit is None else proof.unit or say("proof.about.no_unit")
        yield "period", f"{period.name}: {period.first.isoformat()} – {period.last.isoformat()}"
        if proof.until < period.last:
            yield "until", proof.until.isoformat()
        yield "people", len(proof.people)
        yield "answers", sum(one.hours.cases for one in proof.people)
        yield "exams", len(proof.exams)
        asked = proof.requirement
        yield "requirement", say("proof.requirement", minutes=f"{asked.minutes:g}", days=asked.days)
        yield "profile", ", ".join(sorted({one.profile for one in proof.people if one.profile})) or None
        yield "keys", _all_revisions(proof) or None
        yield "calibration", say("proof.no_calibration")
        yield "anonymous", words.say("yes" if order.anonymous else "no")
        if order.anonymous:
            yield "k", LEAST_GROUP
            yield "withheld", withheld
        yield "program", f"XrayTrainer {__version__}"
        yield "written", moment.utc[:10] if order.anonymous else f"{moment.utc[:10]} {moment.utc[11:16]} UTC"

    def _write_book(self, book: Book, order: ProofOrder) -> None:
        match order.file_format:
            case ProofFormat.XLSX:
                write_book_xlsx(order.to, book)
            case ProofFormat.CSV:
                write_book_csv(order.to, book, separator=order.separator)
            case ProofFormat.JSON:
                write_book_json(order.to, book)
            case ProofFormat.PDF:
                if self._papers is None:
                    raise ValueError("nobody here paints pages")
                self._papers.book(book, order.to, language=order.language)

    def _today(self) -> date:
        moment = self._clock()
        return (from_utc_text(moment.utc) + timedelta(minutes=moment.offset_min)).date()


def _all_revisions(proof: UnitProof) -> str:
    """Return the key revisions of all people together."""
    counts: dict[int, int] = {}
    for one in proof.people:
        for revision, answers in one.revisions.items():
            counts[revision] = counts.get(revision, 0) + answers
    return revisions_text(counts)


def _class_name(language: str) -> Callable[[str], str]:
    classes = load_vocabulary(VocabularyName.CLASSES)
    return lambda class_id: label(classes, class_id, language)


def _title(language: str) -> Callable[[LangText], str]:
    def title(text: LangText) -> str:
        found = in_language(text, language)
        return found[0] if found else ""

    return title
