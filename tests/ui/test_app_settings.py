from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.ui.viewmodels.settings import FILE_NAME, LANGUAGE, SCHEME, SETTINGS, SNAPPING, AppSettings


def test_that_a_setting_is_there_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    settings = AppSettings(tmp_path)
    with qtbot.waitSignal(settings.changed) as told:
        settings.set(LANGUAGE, "ky")
    assert told.args == [LANGUAGE.key]
    assert AppSettings(tmp_path).get(LANGUAGE) == "ky"


def test_that_an_equal_value_is_not_told(tmp_path: Path, qtbot: QtBot) -> None:
    settings = AppSettings(tmp_path)
    with qtbot.assertNotEmitted(settings.changed):
        settings.set(SCHEME, SCHEME.default)


def test_that_a_value_that_does_not_fit_is_refused(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        AppSettings(tmp_path).set(LANGUAGE, "xx")


@pytest.mark.expects_log("does not fit")
@pytest.mark.parametrize("value", ["xx", "ru, en", '"@ByteArray(\\0)"'])
def test_that_a_foreign_value_gives_the_default(tmp_path: Path, value: str, qapp: object) -> None:
    (tmp_path / FILE_NAME).write_text(f"[view]\nlanguage={value}\n", encoding="utf-8")
    assert AppSettings(tmp_path).get(LANGUAGE) == LANGUAGE.default


@pytest.mark.expects_log("can't be read")
@pytest.mark.parametrize("content", [b"\x00\x01\x02\xff" * 300, b"[view\nlanguage=ru\n[[["])
def test_that_a_damaged_file_is_kept_aside_and_defaults_hold(tmp_path: Path, content: bytes, qapp: object) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(content)
    settings = AppSettings(tmp_path)
    assert {spec.key: settings.get(spec) for spec in SETTINGS} == {spec.key: spec.default for spec in SETTINGS}
    assert file.with_suffix(".damaged").read_bytes() == content
    settings.set(LANGUAGE, "tg")
    assert AppSettings(tmp_path).get(LANGUAGE) == "tg"


@pytest.mark.expects_log("can't be written")
def test_that_settings_that_can_t_be_stored_hold_for_this_run(tmp_path: Path, qapp: object) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    settings = AppSettings(blocked)
    settings.set(LANGUAGE, "kk")
    assert settings.get(LANGUAGE) == "kk"


ANNA, BERIK = PersonId("5f0c1c1e-0000-4000-8000-000000000001"), PersonId("5f0c1c1e-0000-4000-8000-000000000002")


def test_that_a_personal_wish_holds_for_its_person_alone_and_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    settings = AppSettings(tmp_path)
    settings.set_people(ANNA, [BERIK])
    settings.set(SNAPPING, "on")
    with qtbot.waitSignal(settings.changed) as told:
        settings.set_people(BERIK, [ANNA])
    assert told.args == [SNAPPING.key]
    assert settings.get(SNAPPING) == "off"
    again = AppSettings(tmp_path)
    assert again.get(SNAPPING) == "off", "nobody is known yet"
    again.set_people(ANNA, [BERIK])
    assert again.get(SNAPPING) == "on"


def test_that_what_was_chosen_before_anybody_was_known_is_the_first_person_s(tmp_path: Path, qapp: object) -> None:
    settings = AppSettings(tmp_path)
    settings.set(SNAPPING, "on")
    settings.set_people(ANNA)
    assert settings.get(SNAPPING) == "on"
    settings.set_people(BERIK, [ANNA])
    assert settings.get(SNAPPING) == "off"
    settings.set_people(ANNA, [BERIK])
    assert settings.get(SNAPPING) == "on"


def test_that_nothing_stays_of_a_person_who_is_gone(tmp_path: Path, qapp: object) -> None:
    settings = AppSettings(tmp_path)
    settings.set_people(ANNA)
    settings.set(SNAPPING, "on")
    settings.set_people(BERIK)
    settings.set(LANGUAGE, "tg")
    assert ANNA not in (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    settings.set_people(ANNA)
    assert settings.get(SNAPPING) == "off"
