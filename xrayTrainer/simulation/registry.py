"""Generators by name and version.

A released generator never changes: old scenes must stay what they were.  A better one gets the next version and a
function of its own; both stay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Params

F = TypeVar("F", bound=Callable[..., object])


@dataclass(frozen=True, slots=True, kw_only=True)
class Generator(Generic[F]):
    """A generator and what may be known of it without running it.

    Attributes
    ----------
    name, version
        As recipes name it: `name@version`.
    term
        Id of the vocabulary entry that it makes.
    fits
        What it goes with: for cargo and concealments ids of the carriers vocabulary or of its groups, and forms of
        holds.
    build
        The function.
    """

    name: str
    version: int
    term: str
    fits: tuple[str, ...]
    build: F

    @property
    def full_name(self) -> str:
        """Name with version."""
        return f"{self.name}@{self.version}"

    def fits_carrier(self, kind: str) -> bool:
        """Return whether it goes with a carrier of this kind."""
        return not self.fits or any(kind == fit or kind.startswith(f"{fit}.") for fit in self.fits)


class Registry(Generic[F]):
    """Generators of one sort."""

    def __init__(self, sort: str) -> None:
        self._sort = sort
        self._known: dict[str, Generator[F]] = {}

    def register(self, name: str, *, version: int, term: str, fits: tuple[str, ...] = ()) -> Callable[[F], F]:
        """Return a decorator that enters a function under a name and version."""

        def enter(build: F) -> F:
            generator = Generator(name=name, version=version, term=term, fits=fits, build=build)
            if generator.full_name in self._known:
                raise ValueError(f"two generators named {generator.full_name}")
            self._known[generator.full_name] = generator
            return build

        return enter

    def get(self, full_name: str) -> Generator[F]:
        """Return a generator by name and version.

        Raises
        ------
        UserError
            `scene.no_generator`.
        """
        try:
            return self._known[full_name]
        except KeyError:
            raise UserError("scene.no_generator", sort=self._sort, name=full_name) from None

    def newest(self) -> Mapping[str, Generator[F]]:
        """Return the newest version of each generator by its name, in order of names."""
        found: dict[str, Generator[F]] = {}
        for generator in sorted(self._known.values(), key=lambda one: (one.name, one.version)):
            found[generator.name] = generator
        return found


def number(params: Params, name: str, default: float) -> float:
    """Return a number that a recipe asks for, or what was drawn for it.

    Raises
    ------
    UserError
        `scene.param_not_number`.
    """
    value = params.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UserError("scene.param_not_number", param=name)
    return float(value)


def word(params: Params, name: str, default: str, allowed: tuple[str, ...]) -> str:
    """Return one of some words that a recipe asks for, or what was drawn for it.

    Raises
    ------
    UserError
        `scene.param_not_allowed`.
    """
    value = params.get(name, default)
    if value not in allowed:
        raise UserError("scene.param_not_allowed", param=name, allowed=", ".join(allowed))
    return str(value)
