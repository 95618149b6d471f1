"""What the program remembers of people's wishes: an INI file in the data folder, checked value by value.

Every key stands in `SETTINGS`.  Most hold for everybody who works in the data folder; a personal one holds for the
person at work alone.  A value that does not fit its row, or a file that can't be read, gives the default:
settings never stop the program.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QSettings, Signal

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.domain.texts import Language

log = logging.getLogger(__name__)

FILE_NAME = "settings.ini"
PEOPLE = "people"
"""Group of the file with a group for each person."""


class SettingSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One setting.

    Attributes
    ----------
    key
        `group/name` in the file.
    default
        Value where nothing fitting is stored.
    allowed
        The values there are; empty for free text of at most `longest` characters.
    personal
        Whether each person has a value of their own.
    """

    key: str
    default: str
    allowed: tuple[str, ...] = ()
    longest: int = 200
    personal: bool = False

    def fits(self, value: object) -> bool:
        """Return whether a stored value may be used."""
        return isinstance(value, str) and (value in self.allowed if self.allowed else len(value) <= self.longest)


LANGUAGE = SettingSpec(key="view/language", default="", allowed=("", *(language.value for language in Language)))
SCHEME = SettingSpec(key="view/scheme", default="system", allowed=("system", "light", "dark"))
GEOMETRY = SettingSpec(key="window/geometry", default="", longest=2000)
IMAGE_TOOLS = SettingSpec(key="workbench/image_tools", default="reset", allowed=("reset", "keep"))
"""Whether the next view and case open as they are, or in the look that the last one was left in."""
ENLARGED = SettingSpec(key="workbench/enlarged", default="squares", allowed=("squares", "smooth"))
"""How enlarged scan pixels look when the workbench opens."""
WINDOW_DRAG = SettingSpec(key="workbench/window_drag", default="normal", allowed=("normal", "reversed"))
"""Which way a drag for brightness and contrast goes."""
DRAG_REVERSED = "drag_reversed"
"""Property of a window in which such drags go the other way."""
TOUR = SettingSpec(key="workbench/tour", default="new", allowed=("new", "wanted", "seen"), personal=True)
"""Whether the tour of the workbench was shown, or is wanted again."""
SNAPPING = SettingSpec(key="workbench/snapping", default="off", allowed=("off", "on"), personal=True)
"""Whether marks snap to each other and to the edge of the scan."""
PAPERS = SettingSpec(key="workbench/papers", default="narrow", allowed=("narrow", "wide"), personal=True)
"""How much room papers have beside the scan."""
PANEL_PLACE = SettingSpec(key="workbench/panel_place", default="right", allowed=("right", "left", "window"))
"""Where papers and marks stand beside the scan."""
PANEL_WINDOW = SettingSpec(key="workbench/panel_window", default="", longest=2000)
"""Size and place of a window of their own."""
PANEL_WIDTH = SettingSpec(key="workbench/panel_width", default="", longest=5)
"""Width beside the scan, in device-independent pixels; empty as it comes."""
PRACTICE_FOCUS = SettingSpec(key="practice/focus", default="", longest=4000, personal=True)
"""What was wished for the last time in practice, as JSON; empty for the usual."""
OWN_KEYS = SettingSpec(key="keys/own", default="", longest=20_000)
"""Keys chosen in place of those that actions come with, as JSON."""
MENTOR_NAME = SettingSpec(key="studio/mentor_name", default="", longest=120, personal=True)
"""Under which name a mentor signs keys that he has looked through."""
RESULT_RECEIVER = SettingSpec(key="results/receiver", default="", longest=16, personal=True)
"""Key id of the card to which results went the last time, `-` for whoever got the file; empty before the first."""
UNIT_PAGE = SettingSpec(key="unit/page", default="", longest=40, personal=True)
"""The page of the unit that was looked at last."""
INBOX_DRAFTS = SettingSpec(key="inbox/drafts", default="{}", longest=60_000, personal=True)
"""Comments that a mentor has begun, by what they are about, as JSON."""
INBOX_SAID = SettingSpec(key="inbox/said", default="[]", longest=40_000, personal=True)
"""The last remarks of a mentor, as JSON."""

