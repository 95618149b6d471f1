"""The studio: drafts are made, opened and removed; an open one is changed by mouse and keys, checked and published."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

import pytest
from helpers.shell_window import ShellWindow, shell_window
from helpers.studio_desk import stored_draft
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from test_accessibility_walk import QUIET_TOOLTIP, interactive

from xrayTrainer.domain.case import View, ViewSource
from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.studio import StudioImpl
from xrayTrainer.services.studio_api import Draft
from xrayTrainer.ui.shell.studio_room import studio_room
from xrayTrainer.ui.viewmodels.route import ScreenId, StudioPlace
from xrayTrainer.ui.viewmodels.studio_cases import MIME
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk, DraftSaving
from xrayTrainer.ui.viewmodels.studio_edits import change_cases
from xrayTrainer.ui.views.studio import StudioView
from xrayTrainer.ui.views.studio_pick import PickCases
from xrayTrainer.ui.widgets.studio_dossier_form import DossierForm


class Studio:
    """The studio with a stored draft open."""

    def __init__(self, shell: ShellWindow, count: int) -> None:
        self.shell = shell
        service = shell.services.studio
        assert isinstance(service, StudioImpl)
        self.service = service
        self.stored = stored_draft(service, count)
        view = shell.go(ScreenId.STUDIO, StudioPlace(set_id=self.stored.id))
        assert isinstance(view, StudioView)
        self.view, self.editor = view, view.editor
        self.desk: DraftDesk = view.models.desk
        self.steps: QUndoStack = view.models.stack

    @property
    def draft(self) -> Draft:
        """The open draft."""
        assert self.desk.draft is not None
        return self.desk.draft

    @property
    def on_disk(self) -> Draft:
        """The draft as it was written."""
        self.shell.qtbot.waitUntil(lambda: self.desk.saving is DraftSaving.SAVED)
        self.shell.settle()
        return self.service.open(self.stored.id)

    def find(self, name: str) -> QWidget:
        """Return a widget by its name."""
        found = self.view.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def click(self, name: str) -> None:
        """Press a button."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.shell.settle()

    def type(self, name: str, text: str) -> None:
        """Write into a field."""
        field = self.find(name)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
        QTest.keyClicks(field, text)


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        made.window.resize(1366, 740)
        yield made


def test_that_a_set_is_made_removed_and_taken_back(shell: ShellWindow) -> None:
    view = shell.go(ScreenId.STUDIO)
    assert isinstance(view, StudioView)
    QTest.mouseClick(view.shelf.new, Qt.MouseButton.LeftButton)
    shell.settle()
    field = shell.window.focusWidget()
    assert field is not None
    assert field.objectName() == "studio_set_title_en"
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Night shift")
    view.run("studio.drafts")
    shell.settle()
    assert shell.services.studio is not None
    (card,) = shell.services.studio.drafts()
    assert card.title == {"en": "Night shift"}
    away = view.findChild(QAbstractButton, f"studio_remove_{card.folder.name}")
    assert away is not None
    QTest.mouseClick(away, Qt.MouseButton.LeftButton)
    shell.settle()
    assert shell.services.studio.drafts() == ()
    assert "Night shift" in shell.window.notice.text
    back = view.findChild(QAbstractButton, f"studio_bin_{shell.services.studio.removed()[0].folder.name}")
    assert back is not None
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    shell.settle()
    assert view.models.desk.draft is not None
    assert [one.title for one in shell.services.studio.drafts()] == [{"en": "Night shift"}]


