"""What each page shows, derived without a widget."""
