"""Is a folder on a network drive? SQLite's locks do not hold there, so the records never lie there.

Linux is asked through its table of mounts, Windows through `GetDriveTypeW`.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from xrayTrainer.domain.errors import UserError

MOUNTS = Path("/proc/mounts")

_NETWORK = frozenset(
    {
        "9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "fuse.ceph", "fuse.cifs", "fuse.davfs2",
        "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.smbnetfs", "fuse.sshfs", "glusterfs", "gpfs",
        "lustre", "ncpfs", "nfs", "nfs4", "prl_fs", "smb", "smb2", "smb3", "smbfs", "vboxsf",
    }
)  # fmt: skip
_DRIVE_REMOTE = 4


def network_kind(folder: Path, mounts: Path = MOUNTS) -> str | None:
    """Return the kind of network file system that `folder` (which need not exist yet) lies on, None for a local disk.

    Parameters
    ----------
    folder
        Any folder.
    mounts
        Table of mounts in the form of `/proc/mounts`; where it is absent the folder counts as local.
    """
    if sys.platform == "win32":
        return _windows_kind(folder)
    try:
        table = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None
    return kind_in_table(os.path.realpath(folder), table)


def kind_in_table(path: str, table: str) -> str | None:
    """Return the network file system type under absolute `path` by a table of mounts; the innermost mount decides."""
    best, kind = "", None
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = _unescape(fields[1])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind if kind in _NETWORK else None


def _unescape(field: str) -> str:
    """Undo the octal escapes (`\\040` for a space) of a table of mounts."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found.group(1), 8)), field)


def _windows_kind(folder: Path) -> str | None:
    """Return "smb" for a share by its UNC name or behind a drive letter."""
    anchor = folder.resolve().anchor
    if anchor.startswith("\\\\"):
        return "smb"
    import ctypes  # only here: no other system has `windll`

    windll = getattr(ctypes, "windll", None)
    if windll is not None and windll.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE:
        return "smb"
    return None


def refuse_network_drive(folder: Path, mounts: Path = MOUNTS) -> None:
    """Raise `UserError("storage.network_drive")` when `folder` lies on a network drive."""
    kind = network_kind(folder, mounts)
    if kind is not None:
        raise UserError("storage.network_drive", folder=str(folder), kind=kind)
