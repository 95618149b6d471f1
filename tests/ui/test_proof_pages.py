"""The pages of exams and of the quarter's proof: three clicks to a signed file, certificates, checked files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest
from helpers.alphabets import ALPHABETS
from helpers.proof_records import ALARM, CLEAR, HIT, MISS, Hand
from helpers.shell_window import ShellWindow
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.exchange.containers.identity import make_identity, unlock
from xrayTrainer.exchange.proofs.books import Book, Sheet
from xrayTrainer.exchange.proofs.certificate import Certificate, read_certificate, signed
from xrayTrainer.exchange.tables import Column, Table
from xrayTrainer.scoring.rates import rate
from xrayTrainer.services.certificates import CertificatesImpl
from xrayTrainer.services.proof import ProofImpl
from xrayTrainer.storage.store import Store
from xrayTrainer.ui.viewmodels.route import ScreenId, UnitPlace
from xrayTrainer.ui.viewmodels.unit_export import SpanKind, spans
from xrayTrainer.ui.views.certificate_paper import certificate_pdf
from xrayTrainer.ui.views.proof_paper import book_pdf
from xrayTrainer.ui.views.proof_papers import PaperMaker
from xrayTrainer.ui.views.unit_exams import UnitExamsPage
from xrayTrainer.ui.views.unit_export import UnitExportPage
from xrayTrainer.ui.widgets.theme import paper_font

DAY = date(2025, 8, 10)


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    store = Store.open(tmp_path / "records")
    hand = Hand(store)
    aida = hand.person("Аида Ҷ.", unit="Достук")
    hand.session(aida, DAY, [HIT] * 4 + [MISS] + [CLEAR] * 5, mode="exam")
    hand.session(hand.person("Bolot"), DAY, [MISS] * 3 + [ALARM] * 3, mode="exam", first_case=50)
    made = ShellWindow(qtbot, tmp_path / "window")
    papers = PaperMaker()
    made.services = msgspec.structs.replace(
        made.services,
        proof=ProofImpl(store, tmp_path / "records", papers=papers),
        certificates=CertificatesImpl(store, tmp_path / "records", papers=papers),
    )
    made.start()
    yield made
    made.stop()
    store.close()


def page_of(shell: ShellWindow, name: str) -> QWidget:
    shell.go(ScreenId.UNIT, UnitPlace(page=name))
    return shell.window.findChild({"exams": UnitExamsPage, "export": UnitExportPage}[name])  # type: ignore[no-any-return]


def lacking(page: QWidget) -> list[str]:
    """Return what can be pressed or typed into, and says nothing of itself."""
    found = [
        one
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for one in page.findChildren(kind)
        if one.isVisible() and not one.objectName().startswith("qt_")
    ]
    assert found
    return [one.objectName() for one in found if not (one.objectName() and one.accessibleName() and one.toolTip())]


def test_that_one_press_writes_the_last_full_quarter_and_a_file_can_be_checked(
    shell: ShellWindow, tmp_path: Path
) -> None:
    page = page_of(shell, "export")
    assert isinstance(page, UnitExportPage)
    page._model.folder = tmp_path
    assert lacking(page) == []
    assert page.period.currentData() == spans(SpanKind.QUARTER, date.today())[1].name
    page.kind.buttons[0].setFocus()
    order = []
    for _ in range(6):
        shell.window.focusNextChild()
        order.append(shell.window.focusWidget().objectName().removeprefix("unit_"))
    assert order == ["export_period", "export_unit", "export_format_0", "export_anonymous", "export_go", "export_where"]
    page.go.click()
    shell.settle()
    name = f"proof-{page.period.currentData()}.xlsx"
    assert {name, f"{name}.xtsig"} <= {file.name for file in tmp_path.iterdir()}
    assert str(tmp_path / name) in page.file.text()
    assert page.folder.isVisible()
    page.check.check(tmp_path / name)
    shell.settle()
    assert "is as it was signed" in page.check.told.text()
    (tmp_path / name).write_bytes(b"other")
    page.check.check(tmp_path / name)
    shell.settle()
    assert "was altered" in page.check.told.text()
    assert page.notice.isVisible()
    page.format.buttons[1].click()
    page.kind.buttons[3].click()
    page.period.setCurrentIndex(page.period.findData("2025"))
    page.anonymous.setChecked(True)
    page.go.click()
    shell.settle()
    assert (tmp_path / "proof-2025-anonymous.pdf").read_bytes().startswith(b"%PDF")
    shell.window.set_language("tg")
    assert page.go.text() == "Навиштани файл"


def test_that_certificates_of_several_exams_are_written_at_once_and_compared_with_the_paper(
    shell: ShellWindow, tmp_path: Path
) -> None:
    page = page_of(shell, "exams")
    assert isinstance(page, UnitExamsPage)
    page._folder = tmp_path / "out"
    assert lacking(page) == []
    cells = {row.cells[0].text: [cell.text for cell in row.cells] for row in page.table.cells.rows}
    assert cells["Аида Ҷ.\nДостук"][2:6] == ["Exam of autumn", "Passed", "10\n(50 %)", "86.7"]
    assert cells["Bolot"][3] == "Not passed"
    assert not page.give.isEnabled()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(2):
        page.table.selectionModel().select(page.table.shown.index(row, 0), flags)
    assert page.give.text() == "Write 2 certificates"
    page.give.click()
    shell.settle()
    files = sorted(file.name for file in (tmp_path / "out").iterdir())
    year = date.today().year
    assert files == [
        f"XT-{year}-0001-Bolot.json", f"XT-{year}-0001-Bolot.pdf", f"ДОСТУК-{year}-0001-Аида-Ҷ.json",
        f"ДОСТУК-{year}-0001-Аида-Ҷ.pdf",
    ]  # fmt: skip
    assert "2 certificates written" in page.notice.text
    assert {row.cells[-1].sort for row in page.table.cells.rows} == {f"XT-{year}-0001", f"ДОСТУК-{year}-0001"}
    figures = tmp_path / "out" / files[2]
    export = page_of(shell, "export")
    assert isinstance(export, UnitExportPage)
    export.check.check(figures)
    shell.settle()
    assert "are those that were signed" in export.check.told.text()
    export.check.code.setText(read_certificate(figures).code)
    export.check.compare.click()
    shell.settle()
    assert "The code on the paper is that of this file." in export.check.told.text()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_a_certificate_is_one_page_with_every_letter(language: str, qtbot: QtBot) -> None:
    keys = unlock(make_identity(name="Ә" * 120, unit="ҷ" * 200, made="2026-01-01"))
    made = Certificate(
        id="00000000-0000-0000-0000-000000000001", number="X" * 80, kind="took_part", name="Ӯ" * 300, unit="ң" * 300,
        exam={"en": "ө" * 300}, held_on="2026-08-10", given_on="2026-11-20", n=0, threat=0, clear=0,
        hits=rate(0, 0), false_alarms=rate(1, 3), verdicts=rate(40, 60), rule="r" * 300, rule_title={},
        status="not_enough_images", borderline=True, card=keys.card,
    )  # fmt: skip
    pdf = certificate_pdf(signed(made, keys), language=language)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    face = QFontMetricsF(paper_font(12))
    letters = ALPHABETS[language] + ALPHABETS[language].upper()
    assert [letter for letter in letters if not face.inFontUcs4(ord(letter))] == []


def test_that_long_tables_go_over_pages_with_their_headings(qtbot: QtBot) -> None:
    columns = (Column(key="name", title="Name"), Column(key="unit", title="Unit"), Column(key="cases", title="Cases"))
    rows = [(f"Person {n}", "Pass", n) for n in range(200)]
    table = Table(name="people", columns=columns, rows=rows, totals=(("All", None, 7),))
    sheet = Sheet(title="People", note="All of them.", table=table)
    book = Book(title="Proof", first="About", about=(("unit", "Unit", "Pass"),), notes=("A note.",), sheets=(sheet,))
    pages = len(re.findall(rb"/Type\s*/Page\b", book_pdf(book, language="ru")))
    assert 5 <= pages <= 12


def test_that_periods_to_choose_begin_with_the_present_one() -> None:
    quarters = spans(SpanKind.QUARTER, date(2026, 2, 3))
    assert [one.name for one in quarters[:3]] == ["2026-Q1", "2025-Q4", "2025-Q3"]
    assert [one.running for one in quarters[:2]] == [True, False]
    assert quarters[1].first == date(2025, 10, 1)
    assert [one.name for one in spans(SpanKind.MONTH, date(2026, 1, 31))[:2]] == ["2026-01", "2025-12"]
    assert [one.name for one in spans(SpanKind.HALF_YEAR, date(2026, 7, 1))[:2]] == ["2026-H2", "2026-H1"]
    assert [one.name for one in spans(SpanKind.YEAR, date(2026, 7, 1))[:2]] == ["2026", "2025"]
    assert [one.name for one in spans(SpanKind.ROLLING, date(2026, 7, 1))] == ["182d"]
