from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from xrayTrainer.ui.widgets.local_page import LocalPage

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> LocalPage:
    lessons = tmp_path / "lessons"
    lessons.mkdir()
    for file in (lessons / "inside.png", tmp_path / "outside.png"):
        picture = QImage(4, 4, QImage.Format.Format_RGB32)
        picture.fill(0)
        assert picture.save(str(file))
    (lessons / "key.json").write_text("{}", encoding="utf-8")
    made = LocalPage()
    qtbot.addWidget(made)
    made.show_markdown("# Title\n\nText with **weight**.\n\n![x](inside.png)", lessons)
    return made


def test_that_pictures_of_the_folder_are_shown(page: LocalPage) -> None:
    assert page.loadResource(IMAGE, QUrl("inside.png")) is not None


@pytest.mark.parametrize(
    "name",
    ["../outside.png", "key.json", "missing.png", "https://host.invalid/x.png", "/etc/passwd", "file:///etc/hosts"],
)
def test_that_nothing_from_elsewhere_is_loaded(page: LocalPage, name: str) -> None:
    assert page.loadResource(IMAGE, QUrl(name)) is None


def test_that_bold_words_really_are_heavier(page: LocalPage) -> None:
    block = page.document().findBlockByNumber(1)
    fonts = {}
    pieces = block.begin()
    while not pieces.atEnd():
        fonts[pieces.fragment().text()] = pieces.fragment().charFormat().font()
        pieces += 1
    assert fonts["weight"] != fonts["Text with "]
