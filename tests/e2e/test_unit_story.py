"""A mentor gives a set, a unit works on it and sends results, comments come back, the office proves the quarter.

Through the real `main()` on four data folders: the mentor's, two machines of the unit, and its office; by mouse, then
by commands in other orders, twice, and with one altered byte.
"""

from __future__ import annotations

import itertools
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from helpers.hands import choose, drop, part, press
from helpers.typing_text import type_text
from helpers.whole_program import STANDING, run_main, write_lorry_set
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from xrayTrainer.__main__ import main
from xrayTrainer.storage.store import STORE_NAME
from xrayTrainer.ui.shell.player import Player
from xrayTrainer.ui.viewmodels.route import Route, ScreenId, UnitPlace

SIZE = (1366, 768)
PATIENCE_S = 120.0
"""A step takes a moment on a free core and many on a busy one."""
SAID = "Look behind the one who stands."


class Story:
    """The places, and what goes between them."""

    def __init__(self, tmp_path: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.patch = tmp_path, patch
        self.pack = tmp_path / "lorry.xtpack"
        self.documents = tmp_path / "Documents"
        self.documents.mkdir()
        patch.setenv("HOME", str(tmp_path))
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(self.pack), ""))

    def data(self, place: str) -> Path:
        """Return the data folder of a place."""
        return self.folder / place

    def run(self, place: str, script: Any, *files: Path) -> None:
        """Run the program there with a script at the mouse."""

        def work(player: Player) -> None:
            player._patience_s = PATIENCE_S
            player.window.resize(*SIZE)
            script(player)

        arguments = ["--data", str(self.data(place)), "--lang", "en", *map(str, files)]
        assert run_main(arguments, work, self.patch) == 0

    def command(self, place: str, *words: str | Path) -> int:
        """Run a command there, and return its exit code."""
        return main(["--data", str(self.data(place)), "--lang", "en", *map(str, words)])

    def files(self, ending: str) -> list[Path]:
        """Return the files with an ending that were written, the first first."""
        return sorted(self.folder.rglob(f"*{ending}"), key=lambda file: file.stat().st_mtime_ns)


def to_unit(player: Player, page: str) -> None:
    """Go to a page of the unit."""
    player.window.navigator.go(Route(ScreenId.UNIT, UnitPlace(page=page)))
    player.wait_for_screen(ScreenId.UNIT)


def filled(player: Player, name: str, rows: int) -> Any:
    """Return a list as soon as it has so many rows, and one of them is current."""
    found = part(player, name)
    player.wait(f"{rows} rows in {name}", lambda: found.model().rowCount() >= rows and found.currentIndex().isValid())
    return found


def visible(player: Player, kind: Any) -> list[Any]:
    """Return what is seen of a kind of widget in the window."""
    return [found for found in player.window.findChildren(kind) if found.isVisible()]


def give_and_pack(player: Player) -> None:
    """Give the set to everybody, and write its pack."""
    to_unit(player, "assignments")
    press(player, "unit_assignments_new")
    choose(player, "assign_set", "Lorry")
    press(player, "assign_go")
    press(player, "assign_pack")
    type_text(part(player, "own_name"), "M. Entor")
    press(player, "pack_file_file")
    press(player, "pack_make_go")
    part(player, "pack_made")
    press(player, "pack_make_close")


def work_and_send(name: str, *, finds: bool) -> Any:
    """Return a script: take the pack in, do what was given, keep the result and send it to the mentor."""

    def script(player: Player) -> None:
        press(player, "pack_take_go")
        player.wait_for_screen(ScreenId.LIBRARY)
        player.click("top_home")
        player.wait_for_screen(ScreenId.HOME)
        press(player, "home_assignment_0")
        player.wait_for_screen(ScreenId.WORKBENCH)
        if finds:
            player.draw_box(STANDING)
        player.key("S" if finds else "N")
        player.wait_for_screen(ScreenId.REVIEW)
        player.click("review_next")
        player.wait_for_screen(ScreenId.SUMMARY)
        type_text(part(player, "keep_result_name"), name)
        press(player, "keep_result_keep")
        press(player, "summary_send")
        player.wait("the receiver", lambda: "M. Entor" in part(player, "letter_receiver").currentText())
        choose(player, "letter_receiver", "Whoever")
        press(player, "letter_go")
        part(player, "letter_file")
        press(player, "letter_send_close")

    return script


