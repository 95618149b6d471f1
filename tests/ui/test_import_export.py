"""Pictures in and results out, through their windows; the import runs on the real service."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from helpers import review_bench as bench
from helpers.fake_services import make_services
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.services.api import Services
from xrayTrainer.services.imports import AnnotationImport, class_names
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.export_results import ExportModel, FileFormat, Rows, Span
from xrayTrainer.ui.viewmodels.import_guess import free_folder, guess_format, slug_of
from xrayTrainer.ui.viewmodels.import_pictures import LEAVE_OUT, ImportModel, Stage
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.export_dialog import ExportDialog
from xrayTrainer.ui.views.import_dialog import ImportDialog
from xrayTrainer.ui.views.import_export_tools import ExchangeTools

TODAY = date(2026, 11, 22)


def size_of(path: Path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def services(tmp_path: Path) -> Services:
    made, _world = make_services(tmp_path)
    names = class_names(load_vocabulary("classes").terms)
    return msgspec.structs.replace(made, imports=AnnotationImport(picture_size=size_of, class_names=lambda: names))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Four pictures, three of them annotated, in COCO; one annotation is broken, one picture is gone."""
    folder = tmp_path / "Lorries at Osh"
    folder.mkdir()
    for number in range(4):
        Image.new("L", (100, 50), number * 40).save(folder / f"{number}.png")
    content = {
        "images": [{"id": n, "file_name": f"{n}.png", "width": 100, "height": 50} for n in range(3)]
        + [{"id": 9, "file_name": "gone.png", "width": 100, "height": 50}],
        "categories": [{"id": 1, "name": "Cigarettes"}, {"id": 2, "name": "noise"}],
        "annotations": [
            {"id": 1, "image_id": 0, "category_id": 1, "bbox": [5, 5, 20, 10]},
            {"id": 2, "image_id": 1, "category_id": 1, "bbox": [5, 5, 20, 10]},
            {"id": 3, "image_id": 2, "category_id": 2, "bbox": [5, 5, 20, 10]},
            {"id": 4, "image_id": 9, "category_id": 1, "bbox": [5, 5, 20, 10]},
            {"id": 5, "image_id": 0, "category_id": 1, "bbox": ["x", 5, 20, 10]},
        ],
    }
    path = folder / "coco.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def import_model(services: Services, tasks: TaskRunner, folder: Path) -> ImportModel:
    changes = Changes()
    starter = SessionStarter(services.training, tasks, changes)
    model = ImportModel(services, tasks, changes, starter, folder / "sets")
    starter.setParent(model)
    changes.setParent(model)
    return model


