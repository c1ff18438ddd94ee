"""Everything that a family laptop does to the log, and everything that a file from elsewhere may try, counted."""
