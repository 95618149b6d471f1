"""The dossier on the workbench: seen, compared, searched, reported in, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.workbench_bench import FakeTraining, dossier, open_case, search_case
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.case import Carrier, Case, Document, DocumentFields, Dossier, Seal
from xrayTrainer.domain.exercise_set import Asked
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.document_form import DocumentForm, FieldBox
from xrayTrainer.ui.widgets.dossier_panel import DossierPanel
from xrayTrainer.ui.widgets.dossier_picture import DossierPicture
from xrayTrainer.ui.widgets.seal_drawing import SealDrawing, SealForm

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
ASKS: frozenset[Asked] = frozenset({"dossier"})
TERM = Qt.ItemDataRole.UserRole


def container_case() -> Case:
    """Return the usual case, in a container whose number ends in the wrong digit."""
    carrier = Carrier(kind="container.dry_40", number="CSQU 305438 4")
    return msgspec.structs.replace(search_case(), carrier=carrier)


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = TaskRunner()
        self.training = FakeTraining()
        self.model = WorkbenchModel(self.training, self.tasks, program="test 1")
        self.view = WorkbenchView(self.model, self.tasks, Wording(Messages("en"), "en"))
        qtbot.addWidget(self.view)
        self.view.resize(1366, 720)
        self.view.show()
        qtbot.waitExposed(self.view)

    @property
    def panel(self) -> DossierPanel:
        return self.view.parts.dossier

    def open(self, case: Case, *, asks: frozenset[Asked] = frozenset()) -> None:
        self.training.opened = open_case(case, asks=asks)
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        QApplication.processEvents()
        self.view.parts.canvas.setFocus()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)

    def press(self, name: str) -> None:
        found = next(one for one in self.view.findChildren(QAbstractButton, name) if one.isVisible())
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def box(self, field: str) -> FieldBox:
        return next(one for one in self.view.findChildren(FieldBox) if one.row.field == field and one.isVisible())

    def documents(self) -> list[tuple[str, str | None]]:
        return [(e.what.removeprefix("document_"), e.document) for e in self.training.events if e.document]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


# what was in view


def test_that_the_record_tells_what_stood_in_front_from_when_to_when(desk: Desk) -> None:
    desk.open(search_case())
    desk.press("dossier_tab_weights")
    desk.press("dossier_tab_documents")
    desk.press("dossier_paper_invoice")
    assert desk.documents() == [
        ("opened", "cmr"),
        ("closed", "cmr"),
        ("opened", "weights"),
        ("closed", "weights"),
        ("opened", "cmr"),
        ("closed", "cmr"),
        ("opened", "invoice"),
    ]
    what = [event.what for event in desk.training.events]
    assert what.index("shown") < what.index("document_opened")


def test_that_hidden_papers_and_a_pause_are_not_in_view(desk: Desk) -> None:
    desk.open(search_case())
    desk.key(Qt.Key.Key_B)
    assert desk.documents()[-1] == ("closed", "cmr")
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_F9)
    desk.key(Qt.Key.Key_F9)
    assert desk.documents() == [("opened", "cmr"), ("closed", "cmr")] * 2 + [("opened", "cmr")]


def test_that_the_answer_closes_what_is_open(desk: Desk) -> None:
    desk.open(search_case())
    desk.key(Qt.Key.Key_N)
    desk.qtbot.waitUntil(lambda: bool(desk.training.answers))
    events = desk.training.answers[0].events
    told = [(event.what, event.document) for event in events if event.document]
    assert told == [("document_opened", "cmr"), ("document_closed", "cmr")]
    assert events[-1].what == "submitted"


def test_that_two_papers_side_by_side_are_both_in_view(desk: Desk) -> None:
    desk.open(search_case())
    desk.key(Qt.Key.Key_B, CTRL)
    assert desk.panel.names == ("cmr", "invoice")
    assert desk.documents() == [("opened", "cmr"), ("opened", "invoice")]
    desk.key(Qt.Key.Key_B, CTRL)
    assert desk.documents()[-1] == ("closed", "invoice")


# forms and width


def test_that_goods_stand_in_a_table_where_there_is_room(desk: Desk) -> None:
    desk.open(search_case())
    first, second = desk.box("goods[0].packages"), desk.box("goods[0].hs")
    assert first.y() != second.y()
    desk.key(Qt.Key.Key_B, SHIFT)
    desk.qtbot.waitUntil(lambda: first.y() == second.y())
    row = [desk.box(f"goods[1].{name}").geometry() for name in ("packages", "description", "gross_kg")]
    assert len({box.y() for box in row}) == 1
    assert desk.box("goods[1].hs").x() == second.x()


def test_that_wide_papers_leave_the_scan_in_view(desk: Desk) -> None:
    desk.open(search_case())
    canvas = desk.view.parts.canvas
    before = canvas.width()
    desk.key(Qt.Key.Key_B, SHIFT)
    desk.qtbot.waitUntil(lambda: canvas.width() < before)
    assert desk.panel.width() > 500
    assert canvas.width() > 0.4 * desk.view.width()
    desk.key(Qt.Key.Key_B, SHIFT)
    desk.qtbot.waitUntil(lambda: canvas.width() == before)


@pytest.mark.parametrize("width", [200, 300, 368, 640, 1200])
def test_that_boxes_fill_a_form_without_lying_over_each_other(qtbot: QtBot, width: int) -> None:
    panel = DossierPanel()
    qtbot.addWidget(panel)
    panel.show_case(container_case(), Path(), Wording(Messages("ru"), "ru"), asked=True)
    form = panel.findChild(DocumentForm)
    assert isinstance(form, DocumentForm)
    form.setParent(None)
    qtbot.addWidget(form)
    form.resize(width, form.heightForWidth(width))
    form.show()
    for k, one in enumerate(form.boxes):
        assert form.rect().contains(one.geometry())
        assert one.height() >= one.heightForWidth(one.width())
        for other in form.boxes[k + 1 :]:
            common = one.geometry().intersected(other.geometry())
            assert common.width() <= 1 or common.height() <= 1


def test_that_a_thousand_lines_of_goods_do_not_stop_the_panel(qtbot: QtBot) -> None:
    document = dossier().documents[0]
    goods = document.fields.goods[:1] * 300
    many = msgspec.structs.replace(document, fields=msgspec.structs.replace(document.fields, goods=goods))
    case = msgspec.structs.replace(search_case(), dossier=Dossier(documents=(many,)))
    panel = DossierPanel()
    qtbot.addWidget(panel)
    panel.show_case(case, Path(), Wording(Messages("en"), "en"), asked=False)
    form = panel.findChild(DocumentForm)
    assert len(form.boxes) < 300
    assert len([row for row in form.rows if row.field.endswith(".hs")]) == 300
    for place in ((many.id, f"goods[{number}].hs") for number in range(300)):
        box = form.bring(place)
        assert box is not None
        assert box.place == place
        assert box in form.boxes


def test_that_a_broken_picture_of_a_paper_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "cmr.png").write_bytes(b"no picture")
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(tmp_path / "seal.png"))
    papers = Dossier(documents=(Document(id="cmr", kind="cmr", image="cmr.png"),), seals=(Seal(image="seal.png"),))
    case = msgspec.structs.replace(search_case(), dossier=papers)
    desk.training.opened = msgspec.structs.replace(open_case(case), folder=tmp_path)
    desk.model.open(desk.training.opened)
    desk.qtbot.waitUntil(lambda: len(desk.view.findChildren(DossierPicture)) == 2 and not desk.tasks.busy)
    pictures = {picture.path.name: picture for picture in desk.view.findChildren(DossierPicture)}
    assert "cmr.png" in pictures["cmr.png"].toolTip()
    assert pictures["seal.png"].toolTip() == ""
    assert pictures["seal.png"].heightForWidth(40) == 30


# comparison, search, check digit


def test_that_compared_papers_can_be_chosen_and_reported_in(desk: Desk) -> None:
    desk.open(container_case(), asks=ASKS)
    desk.key(Qt.Key.Key_B, CTRL)
    right = desk.view.findChild(QComboBox, "compare_1")
    assert isinstance(right, QComboBox)
    assert [right.itemText(k) for k in range(right.count())][-2:] == ["On the carrier itself", "Seals"]
    right.setCurrentIndex(right.count() - 1)
    assert desk.panel.names == ("cmr", "seals")
    seal = desk.box("seal")
    assert seal.y() == desk.box("declared").y()
    QTest.mouseClick(seal, Qt.MouseButton.LeftButton)
    choose(desk, "discrepancy_kinds", "seal.number")
    desk.press("discrepancy_report")
    assert [finding.field for finding in desk.model.findings] == ["seal"]


def test_that_the_search_finds_a_seal_in_papers_and_on_the_door(desk: Desk) -> None:
    desk.open(search_case())
    desk.key(Qt.Key.Key_F, CTRL)
    field = desk.view.window().focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("kg0047")
    assert desk.panel.names == ("cmr",)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.panel.names == ("seals",)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.panel.names == ("cmr",)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    desk.key(Qt.Key.Key_PageDown, CTRL)
    assert desk.panel.names == ("invoice",)


def test_that_the_search_opens_hidden_papers(desk: Desk) -> None:
    desk.open(search_case())
    desk.key(Qt.Key.Key_B)
    assert not desk.panel.isVisible()
    desk.key(Qt.Key.Key_F, CTRL)
    assert isinstance(desk.view.window().focusWidget(), QLineEdit)


def test_that_the_check_digit_is_calculated_only_when_asked_and_judged_never(desk: Desk) -> None:
    desk.open(container_case())
    desk.press("dossier_paper_carrier")
    words = "Calculated check digit: 3. The number ends in 4."
    assert words not in texts(desk.view)
    desk.press("check_digit_carrier")
    assert words in texts(desk.view)
    desk.press("check_digit_carrier")
    assert words not in texts(desk.view)


def test_that_a_case_without_papers_has_nothing_to_search_or_compare(desk: Desk) -> None:
    desk.open(search_case(papers=False))
    for key in (Qt.Key.Key_F, Qt.Key.Key_B):
        desk.key(key, CTRL)
    desk.key(Qt.Key.Key_B, SHIFT)
    desk.key(Qt.Key.Key_PageDown, CTRL)
    assert desk.panel.empty
    assert desk.documents() == []


# discrepancies


def choose(desk: Desk, name: str, term: str) -> None:
    found = next(one for one in desk.view.findChildren(QListWidget, name) if one.isVisible())
    lines = [found.item(number) for number in range(found.count())]
    found.setCurrentItem(next(line for line in lines if line is not None and line.data(TERM) == term))


def texts(root: QWidget) -> list[str]:
    return [text() for one in root.findChildren(QWidget) if one.isVisible() and (text := getattr(one, "text", None))]


def test_that_the_keyboard_alone_reports_and_takes_back(desk: Desk) -> None:
    desk.open(search_case(), asks=ASKS)
    desk.press("dossier_tab_seals")
    seen = desk.box("seen")
    seen.setFocus()
    desk.key(Qt.Key.Key_Return)
    kinds = next(one for one in desk.view.findChildren(QListWidget, "discrepancy_kinds") if one.isVisible())
    QTest.keyClick(kinds, Qt.Key.Key_Down)
    QTest.keyClick(kinds, Qt.Key.Key_Return)
    assert desk.model.findings == (Finding(document="seals[0]", field="seen", kind="seal.number"),)
    desk.press("finding_withdraw_1")
    assert desk.model.findings == ()


def test_that_escape_reports_nothing(desk: Desk) -> None:
    desk.open(search_case(), asks=ASKS)
    QTest.mouseClick(desk.box("seal"), Qt.MouseButton.LeftButton)
    picker = next(one for one in desk.view.findChildren(QWidget, "discrepancy_picker") if one.isVisible())
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert picker.isVisible()
    QTest.keyClick(picker, Qt.Key.Key_Escape)
    assert desk.model.findings == ()


def test_that_a_report_leads_back_to_its_field(desk: Desk) -> None:
    desk.open(search_case(), asks=ASKS)
    desk.model.report_finding(Finding(document="weights", field="axles_kg[1]", kind="weight.axles"))
    desk.press("finding_1")
    assert desk.panel.names == ("weights",)
    assert desk.view.window().focusWidget() is desk.box("axles_kg[1]")


def test_that_reports_about_what_is_not_there_are_listed_all_the_same(desk: Desk) -> None:
    desk.open(search_case(), asks=ASKS)
    desk.model.report_finding(Finding(document="gone", field="x", kind="a.kind.of.tomorrow"))
    desk.press("finding_1")
    assert desk.panel.names == ("cmr",)
    desk.press("finding_withdraw_1")
    assert desk.model.findings == ()


def test_that_another_language_keeps_page_and_reports(desk: Desk) -> None:
    desk.open(search_case(), asks=ASKS)
    desk.press("dossier_tab_seals")
    desk.model.report_finding(Finding(document="seals[0]", field="seen", kind="seal.number"))
    desk.view.set_wording(Wording(Messages("ru"), "ru"))
    assert desk.panel.names == ("seals",)
    assert "Номер пломбы не совпадает" in texts(desk.panel)


@pytest.mark.parametrize("form", SealForm)
def test_that_each_sign_of_tampering_changes_the_drawing(qtbot: QtBot, form: SealForm) -> None:
    def drawn(*signs: str) -> SealDrawing:
        made = SealDrawing(form, "KG 004711", signs, "")
        qtbot.addWidget(made)
        made.resize(320, 128)
        return made

    whole = drawn("intact").grab().toImage()
    every = drawn(
        "number_altered", "reglued", "cut", "scratched", "loose", "wire_frayed", "fitted_wrongly", "rivets", "paint",
        "wrong_colour", "missing",
    ).drawn  # fmt: skip
    assert len(every) >= 9
    for sign in every:
        assert drawn(sign).grab().toImage() != whole, sign


def test_that_papers_of_nothing_but_a_picture_can_be_reported_on(desk: Desk) -> None:
    papers = Dossier(documents=(Document(id="cmr", kind="cmr", fields=DocumentFields(), image="cmr.png"),))
    desk.open(msgspec.structs.replace(search_case(), dossier=papers), asks=ASKS)
    assert desk.box("image").askable
