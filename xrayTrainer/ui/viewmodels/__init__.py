"""What a screen shows, without widgets: QtCore only."""
