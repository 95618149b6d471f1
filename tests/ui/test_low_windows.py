"""What lies round the scan where a window is low or narrow: nothing overlaps, nothing is cut off."""

from __future__ import annotations

from itertools import combinations, pairwise
from pathlib import Path

import pytest
from helpers.workbench_bench import search_case
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Finding, Mark
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.regions import Rect
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.viewmodels.scan_picture import Reading
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.workbench_layout import DRAW_COLUMN, SidePanel
from xrayTrainer.ui.widgets.dossier_panel import DossierPanel
from xrayTrainer.ui.widgets.key_page import SIZES_PX
from xrayTrainer.ui.widgets.mark_list import ROWS_AT_ONCE, MarkList, MarkRow
from xrayTrainer.ui.widgets.mark_popover import MarkPopover
from xrayTrainer.ui.widgets.name_question import NameQuestion
from xrayTrainer.ui.widgets.reading_strip import ReadingStrip
from xrayTrainer.ui.widgets.search_question import SearchQuestion
from xrayTrainer.ui.widgets.tool_buttons import SIDE, ToolBar

LANGUAGES = ("en", "ru", "kk", "ky", "tg")


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)


def overlapping(widgets: list[QWidget]) -> list[tuple[str, str]]:
    return [
        (a.objectName(), b.objectName()) for a, b in combinations(widgets, 2) if a.geometry().intersects(b.geometry())
    ]


@pytest.mark.parametrize(("height", "columns"), [(600, 1), (480, 2), (300, 2), (200, 3)])
def test_that_a_column_of_tools_too_high_for_its_place_becomes_more(qtbot: QtBot, height: int, columns: int) -> None:
    bar = ToolBar(DRAW_COLUMN, vertical=True, name="tools")
    shown(qtbot, bar, 60, height)
    buttons = list(bar.buttons.values())
    qtbot.waitUntil(lambda: len({button.x() for button in buttons}) == columns)
    bar.layout().activate()
    assert all(button.isVisible() and button.size().height() == SIDE for button in buttons)
    assert not overlapping(buttons)
    assert max(button.geometry().bottom() for button in buttons) < bar.height()
    bar.resize(60, 700)
    qtbot.waitUntil(lambda: len({button.x() for button in buttons}) == 1)
    order = sorted(buttons, key=lambda button: button.y())
    assert order == buttons, "the order of the table comes back"


@pytest.mark.parametrize("width", [280, 420, 560, 900])
def test_that_what_stands_under_the_cursor_never_overlaps(qtbot: QtBot, width: int) -> None:
    strip = ReadingStrip()
    shown(qtbot, strip, width, 30)
    strip.show_reading(Reading(column=9, row=9, x_m=12.34, y_m=3.21, transmission_percent=44.8, steel_mm=120.0))
    strip.show_zoom(0.29)
    strip.layout().activate()
    fields = [field for field in (strip.value, strip.steel, strip.place, strip.zoom) if field.isVisible()]
    assert not overlapping(fields)
    assert strip.value in fields
    assert (len(fields) == 4) == (width > 500)
    assert all(field.width() >= field.sizeHint().width() for field in fields)
    strip.show_reading(None)
    assert not strip.value.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_questions_at_a_mark_stand_flat_where_there_is_little_height(qtbot: QtBot, language: str) -> None:
    ground = QWidget()
    popover = MarkPopover(ground)
    popover.retranslate(Wording(Messages(language), language))
    popover.set_asks(frozenset({"class", "method"}))
    shown(qtbot, ground, 950, 620)
    scan, mark = QRectF(0, 0, 950, 250), QRectF(200, 100, 60, 40)
    popover.stand_beside(mark, QRectF(6, 6, 938, 600), scan, ())
    tall = popover.size()
    popover.stand_beside(mark, QRectF(6, 6, 938, 240), scan, ())
    popover.show()
    assert tall.height() > 240 >= popover.height()
    assert popover.width() < 500
    assert not QRectF(popover.geometry()).intersects(mark)
    assert popover.rect().contains(popover.reason.geometry())
    assert popover.rect().contains(popover.methods.geometry())
    popover.stand_beside(mark, QRectF(6, 6, 938, 600), scan, ())
    assert popover.size() == tall


