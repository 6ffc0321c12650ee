"""From the nodes of a description to the IR."""
