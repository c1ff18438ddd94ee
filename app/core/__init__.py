"""The plain heart of Lamplit: standard library only, no Qt, no files, no clock of its own."""
