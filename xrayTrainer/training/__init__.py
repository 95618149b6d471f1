"""How training goes on: what time counts, which case comes next."""
