"""Writes a unit's proof and certificates as PDF files, for windows and for commands; implements `Papers`."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from xrayTrainer.exchange.proofs.books import Book
from xrayTrainer.exchange.proofs.certificate import Certificate
from xrayTrainer.exchange.tables import write_whole
from xrayTrainer.ui.views.certificate_paper import certificate_pdf
from xrayTrainer.ui.views.proof_paper import book_pdf
from xrayTrainer.ui.widgets import fonts


class PaperMaker:
    """Implements `Papers`. A command has no window: a program without a screen is made for its fonts."""

    def __init__(self) -> None:
        self._program: QApplication | None = None
        if QApplication.instance() is None:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            self._program = QApplication(["XrayTrainer"])
            fonts.install(self._program)

    def book(self, book: Book, to: Path, *, language: str) -> None:
        """Write a book as PDF pages; see `Papers.book`."""
        pages = book_pdf(book, language=language)
        write_whole(to, lambda stream: stream.write(pages))

    def certificate(self, certificate: Certificate, to: Path, *, language: str) -> None:
        """Write a certificate as one PDF page; see `Papers.certificate`."""
        page = certificate_pdf(certificate, language=language)
        write_whole(to, lambda stream: stream.write(page))
