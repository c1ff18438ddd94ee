"""What leaves the log as a file, and what comes back: plain Python, no window, no database."""
