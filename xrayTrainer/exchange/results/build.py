"""Writes a result file from records at hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from xrayTrainer.exchange.containers.identity import IdentityCard, Keys
from xrayTrainer.exchange.containers.letters import write_letter
from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.containers.sealing import Locks
from xrayTrainer.exchange.results.chain import START, Link
from xrayTrainer.exchange.results.manifest import MIMETYPE, PURPOSE, ResultManifest, purpose_of_content
from xrayTrainer.exchange.results.records import ResultRecords


def build_result(
    to: Path,
    records: ResultRecords,
    *,
    file_id: str,
    device: Keys,
    made: str,
    program: str,
    unit: str = "",
    before: str = START,
    links: Sequence[Link] = (),
    recipients: Sequence[IdentityCard] = (),
) -> ResultManifest:
    """Write a result file.

    Parameters
    ----------
    to
        The file; one that is there is replaced when the new one is whole.
    records
        What travels.
    file_id
        Identity of the file.
    device
        Keys of the machine, which sign it.
    made, program, unit
        When, by which program, and from where.
    before, links
        The chain since the last file.
    recipients
        Who alone can read it; none: everybody can.

    Raises
    ------
    UserError
        `container.*`, `sealing.too_many`.
    """

    def manifest(part: Part, locks: Locks | None) -> ResultManifest:
        return ResultManifest(
            id=file_id,
            made=made,
            program=program,
            device=device.card,
            unit=unit,
            sessions=len(records.sessions),
            answers=sum(len(session.answers) for session in records.sessions),
            made_cases=len(records.made),
            before=before,
            links=tuple(links),
            content=part,
            locks=locks,
        )

    return write_letter(
        to,
        records,
        manifest,
        mimetype=MIMETYPE,
        purpose=PURPOSE,
        bound_to=purpose_of_content(file_id),
        writer=device,
        recipients=recipients,
    )
