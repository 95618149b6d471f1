"""The program's own font, so that every machine shows every letter of the five languages in the same size.

Noto Sans (SIL Open Font License) comes as a package with the program; where it is missing, the system's font is kept.
"""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from xrayTrainer.ui.widgets.theme import BODY_POINTS, VARIABLE_FAMILY

log = logging.getLogger(__name__)


def install(app: QApplication) -> str:
    """Make Noto Sans the font of `app` and return the family in use.

    Returns
    -------
    str
        `"Noto Sans"`, or the system's family where the font files are not there.
    """
    family = _register()
    chosen = QFont(family) if family else QFont(app.font())
    chosen.setPointSizeF(BODY_POINTS)
    app.setFont(chosen)
    return chosen.family()


def _register() -> str:
    """Return the registered family, or an empty string."""
    try:
        import fontpkg_noto_sans as package
    except ImportError:
        log.warning("font package is missing: the system's font is used")
        return ""
    for file in sorted(package.ROOT.glob("files/NotoSans[[]*.ttf")):
        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        if families:
            return VARIABLE_FAMILY if VARIABLE_FAMILY in families else families[0]
    log.warning("font files can't be read: the system's font is used")
    return ""
