"""Joins the Unit screen to its pages; each page is made when it is first chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.unit_pages import UnitPageSpec, pages_there
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.viewmodels.settings import UNIT_PAGE
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.unit_page import UnitPage


def make_unit(context: Context | None = None) -> Screen:
    """Make the screen; its pages come later."""
    if context is None:
        raise ValueError(f"{ScreenId.UNIT} needs the use cases")
    from xrayTrainer.ui.views.key_help import KeyHelp
    from xrayTrainer.ui.views.unit import UnitDoor, UnitView

    specs = {spec.name: spec for spec in pages_there(context.services)}

    def named(spec: UnitPageSpec) -> UnitDoor:
        return UnitDoor(spec.name, spec.icon, lambda: QCoreApplication.translate("UnitPages", spec.text))

    def make(name: str) -> UnitPage:
        return specs[name].make(context)

    view = UnitView([named(spec) for spec in specs.values()], make, context.wording())
    KeyHelp(view, "unit")
    return view


def wire_unit(screen: Screen, context: Context) -> None:
    """Begin with the page that was looked at last, and remember it."""
    from xrayTrainer.ui.views.unit import UnitView

    if isinstance(screen, UnitView):
        settings = context.settings
        screen.remembered = lambda: settings.get(UNIT_PAGE)
        screen.page_shown.connect(lambda name: settings.set(UNIT_PAGE, name))
