"""The preferences file."""
