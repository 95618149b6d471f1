"""The actions of the Progress screen."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP


def _row(
    name: str, text: str, *keys: str, icon: str = "", when: str = "has_report", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=f"progress.{name}",
        text=text,
        icon=icon,
        keys=keys,
        group=Group.PROGRESS,
        screen="progress",
        enabled_when=when,
        checkable=checkable,
    )


PROGRESS_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "practise",
        QT_TRANSLATE_NOOP("Actions", "Practise what is weakest"),
        "Ctrl+Enter",
        icon="next",
        when="may_practise",
    ),
    _row("next_part", QT_TRANSLATE_NOOP("Actions", "Next part of progress"), "Ctrl+PgDown"),
    _row("previous_part", QT_TRANSLATE_NOOP("Actions", "Part of progress before"), "Ctrl+PgUp"),
    _row("next_sheet", QT_TRANSLATE_NOOP("Actions", "Next plot of this part"), "G", when="has_sheets"),
    _row("period", QT_TRANSLATE_NOOP("Actions", "Another period"), "P"),
    _row(
        "table",
        QT_TRANSLATE_NOOP("Actions", "The table behind the plot"),
        "T",
        icon="plot-table",
        when="has_plot",
        checkable=True,
    ),
    _row("save", QT_TRANSLATE_NOOP("Actions", "Save as PNG, SVG or CSV"), "Ctrl+S", icon="export"),
    _row("print", QT_TRANSLATE_NOOP("Actions", "Print the progress"), "Ctrl+P", icon="print"),
    _row("pdf", QT_TRANSLATE_NOOP("Actions", "Save the progress as PDF"), "Ctrl+Shift+S", icon="pdf"),
)
BY_ID: dict[str, ActionSpec] = {row.id: row for row in PROGRESS_ACTIONS}
"""Rows by their ids."""
