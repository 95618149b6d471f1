"""The actions of the Unit screen."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP


def _row(name: str, text: str, *keys: str, icon: str = "", when: str = "has_pages") -> ActionSpec:
    return ActionSpec(
        id=f"unit.{name}", text=text, icon=icon, keys=keys, group=Group.UNIT, screen="unit", enabled_when=when
    )


UNIT_ACTIONS: tuple[ActionSpec, ...] = (
    _row("next_page", QT_TRANSLATE_NOOP("Actions", "Next page of the unit"), "Ctrl+PgDown"),
    _row("previous_page", QT_TRANSLATE_NOOP("Actions", "Page of the unit before"), "Ctrl+PgUp"),
    _row("search", QT_TRANSLATE_NOOP("Actions", "Search the page of the unit"), "Ctrl+F", when="has_search"),
)
"""One row for each; `tests/architecture` looks through them."""

BY_ID: dict[str, ActionSpec] = {row.id: row for row in UNIT_ACTIONS}
"""Rows by their ids."""
