"""The window as a screen reader has it: over the real accessibility bus, on a screen of its own."""
