"""What the shell hands to a screen when it wires it; the composition root's things, nothing global."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.people import PeopleModel
from xrayTrainer.ui.viewmodels.route import Route
from xrayTrainer.ui.viewmodels.session_flow import SessionFlow
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.settings import AppSettings
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.widgets.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import Services
    from xrayTrainer.ui.shell.pack_windows import PackWindows
    from xrayTrainer.ui.viewmodels.atlas import AtlasBook
    from xrayTrainer.ui.viewmodels.person_tool import PersonTool
    from xrayTrainer.ui.viewmodels.wording import Wording


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a screen may need.

    Attributes
    ----------
    services, tasks, changes
        The use cases, what runs them off the GUI thread, and what tells of their effects.
    settings, theme
        What is remembered, and the colours.
    starter, flow, people
        View-models that several screens share.
    data
        Data folder.
    window
        Parent of dialogs.
    wording
        Words of the language that is on.
    go
        Goes to another screen.
    set_language
        Speaks another language from now on.
    tell_error
        Words a `UserError` in the line across the window.
    keep_results
        Asks a guest for a name.
    use_person_tool
        Saves or uses a profile, or erases a person.
    atlas
        Returns the atlas that all windows share; made when first asked for.
    pack_windows
        Opens packs and identity cards; None where there are none.
    """

    services: Services
    tasks: TaskRunner
    changes: Changes
    settings: AppSettings
    theme: Theme
    starter: SessionStarter
    flow: SessionFlow
    people: PeopleModel
    data: Path
    window: QWidget
    wording: Callable[[], Wording]
    go: Callable[[Route], None]
    set_language: Callable[[str], None]
    tell_error: Callable[[UserError], None]
    keep_results: Callable[[], None]
    use_person_tool: Callable[[PersonTool], None]
    atlas: Callable[[], AtlasBook]
    pack_windows: PackWindows | None = None
