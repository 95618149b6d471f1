"""Puts a language on: translations of the program and of Qt's own dialogs, numbers and dates."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from xrayTrainer.domain.texts import Language
from xrayTrainer.resources import assets

log = logging.getLogger(__name__)


class Languages:
    """Installs and removes the translators of one application.

    Parameters
    ----------
    app
        The application.
    """

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self._code = ""

    @property
    def code(self) -> str:
        """ISO 639-1 code of the language that is on; empty before the first."""
        return self._code

    def choose(self, code: str) -> None:
        """Put a language on; widgets are told by Qt's `LanguageChange` event.

        Raises
        ------
        ValueError
            When it is none of the five.
        """
        language = Language(code)
        if language.value == self._code:
            return
        self._code = language.value
        QLocale.setDefault(QLocale(language.value))
        self._take_off()
        own = assets() / "translations"
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for folder, name in ((qt_folder, f"qtbase_{code}"), (own, f"qtbase_{code}"), (own, f"xraytrainer_{code}")):
            self._install(folder, name)

    def clear(self) -> None:
        """Take every translation off again."""
        self._take_off()
        self._code = ""
        QLocale.setDefault(QLocale.system())

    def _take_off(self) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    def _install(self, folder: Path, name: str) -> None:
        if not (folder / f"{name}.qm").is_file():
            return
        translator = QTranslator()
        if translator.load(name, str(folder)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
        else:
            log.error("translation %s can't be read", name)


def system_language() -> str:
    """Return the first of the system's languages that the program speaks, else English."""
    known = {language.value for language in Language}
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in known:
            return code
    return Language.EN.value
