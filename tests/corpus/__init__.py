"""Documents of others, each put through every gate."""