def test_that_lists_to_tick_give_way_so_that_their_buttons_stay_free(qtbot: QtBot) -> None:
    question = SearchQuestion()
    question.retranslate(Wording(Messages("kk"), "kk"))
    shown(qtbot, question, 1280, 220)
    question.ask()
    question.layout().activate()
    lists = [question.where, question.how, question.safety]
    low = min(one.height() for one in lists)
    buttons = [question.findChild(QWidget, f"search_{name}") for name in ("back", "none", "propose")]
    assert question.minimumSizeHint().height() <= 220
    assert not overlapping([*lists, *buttons])
    question.resize(1280, 330)
    assert min(one.height() for one in lists) > low
    assert "\n" not in question.safety.item(0).toolTip()
    assert question.safety.item(0).toolTip() == question.safety.item(0).text().strip()


def test_that_papers_in_a_low_panel_have_the_room_of_marks_and_reports(qtbot: QtBot) -> None:
    words, marks, dossier = Wording(Messages("ru"), "ru"), MarkList(), DossierPanel()
    question = NameQuestion()
    question.hide()
    panel = SidePanel(question, dossier, marks)
    panel.show_parts(papers=True, marks=True)
    ground = QWidget()
    panel.setParent(ground)
    panel.resize(344, 500)
    dossier.show_case(search_case(), Path(), words, asked=True)
    finding = Finding(document="cmr", field="seal", kind="seal.number")
    dossier.show_findings([finding])
    marks.show_marks([Mark(id=new_uuid(), view="side", region=Rect(x=1, y=1, w=9, h=9))], None, frozenset(), {}, words)
    shown(qtbot, ground, 344, 500)
    assert marks.isVisible()
    row = dossier.findChild(QWidget, "finding_1")
    assert row.isVisible()
    panel.resize(344, 200)
    panel.layout().activate()
    dossier.layout().activate()
    assert not marks.isVisible()
    assert not row.isVisible()
    page = dossier.findChild(QStackedWidget)
    tab, paper = (dossier.findChild(QWidget, name) for name in ("dossier_tab_documents", "dossier_paper_cmr"))
    assert page.height() >= 64
    assert dossier.minimumSizeHint().height() <= 200
    tops = [part.mapTo(dossier, part.rect().topLeft()).y() for part in (tab, paper, page)]
    ends = [top + part.height() for top, part in zip(tops, (tab, paper, page), strict=True)]
    assert all(end <= top for end, top in pairwise((*sum(zip(tops, ends, strict=True), ())[1:], dossier.height())))
    panel.resize(344, 500)
    assert marks.isVisible()
    assert row.isVisible()
    dossier.show_case(None, Path(), words, asked=True)


def test_that_rows_of_many_marks_are_made_as_one_comes_near_them(qtbot: QtBot) -> None:
    marks = MarkList()
    shown(qtbot, marks, 300, 300)
    many = [Mark(id=new_uuid(), view="side", region=Rect(x=k, y=1, w=9, h=9), confidence=60) for k in range(120)]
    marks.show_marks(many, many[3].id, frozenset(), {}, None)
    assert len(marks.findChildren(MarkRow)) == ROWS_AT_ONCE
    bar = marks.findChild(QScrollArea).verticalScrollBar()

    def all_made() -> bool:
        bar.setValue(bar.maximum())
        return len(marks.findChildren(MarkRow)) == 120

    qtbot.waitUntil(all_made)
    told: list[str] = []
    marks.selected.connect(told.append)
    marks.findChild(MarkRow, "mark_row_120").click()
    assert told == [many[-1].id]
    marks.show_marks(many[:2], None, frozenset(), {}, None)
    assert [row.isVisible() for row in marks.findChildren(MarkRow)].count(True) == 2


def test_that_the_page_of_keys_tries_large_letters_first() -> None:
    assert list(SIZES_PX) == sorted(SIZES_PX, reverse=True)
