"""Opens packs from elsewhere: inspected and verified without anything being written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.exchange.containers.limits import LIMITS, Limits
from xrayTrainer.exchange.containers.reading import Container, open_container
from xrayTrainer.exchange.containers.writing import MANIFEST, Told
from xrayTrainer.exchange.packs.manifest import MIMETYPE, PURPOSE, PackManifest, refuse_misplaced


@dataclass(frozen=True, slots=True)
class Pack:
    """An open pack: what it says, signed by its author, and the parts that it lists, no more and no fewer."""

    manifest: PackManifest
    container: Container

    def verify(self, told: Told | None = None) -> None:
        """Read every part once, against its size and hash. Raises `container.altered`, `container.broken`."""
        for part in self.manifest.parts.values():
            for _chunk in self.container.chunks(part, told):
                pass


@contextmanager
def open_pack(path: Path, *, limits: Limits = LIMITS) -> Iterator[Pack]:
    """Give a pack whose names, sizes and signature were checked.

    Parameters
    ----------
    path
        The file.
    limits
        How large it may be.

    Raises
    ------
    UserError
        `container.*`, `pack.*`, `identity.not_its_own`, `formats.*`.
    """
    with open_container(path, MIMETYPE, purpose=PURPOSE, limits=limits) as found:
        manifest = read_bytes(PackManifest, found.manifest, file=f"{found.file}/{MANIFEST}")
        found.refuse_unless_by(manifest.author)
        refuse_misplaced(manifest, file=found.file)
        found.refuse_unlisted(manifest.parts)
        yield Pack(manifest, found)
