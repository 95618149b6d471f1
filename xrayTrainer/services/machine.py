"""The keys of this machine, which sign its result files: made at the first one, without anybody's name."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.files import replace_file
from xrayTrainer.exchange.containers.identity import Keys, OwnIdentity, make_identity, unlock
from xrayTrainer.storage.clock import Clock, now

DEVICE = "device.json"
NAME = "XrayTrainer"


class Machine:
    """The keys of a data folder's machine.

    Parameters
    ----------
    data
        Data folder.
    clock
        The time; another one is for tests.
    """

    def __init__(self, data: Path, *, clock: Clock = now) -> None:
        self._path = data / DEVICE
        self._clock = clock

    def keys(self) -> Keys:
        """Return the keys; they are made when there are none. Raises `formats.*`, `identity.damaged`."""
        if not self._path.exists():
            made = make_identity(name=NAME, unit="", made=self._clock().utc)
            replace_file(self._path, to_json(made))
            self._path.chmod(0o600)
        return unlock(read_file(OwnIdentity, self._path))

    def pseudonym(self, person: str) -> str:
        """Return a code for a person: the same each time from this machine, and another from another."""
        secret = self.keys().signing.private_bytes_raw()
        digest = hashlib.sha256(b"xraytrainer/1 pseudonym\0" + secret + b"\0" + person.encode()).digest()
        symbols = base64.b32encode(digest)[:6].decode()
        return f"T-{symbols}"
