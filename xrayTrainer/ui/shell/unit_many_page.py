"""Makes the page of many units."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.views.unit_page import UnitPage


def make_many(context: Context) -> UnitPage:
    """Make the page on which units stand side by side."""
    from xrayTrainer.ui.viewmodels.unit_many import UnitsModel
    from xrayTrainer.ui.views.file_places import documents
    from xrayTrainer.ui.views.unit_many import UnitManyPage

    units, windows = context.services.units, context.pack_windows
    if units is None:
        raise ValueError("this page needs the use cases of many units")
    model = UnitsModel(units, context.tasks, context.changes, prepare=_load_plots)
    page = UnitManyPage(model, documents())
    model.setParent(page)

    def take(files: Sequence[Path]) -> None:
        if windows is not None:
            windows.open_files(files)

    page.files_given.connect(take)
    page.take.setVisible(windows is not None)
    return page


def _load_plots() -> None:
    """Load what draws the plots, which takes half a second, away from the window's thread."""
    import xrayTrainer.ui.widgets.plot  # noqa: F401 - loaded for later
