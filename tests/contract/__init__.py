"""The contract run: every documented call through the real HTTP stack, against servers that judge it by the document."""
