"""What makes the workbench comfortable: hints that fit, looks that are kept, drags in the direction wished for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from helpers.shell_window import ShellWindow, shell_window
from helpers.workbench_bench import FakeTraining, lorry_scan, open_case, search_case
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.regions import Polygon, Rect
from xrayTrainer.imaging.look import Difference, Energy, Look, Processing, Zone
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.resources import assets
from xrayTrainer.ui.viewmodels.kept_look import LeftLook, kept_look
from xrayTrainer.ui.viewmodels.region_edit import handles
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.viewmodels.scan_picture import Reading, make_picture
from xrayTrainer.ui.viewmodels.settings import ENLARGED, IMAGE_TOOLS, WINDOW_DRAG
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench_marks import MarkNotice
from xrayTrainer.ui.views.workbench_texts import WorkbenchTexts
from xrayTrainer.ui.widgets.gestures.base import Pointer
from xrayTrainer.ui.widgets.gestures.navigate import WindowGesture
from xrayTrainer.ui.widgets.mark_editor import Tool
from xrayTrainer.ui.widgets.reading_strip import ReadingStrip
from xrayTrainer.ui.widgets.theme import Type, font

HINT_WIDTH = 446
"""Room for the hint beside papers and readings in a window of 1366 x 768."""


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        yield made


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_every_hint_fits_beside_the_readings(language: str, shell: ShellWindow) -> None:
    translator = QTranslator()
    assert translator.load(str(assets() / "translations" / f"xraytrainer_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        texts = WorkbenchTexts()
        hints = [
            texts.hint(tool, drawing=drawing, by_keyboard=keys, marked=marked, can_draw=can)
            for tool in Tool
            for drawing, keys, marked, can in (
                (False, False, False, True),
                (True, False, False, True),
                (False, True, False, True),
                (False, False, True, True),
                (False, False, False, False),
            )
        ]
        hints += [texts.mark_notice(notice) for notice in MarkNotice]
        for region in (Rect(x=0, y=0, w=9, h=9), Polygon(points=tuple((k % 4, k) for k in range(24)))):
            hints += [texts.held_hint(handle, len(handles(region))) for handle in handles(region)]
    finally:
        QCoreApplication.removeTranslator(translator)
    metrics = QFontMetrics(font(Type.BODY))
    wide = {hint: metrics.horizontalAdvance(hint) for hint in hints if metrics.horizontalAdvance(hint) > HINT_WIDTH}
    assert wide == {}


def picture(tone: Tone | None = None):  # type: ignore[no-untyped-def]
    made = make_picture(lorry_scan(600, 200), "side", None)
    return made if tone is None else replace(made, tone=tone)


def test_that_filters_and_window_go_along_where_both_scans_open_alike() -> None:
    new = picture()
    left = Look(
        tone=msgspec.structs.replace(new.tone, invert=True).with_window(level=0.3, width=0.2),
        processing=Processing(local_contrast=2),
        zone=Zone.LOW,
    )
    assert kept_look(LeftLook(left, new.tone), new) == left


def test_that_a_window_stays_behind_where_the_next_scan_opens_in_another_tone() -> None:
    new = picture()
    other = msgspec.structs.replace(new.tone, gamma=new.tone.gamma + 1)
    left = Look(tone=msgspec.structs.replace(other, invert=not other.invert), processing=Processing(edges=1))
    assert kept_look(LeftLook(left, other), new) == Look(tone=new.tone, processing=Processing(edges=1))


def test_that_what_the_next_scan_cannot_show_stays_behind() -> None:
    new = picture()
    left = Look(tone=new.tone, processing=Processing(energy=Energy.LOW, difference=Difference.MIRROR))
    assert kept_look(LeftLook(left, new.tone), new) == Look(tone=new.tone)
    assert kept_look(None, new) == Look(tone=new.tone)


@pytest.mark.parametrize("reverse", [False, True])
def test_that_a_drag_narrows_the_window_in_the_direction_wished_for(reverse: bool) -> None:
    tones: list[Tone] = []
    gesture = WindowGesture(Tone(), tones.append, reverse=reverse)
    at = Pointer(x=0, y=0, screen_x=100, screen_y=100, scale=1.0)
    gesture.begin(at)
    gesture.move(replace(at, screen_x=250))
    assert (tones[-1].width > Tone().width) is reverse


def test_that_the_settings_of_the_workbench_are_chosen_kept_and_followed(shell: ShellWindow) -> None:
    page = shell.go(ScreenId.SETTINGS)
    for name in ("settings_image_tools_keep", "settings_enlarged_smooth", "settings_window_drag_reversed"):
        button = page.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.click()
    settings = shell.context.settings
    assert [settings.get(spec) for spec in (IMAGE_TOOLS, ENLARGED, WINDOW_DRAG)] == ["keep", "smooth", "reversed"]


@pytest.mark.parametrize("keeps", [False, True])
def test_that_the_next_case_opens_as_the_last_was_left_only_where_that_is_wished(keeps: bool, qtbot: QtBot) -> None:
    tasks, training = TaskRunner(), FakeTraining()
    model = WorkbenchModel(training, tasks, program="test 1")
    pictures = model.pictures
    pictures.set_keeping(keeps)
    training.opened = open_case(search_case(views=("side", "top")))
    model.open(training.opened)
    qtbot.waitUntil(lambda: pictures.picture is not None)
    opening = pictures.opening
    assert opening is not None
    wanted = msgspec.structs.replace(opening, zone=Zone.HIGH).with_processing(smoothing=1)
    pictures.set_look(wanted)
    model.open(training.opened)
    qtbot.waitUntil(lambda: pictures.look is not None)
    assert pictures.look == (wanted if keeps else opening)
    pictures.reset_look()
    assert pictures.look == opening
    model.close()
    tasks.shutdown()


def test_that_the_hint_has_the_room_of_readings_while_there_are_none(qtbot: QtBot) -> None:
    strip = ReadingStrip()
    qtbot.addWidget(strip)
    strip.resize(640, 28)
    strip.show()
    strip.show_hint("Drag a frame round what looks wrong.")
    alone = strip.hint.width()
    strip.show_reading(Reading(grey=7, transmission_percent=12.5, x_m=1.0, y_m=2.0, column=3, row=4))
    strip.layout().activate()  # type: ignore[union-attr]
    assert strip.value.isVisible()
    assert strip.hint.width() < alone - 200
    strip.show_reading(None)
    assert not strip.value.isVisible()
