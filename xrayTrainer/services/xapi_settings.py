"""The record store that was set up: a file of the data folder that this user alone can read.

It is in no backup (those hold the records alone), in no export, and in no result file.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal

from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of, replace_file
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.xapi.address import checked_address, checked_home_page
from xrayTrainer.exchange.xapi.client import RecordStore
from xrayTrainer.exchange.xapi.statements import PEOPLE
from xrayTrainer.services.xapi_api import StoreSetup

FILE = "record_store.json"


class StoreFile(OpenStruct, frozen=True, kw_only=True):
    """The file; fields as `StoreSetup` has them."""

    format: Literal["xraytrainer/record-store"] = "xraytrainer/record-store"
    version: int = 1
    requires: tuple[str, ...] = ()
    address: str
    key: str
    secret: str
    home_page: str = PEOPLE
    pseudonyms: bool = False

    @property
    def name(self) -> str:
        """Names the store in the records: another address is another store."""
        return hashlib.sha256(self.address.encode()).hexdigest()[:16]

    def opened(self) -> RecordStore:
        """Return the store, to talk to."""
        return RecordStore(self.address, self.key, self.secret)


class StoreSettings:
    """The store of a data folder.

    Parameters
    ----------
    data
        Data folder.
    """

    def __init__(self, data: Path) -> None:
        self._path = data / FILE

    def kept(self) -> StoreFile | None:
        """Return the store, None where none was set up. Raises `formats.*` for a damaged file."""
        return read_file(StoreFile, self._path, file=FILE) if self._path.exists() else None

    def needed(self) -> StoreFile:
        """Return the store. Raises `xapi.no_store` where none was set up."""
        found = self.kept()
        if found is None:
            raise UserError("xapi.no_store")
        return found

    def checked(self, setup: StoreSetup) -> StoreFile:
        """Return a store as it would be kept. A secret that is known goes to its own address alone.

        Raises
        ------
        UserError
            As `XapiService.set_up`.
        """
        address, key = checked_address(setup.address), setup.key.strip()
        home_page = checked_home_page(setup.home_page) if setup.home_page.strip() else PEOPLE
        secret = setup.secret or self._known_secret(address, key)
        if not key or not secret:
            raise UserError("xapi.no_secret")
        made = StoreFile(address=address, key=key, secret=secret, home_page=home_page, pseudonyms=setup.pseudonyms)
        made.opened()
        return made

    def keep(self, store: StoreFile) -> None:
        """Keep a store in the place of the one before. Raises `formats.*`."""
        replace_file(self._path, to_json(store), private=True)

    def drop(self) -> None:
        """Forget the store. Raises `formats.not_written` where the disk refuses."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise UserError("formats.not_written", file=FILE, reason=reason_of(error)) from error

    def _known_secret(self, address: str, key: str) -> str:
        try:
            known = self.kept()
        except UserError:
            return ""  # a damaged file is replaced
        return known.secret if known is not None and (known.address, known.key) == (address, key) else ""
