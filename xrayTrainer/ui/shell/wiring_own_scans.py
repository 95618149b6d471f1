"""Joins own scans to its models. All of it is imported when the screen is first made."""

from __future__ import annotations

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.viewmodels.route import DraftCasePlace, Route, ScreenId
from xrayTrainer.ui.views.screen import Screen


def make_own_scans(context: Context | None = None) -> Screen:
    """Make own scans with its models, which live as long as it does."""
    if context is None or context.services.own_scans is None:
        raise ValueError(f"{ScreenId.OWN_SCANS} needs the use cases")
    from xrayTrainer.ui.shell.main_window import MainWindow
    from xrayTrainer.ui.shell.studio_room import studio_room
    from xrayTrainer.ui.viewmodels.own_scans import OwnScansModel
    from xrayTrainer.ui.viewmodels.own_scans_making import OwnScansMaking
    from xrayTrainer.ui.viewmodels.own_scans_pictures import OwnScansPictures
    from xrayTrainer.ui.views.key_help import KeyHelp
    from xrayTrainer.ui.views.own_scans import OwnScansView
    from xrayTrainer.ui.views.own_scans_desk import OwnScansDesk
    from xrayTrainer.ui.views.own_scans_maker import OwnScansMaker

    service, tasks, desk = context.services.own_scans, context.tasks, studio_room(context).desk
    model = OwnScansModel(service, tasks)
    view = OwnScansView(model)
    model.setParent(view)
    pictures = OwnScansPictures(service, tasks, view)
    bench = OwnScansDesk(view, model, pictures, context.wording)
    window = context.window
    maker = OwnScansMaker(
        view,
        bench,
        model=model,
        pictures=pictures,
        making=OwnScansMaking(service, model, desk, tasks, view),
        service=service,
        desk=desk,
        tasks=tasks,
        wording=context.wording,
        leads_to_keys=isinstance(window, MainWindow) and window.navigator.has(ScreenId.KEY_EDITOR),
    )

    def draw_key(slug: str) -> None:
        draft = desk.draft
        if draft is not None:
            context.go(Route(ScreenId.KEY_EDITOR, DraftCasePlace(set_id=draft.id, case=slug)))

    maker.key_requested.connect(draw_key)
    KeyHelp(view, "own_scans")
    view.set_wording(context.wording())
    return view
