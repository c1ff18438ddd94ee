"""The site: which pages it has, how they are laid out for its generator, and what is looked at when it stands."""
