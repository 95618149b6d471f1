import gc
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QIcon, QImage, QPainter, QPixmap, QRawFont
from PySide6.QtWidgets import QApplication

from xrayTrainer.ui.widgets import fonts
from xrayTrainer.ui.widgets.icons import icon, paint_icon
from xrayTrainer.ui.widgets.theme import (
    DARK,
    LIGHT,
    TYPE_SCALE,
    Colours,
    SchemeChoice,
    Theme,
    Type,
    font,
    is_dark,
    make_palette,
)

LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіҶҷӢӣӮӯҲҳЎўЁё₸№"


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.1."""

    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_that_contrast_is_computed_as_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_that_every_text_stands_out_from_its_ground(colours: Colours) -> None:
    weak = {
        name: round(contrast(pair.text, pair.ground), 2)
        for name, pair in colours.text_pairs().items()
        if contrast(pair.text, pair.ground) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_that_edges_of_controls_stand_out(colours: Colours) -> None:
    for ground in (colours.page, colours.card):
        assert contrast(colours.control_border, ground) >= 3
        assert contrast(colours.accent, ground) >= 3


def test_that_outcomes_differ_for_eyes_without_red_or_green() -> None:
    # deuteranopia after Vienot, Brettel and Mollon (1999), on linear light: red and green fall together
    def seen(colour: str) -> tuple[float, float]:
        red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return 0.29275 * red**2.2 + 0.70725 * green**2.2, blue**2.2

    for colours in (LIGHT, DARK):
        found, missed = seen(colours.found), seen(colours.missed)
        assert abs(found[0] - missed[0]) + abs(found[1] - missed[1]) > 0.08


def test_that_the_palette_follows_the_choice(qapp: QApplication) -> None:
    before = qapp.palette()
    theme = Theme(qapp)
    try:
        theme.choose(SchemeChoice.DARK)
        assert is_dark(qapp.palette())
        theme.choose(SchemeChoice.LIGHT)
        assert not is_dark(qapp.palette())
        assert theme.choice is SchemeChoice.LIGHT
    finally:
        theme.choose(SchemeChoice.SYSTEM)
        theme.deleteLater()
        qapp.setPalette(before)


def test_that_our_own_font_has_every_letter_of_the_five_languages(qapp: QApplication) -> None:
    assert fonts.install(qapp) == "Noto Sans"
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
    raw = QRawFont.fromFont(qapp.font())
    assert [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))] == []
    pictures = {_drawn(letter, qapp.font()) for letter in LETTERS}
    assert len(pictures) == len(LETTERS), "letters look alike: boxes?"


def test_that_weights_of_the_type_scale_are_really_heavier(qapp: QApplication) -> None:
    fonts.install(qapp)
    light, strong = font(Type.BODY), font(Type.STRONG)
    assert QFontMetricsF(strong).horizontalAdvance("Қазақша") > QFontMetricsF(light).horizontalAdvance("Қазақша")
    sizes = [TYPE_SCALE[kind][0] for kind in Type]
    assert min(sizes) >= 9
    assert sizes == sorted(sizes)


def test_that_an_icon_takes_the_colour_of_the_palette(qapp: QApplication) -> None:
    before = qapp.palette()
    try:
        for colours in (LIGHT, DARK):
            qapp.setPalette(make_palette(colours))
            picture = icon("home").pixmap(QSize(32, 32), 2.0).toImage()
            assert _darkest_of_opaque(picture) == QColor(colours.text)
            disabled = icon("home").pixmap(QSize(32, 32), 2.0, QIcon.Mode.Disabled).toImage()
            assert _darkest_of_opaque(disabled) == QColor(colours.disabled_text)
    finally:
        qapp.setPalette(before)


def test_that_an_icon_is_sharp_at_any_pixel_ratio(qapp: QApplication) -> None:
    assert icon("home").pixmap(QSize(20, 20), 1.5).size() == QSize(30, 30)


def test_that_an_unknown_icon_is_refused_and_no_name_is_no_icon(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
    assert icon("").isNull()


def test_that_copies_of_icons_outlive_their_makers(qapp: QApplication) -> None:
    for number in range(300):
        copy = QIcon(icon("home"))
        copy.addPixmap(QPixmap(8, 8))
        assert not copy.pixmap(16 + number % 8).isNull()
        del copy
    gc.collect()
    assert sys.getrefcount(None) > 0


def _drawn(letter: str, used: QFont) -> bytes:
    image = QImage(48, 48, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(used)
    painter.drawText(4, 34, letter)
    painter.end()
    return bytes(image.constBits())


def _darkest_of_opaque(image: QImage) -> QColor:
    opaque = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert opaque
    assert len({colour.rgb() for colour in opaque}) == 1
    return opaque[0]


def test_that_an_icon_is_painted_in_the_colour_asked_for(qapp: QApplication) -> None:
    image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, "check", image.rect(), QColor("#ff0000"))
    painter.end()
    assert _darkest_of_opaque(image) == QColor("#ff0000")
