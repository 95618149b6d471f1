"""PySide6 6.12.0 loses a reference to None at each call that returns nothing: it kills a program after some minutes."""

from __future__ import annotations

import sys

import pytest

CALLS = 300


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: nothing to lose")
def test_that_calls_that_return_nothing_lose_no_reference_to_none(qapp: object) -> None:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QLabel

    thing, label, image = QObject(), QLabel(), QImage(4, 4, QImage.Format.Format_RGB32)
    label_texts = ("one", "two")
    for call in (
        lambda: thing.setObjectName("name"),
        lambda: label.setText(label_texts[0]),
        lambda: label.setEnabled(True),
        lambda: label.update(),
        lambda: image.fill(0),
    ):
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        lost = before - sys.getrefcount(None)
        assert lost < CALLS // 10
