"""What stops the bootstrap and a person can mend: one clear sentence, no traceback."""

from __future__ import annotations

import errno


class RefusedError(Exception):
    """Carries the sentence."""


def explain_os_error(error: OSError) -> str:
    """Return the sentence for a failed file operation."""
    place = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full{place}: free about 1.2 GB and start again."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"This checkout can't be written{place}: start as the user that owns it, or copy it to a folder of yours."
        )
    return f"The system refused: {error.strerror or error}{place}."


def explain_pip(output: str) -> str:
    """Return the sentence for a failed installation, from what pip printed."""
    found = output.lower()
    if "no space left on device" in found or "not enough space on the disk" in found or "quota exceeded" in found:
        return "The disk is full: free about 1.2 GB and start again."
    if "do not match the hashes" in found:
        return "A package that was served is not the one that was pinned (its hash differs): nothing was installed."
    if "certificate_verify_failed" in found or "certificate verify failed" in found:
        return (
            "The package index can't be trusted: its certificate is not accepted here. If your network puts one of its "
            "own in between, name the file with it in PIP_CERT."
        )
    unreachable = (
        "failed to establish a new connection",
        "name or service not known",
        "name resolution",
        "getaddrinfo failed",
        "connection to",
        "connection refused",
        "network is unreachable",
        "cannot connect to proxy",
        "read timed out",
        "max retries exceeded",
        "connection error",
    )
    if any(sign in found for sign in unreachable):
        return (
            "The packages can't be downloaded: there is no network, or no way to the package index. Connect once, "
            "or set PIP_NO_INDEX=1 and name a folder that has the packages in PIP_FIND_LINKS."
        )
    if "no matching distribution found" in found:
        missing = output.rsplit("No matching distribution found for", 1)[-1].split()
        return (
            f"No ready-made package of {missing[0] if missing else 'a requirement'} fits this system and this Python: "
            "use a 64-bit Windows, macOS or glibc-based Linux and a Python from 3.11 to 3.14."
        )
    if "permission denied" in found or "access is denied" in found:
        return (
            "The environment in .venv can't be written: start as the user that owns it, and close programs that use it."
        )
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")] or lines[-1:] or ["no reason given"]
    return f"The packages could not be installed: {errors[0]}"
