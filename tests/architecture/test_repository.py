"""What the repository as a whole promises: its front page, its changelog, and nothing of anybody's machine in it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from helpers.checkout import ROOT, belonging_files

# Put together here, so that this file does not hold what it looks for.
MACHINE_PATHS = [f"/{name}/" for name in ("work", "root", "home/[a-z]")] + [r"[A-Z]:\\Users\\"]
HOSTS = [
    r"\.".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "(org|com)"), ("deb", "debian"))
]
FOREIGN = re.compile("|".join(rf"(?<![\w.*]){place}" for place in MACHINE_PATHS) + "|" + "|".join(HOSTS))

BINARY = {
    ".png",
    ".jpg",
    ".jpeg",
    ".tif",
    ".tiff",
    ".npy",
    ".ttf",
    ".otf",
    ".qm",
    ".db",
    ".dcm",
    ".jp2",
    ".bmp",
    ".gif",
}


def _texts() -> list[tuple[Path, str]]:
    paths = [path for path in belonging_files() if path.suffix not in BINARY]
    return [(path, path.read_text(encoding="utf-8", errors="replace")) for path in paths]


@pytest.mark.parametrize(
    "line", ["see " + "/wo" + "rk/main", "C:" + "\\Users\\x", "https://" + "pypi" + ".org/simple", "/ro" + "ot/.bashrc"]
)
def test_that_the_search_for_machine_names_finds_them(line: str) -> None:
    assert FOREIGN.search(line)


def test_that_nothing_names_a_machine_or_a_package_host() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path, text in _texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if FOREIGN.search(line)
    ]
    assert not found


def test_that_text_files_are_utf8_with_unix_line_ends() -> None:
    for path in belonging_files():
        if path.suffix in {".py", ".md", ".json", ".toml", ".svg", ".ts", ".lock"}:
            raw = path.read_bytes()
            raw.decode("utf-8")
            assert b"\r\n" not in raw, path


def test_that_the_front_page_gives_exactly_the_two_commands() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [
        line
        for block in re.findall(r"```(?:sh|console|bash)\n(.*?)```", page, re.DOTALL)
        for line in block.splitlines()
    ]
    assert commands == ["python3 packaging/bootstrap.py run", "python3 packaging/bootstrap.py test"]


def test_that_links_between_the_pages_lead_somewhere() -> None:
    for path in ROOT.glob("*.md"):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{path.name} points to {target}"


def test_that_continuous_integration_runs_the_same_command() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    calls = [line for line in script.splitlines() if "python" in line]
    assert calls == ["exec python3 packaging/bootstrap.py test"]


def test_that_the_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", heading) for heading in headings[1:])
    kinds = set(re.findall(r"^### (.*)$", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_that_scripts_can_be_started() -> None:
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-s", ".ci/run"], capture_output=True, text=True, check=False
    )
    if listed.returncode == 0 and listed.stdout:
        assert listed.stdout.startswith("100755")
