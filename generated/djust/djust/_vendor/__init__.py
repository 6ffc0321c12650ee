"""The runtime and the conventions that this package carries; do not edit."""
