"""Building blocks of screens: the canvas, gestures, icons, theme."""
