"""Finds what is known of the scanner of a view: by the scene it is computed from, or by the name in the case."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Scene
from xrayTrainer.services.console import Console
from xrayTrainer.services.marking import Scenes
from xrayTrainer.services.set_files import refuse_links


def console_of(folder: Path, case: Case, view_id: str, scenes: Scenes) -> Console:
    """Return the console of a view; one without calibration where the scanner is not one of ours.

    Of a scene the name of the scanner alone is used.

    Raises
    ------
    UserError
        `session.no_view`, and what reading the scene raises.
    """
    view = next((view for view in case.views if view.id == view_id), None)
    if view is None:
        raise UserError("session.no_view", view=view_id)
    name, off_axis = view.scanner, None
    if view.source.scene is not None:
        recipe = folder / view.source.scene
        refuse_links(recipe)
        name = read_file(Scene, recipe).scanner
        off_axis = partial(scenes.off_axis, recipe, view.scene_view)
    return Console() if name is None else console_named(name, view.scene_view, off_axis)


def console_named(name: str, shown: str | None, off_axis: Callable[[], tuple[float, float]] | None = None) -> Console:
    """Return the console of a scanner; an empty one where it is not one of ours.

    Parameters
    ----------
    name
        Of the profile, with version.
    shown
        Id of the view of its geometry; without one there is no calibration.
    off_axis
        As of `Console`.
    """
    from xrayTrainer.simulation.beam_table import beam_calibration
    from xrayTrainer.simulation.profiles import profile_named

    try:
        profile = profile_named(name)
        table = beam_calibration(name, shown) if any(one.id == shown for one in profile.views) else None
    except UserError:
        return Console()
    return Console(scanner=name, names=profile.names, tools=profile.tools, calibration=table, off_axis=off_axis)
