"""The voice: a process of its own that renders and plays, and the side of it that the window talks to."""
