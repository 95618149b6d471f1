"""The actions of the window itself and of the screens around the workbench."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

APP_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="go.home",
        text=QT_TRANSLATE_NOOP("Actions", "Home"),
        icon="home",
        keys=("Ctrl+1",),
        group=Group.NAVIGATE,
    ),
    ActionSpec(
        id="go.library",
        text=QT_TRANSLATE_NOOP("Actions", "Library"),
        icon="library",
        keys=("Ctrl+2",),
        group=Group.NAVIGATE,
    ),
    ActionSpec(
        id="go.workbench",
        text=QT_TRANSLATE_NOOP("Actions", "Workbench"),
        icon="workbench",
        keys=("Ctrl+3",),
        group=Group.NAVIGATE,
        enabled_when="case_open",
    ),
    ActionSpec(
        id="go.atlas",
        text=QT_TRANSLATE_NOOP("Actions", "Atlas"),
        icon="atlas",
        keys=("Ctrl+4",),
        group=Group.NAVIGATE,
    ),
    ActionSpec(
        id="go.progress",
        text=QT_TRANSLATE_NOOP("Actions", "Progress"),
        icon="progress",
        keys=("Ctrl+5",),
        group=Group.NAVIGATE,
    ),
    ActionSpec(
        id="go.studio",
        text=QT_TRANSLATE_NOOP("Actions", "Studio"),
        icon="studio",
        keys=("Ctrl+6",),
        group=Group.NAVIGATE,
        enabled_when="has_studio",
    ),
    ActionSpec(
        id="go.inbox",
        text=QT_TRANSLATE_NOOP("Actions", "Inbox"),
        icon="inbox",
        keys=("Ctrl+7",),
        group=Group.NAVIGATE,
        enabled_when="has_inbox",
    ),
    ActionSpec(
        id="go.unit",
        text=QT_TRANSLATE_NOOP("Actions", "Unit"),
        icon="unit",
        keys=("Ctrl+8",),
        group=Group.NAVIGATE,
        enabled_when="has_unit",
    ),
    ActionSpec(
        id="go.back",
        text=QT_TRANSLATE_NOOP("Actions", "Back"),
        icon="back",
        keys=("Alt+Left",),
        group=Group.NAVIGATE,
        enabled_when="can_go_back",
    ),
    ActionSpec(
        id="app.help",
        text=QT_TRANSLATE_NOOP("Actions", "Help"),
        icon="help",
        keys=("F1",),
    ),
    ActionSpec(
        id="app.settings",
        text=QT_TRANSLATE_NOOP("Actions", "Settings"),
        icon="settings",
        keys=("Ctrl+,",),
    ),
    ActionSpec(
        id="app.about",
        text=QT_TRANSLATE_NOOP("Actions", "About XrayTrainer"),
        icon="about",
    ),
    ActionSpec(
        id="app.language",
        text=QT_TRANSLATE_NOOP("Actions", "Language"),
        icon="language",
        keys=("Ctrl+Shift+L",),
    ),
    ActionSpec(
        id="app.scheme",
        text=QT_TRANSLATE_NOOP("Actions", "Light or dark"),
        icon="scheme-system",
        keys=("Ctrl+Shift+D",),
    ),
    ActionSpec(
        id="app.person",
        text=QT_TRANSLATE_NOOP("Actions", "Who is at work"),
        icon="person",
        keys=("Ctrl+Shift+P",),
        enabled_when="ready",
    ),
    ActionSpec(
        id="app.fullscreen",
        text=QT_TRANSLATE_NOOP("Actions", "Full screen"),
        icon="fullscreen",
        keys=("F11",),
        checkable=True,
    ),
    ActionSpec(
        id="app.quit",
        text=QT_TRANSLATE_NOOP("Actions", "Close the program"),
        keys=("Ctrl+Q",),
    ),
    ActionSpec(
        id="home.go_on",
        text=QT_TRANSLATE_NOOP("Actions", "Continue"),
        icon="next",
        keys=("Ctrl+Enter",),
        group=Group.NAVIGATE,
        screen="home",
    ),
    ActionSpec(
        id="summary.next_set",
        text=QT_TRANSLATE_NOOP("Actions", "Go on"),
        icon="next",
        keys=("Ctrl+Enter",),
        group=Group.NAVIGATE,
        screen="summary",
        enabled_when="has_next_set",
    ),
    *(
        ActionSpec(id=f"first_start.{code}", text=name, keys=(str(number),), screen="first_start")
        for number, (code, name) in enumerate(
            (("en", "English"), ("ru", "Русский"), ("kk", "Қазақша"), ("ky", "Кыргызча"), ("tg", "Тоҷикӣ")), start=1
        )
    ),
)

APP_CONDITIONS = frozenset({"case_open", "can_go_back", "ready", "has_next_set", "has_studio", "has_inbox", "has_unit"})
"""Every condition that the rows above name; the window answers them."""
