"""Windows and what holds them together: start, navigation, title, menus."""
