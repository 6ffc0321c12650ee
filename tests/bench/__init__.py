"""Measures what the project promises about speed and memory, beside its peers and on the same work."""
