"""A certificate of an exam as a page: A4 across, one page, whatever the language and however long the names.

What it says comes from `xrayTrainer.messages`; it never says that anybody is certified as a screener.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QDate, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.exchange.proofs.certificate import Certificate
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.rates import Rate
from xrayTrainer.ui.views.proof_sheet_words import UNDEFINED, said
from xrayTrainer.ui.widgets.theme import LIGHT, paper_font

WIDTH, HEIGHT = 1188.0, 840.0
"""Of the page, in quarters of a millimetre; all lengths below are in them."""
_EDGE, _INSIDE = 40.0, 84.0
_LEFT, _MIDDLE, _CENTRE = (
    int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
    int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap),
    int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
)
_CODE = "certificate.paper."


def certificate_pdf(certificate: Certificate, *, language: str) -> bytes:
    """Return a certificate as a PDF file of one page. May be called on any thread of a program with fonts.

    Raises
    ------
    ValueError
        Where the page can't be begun.
    """
    if QGuiApplication.instance() is None:
        raise ValueError("fonts need a program")
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(certificate.number)
    writer.setCreator("XrayTrainer")
    writer.setResolution(200)
    size, across = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape
    writer.setPageLayout(QPageLayout(size, across, QMarginsF(0, 0, 0, 0)))
    painter = QPainter()
    if not painter.begin(writer):
        raise ValueError("no PDF can be painted")
    try:
        painter.scale(writer.width() / WIDTH, writer.height() / HEIGHT)
        _Page(painter, certificate, Messages(language), QLocale(language)).paint()
    finally:
        painter.end()
    return bytes(buffer.data().data())


class _Page:
    """Paints one certificate."""

    def __init__(self, painter: QPainter, certificate: Certificate, messages: Messages, locale: QLocale) -> None:
        self._painter = painter
        self._one = certificate
        self._messages = messages
        self._locale = locale

    def paint(self) -> None:
        """Paint frame, head, figures and foot."""
        self._frame()
        y = self._head()
        self._figures(max(y + 12, 356.0))
        self._foot()

    def _frame(self) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for edge, thick in ((_EDGE, 3.0), (_EDGE + 9, 1.0)):
            self._painter.setPen(QPen(QColor(LIGHT.accent), thick))
            self._painter.drawRect(QRectF(edge, edge, WIDTH - 2 * edge, HEIGHT - 2 * edge))

    def _head(self) -> float:
        """Paint what it is, whose it is and of which exam; return where that ends."""
        one, width = self._one, WIDTH - 2 * _INSIDE
        self._text("XrayTrainer", QRectF(_INSIDE, 68, width, 30), 17, _LEFT, strong=True, muted=True)
        number = self._say("number", number=one.number)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._text(number, QRectF(_INSIDE, 68, width, 30), 17, right, strong=True)
        y = 122.0
        y += self._text(self._say(one.kind), QRectF(_INSIDE, y, width, 60), 36, _CENTRE, strong=True, accent=True) + 18
        y += self._text(one.name, QRectF(_INSIDE, y, width, 70), 42, _CENTRE, strong=True, shrink=True) + 6
        if one.unit:
            unit = self._say("unit", unit=one.unit)
            y += self._text(unit, QRectF(_INSIDE, y, width, 30), 17, _CENTRE, muted=True, shrink=True) + 6
        code = "has_passed" if one.kind == "passed" else "has_taken"
        exam = self._word(one.exam) or self._word(one.rule_title) or one.rule
        sentence = self._say(code, exam=exam, day=self._day(one.held_on))
        y += self._text(sentence, QRectF(_INSIDE + 60, y + 8, width - 120, 66), 20, _CENTRE, shrink=True) + 8
        return y

    def _figures(self, y: float) -> None:
        """Paint the figures, two columns of captions and values."""
        one = self._one
        share = UNDEFINED if one.threat_share is None else self._locale.toString(round(100 * one.threat_share))
        cases = self._say("cases_of", n=one.n, threat=one.threat, clear=one.clear, share=share)
        outcome = self._messages.text(f"proof.value.{one.status}")
        if one.borderline:
            outcome += ". " + self._say("borderline")
        lines = (
            (self._messages.text("proof.column.outcome"), outcome),
            (self._say("cases"), cases),
            (self._say("points"), self._points()),
            (self._say("hits"), self._rate(one.hits)),
            (self._say("false_alarms"), self._rate(one.false_alarms)),
            (self._say("verdicts"), self._rate(one.verdicts)),
            (f"{self._say('rule')}; {self._say('form')}", f"{self._word(one.rule_title) or one.rule}; {one.form}"),
        )
        left, split, right = _INSIDE + 30, 470.0, WIDTH - _INSIDE - 30
        for number, (caption, value) in enumerate(lines):
            self._text(caption, QRectF(left, y, split - left - 12, 32), 15, _MIDDLE, muted=True, shrink=True)
            box = QRectF(split, y, right - split, 32)
            self._text(value, box, 15, _MIDDLE, strong=number == 0, shrink=True)
            y += 34
            self._painter.setPen(QPen(QColor(LIGHT.border), 0.8))
            self._painter.drawLine(int(left), int(y - 1), int(right), int(y - 1))

    def _foot(self) -> None:
        """Paint who signed, the code, where a hand may sign, and what this is not."""
        one, half = self._one, 620.0
        y = 626.0
        given = self._say("given", day=self._day(one.given_on))
        name = one.card.name + (f", {one.card.unit}" if one.card.unit else "")
        signed = self._say("signed", name=name, fingerprint=one.card.fingerprint)
        y += self._text(given, QRectF(_INSIDE, y, half, 20), 14, _LEFT) + 2
        y += self._text(signed, QRectF(_INSIDE, y, half, 38), 14, _LEFT, shrink=True) + 2
        y += self._text(self._say("code", code=one.code), QRectF(_INSIDE, y, half, 28), 18, _LEFT, strong=True) + 2
        check = self._say("check", file=f"{one.number}….json")
        self._text(check, QRectF(_INSIDE, y, half, 34), 11, _LEFT, muted=True, shrink=True)
        rests = self._say("rests_on", profile=one.profile or UNDEFINED, keys=one.key_revisions or UNDEFINED)
        line_left, line_right = 770.0, WIDTH - _INSIDE
        self._painter.setPen(QPen(QColor(LIGHT.control_border), 1.0))
        self._painter.drawLine(int(line_left), 690, int(line_right), 690)
        hand = QRectF(line_left, 694, line_right - line_left, 20)
        self._text(self._say("by_hand"), hand, 11, _CENTRE, muted=True)
        wide = WIDTH - 2 * _INSIDE
        self._text(rests, QRectF(_INSIDE, 738, wide, 17), 11, _LEFT, muted=True, shrink=True)
        self._text(self._say("supports"), QRectF(_INSIDE, 756, wide, 32), 12, _LEFT, strong=True, shrink=True)

    # texts

    def _text(
        self,
        text: str,
        box: QRectF,
        size: int,
        how: int,
        *,
        strong: bool = False,
        muted: bool = False,
        accent: bool = False,
        shrink: bool = False,
    ) -> float:
        """Paint a text, smaller where it would not fit if that is wanted, and return its height."""
        size, height = _fitting(text, box, size, how, strong=strong, shrink=shrink)
        self._painter.setFont(paper_font(size, strong=strong))
        colour = LIGHT.accent if accent else LIGHT.muted if muted else LIGHT.text
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, how, text)
        return height

    def _say(self, code: str, /, **values: str | int | float) -> str:
        return self._messages.text(_CODE + code, **values)

    def _word(self, text: LangText) -> str:
        found = in_language(text, self._messages.language)
        return found[0] if found else ""

    def _day(self, day: str) -> str:
        date = QDate.fromString(day, Qt.DateFormat.ISODate)
        return self._locale.toString(date, "d MMMM yyyy") if date.isValid() else day

    def _points(self) -> str:
        one = self._one
        if one.points is None or one.points_low is None or one.points_high is None:
            return said(one.points, self._locale)
        values = {"points": one.points, "low": one.points_low, "high": one.points_high}
        told = {name: self._locale.toString(value, "f", 1) for name, value in values.items()}
        return self._say("points_of", **told)

    def _rate(self, found: Rate) -> str:
        if not found.n:
            return UNDEFINED
        if found.value is None or found.low is None or found.high is None:
            return self._say("rate_few", count=found.count, n=found.n)
        shares = {"percent": found.value, "low": found.low, "high": found.high}
        told = {name: self._locale.toString(round(100 * value)) for name, value in shares.items()}
        return self._say("rate", count=found.count, n=found.n, **told)


def _fitting(text: str, box: QRectF, size: int, how: int, *, strong: bool, shrink: bool) -> tuple[int, float]:
    """Return the largest size up to `size` in which a text fits into a box, and its height then."""
    least = 8 if shrink else size
    endless = QRectF(0, 0, box.width(), 10_000)
    for pixels in range(size, least - 1, -1):
        metrics = QFontMetricsF(paper_font(pixels, strong=strong))
        needed = metrics.boundingRect(endless, how & ~int(Qt.AlignmentFlag.AlignVCenter), text)
        if (needed.height() <= box.height() and needed.width() <= box.width()) or pixels == least:
            return pixels, float(needed.height())
    return size, box.height()
