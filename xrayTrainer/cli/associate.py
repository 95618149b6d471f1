"""`xray-trainer associate`: packs, cards, results and replies open by double click.

Linux: a desktop entry and media types of the person's own (freedesktop.org: Desktop Entry 1.5, Shared MIME-info 0.21).
Windows: classes of the person's own in the registry.  `--remove` takes all of it back.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

import click

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of, replace_file
from xrayTrainer.resources import assets

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation

MEDIA_TYPES: Mapping[str, tuple[str, str]] = {
    ".xtpack": ("application/vnd.xraytrainer.pack+zip", "XrayTrainer pack"),
    ".xtid": ("application/vnd.xraytrainer.identity+json", "XrayTrainer identity card"),
    ".xtresult": ("application/vnd.xraytrainer.result+zip", "XrayTrainer results"),
    ".xtreply": ("application/vnd.xraytrainer.reply+zip", "XrayTrainer reply"),
}
"""Media type and English name, by the ending of a file's name."""

_ENTRY = "xraytrainer.desktop"
_PACKAGE = "xraytrainer.xml"
_ICON = "xraytrainer.svg"


@click.command()
@click.option("--remove", is_flag=True, help="Take it back.")
@click.pass_obj
def associate(invocation: Invocation, *, remove: bool) -> None:
    """Open packs, cards, results and replies by double click."""
    command = (sys.executable, "-m", "xrayTrainer")
    try:
        if sys.platform == "win32":
            _in_registry(command, remove=remove)
        elif sys.platform == "darwin":
            raise UserError("associate.not_here")
        else:
            in_desktop(_data_home(), command, remove=remove)
    except OSError as error:
        raise UserError("associate.not_written", reason=reason_of(error)) from error
    endings = ", ".join(MEDIA_TYPES)
    click.echo(invocation.messages.text("associate.removed" if remove else "associate.done", endings=endings))


def in_desktop(data_home: Path, command: tuple[str, ...], *, remove: bool = False) -> None:
    """Enter the files in a person's data folder (`~/.local/share`), or take them out.

    Raises
    ------
    OSError
        What the disk refuses.
    """
    entry = data_home / "applications" / _ENTRY
    package = data_home / "mime" / "packages" / _PACKAGE
    icon = data_home / "icons" / "hicolor" / "scalable" / "apps" / _ICON
    if remove:
        for path in (entry, package, icon):
            path.unlink(missing_ok=True)
    else:
        for path in (entry, package, icon):
            path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(package, _media_types().encode())
        replace_file(icon, (assets() / "icons" / _ICON).read_bytes())
        replace_file(entry, _desktop_entry(command).encode())
    for tool, folder in (("update-mime-database", data_home / "mime"), ("update-desktop-database", entry.parent)):
        found = shutil.which(tool)
        if found is not None and folder.is_dir():
            subprocess.run([found, str(folder)], check=False, capture_output=True, timeout=60)


def _desktop_entry(command: tuple[str, ...]) -> str:
    types = ";".join(media_type for media_type, _ in MEDIA_TYPES.values())
    quoted = " ".join(_quoted(part) for part in command)
    return (
        "[Desktop Entry]\nType=Application\nVersion=1.5\nName=XrayTrainer\n"
        f"Exec={quoted} %f\nIcon=xraytrainer\nTerminal=false\nCategories=Education;\nMimeType={types};\n"
    )


def _quoted(part: str) -> str:
    """Return an argument as `Exec` wants it."""
    for special in ("\\", '"', "`", "$"):
        part = part.replace(special, f"\\{special}")
    return '"' + part.replace("\\", "\\\\").replace("%", "%%") + '"'


def _media_types() -> str:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append('<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">')
    for ending, (media_type, name) in MEDIA_TYPES.items():
        lines.append(f"  <mime-type type={quoteattr(media_type)}>")
        lines.append(f"    <comment>{escape(name)}</comment>")
        lines.append('    <icon name="xraytrainer"/>')
        lines.append(f'    <glob pattern="*{ending}"/>')
        lines.append("  </mime-type>")
    return "\n".join([*lines, "</mime-info>", ""])


def _data_home() -> Path:
    given = os.environ.get("XDG_DATA_HOME", "")
    return Path(given) if given and Path(given).is_absolute() else Path.home() / ".local" / "share"


def _in_registry(command: tuple[str, ...], *, remove: bool) -> None:
    """Enter the files in the registry of the person at work, or take them out."""
    import winreg as registry_module

    registry: Any = registry_module
    windowless = Path(command[0]).with_name("pythonw.exe")
    program = str(windowless if windowless.is_file() else command[0])
    line = " ".join(f'"{part}"' for part in (program, *command[1:], "%1"))
    for ending, (_media_type, name) in MEDIA_TYPES.items():
        kind = f"XrayTrainer{ending}"
        base = rf"Software\Classes\{kind}"
        if remove:
            for key in (rf"{base}\shell\open\command", rf"{base}\shell\open", rf"{base}\shell", base):
                _drop_key(registry, key)
            _drop_key(registry, rf"Software\Classes\{ending}")
            continue
        for key, value in ((rf"Software\Classes\{ending}", kind), (base, name), (rf"{base}\shell\open\command", line)):
            with registry.CreateKey(registry.HKEY_CURRENT_USER, key) as made:
                registry.SetValueEx(made, "", 0, registry.REG_SZ, value)


def _drop_key(registry: Any, key: str) -> None:
    try:
        registry.DeleteKey(registry.HKEY_CURRENT_USER, key)
    except FileNotFoundError:
        return
