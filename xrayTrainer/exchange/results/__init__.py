"""Result files (`.xtresult`): one person's finished sessions on their way to a mentor or unit (exchange.md 1.2-1.5)."""
