"""How the readers refuse a file: with a code and values, but without the file's name, which only the worker knows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from xrayTrainer.domain.errors import Param, UserError

_MAX_NAME = 80


class RefusedFileError(Exception):
    """A file is refused; becomes a `UserError` as soon as the file's name is at hand.

    Parameters
    ----------
    code
        `scan.what` of the message catalogue.
    params
        Values that the sentence names, besides `file`.
    """

    def __init__(self, code: str, /, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, Param] = params

    def about(self, path: Path) -> UserError:
        """Return the error for a person, which names the file."""
        return UserError(self.code, **{"file": shown_name(path), **self.params})


def broken() -> RefusedFileError:
    """Return the error for a damaged or cut file."""
    return RefusedFileError("scan.broken")


def unsupported(what: str) -> RefusedFileError:
    """Return the error for pixels that no reader of ours understands.

    Parameters
    ----------
    what
        The technical name of what is not read ("CIELab", "12-bit JPEG"); it stands in the sentence as it is.
    """
    return RefusedFileError("scan.unsupported", what=what)


def shown_name(path: Path) -> str:
    """Return the file's name as a sentence may carry it: no control or direction characters, not longer than 80."""
    name = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in path.name or str(path))
    return name if len(name) <= _MAX_NAME else name[: _MAX_NAME // 2] + "…" + name[-_MAX_NAME // 2 + 1 :]
