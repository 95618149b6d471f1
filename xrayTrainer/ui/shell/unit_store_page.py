"""Makes the page of the record store."""

from __future__ import annotations

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.views.unit_page import UnitPage


def make_store(context: Context) -> UnitPage:
    """Make the page."""
    from xrayTrainer.ui.viewmodels.unit_store import StoreModel
    from xrayTrainer.ui.views.file_places import documents
    from xrayTrainer.ui.views.unit_store import UnitStorePage

    if context.services.xapi is None:
        raise ValueError("this page needs the use cases of record stores")
    model = StoreModel(context.services.xapi, context.tasks)
    page = UnitStorePage(model, documents())
    model.setParent(page)
    return page
