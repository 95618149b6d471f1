"""Build step: a wheel carries `assets/` and `exercises/` inside the package; a checkout reads them beside it."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree, rmtree

from setuptools import setup
from setuptools.command.build_py import build_py

CARRIED = ("assets", "exercises")


class BuildWithData(build_py):
    """Copies the data folders beside the modules of the package."""

    def run(self) -> None:
        """Build the modules, then add the data."""
        super().run()
        if self.editable_mode:
            return
        for name in CARRIED:
            target = Path(self.build_lib) / "xrayTrainer" / name
            rmtree(target, ignore_errors=True)
            copytree(Path(__file__).parent / name, target)


setup(cmdclass={"build_py": BuildWithData})
