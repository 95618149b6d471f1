"""Opens result files from elsewhere: verified, unsealed and checked against themselves, without anything being kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.containers.identity import Keys
from xrayTrainer.exchange.containers.letters import read_letter
from xrayTrainer.exchange.containers.limits import LETTERS, Limits
from xrayTrainer.exchange.containers.reading import Container, open_container
from xrayTrainer.exchange.containers.writing import MANIFEST
from xrayTrainer.exchange.results.chain import content_of, first_break
from xrayTrainer.exchange.results.manifest import (
    MIMETYPE,
    MOST_RECORD_BYTES,
    PURPOSE,
    ResultManifest,
    purpose_of_content,
)
from xrayTrainer.exchange.results.records import ResultRecords


@dataclass(frozen=True, slots=True)
class ResultFile:
    """An open result file: what it says, signed by the machine that wrote it."""

    manifest: ResultManifest
    container: Container

    @property
    def is_sealed(self) -> bool:
        """Whether only some can read it."""
        return self.manifest.locks is not None

    def records(self, keys: Callable[[], Keys], *, limit: int = MOST_RECORD_BYTES) -> ResultRecords:
        """Return what the file holds.

        Parameters
        ----------
        keys
            Returns the private keys of the reader; asked of a sealed file only.
        limit
            Most bytes of the records, unpacked.

        Raises
        ------
        UserError
            `container.*`, `sealing.*`, `formats.*`; `result.altered` where a session is not what the chain says,
            `result.text_altered` where a set, case or key is not what its hash says.
        """
        manifest, file = self.manifest, self.container.file
        content = read_letter(
            self.container,
            manifest.content,
            manifest.locks,
            keys,
            bound_to=purpose_of_content(manifest.id),
            limit=limit,
        )
        records = read_bytes(ResultRecords, content, file=file)
        self._check(records, file)
        return records

    def _check(self, records: ResultRecords, file: str) -> None:
        links = {link.session: link.content for link in self.manifest.links}
        for session in records.sessions:
            if session.person != records.person.id or links.get(session.id) != content_of(session):
                raise UserError("result.altered", file=file)
        for digest, text in records.texts.items():
            if hashlib.sha256(text.body.encode()).hexdigest() != digest:
                raise UserError("result.text_altered", file=file)


@contextmanager
def open_result(path: Path, *, limits: Limits = LETTERS) -> Iterator[ResultFile]:
    """Give a result file whose names, sizes, signature and chain were checked.

    Raises
    ------
    UserError
        `container.*`, `identity.not_its_own`, `formats.*`; `result.broken_chain` where a link does not follow from
        those before.
    """
    with open_container(path, MIMETYPE, purpose=PURPOSE, limits=limits) as found:
        manifest = read_bytes(ResultManifest, found.manifest, file=f"{found.file}/{MANIFEST}")
        found.refuse_unless_by(manifest.device)
        found.refuse_unlisted({manifest.content.sha256: manifest.content})
        if first_break(manifest.links, manifest.before) is not None:
            raise UserError("result.broken_chain", file=found.file)
        yield ResultFile(manifest, found)
