"""Papers of thousands of lines: a sheet at a time, every field reached by search, keyboard and findings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.workbench_bench import dossier, search_case
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.case import Dossier
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button
from xrayTrainer.ui.widgets.document_form import DocumentForm, FieldBox
from xrayTrainer.ui.widgets.dossier_fields import FieldRow
from xrayTrainer.ui.widgets.dossier_panel import DossierPanel
from xrayTrainer.ui.widgets.paper_sheets import MOST_BOXES, sheets_of_rows

LINES = 2_000
FEW_LINES = 200
"""Some sheets still, for who turns each of them."""


def rows_of(head: int, widths: list[int], foot: int) -> tuple[FieldRow, ...]:
    """Return rows before, in and after lines of goods of so many boxes each."""

    def row(field: str, line: int = -1) -> FieldRow:
        return FieldRow(document="d", field=field, name=field, value="", line=line)

    goods = [row(f"goods[{n}].{k}", n) for n, width in enumerate(widths) for k in range(width)]
    return (*(row(f"h{k}") for k in range(head)), *goods, *(row(f"f{k}") for k in range(foot)))


@given(st.integers(0, 30), st.lists(st.integers(1, 12), max_size=200), st.integers(0, 30), st.integers(1, 80))
def test_that_sheets_hold_every_line_once_and_never_cut_one(head: int, widths: list[int], foot: int, most: int) -> None:
    rows = rows_of(head, widths, foot)
    sheets = sheets_of_rows(rows, most)
    held = [number for sheet in range(len(sheets.starts)) for number in sheets.shown(sheet)]
    assert held == list(range(sheets.first, sheets.last))
    assert all(rows[number].line < 0 for number in (*range(sheets.first), *range(sheets.last, len(rows)))) or not widths
    for sheet in range(1, len(sheets.starts)):
        begin = sheets.starts[sheet]
        assert rows[begin].line < 0 or rows[begin].line != rows[begin - 1].line
        assert sheets.lines(sheet)[0] == sheets.lines(sheet - 1)[1] + 1
    assert all(len(sheets.shown(sheet)) <= max(most, *widths, 1) for sheet in range(len(sheets.starts))) or (
        len(rows) <= most
    )
    for number in held:
        assert number in sheets.shown(sheets.sheet_of(number))


def test_that_a_paper_of_usual_length_is_one_sheet() -> None:
    rows = rows_of(20, [5] * 10, 8)
    assert len(rows) < MOST_BOXES
    assert sheets_of_rows(rows).starts == (0,)


@pytest.fixture
def panel(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[DossierPanel]:
    lines = getattr(request, "param", LINES)
    paper = dossier().documents[0]
    first = paper.fields.goods[0]
    goods = tuple(msgspec.structs.replace(first, description=f"Item {n:04} of the list") for n in range(lines))
    paper = msgspec.structs.replace(paper, fields=msgspec.structs.replace(paper.fields, goods=goods))
    case = msgspec.structs.replace(search_case(), dossier=Dossier(documents=(paper,)))
    made = DossierPanel()
    qtbot.addWidget(made)
    made.resize(420, 640)
    made.show_case(case, Path(), Wording(Messages("en"), "en"), asked=True)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def form_of(panel: DossierPanel) -> DocumentForm:
    found = panel.findChild(DocumentForm)
    assert found is not None
    return found


def button(panel: DossierPanel, which: str) -> Button:
    form = form_of(panel)
    found = form.findChild(Button, f"field_{form.sheet.name}_{which}")
    assert found is not None
    return found


def line_fields(form: DocumentForm) -> list[str]:
    return [box.row.field for box in form.boxes if box.row.field.endswith(".description")]


def test_that_few_boxes_are_made_of_many_lines(panel: DossierPanel) -> None:
    form = form_of(panel)
    assert len(form.rows) > 5 * LINES
    assert len(form.findChildren(FieldBox)) < 200


def test_that_sheets_are_turned_by_button_with_head_and_foot_staying(panel: DossierPanel) -> None:
    form = form_of(panel)
    stay = [box for box in form.boxes if box.row.line < 0]
    before = line_fields(form)
    button(panel, "later").click()
    after = line_fields(form)
    assert before[0] == "goods[0].description"
    assert after[0] == f"goods[{len(before)}].description"
    assert [box for box in form.boxes if box.row.line < 0] == stay
    assert all(box.isVisible() and form.rect().contains(box.geometry()) for box in form.boxes)
    button(panel, "earlier").click()
    assert line_fields(form) == before


@pytest.mark.parametrize("panel", [FEW_LINES], indirect=True)
def test_that_the_keyboard_turns_every_sheet_and_stays_on_the_buttons(panel: DossierPanel, qtbot: QtBot) -> None:
    form = form_of(panel)
    later, earlier = button(panel, "later"), button(panel, "earlier")
    assert not earlier.isEnabled()
    later.setFocus()
    seen = line_fields(form)
    while later.isEnabled():
        QTest.keyClick(later, Qt.Key.Key_Space)
        seen += line_fields(form)
    assert seen == [f"goods[{n}].description" for n in range(FEW_LINES)]
    assert panel.focusWidget() is earlier
    assert earlier.isEnabled()


def test_that_boxes_of_a_sheet_do_not_lie_over_each_other(panel: DossierPanel) -> None:
    form = form_of(panel)
    button(panel, "later").click()
    form.resize(400, form.heightForWidth(400))
    placed = [*(box.geometry() for box in form.boxes), button(panel, "later").parentWidget().geometry()]
    for number, one in enumerate(placed):
        for other in placed[number + 1 :]:
            common = one.intersected(other)
            assert common.width() <= 1 or common.height() <= 1


def test_that_search_turns_to_the_sheet_of_a_hit(panel: DossierPanel) -> None:
    panel.open_search()
    QTest.keyClicks(QApplication.focusWidget() or panel.focusWidget(), "item 1777")
    form = form_of(panel)
    assert "goods[1777].description" in line_fields(form)
    box = next(box for box in form.boxes if box.row.field == "goods[1777].description")
    assert box.isVisible()
    panel.end_search()


def test_that_a_finding_leads_to_its_line_and_flags_it(panel: DossierPanel) -> None:
    form = form_of(panel)
    place = (form.sheet.name, "goods[1500].description")
    panel.show_findings((Finding(document=place[0], field=place[1]),))
    panel.go_to(*place)
    box = next(box for box in form.boxes if box.place == place)
    assert panel.focusWidget() is box
    assert box.reported
    pressed: list[object] = []
    form.pressed.connect(pressed.append)
    box.click()
    assert pressed == [box]
    QApplication.sendPostedEvents()


def test_that_papers_behind_the_first_are_read_in_turns(qtbot: QtBot) -> None:
    papers = tuple(msgspec.structs.replace(dossier().documents[0], id=name) for name in ("first", "second", "third"))
    made = DossierPanel()
    qtbot.addWidget(made)
    made.show_case(
        msgspec.structs.replace(search_case(), dossier=Dossier(documents=papers)),
        Path(),
        Wording(Messages("en"), "en"),
        asked=True,
    )

    def read() -> list[bool]:
        return [page.sheet is not None and "rows" in vars(page.sheet) for page in made._pages[:3]]

    assert read() == [True, False, False]
    assert len(made.findChildren(DocumentForm)) == 1
    qtbot.waitUntil(lambda: bool(made._pages[1].widgets))
    assert made.isAncestorOf(made._pages[1].widgets[0]), "what is made belongs to the panel before it has its place"
    qtbot.waitUntil(lambda: read() == [True, True, True])
    qtbot.waitUntil(lambda: len(made.findChildren(DocumentForm)) >= 3)
    assert all(not form.isHidden() for form in made.findChildren(DocumentForm))
    made.close()