def comment_on_mark(player: Player) -> None:
    """Open the answer from the Inbox, comment on its mark, write the replies."""
    press(player, "letter_result_go")
    player.click("top_inbox")
    player.wait_for_screen(ScreenId.INBOX)
    QTest.keyClick(filled(player, "inbox_all", 4), Qt.Key.Key_Return)
    sessions = filled(player, "inbox_sessions", 2)
    QTest.keyClick(sessions, Qt.Key.Key_Down)
    QTest.keyClick(sessions, Qt.Key.Key_Return)
    choose(player, "inbox_case_mark", "mark 1")
    type_text(part(player, "inbox_case_words"), SAID)
    press(player, "inbox_case_keep")
    press(player, "inbox_send")
    press(player, "replies_go")
    part(player, "replies_show")
    press(player, "inbox_replies_close")
    to_unit(player, "assignments")
    table = part(player, "unit_assignments_table").model()
    player.wait("who has done it", lambda: "1/1" in {table.index(0, k).data() for k in range(table.columnCount())})


def read_reply(player: Player) -> None:
    """Take the reply in, and read it in the review of the answer."""
    press(player, "letter_reply_go")
    player.click("top_home")
    player.wait_for_screen(ScreenId.HOME)
    press(player, "home_comments")
    player.wait_for_screen(ScreenId.REVIEW)
    player.wait("the comment", lambda: any(SAID in text.text() for text in visible(player, QLabel)))
    player.click("top_home")
    player.wait_for_screen(ScreenId.HOME)
    player.wait("nothing unread", lambda: "home_comments" not in {w.objectName() for w in visible(player, QWidget)})


def sheets(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return the cells of a workbook by sheet, less the first, which says when it was written."""
    book = openpyxl.load_workbook(file)
    return {name: list(book[name].iter_rows(values_only=True)) for name in book.sheetnames[1:]}


def rows(file: Path, sheet: str, column: str) -> dict[str, Any]:
    """Return a column of a sheet by the names of people."""
    head, *body = sheets(file)[sheet]
    name, wanted = head.index("Name"), head.index(column)
    return {row[name]: row[wanted] for row in body if row[name] is not None}


def answers(data: Path) -> list[tuple[Any, ...]]:
    """Return what is told apart of the answers in a place."""
    connection = sqlite3.connect(data / STORE_NAME)
    found = connection.execute("SELECT id, person, points, awaiting_key, scorecard FROM answers ORDER BY id").fetchall()
    connection.close()
    return found


def test_that_a_unit_is_taught_from_afar_and_proves_its_quarter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    story = Story(tmp_path, monkeypatch)
    write_lorry_set(story.data("mentor"), None)
    story.run("mentor", give_and_pack)
    story.run("post", work_and_send("Aida Testova", finds=True), story.pack)
    story.run("yard", work_and_send("Bolot Testov", finds=False), story.pack)
    first, second = story.files(".xtresult")
    story.run("mentor", comment_on_mark, first)
    (reply,) = story.files(".xtreply")
    story.run("post", read_reply, reply)

    def prove(player: Player) -> None:
        press(player, "pack_take_go")
        for number, file in enumerate((first, second), start=1):
            drop(player.window, file)
            press(player, "letter_result_go")
            player.wait(f"result {number}", lambda number=number: len(answers(story.data("office"))) == number)
        to_unit(player, "export")
        choose(player, "unit_export_period", "so far")
        press(player, "unit_export_go")
        part(player, "unit_export_file")

    story.run("office", prove, story.pack)
    (book,) = story.files(".xlsx")
    assert rows(book, "Results", "Threat cases") == {"Aida Testova": 1, "Bolot Testov": 1}
    assert rows(book, "Results", "Hits") == {"Aida Testova": 1, "Bolot Testov": 0}
    assert rows(book, "Hours", "Cases answered") == {"Aida Testova": 1, "Bolot Testov": 1}
    assert rows(book, "Hours", "Required minutes") == {"Aida Testova": 360, "Bolot Testov": 360}
    assert story.command("office", "proof", "verify", book) == 0

    quarter = f"{date.today().year}-Q{(date.today().month + 2) // 3}"
    for number, order in enumerate(itertools.permutations((first, second))):
        place = f"office{number}"
        assert story.command(place, "pack", "import", story.pack) == 0
        for file in (*order, *order):
            assert story.command(place, "result", "take", file) == 0
        other = tmp_path / f"{place}.xlsx"
        assert story.command(place, "proof", "write", "--period", quarter, "--out", other) == 0
        assert sheets(other) == sheets(book)
        assert answers(story.data(place)) == answers(story.data("office"))

    before = answers(story.data("office0"))
    altered = bytearray(second.read_bytes())
    altered[len(altered) // 2] ^= 1
    spoilt = tmp_path / "spoilt.xtresult"
    spoilt.write_bytes(altered)
    capsys.readouterr()
    assert story.command("office0", "result", "take", spoilt) != 0
    assert "spoilt.xtresult" in capsys.readouterr().err
    assert answers(story.data("office0")) == before
