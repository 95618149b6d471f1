"""Makes XrayTrainer run, or tested, from a bare checkout: `python3 packaging/bootstrap.py run|test`.

Needs nothing but Python 3.11 or newer: the environment is made in `.venv/` of the checkout, from packages pinned by
hash. This file alone must load under older versions of Python, to say which is wanted.

run [ARGS]       start the program; where there is no screen, play the demonstration instead
test [--full]    every check of the project; --full adds the long ones and the benchmarks
lock             for developers: pin the requirements of pyproject.toml anew
"""

import os
import sys

OLDEST = (3, 11)
TOO_NEW = (3, 15)


def main() -> int:
    """Run the habit that the command line names and return its exit code."""
    version = sys.version_info[:2]
    if not OLDEST <= version < TOO_NEW:
        sentence = "XrayTrainer needs Python {}.{} or newer, but older than {}.{}; this is {}.{} ({}).\n"
        sys.stderr.write(sentence.format(*OLDEST, *TOO_NEW, *version, sys.executable))
        return 1
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    import entry

    return entry.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
