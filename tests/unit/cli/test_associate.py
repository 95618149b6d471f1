"""Files open by double click: what is written for the desktop, and that it can be taken back."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from xrayTrainer.__main__ import main
from xrayTrainer.cli.associate import MEDIA_TYPES, in_desktop
from xrayTrainer.ui.shell.given_files import SUFFIXES

NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_that_every_file_the_window_takes_is_entered(tmp_path: Path) -> None:
    in_desktop(tmp_path, ("/a place/py$thon", "-m", "xrayTrainer"))
    (package,) = tmp_path.rglob("packages/*.xml")
    root = ElementTree.parse(package).getroot()
    globs = {one.get("pattern") for one in root.iter(f"{NAMESPACE}glob")}
    assert globs == {f"*{suffix}" for suffix in SUFFIXES}
    (entry,) = tmp_path.rglob("*.desktop")
    lines = dict(line.split("=", 1) for line in entry.read_text().splitlines() if "=" in line)
    assert lines["Exec"] == '"/a place/py\\\\$thon" "-m" "xrayTrainer" %f'
    assert set(lines["MimeType"].rstrip(";").split(";")) == {media_type for media_type, _ in MEDIA_TYPES.values()}
    assert list(tmp_path.rglob("*.svg"))
    in_desktop(tmp_path, ("python",), remove=True)
    assert not [path for path in tmp_path.rglob("xraytrainer*") if path.is_file()]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the desktop of this system keeps it elsewhere")
def test_that_the_command_says_what_it_did_or_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert main(["--lang", "en", "--data", str(tmp_path / "data"), "associate"]) == 0
    assert ".xtpack" in capsys.readouterr().out
    assert main(["--lang", "en", "--data", str(tmp_path / "data"), "associate", "--remove"]) == 0
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert main(["--lang", "en", "--data", str(tmp_path / "data"), "associate"]) == 2
