"""Lamplit as a whole, from the window down to the file."""
