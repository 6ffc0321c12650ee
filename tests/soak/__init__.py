"""Long runs of the real thing, each a table of laws and figures."""
