"""What two people hand each other as files: cards, and sealed files that one of them alone can read."""
