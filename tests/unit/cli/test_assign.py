"""`xray-trainer assign` and `course`: a set goes from a mentor to a unit with whom it is for, in words."""

import json
from pathlib import Path

import pytest
from helpers.assigned import put_set
from helpers.small_sets import SET_ID

from xrayTrainer.app import open_services
from xrayTrainer.cli.main import main
from xrayTrainer.domain.ids import SetId

FORM_A, FORM_B = SetId("aaaaaaaa-0000-4000-8000-00000000000a"), SetId("bbbbbbbb-0000-4000-8000-00000000000b")


def run(data: Path, *arguments: str, capsys: pytest.CaptureFixture[str], fails: bool = False) -> str:
    status = main([*("--data", str(data)), "--lang", "en", *arguments], open_services=open_services)
    said = capsys.readouterr()
    assert status == (2 if fails else 0), said
    return said.err if fails else said.out


def test_that_a_set_is_given_sent_and_taken_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mentor, unit, file = tmp_path / "mentor", tmp_path / "unit", tmp_path / "a.xtpack"
    put_set(mentor, SET_ID)
    with open_services(unit) as services:
        services.people.current()
        person = services.people.keep_results("Aida Testova")[0].id
        services.people.save_profile(person, tmp_path / "aida.json")
    with open_services(mentor) as services:
        services.people.use_profile(tmp_path / "aida.json")
    run(mentor, "identity", "make", "--name", "A mentor", capsys=capsys)
    assert "Choose the people" in run(mentor, "assign", "give", SET_ID, capsys=capsys, fails=True)
    wrong = ("assign", "give", SET_ID, "--to", "Bek")
    assert 'Nobody here is called "Bek"' in run(mentor, *wrong, capsys=capsys, fails=True)
    build = ("pack", "build", str(mentor / "sets" / f"own-{SET_ID[-4:]}"), "--out", str(file))
    assert "--help" in run(mentor, *build, "--due", "2126-01-31", capsys=capsys, fails=True)
    built = run(mentor, *build, "--assign-to", "Aida Testova", "--due", "2126-01-31", capsys=capsys)
    assert "1 assignment goes with it" in built
    assert "1 assignment came" in run(unit, "pack", "import", str(file), capsys=capsys)
    with open_services(unit) as services:
        services.people.switch(person)
        (home,) = services.training.home().assignments
        assert (home.due_on, home.can_begin, home.author) == ("2126-01-31", True, "A mentor")
    listed = run(mentor, "assign", "list", capsys=capsys)
    assert "Small  last day: 2126-01-31  done: 0, begun: 0, open: 1, overdue: 0" in listed
    (told,) = json.loads(run(mentor, "assign", "list", "--json", capsys=capsys))
    assert (told["told"], told["people"][0]["id"], told["people"][0]["doing"]) == (True, person, "open")
    assert "taken back" in run(mentor, "assign", "withdraw", told["id"], capsys=capsys)
    assert "No assignments" in run(mentor, "assign", "list", capsys=capsys)


def test_that_a_course_is_made_shown_and_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mentor = tmp_path / "mentor"
    for set_id in (FORM_A, FORM_B):
        put_set(mentor, set_id)
    with open_services(mentor) as services:
        services.people.current()
        services.people.keep_results("Aida Testova")
    make = ("course", "make", "Spring", "--form-a", FORM_A, "--form-b", FORM_B, "--to", "Aida Testova")
    assert "Say when the post-test ends" in run(mentor, *make, capsys=capsys, fails=True)
    made = run(mentor, *make, "--post-due", "2126-01-31", capsys=capsys)
    course = made.split("The course ")[1].split()[0]
    assert "Spring  people: 1  pre-test: 0, practice: -" in run(mentor, "course", "list", capsys=capsys)
    assert "Aida Testova  begins with form" in run(mentor, "course", "show", course, capsys=capsys)
    shown = json.loads(run(mentor, "course", "show", course, "--json", capsys=capsys))
    assert set(shown["people"][0]["stages"]) == {"pre", "post", "retention"}
    run(mentor, "course", "save", course, str(tmp_path / "c.json"), capsys=capsys)
    assert course in run(tmp_path / "other", "course", "take", str(tmp_path / "c.json"), capsys=capsys)
    lost = run(mentor, "course", "show", FORM_A, capsys=capsys, fails=True)
    assert "This course is not here" in lost