@pytest.fixture
def window(qtbot: QtBot, services: Services, tasks: TaskRunner, tmp_path: Path) -> ImportDialog:
    model = import_model(services, tasks, tmp_path)
    dialog = ImportDialog(model, bench.wording())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    model.setParent(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def model_of(dialog: ImportDialog) -> ImportModel:
    model = dialog.findChild(ImportModel)
    assert isinstance(model, ImportModel)
    return model


def drop(dialog: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    dialog.dropEvent(event)


def test_that_a_dropped_file_fills_the_form_and_shows_what_would_come_in(
    window: ImportDialog, source: Path, qtbot: QtBot
) -> None:
    model = model_of(window)
    assert not window.go.isEnabled()
    drop(window, source)
    qtbot.waitUntil(lambda: model.stage is Stage.READY, timeout=10_000)
    assert model.form.annotation_format == "coco"
    assert model.form.images == source.parent
    assert model.form.name == "Lorries at Osh"
    assert re.findall(r"\d+", window.form.counts.text()) == ["4", "3", "3"]
    assert dict(model.classes) == {"Cigarettes": "tobacco.cigarettes", "noise": ""}
    assert window.faults.isVisible()
    assert not window.form.clear.isChecked()
    assert window.go.isEnabled()


def test_that_the_import_writes_the_set_and_offers_to_start_it(
    window: ImportDialog, source: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    model = model_of(window)
    model.set_source(source)
    qtbot.waitUntil(lambda: model.stage is Stage.READY, timeout=10_000)
    window.form.clear.click()
    model.set_class("noise", LEAVE_OUT)
    with qtbot.waitSignal(model.finished, timeout=10_000) as told:
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    report = told.args[0]
    assert report.folder == tmp_path / "sets" / "lorries-at-osh"
    assert (report.threat_cases, report.clear_cases) == (2, 2)
    assert window.go.text() == "Start the set"
    assert not window.form.isVisible()
    stored = json.loads((report.folder / "set.json").read_text(encoding="utf-8"))
    assert stored["title"] == {"en": "Lorries at Osh"}


def test_that_an_import_can_be_ended_and_leaves_nothing(
    window: ImportDialog, source: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = model_of(window)
    real_run = AnnotationImport.run

    def run_once_ended(service: AnnotationImport, **given: Any) -> Any:
        """Three small pictures are in before anybody can end it: so the import waits for that."""
        assert model._ended.wait(10)
        return real_run(service, **given)

    monkeypatch.setattr(AnnotationImport, "run", run_once_ended)
    model.set_source(source)
    qtbot.waitUntil(lambda: model.stage is Stage.READY, timeout=10_000)
    with qtbot.waitSignal(model.cancelled, timeout=10_000):
        model.run()
        assert window.cancel.isVisible()
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert model.stage is Stage.READY
    assert window.isVisible(), "the window stays"
    assert not (tmp_path / "sets").exists() or not list((tmp_path / "sets").iterdir())


def test_that_a_file_that_is_no_annotation_gives_one_sentence(
    window: ImportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    model = model_of(window)
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(model.failed, timeout=10_000):
        model.set_source(broken)
    assert window.notice.isVisible()
    assert "broken.json" in window.notice.text
    assert not window.go.isEnabled()


def test_that_a_class_is_chosen_by_keys_alone(window: ImportDialog, source: Path, qtbot: QtBot) -> None:
    model = model_of(window)
    model.set_source(source)
    qtbot.waitUntil(lambda: model.stage is Stage.READY, timeout=10_000)
    table = window.form.classes
    table.setCurrentCell(1, 1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    box = table.findChild(QComboBox, "import_class_choice")
    assert isinstance(box, QComboBox)
    line = box.lineEdit()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "heroin")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert table.value(1) == "narcotics.heroin"
    assert model.classes["noise"] == "narcotics.heroin"


def test_that_a_second_set_of_a_name_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    first = free_folder(tmp_path, "Грузовики Ош")
    assert first.name == "gruzoviki-osh"
    first.mkdir()
    assert free_folder(tmp_path, "Грузовики Ош").name == "gruzoviki-osh-2"
    assert slug_of("../..//") == "imported"
    assert slug_of("Тоҷикӣ Қазақ Кыргызча ң") == "tojiki-kazak-kyrgyzcha-ng"


@pytest.mark.samples
def test_that_formats_are_guessed_from_the_files(samples: Path) -> None:
    folder = samples / "annotations" / "odm-review"
    expected = {
        "coco_v1": "coco",
        "cvat": "cvat",
        "labelme_imageData_nulled": "labelme",
        "openimages": "openimages",
        "pascal_voc": "voc",
        "yolo_cvat_export": "yolo",
    }
    assert {name: guess_format(folder / name) for name in expected} == expected
    assert guess_format(folder / "nothing-here") is None


# results out


class Exports:
    """Keeps what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.refuse: UserError | None = None

    def export(self, **asked: Any) -> int:
        if self.refuse is not None:
            raise self.refuse
        self.asked.append(asked)
        asked["out"].write_text("x", encoding="utf-8")
        return 7


@pytest.fixture
def exporting(
    qtbot: QtBot, services: Services, tasks: TaskRunner, tmp_path: Path
) -> tuple[ExportDialog, ExportModel, Exports]:
    exports = Exports()
    model = ExportModel(msgspec.structs.replace(services, exports=exports), tasks, tmp_path, "ru", TODAY)
    dialog = ExportDialog(model, bench.wording())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    model.setParent(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog, model, exports


Exporting = tuple[ExportDialog, ExportModel, Exports]


def test_that_an_export_needs_no_typing_and_says_what_it_wrote(exporting: Exporting, qtbot: QtBot) -> None:
    dialog, model, exports = exporting
    with qtbot.waitSignal(model.written, timeout=10_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    asked = exports.asked[0]
    assert (asked["rows"], asked["file_format"], asked["period"], asked["language"]) == ("answers", "xlsx", None, "ru")
    assert asked["out"].name == "xraytrainer-answers-2026-11-22.xlsx"
    assert dialog.notice.text.startswith("Wrote 7 rows to ")
    assert dialog.go.text() == "Replace the file", "the next press would replace it, and says so"


def test_that_periods_people_and_kinds_of_file_reach_the_export(
    exporting: Exporting, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, model, exports = exporting
    qtbot.waitUntil(lambda: dialog.person.count() > 1)
    pick(dialog.rows, 1)
    assert model.form.span is Span.MONTH
    pick(dialog.span, 3)
    assert dialog.first.isVisible()
    dialog.first.setDate(dialog.first.date().addMonths(2))
    pick(dialog.person, 1)
    pick(dialog.format, 1)
    assert dialog.separator.isVisible()
    pick(dialog.separator, 2)
    dialog.anonymous.click()
    with qtbot.waitSignal(model.written, timeout=10_000):
        dialog.go.click()
    asked = exports.asked[0]
    assert asked["period"] == "2026-03-01:2026-11-22"
    assert asked["person"] == dialog.person.currentData()
    assert (asked["rows"], asked["file_format"], asked["separator"], asked["anonymous"]) == (
        "periods",
        "csv",
        "\t",
        True,
    )
    assert asked["out"] == tmp_path / "xraytrainer-periods-2026-11-22.csv"


def pick(combo: QComboBox, row: int) -> None:
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def test_that_days_the_wrong_way_round_can_not_be_exported(exporting: Exporting) -> None:
    dialog, model, _ = exporting
    model.change(replace(model.form, span=Span.DAYS, first=date(2026, 5, 1), last=date(2026, 4, 1)))
    assert not dialog.go.isEnabled()
    assert dialog.status.text() == "The first day is after the last."


def test_that_a_refused_file_gives_one_sentence(exporting: Exporting, qtbot: QtBot) -> None:
    dialog, model, exports = exporting
    exports.refuse = UserError("exchange.not_written", file="/x/y.csv", reason="EACCES")
    with qtbot.waitSignal(model.failed, timeout=10_000):
        dialog.go.click()
    assert "/x/y.csv" in dialog.notice.text
    assert dialog.go.isEnabled()


def test_that_the_ending_of_a_typed_file_chooses_its_kind(exporting: Exporting, tmp_path: Path) -> None:
    dialog, model, _ = exporting
    dialog.file.field.setText(str(tmp_path / "mine.json"))
    dialog.file.field.editingFinished.emit()
    assert model.form.file_format is FileFormat.JSON
    assert model.file == tmp_path / "mine.json"
    model.change(replace(model.form, rows=Rows.PERIODS, file_format=FileFormat.CSV))
    assert model.file == tmp_path / "mine.csv"


def test_that_both_windows_open_from_the_head_of_the_library_one_at_a_time(
    qtbot: QtBot, services: Services, tasks: TaskRunner, tmp_path: Path
) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    place = QHBoxLayout()
    QVBoxLayout(screen).addLayout(place)
    changes = Changes(screen)
    tools = ExchangeTools(
        screen,
        place,
        services=services,
        tasks=tasks,
        changes=changes,
        starter=SessionStarter(services.training, tasks, changes, screen),
        data=tmp_path,
        wording=bench.wording,
    )
    screen.show()
    qtbot.waitExposed(screen)
    for button, kind in zip(tools.buttons, (ImportDialog, ExportDialog), strict=True):
        assert button.toolTip()
        button.click()
        dialog = screen.findChild(kind)
        assert dialog is not None
        tools.run("library.export")
        assert len(screen.findChildren(kind)) == 1
        dialog.reject()
        qtbot.waitUntil(lambda kind=kind: screen.findChild(kind) is None)  # type: ignore[misc]


def test_that_every_field_of_both_windows_is_named(
    window: ImportDialog, exporting: Exporting, source: Path, qtbot: QtBot
) -> None:
    model = model_of(window)
    model.set_source(source)
    qtbot.waitUntil(lambda: model.stage is Stage.READY, timeout=10_000)
    for dialog in (window, exporting[0]):
        for widget in dialog.findChildren(QWidget):
            named = isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
            inner = isinstance(widget.parent(), QComboBox) or widget.objectName().startswith("qt_")
            if named and not inner and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.objectName(), type(widget)
                assert widget.accessibleName(), widget.objectName()
                assert widget.toolTip(), widget.objectName()
