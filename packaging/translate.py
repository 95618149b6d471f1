"""Keeps the translations of the windows: finds strings, compiles, checks.

    translate.py update     read the strings of xrayTrainer/ui into assets/translations/*.ts, then compile
    translate.py check      exit 1 when a .ts file is stale, a string is unfinished, or a .qm is not what its .ts makes

What a person translates stands in the `.ts` files alone; Qt's own tools read and compile them.  English has a file for
its plurals.  `qtbase_ky` and `qtbase_tg` word the dialogs for which Qt itself has no Kyrgyz and no Tajik.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "xrayTrainer" / "ui"
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("en", "ru", "kk", "ky", "tg")


@dataclass(frozen=True)
class Message:
    """One string of a `.ts` file; several texts where it is a plural."""

    context: str
    source: str
    comment: str
    numerus: bool
    state: str
    texts: tuple[str, ...]

    @property
    def identity(self) -> tuple[str, str, str, bool]:
        """What the program asks for."""
        return self.context, self.source, self.comment, self.numerus


def messages(file: Path) -> Iterator[Message]:
    """Read a `.ts` file of our own."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context=context.findtext("name") or "",
                source=message.findtext("source") or "",
                comment=message.findtext("comment") or "",
                numerus=message.get("numerus") == "yes",
                state=translation.get("type", ""),
                texts=tuple(forms or [translation.text or ""]),
            )


def update_file(language: str, file: Path) -> None:
    """Bring a `.ts` file up to date with the program's strings; what is translated stays."""
    options = ["-no-obsolete", "-locations", "none", "-no-ui-lines", "-silent"]
    options += ["-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    sources = [str(path.relative_to(ROOT)) for path in sorted(SOURCES.rglob("*.py"))]
    _run("lupdate", *options, *sources, "-ts", str(file))


def compile_file(source: Path, target: Path) -> None:
    """Compile a `.ts` file to a `.qm` file."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def update() -> int:
    """Update and compile everything; return 0."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        update_file(language, FOLDER / f"xraytrainer_{language}.ts")
    for file in sorted(FOLDER.glob("*.ts")):
        compile_file(file, file.with_suffix(".qm"))
        left = sum(message.state == "unfinished" for message in messages(file))
        print(f"{file.name}: {left} unfinished" if left else f"{file.name}: complete")
    return 0


def check() -> int:
    """Print what is wrong; return 1 if anything is."""
    faults = list(find_faults())
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def find_faults() -> Iterator[str]:
    """Yield a line for each stale or unfinished file."""
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            fresh = Path(folder) / f"{language}.ts"
            update_file(language, fresh)
            wanted = {message.identity for message in messages(fresh)}
            file = FOLDER / f"xraytrainer_{language}.ts"
            known = {message.identity for message in messages(file)} if file.is_file() else set()
            yield from (f"{file.name}: new string {identity[:2]}" for identity in sorted(wanted - known))
            yield from (f"{file.name}: string is gone: {identity[:2]}" for identity in sorted(known - wanted))
        for file in sorted(FOLDER.glob("*.ts")):
            for message in messages(file):
                if message.state == "unfinished" or not all(text.strip() for text in message.texts):
                    yield f"{file.name}: unfinished: {message.context}: {message.source}"
            compiled = Path(folder) / f"{file.stem}.qm"
            compile_file(file, compiled)
            stored = file.with_suffix(".qm")
            if not stored.is_file() or stored.read_bytes() != compiled.read_bytes():
                yield f"{stored.name}: not compiled from {file.name} as it is now"


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools, as PySide6 carries it."""
    script = Path(sys.executable).parent / f"pyside6-{tool}"
    command = [str(script if script.exists() else script.with_suffix(".exe")), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{tool} failed: {done.stdout}{done.stderr}")


def main(arguments: list[str]) -> int:
    """Run the command named."""
    commands = {"update": update, "check": check}
    if len(arguments) != 1 or arguments[0] not in commands:
        print(__doc__)
        return 2
    return commands[arguments[0]]()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
