"""Gestures: each an object with begin, move, end and cancel, fed by mouse, pen or keyboard."""
