"""Reply files (`.xtreply`): a mentor's comments on their way back to the very answers (exchange.md 1.2-1.5)."""
