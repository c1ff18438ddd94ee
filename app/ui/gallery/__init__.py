"""The page that shows every component in every state, for those who build: `lamplit gallery`."""
