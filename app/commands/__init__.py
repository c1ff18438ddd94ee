"""The second door: what `lamplit` does without a window."""
