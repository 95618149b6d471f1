"""Writes a result file from records at hand."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from pathlib import Path

from xrayTrainer.domain.codec import to_json
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys
from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.containers.sealing import seal
from xrayTrainer.exchange.containers.signing import Signatures, sign
from xrayTrainer.exchange.containers.writing import MANIFEST, SIGNATURES, container
from xrayTrainer.exchange.results.chain import START, Link
from xrayTrainer.exchange.results.manifest import MIMETYPE, PURPOSE, ResultManifest
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
    content = zlib.compress(to_json(records), 6)
    locks = None
    if recipients:
        content, locks = seal(content, purpose=f"result content {file_id}", recipients=(device.card, *recipients))
    digest = hashlib.sha256(content).hexdigest()
    manifest = ResultManifest(
        id=file_id,
        made=made,
        program=program,
        device=device.card,
        unit=unit,
        sessions=len(records.sessions),
        answers=sum(len(session.answers) for session in records.sessions),
        before=before,
        links=tuple(links),
        content=Part(sha256=digest, size=len(content)),
        locks=locks,
    )
    written = to_json(manifest)
    signatures = Signatures(signatures=(sign(written, device.signing, purpose=PURPOSE),))
    with container(to, MIMETYPE) as writer:
        writer.add(MANIFEST, written)
        writer.add(SIGNATURES, to_json(signatures))
        writer.add_blobs({digest: content})
    return manifest
