"""Screens: passive, they show what they are given and say what the person wants."""
