"""What windows may ask of briefs: short illustrated notes that belong to the cases of a set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from xrayTrainer.domain.exercise_set import Brief
    from xrayTrainer.domain.ids import SetId


class BriefShelf(Protocol):
    """The briefs of the sets on this machine."""

    def briefs(self, set_id: SetId) -> tuple[Brief, ...]:
        """Return what is known of the briefs of a set, in their order."""
        ...

    def brief(self, set_id: SetId, brief: str, language: str) -> tuple[str, str]:
        """Return `(markdown, language it is in)` of a brief."""
        ...
