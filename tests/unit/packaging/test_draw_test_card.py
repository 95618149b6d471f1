"""The bundled test card: it can be drawn again to the last value, is physically true, and its set is whole."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from helpers.alphabets import strange_words
from helpers.checkout import ROOT
from numpy.typing import NDArray

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import Ellipse, Rect
from xrayTrainer.domain.texts import Language
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.resources import bundled_sets

SET = bundled_sets() / "test-card"
CASES = ("card-1", "card-2", "card-3", "card-4")
EACH_CASE = pytest.mark.parametrize("slug", CASES)


@pytest.fixture(scope="module")
def script() -> Iterator[SimpleNamespace]:
    """Import the modules of the script as it does itself, and forget them again."""
    names = ("card_physics", "card_layout", "draw_test_card")
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        yield SimpleNamespace(**{name: __import__(name) for name in names})
    finally:
        sys.path.remove(str(ROOT / "packaging"))
        for name in names:
            sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def drawn(script: SimpleNamespace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target: Path = tmp_path_factory.mktemp("card")
    script.draw_test_card.draw(target)
    return target


def pixels(path: Path) -> NDArray[np.uint16]:
    found = cv2.imdecode(np.frombuffer(path.read_bytes(), dtype=np.uint8), cv2.IMREAD_UNCHANGED)
    assert found is not None
    assert found.dtype == np.uint16
    return found.astype(np.uint16)


def digest(path: Path) -> str:
    return hashlib.sha256(pixels(path).astype("<u2").tobytes()).hexdigest()


@EACH_CASE
def test_that_drawing_again_gives_the_pixels_that_are_bundled(drawn: Path, slug: str) -> None:
    assert digest(drawn / "cases" / slug / "side.high.png") == digest(SET / "cases" / slug / "side.high.png")


def test_that_drawing_again_gives_the_files_that_are_bundled(drawn: Path) -> None:
    made = {path.relative_to(drawn): path.read_bytes() for path in drawn.rglob("*.json")}
    assert len(made) == 1 + 2 * len(CASES)
    for place, content in made.items():
        assert content == (SET / place).read_bytes(), place


def test_that_cards_differ_in_noise_and_one_card_drawn_twice_does_not(script: SimpleNamespace) -> None:
    draws = script.card_physics.normal
    assert not np.array_equal(draws(4, 1000), draws(8, 1000))
    assert np.array_equal(draws(4, 1000), draws(4, 2000)[:1000])


def test_that_the_draws_are_splitmix64(script: SimpleNamespace) -> None:
    known = [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F]
    assert [int(word) for word in script.card_physics.words(0, 3)] == known


def test_that_the_draws_look_normal(script: SimpleNamespace) -> None:
    z = script.card_physics.normal(7, 200_000)
    assert abs(float(z.mean())) < 0.01
    assert abs(float(z.std()) - 1) < 0.01
    assert abs(float((np.abs(z) > 1.96).mean()) - 0.05) < 0.005
    assert abs(float((z[1:] * z[:-1]).mean())) < 0.01


@pytest.mark.parametrize(
    ("steel_mm", "known"), [(0, 1.0), (18.4, 0.5), (100, 3.7e-2), (200, 2.1e-3), (300, 1.4e-4), (400, 1.0e-5)]
)
def test_that_steel_lets_through_what_is_published_for_6_mv(
    script: SimpleNamespace, steel_mm: float, known: float
) -> None:
    assert script.card_physics.transmission(steel_mm) == pytest.approx(known, rel=0.05)


def test_that_the_noise_is_that_of_the_quanta() -> None:
    picture = pixels(SET / "cases" / "card-3" / "side.high.png").astype(np.float64) / 60_000
    for columns, least in ((slice(1080, 1150), 5e-4), (slice(540, 600), 1e-2)):
        field = picture[660:810, columns]
        flat = field - field.mean(axis=0, keepdims=True) - field.mean(axis=1, keepdims=True) + field.mean()
        assert field.mean() > least
        assert flat.std() == pytest.approx(np.sqrt(field.mean() / 1e5 + 4e-12), rel=0.05)


def test_that_every_disc_stands_in_the_picture_as_strongly_as_the_script_says(script: SimpleNamespace) -> None:
    """A matched filter of the disc against its surroundings finds the contrast within four standard errors."""
    for plan in script.draw_test_card.PLANS:
        picture = pixels(SET / "cases" / plan.slug / "side.high.png").astype(np.float64)
        y, x = np.indices(picture.shape)
        for disc in plan.discs:
            distance = np.hypot(x + 0.5 - disc.cx, y + 0.5 - disc.cy)
            inside = picture[distance < disc.radius - 2]
            around = picture[(distance > disc.radius + 2) & (distance < disc.radius + 12)]
            error = np.sqrt(inside.var() / inside.size + around.var() / around.size) / around.mean()
            floor = 1 + 2e-4 / script.card_physics.transmission(disc.ground_mm)
            seen = 1 - inside.mean() / around.mean()
            assert abs(seen - disc.contrast / floor) < 4 * error + 0.002, disc.name


def test_that_every_disc_can_be_seen_and_the_order_is_from_easy_to_hard(script: SimpleNamespace) -> None:
    hardest = [min(disc.snr for disc in plan.discs) for plan in script.draw_test_card.PLANS if plan.discs]
    assert hardest == sorted(hardest, reverse=True)
    assert hardest[-1] > 15


def test_that_a_disc_across_an_edge_is_refused(script: SimpleNamespace) -> None:
    disc = script.card_layout.Disc(name="x", zone="z", cx=170, cy=700, radius=20, ground_mm=20, extra_mm=1)
    with pytest.raises(ValueError, match="does not lie on"):
        script.card_layout.card((disc,))


@EACH_CASE
def test_that_the_scan_is_16_bit_and_small(slug: str) -> None:
    path = SET / "cases" / slug / "side.high.png"
    assert path.stat().st_size <= 2_500_000
    picture = pixels(path)
    assert picture.shape == (900, 1600)
    assert abs(float(picture[:20].mean()) - 60_000) < 60
    assert picture.min() < 30


def test_that_the_set_names_its_cases_and_lessons() -> None:
    found = read_file(ExerciseSet, SET / "set.json")
    assert found.cases == CASES
    assert {path.name for path in (SET / "cases").iterdir()} == set(CASES)
    assert (found.level, found.order, found.rules.modes, found.licence) == (0, "fixed", ("practice",), "MIT")
    assert set(found.title) == set(found.summary) == set(Language)
    for lesson in found.lessons:
        assert {path.name for path in (SET / "lessons").glob(f"{lesson}.*")} == {f"{lesson}.{x}.md" for x in Language}


@EACH_CASE
def test_that_case_and_key_fit_together_and_name_what_the_vocabularies_have(slug: str) -> None:
    case = read_file(Case, SET / "cases" / slug / "case.json")
    key = read_file(Key, SET / "cases" / slug / "key.json")
    assert key.case == case.id
    assert (key.verdict == "suspicion") == bool(key.concealments) == (key.case_type == "threat")
    assert case.carrier is not None
    assert load_vocabulary("carriers").term(case.carrier.kind)
    cues = [*key.explain.cues]
    for thing in (*key.concealments, *key.look_alikes):
        cues += thing.explain.cues
        assert set(thing.outlines) == {view.id for view in case.views}
    assert cues
    assert all(load_vocabulary("cues").term(cue) for cue in cues)
    for concealment in key.concealments:
        assert load_vocabulary("classes").term(concealment.class_ or "")
        assert load_vocabulary("zones").term(concealment.zone or "")


@EACH_CASE
def test_that_what_a_trainee_may_see_does_not_give_the_answer_away(slug: str) -> None:
    folder = SET / "cases" / slug
    others = [json.loads((SET / "cases" / other / "case.json").read_text(encoding="utf-8")) for other in CASES]
    mine = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    assert all({**other, "id": ""} == {**mine, "id": ""} for other in others)
    assert {path.name for path in folder.iterdir()} == {"case.json", "key.json", "side.high.png"}


@EACH_CASE
def test_that_look_alikes_keep_clear_of_the_discs(slug: str) -> None:
    key = read_file(Key, SET / "cases" / slug / "key.json")
    for area in key.look_alikes:
        (box,) = area.outlines["side"][0]
        assert isinstance(box, Rect)
        for concealment in key.concealments:
            (disc,) = concealment.outlines["side"][0]
            assert isinstance(disc, Ellipse)
            x, y = np.clip(disc.cx, box.x, box.x + box.w), np.clip(disc.cy, box.y, box.y + box.h)
            assert np.hypot(disc.cx - x, disc.cy - y) > disc.rx + 8


@pytest.mark.parametrize("language", list(Language))
def test_that_every_word_of_the_set_is_in_the_letters_of_its_language(language: Language) -> None:
    found = read_file(ExerciseSet, SET / "set.json")
    texts = [found.title[language], found.summary[language]]
    for slug in CASES:
        texts.append(read_file(Case, SET / "cases" / slug / "case.json").dossier.risk_note[language])
        texts.append(read_file(Key, SET / "cases" / slug / "key.json").explain.text[language])
    texts.append((SET / "lessons" / f"check-my-screen.{language}.md").read_text(encoding="utf-8"))
    assert [word for text in texts for word in strange_words(text, language)] == []


def test_that_the_lessons_have_the_same_parts_in_every_language() -> None:
    def parts(language: str) -> list[str]:
        lines = (SET / "lessons" / f"check-my-screen.{language}.md").read_text(encoding="utf-8").splitlines()
        return [line.split(" ")[0] if line[:1] in "#|-12345" else "text" for line in lines]

    assert all(parts(language) == parts("en") for language in Language)
    assert parts("en").count("|") == 7