SETTINGS: tuple[SettingSpec, ...] = (
    LANGUAGE,
    SCHEME,
    GEOMETRY,
    IMAGE_TOOLS,
    ENLARGED,
    WINDOW_DRAG,
    TOUR,
    SNAPPING,
    PAPERS,
    PANEL_PLACE,
    PANEL_WINDOW,
    PANEL_WIDTH,
    PRACTICE_FOCUS,
    OWN_KEYS,
    MENTOR_NAME,
    RESULT_RECEIVER,
    INBOX_DRAFTS,
    INBOX_SAID,
    UNIT_PAGE,
)
_PERSONAL = tuple(spec for spec in SETTINGS if spec.personal)


class AppSettings(QObject):
    """The settings file of one data folder.

    Parameters
    ----------
    folder
        Data folder; it need not exist.

    Signals
    -------
    changed(str)
        Key of the setting that has a new value.
    """

    changed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        file = folder / FILE_NAME
        self._file = _open(file)
        self._person = ""
        self._values = {spec.key: spec.default for spec in _PERSONAL} | {
            spec.key: _checked(spec, self._file.value(spec.key, spec.default)) for spec in SETTINGS if not spec.personal
        }

    def get(self, spec: SettingSpec) -> str:
        """Return the value of a setting."""
        return self._values[spec.key]

    def set(self, spec: SettingSpec, value: str) -> None:
        """Store a value.

        Raises
        ------
        ValueError
            When the value does not fit.
        """
        if not spec.fits(value):
            raise ValueError(f"{value!r} does not fit {spec.key}")
        if self._values[spec.key] == value:
            return
        self._values[spec.key] = value
        self._write(spec, value)
        self.changed.emit(spec.key)

    def set_people(self, person: PersonId, others: Iterable[PersonId] = ()) -> None:
        """Hold what `person`, who is at work now, wished for; whatever others than `others` wished for is forgotten.

        What was chosen before anybody was known becomes the wish of this person.
        """
        early = [] if self._person else [spec for spec in _PERSONAL if self._values[spec.key] != spec.default]
        known = {str(person), *map(str, others)}
        for gone in self._known_people() - known:
            self._file.remove(f"{PEOPLE}/{gone}")
            self._file.sync()
        if self._person == str(person):
            return
        self._person = str(person)
        for spec in early:
            self._write(spec, self._values[spec.key])
        for spec in _PERSONAL:
            value = _checked(spec, self._file.value(self._place(spec), spec.default))
            if value != self._values[spec.key]:
                self._values[spec.key] = value
                self.changed.emit(spec.key)

    def _known_people(self) -> frozenset[str]:
        self._file.beginGroup(PEOPLE)
        found = frozenset(self._file.childGroups())
        self._file.endGroup()
        return found

    def _place(self, spec: SettingSpec) -> str:
        return f"{PEOPLE}/{self._person}/{spec.key}" if spec.personal else spec.key

    def _write(self, spec: SettingSpec, value: str) -> None:
        if spec.personal and not self._person:
            return  # it is written as soon as it is known for whom
        self._file.setValue(self._place(spec), value)
        self._file.sync()
        if self._file.status() != QSettings.Status.NoError:
            log.warning("settings can't be written: %s", self._file.fileName())

    def reset(self, *specs: SettingSpec) -> None:
        """Give settings their defaults back."""
        for spec in specs:
            self.set(spec, spec.default)


def _open(file: Path) -> QSettings:
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    if settings.status() == QSettings.Status.FormatError or _is_binary(file):
        aside = file.with_suffix(".damaged")
        log.warning("settings can't be read; they are kept as %s", aside.name)
        try:
            os.replace(file, aside)
        except OSError as error:
            log.warning("damaged settings stay where they are: %s", error)
        settings = QSettings(str(file), QSettings.Format.IniFormat)
    return settings


def _is_binary(file: Path) -> bool:
    """Return whether a file is no text at all; Qt would read rubbish keys from it without a word."""
    try:
        with file.open("rb") as opened:
            return b"\0" in opened.read(4096)
    except OSError:
        return False


def _checked(spec: SettingSpec, value: object) -> str:
    if spec.fits(value):
        return str(value)
    log.warning("setting %s has a value that does not fit; the default is used", spec.key)
    return spec.default