def test_that_cases_are_moved_copied_found_and_taken_away_and_every_step_is_undone(shell: ShellWindow) -> None:
    studio = Studio(shell, 6)
    editor, names = studio.editor, studio.stored.set.cases
    editor.choose((names[2],))
    QTest.keyClick(editor.left.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert studio.draft.set.cases[1] == names[2]
    assert editor.left.list.chosen == (names[2],)
    _drop(studio, names[0])
    assert studio.draft.set.cases[0] == names[2]
    studio.click("studio_duplicate")
    assert len(studio.draft.cases) == 7
    copied = editor.left.list.chosen
    assert copied
    assert copied[0] not in names
    assert studio.on_disk.find(copied[0]) is not None
    studio.click("studio_remove")
    assert len(studio.on_disk.cases) == 6
    studio.type("studio_search", "40-foot people")
    assert 0 < editor.left.model.rowCount() < 6
    editor.left.reveal(names[0])
    assert editor.left.search.text() == ""
    while studio.steps.canUndo():
        studio.view.run("studio.undo")
    assert studio.on_disk.set.cases == names


def _drop(studio: Studio, before: str) -> None:
    """Let the selected rows fall upon the upper half of a row."""
    cases = studio.editor.left.list
    row = cases.visualRect(studio.editor.left.model.index(studio.editor.left.model.rows_of((before,))[0]))
    mime = studio.editor.left.model.mimeData(cases.selectedIndexes())
    assert mime.hasFormat(MIME)
    place = QPointF(row.center().x(), row.top() + 4)
    moved = Qt.DropAction.MoveAction
    cases.dropEvent(QDropEvent(place, moved, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def test_that_what_is_typed_is_saved_and_missing_languages_are_shown(shell: ShellWindow) -> None:
    studio = Studio(shell, 3)
    first = studio.stored.set.cases[0]
    studio.type("studio_set_title_ru", "Noch")
    studio.type("studio_set_authors", "A. Mentor, B. Mentor")
    studio.editor.show_page("rules")
    studio.click("studio_mode_exam")
    studio.click("studio_exam_own")
    studio.type("studio_exam_min_hit_rate", "80")
    studio.click("studio_mode_practice")
    studio.editor.choose((first,))
    studio.type("studio_case_owner", "Port")
    studio.type("studio_case_slug", "night-1")
    QTest.keyClick(studio.find("studio_case_slug"), Qt.Key.Key_Return)
    assert studio.editor.left.list.chosen == ("night-1",)
    studio.type("studio_case_tags", "night, port")
    studio.click("studio_door_papers")
    studio.type("studio_dossier_field_gross_kg", "9100,5")
    studio.type("studio_dossier_field_gross_kg", "much")
    kept = studio.on_disk
    assert kept.set.title == {"en": "Lorries", "ru": "Noch"}
    assert kept.set.authors == ("A. Mentor", "B. Mentor")
    assert kept.set.rules.modes == ("exam",)
    assert kept.set.rules.exam is not None
    assert kept.set.rules.exam.min_hit_rate == 0.8
    one = kept.find("night-1")
    assert one is not None
    assert kept.find(first) is None
    assert (one.case.owner, one.key.tags) == ("Port", ("night", "port"))
    assert one.case.dossier.documents[0].fields.gross_kg == 9100.5
    studio.editor.choose(kept.set.cases)
    studio.type("studio_all_add_tags", "all")
    studio.click("studio_all_apply")
    assert all("all" in case.key.tags for case in studio.on_disk.cases)


def test_that_lessons_and_briefs_are_written_with_pictures(shell: ShellWindow, tmp_path: Path) -> None:
    studio = Studio(shell, 2)
    editor = studio.editor
    editor.show_page("lessons")
    studio.click("studio_lessons_add")
    QTest.keyClicks(editor.lessons.writing.field, "Look for edges.")
    picture = tmp_path / "Detail 1.png"
    editor.grab().save(str(picture))
    editor.lessons.writing.pictures_given.emit({picture.name: picture})
    shell.settle()
    editor.show_page("briefs")
    studio.click("studio_briefs_add")
    studio.type("studio_brief_title_en", "Cover loads")
    editor.briefs.cases.edited.emit(studio.stored.set.cases[:1])
    kept = studio.on_disk
    assert kept.set.lessons == ("lesson-1",)
    words = kept.lessons["lesson-1"]["en"]
    assert "Look for edges." in words
    assert "![](detail-1.png)" in words
    assert (kept.folder / "lessons" / "detail-1.png").is_file()
    (brief,) = kept.set.briefs
    assert (brief.title, brief.cases) == ({"en": "Cover loads"}, studio.stored.set.cases[:1])


def test_that_a_check_lists_what_is_wrong_and_leads_there(shell: ShellWindow) -> None:
    studio = Studio(shell, 2)
    studio.click("studio_page_briefs")
    studio.click("studio_briefs_add")
    studio.view.run("studio.check")
    shell.qtbot.waitUntil(lambda: studio.view.models.check.report is not None)
    faults = studio.view.models.check.faults
    assert any(fault.code == "formats.no_view" for fault in faults)
    place = next(n for n, fault in enumerate(faults) if fault.file.startswith("cases/case-02"))
    row = studio.find(f"studio_fault_{place}")
    assert isinstance(row, QAbstractButton)
    assert "_" not in row.text()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert studio.editor.left.list.chosen == ("case-02",)
    assert not studio.view.models.check.stale
    studio.type("studio_case_owner", "X")
    assert studio.view.models.check.stale


def test_that_what_could_not_be_saved_says_so_and_is_saved_when_asked(
    shell: ShellWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = Studio(shell, 1)

    def full(before: Draft, after: Draft) -> None:
        raise UserError("formats.disk_full", file="set.json")

    with monkeypatch.context() as patch:
        patch.setattr(studio.service, "save", full)
        studio.type("studio_set_licence", "M")
        shell.qtbot.waitUntil(lambda: studio.desk.saving is DraftSaving.FAILED)
    assert studio.editor.foot.again.isVisibleTo(studio.view)
    assert not shell.window.close()
    assert "not saved" in shell.window.notice.text
    studio.click("studio_save_again")
    assert studio.on_disk.set.licence == "M"


def test_that_every_page_names_its_fields_and_fits_the_smallest_window(shell: ShellWindow) -> None:
    studio = Studio(shell, 2)
    studio.editor.choose(studio.stored.set.cases[:1])
    for language in ("en", "ru", "tg"):
        shell.window.set_language(language)
        for page in ("texts", "rules", "lessons", "briefs", "case", "papers"):
            shell.window.resize(shell.window.minimumSize())
            studio.editor.show_page(page)
            shell.settle()
            widgets = interactive(studio.view)
            names = [widget.objectName() for widget in widgets]
            assert all(names), page
            assert len(names) == len(set(names)), page
            silent = [widget.objectName() for widget in widgets if not widget.accessibleName().strip()]
            untold = [w.objectName() for w in widgets if not w.toolTip() and not isinstance(w, QUIET_TOOLTIP)]
            assert (silent, untold) == ([], []), (page, language)
            cut = [
                widget.objectName()
                for widget in widgets
                if isinstance(widget, QAbstractButton) and widget.width() < widget.minimumSizeHint().width()
            ]
            assert cut == [], (page, language)


def test_that_the_form_of_the_papers_leads_to_any_field(shell: ShellWindow) -> None:
    studio = Studio(shell, 1)
    studio.editor.choose(studio.stored.set.cases)
    studio.editor.show_page("papers")
    form = studio.find("studio_dossier")
    assert isinstance(form, DossierForm)
    form.add_document("invoice")
    assert form.part == "invoice"
    shell.settle()
    studio.click("studio_dossier_goods_add")
    studio.click("studio_dossier_goods_add")
    form.focus_field("carrier", "number")
    form.focus_field("invoice", "goods[0].hs")
    focused = shell.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "studio_dossier_goods_hs"
    QTest.keyClicks(focused, "2402")
    form.focus_field("seals[0]", "events[0]")
    shell.settle()
    studio.click("studio_dossier_event_add")
    paper = studio.draft.cases[0].case.dossier.documents[1]
    assert [line.hs for line in paper.fields.goods] == ["2402", None]
    assert len(studio.draft.cases[0].case.dossier.seals[0].events) == 1
    form.choose("invoice")
    shell.settle()
    studio.click("studio_dossier_remove")
    assert [one.id for one in studio.on_disk.cases[0].case.dossier.documents] == ["cmr"]


def test_that_cases_of_a_set_in_the_library_come_in_as_new_ones_and_what_is_being_worked_on_is_not_offered(
    shell: ShellWindow,
) -> None:
    studio = Studio(shell, 1)
    other = stored_draft(studio.service, 2, "Other")
    views = (View(id="side", source=ViewSource(high="side.high.png")),)
    scanned = change_cases(other.set.cases, lambda case: replace(case, views=views))(other)
    studio.service.save(other, scanned)
    (other.case_folder("case-01") / "side.high.png").write_bytes(b"pixels")
    open_now = shell.services.training.home().resume
    assert open_now is not None
    held = next(card for card in shell.world.cards if card.id == open_now.set.id)
    shell.world.cards[:] = [held, replace(held, id=other.id, folder=other.folder, title=other.set.title, cases=2)]
    studio.view.cases_requested.emit()
    shell.settle()
    window = shell.window.findChild(PickCases)
    assert window is not None
    assert window.sets.count() == 1
    window.list.item(0).setSelected(True)
    QTest.mouseClick(window.take, Qt.MouseButton.LeftButton)
    shell.settle()
    kept = studio.on_disk
    assert kept.set.cases == ("case-01", "case-02")
    assert kept.cases[1].case.id not in (other.cases[0].case.id, kept.cases[0].case.id)
    assert (kept.case_folder("case-02") / "side.high.png").read_bytes() == b"pixels"


def test_that_a_case_whose_folder_is_gone_is_told_of_when_the_draft_is_opened(shell: ShellWindow) -> None:
    studio = Studio(shell, 2)
    studio.view.run("studio.drafts")
    shell.settle()
    rmtree(studio.stored.case_folder("case-02"))
    studio.view.enter(StudioPlace(set_id=studio.stored.id, case="case-02"))
    shell.settle()
    assert studio.draft.set.cases == ("case-01",)
    assert "case-02" in shell.window.notice.text


def test_that_the_studio_is_one_room_for_all_its_screens(shell: ShellWindow) -> None:
    assert studio_room(shell.context) is studio_room(shell.context)
