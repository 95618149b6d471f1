"""Which tools there are for a person as a whole; light, because the bar at the top names them."""

from __future__ import annotations

from enum import StrEnum


class PersonTool(StrEnum):
    """What can be done with a person as a whole."""

    SAVE_PROFILE = "save_profile"
    USE_PROFILE = "use_profile"
    ERASE_VIEWINGS = "erase_viewings"
    ERASE = "erase"
