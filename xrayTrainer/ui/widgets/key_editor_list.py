"""The things of a key, group by group: each with its sign, a button that adds one, a press chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.key_sheet import WHOLE, Contradiction, KeyThing, Kind, contradictions, things_of
from xrayTrainer.ui.widgets.buttons import Button, Look, Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.key_editor_words import KeyWords, sign_of
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.shape_styles import STYLES, UNDER
from xrayTrainer.ui.widgets.shapes import Role
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

ROLES: Mapping[Kind, Role] = {
    Kind.REQUIRED: Role.MARK,
    Kind.OPTIONAL: Role.NEUTRAL,
    Kind.LOOK_ALIKE: Role.FOR_NOTHING,
    Kind.IGNORE: Role.TOO_WIDE,
}
"""How outlines look, by what they count as."""

BADGE = 34


class ThingRow(Pressable):
    """One thing, or the case as a whole."""

    def __init__(self, ref: str) -> None:
        super().__init__()
        self.ref = ref
        self._sign = self._second = ""
        self._colour = ""
        self._warned = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_thing(self, title: str, second: str, *, sign: str, colour: str, warned: bool) -> None:
        """Set what the row says."""
        self._sign, self._second, self._colour, self._warned = sign, second, colour, warned
        self.setText(title)
        describe(self, ": ".join(part for part in (title, second) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line or two."""
        return QSize(200, 44 if self._second else 32)

    def minimumSizeHint(self) -> QSize:
        """Text is shortened."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign and words."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked() or self._hovered:
            painter.setPen(QPen(QColor(colours.accent), 1.5) if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        left = Space.S
        if self._sign:
            badge = QRectF(left, rect.center().y() - 10, BADGE, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour or colours.control_border))
            painter.drawRoundedRect(badge, 4, 4)
            painter.setFont(font(Type.STRONG))
            painter.setPen(QColor(UNDER if self._colour else colours.card))
            painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), self._sign)
            left += BADGE + Space.S
        inner = rect.adjusted(left, 0, -Space.S - (26 if self._warned else 0), 0)
        self._draw_words(painter, inner)
        if self._warned:
            box = QRectF(rect.right() - 28, rect.center().y() - 9, 18, 18)
            paint_icon(painter, "warning", box, QColor(colours.missed))
        if self.hasFocus():
            draw_focus(painter, rect, colours)

    def _draw_words(self, painter: QPainter, inner: QRectF) -> None:
        colours, left = colours_of(self), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        body, caption = font(Type.BODY), font(Type.CAPTION)
        upper = inner.adjusted(0, 3, 0, -inner.height() / 2) if self._second else inner
        lower = inner.adjusted(0, inner.height() / 2 - 1, 0, -3)
        for words, face, box, ink in (
            (self.text(), body, upper, colours.text),
            (self._second, caption, lower, colours.muted),
        ):
            painter.setFont(face)
            painter.setPen(QColor(ink))
            shown = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, left, shown)


class _Group(QWidget):
    """The heading of a group, with its button."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.S, Space.XS, 0, 0)
        line.setSpacing(0)
        self.title = Text(Type.CAPTION, muted=True)
        self.add = Button(Look.QUIET, icon_name="add", icon_only=True)
        self.add.setObjectName(f"key_add_{kind.value}")
        self.add.setFixedHeight(26)
        line.addWidget(self.title, 1)
        line.addWidget(self.add)


class ThingList(QFrame):
    """All things of a key.

    Signals
    -------
    chosen(str)
        Reference of a thing, `WHOLE` for the case.
    wanted(object)
        `Kind`: one more of these.
    """

    chosen = Signal(str)
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_things")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(scroll, QPalette.ColorRole.Window)
        self.setMinimumHeight(140)
        self._scroll = scroll
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        self._lines.setSpacing(1)
        self.whole = self._row(WHOLE)
        self._lines.addWidget(self.whole)
        self._groups: dict[Kind, _Group] = {}
        for kind in Kind:
            group = _Group(kind)
            group.add.clicked.connect(lambda _checked=False, kind=kind: self.wanted.emit(kind))
            self._groups[kind] = group
            self._lines.addWidget(group)
        self._lines.addStretch(1)
        scroll.setWidget(inside)
        box.addWidget(scroll)
        self._rows: dict[str, ThingRow] = {}
        self._chosen = WHOLE

    @property
    def rows(self) -> Mapping[str, ThingRow]:
        """The rows of the things, by reference."""
        return self._rows

    def show_key(self, key: Key | None, case: Case | None, words: KeyWords, *, name: str) -> None:
        """Show the things of a key; `name` is that of the case's folder."""
        things = () if key is None else things_of(key)
        if tuple(self._rows) != tuple(thing.ref for thing in things):
            self._make(things)
        against = () if key is None or case is None else contradictions(key, case.kind)
        if key is not None and case is not None:
            verdict = words.wording.term(VocabularyName.VERDICTS, key.verdict)
            told = [one for one, ref in against if ref == WHOLE]
            second = words.contradiction(told[0]) if told else verdict
            title = self.tr("The whole case")
            self.whole.show_thing(f"{title} · {name}", second, sign="", colour="", warned=bool(told))
            bare = {ref for one, ref in against if one is Contradiction.NO_OUTLINE}
            for thing in things:
                role = ROLES.get(thing.kind)
                self._rows[thing.ref].show_thing(
                    words.title(thing),
                    words.second(thing, case),
                    sign=sign_of(thing),
                    colour="" if role is None else STYLES[role].colour,
                    warned=thing.ref in bare,
                )
        for kind, group in self._groups.items():
            group.title.setText(words.kind(kind))
            describe(group.add, words.adding(kind))

    def show_chosen(self, ref: str) -> None:
        """Show which thing is chosen."""
        self._chosen = ref
        for name, row in {WHOLE: self.whole, **self._rows}.items():
            row.setChecked(name == ref)
        if ref in self._rows:
            self._scroll.ensureWidgetVisible(self._rows[ref], 0, Space.M)

    def set_editable(self, editable: bool, *, papers: bool) -> None:
        """Let things be added; discrepancies only where there are papers."""
        for kind, group in self._groups.items():
            group.add.setEnabled(editable and (papers or kind is not Kind.PAPER))

    def _make(self, things: Sequence[KeyThing]) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        for row in self._rows.values():
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for thing in things:
            row = self._row(thing.ref)
            after = [other for other in things[: things.index(thing)] if other.kind is thing.kind]
            place = self._lines.indexOf(self._rows[after[-1].ref] if after else self._groups[thing.kind])
            self._lines.insertWidget(place + 1, row)
            self._rows[thing.ref] = row
        self.show_chosen(self._chosen)
        if had_focus:
            self._rows.get(self._chosen, self.whole).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, ref: str) -> ThingRow:
        row = ThingRow(ref)
        row.setObjectName("key_thing_" + (ref.replace(":", "_").replace("-", "_") or "whole"))
        row.clicked.connect(lambda _checked=False: self._press(row))
        return row

    def _press(self, row: ThingRow) -> None:
        row.setChecked(True)
        self.chosen.emit(row.ref)
