"""The one error that a person can do something about.

`UserError` carries a *code*, never a sentence: `xrayTrainer.messages` words it in five languages.  Everything else that
is raised is a bug: it is logged with its traceback and shown as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Param: TypeAlias = str | int | float
"""What may stand in a sentence: a name, a path, a number."""


class UserError(Exception):
    """The environment or the data is at fault, and a sentence can say what to do.

    Parameters
    ----------
    code
        Key of the message catalogue, `room.what`, for example `scan.too_large`.
    params
        Values that the sentence names (file, limit, found value).
    """

    def __init__(self, code: str, /, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, Param] = params

    def __str__(self) -> str:
        """Code and parameters, for the log; people read the worded message."""
        inner = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({inner})"

    def __reduce__(self) -> tuple[object, ...]:
        """Travel whole between processes."""
        return _rebuild, (self.code, dict(self.params))


def _rebuild(code: str, params: dict[str, Param]) -> UserError:
    return UserError(code, **params)
