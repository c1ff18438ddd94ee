"""Assignments as they travel: what goes into a sealed file, and what is let in from one."""
