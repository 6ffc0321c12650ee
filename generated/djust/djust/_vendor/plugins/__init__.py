"""Conventions, one a file: data from an `x-` block with the little behaviour it needs."""
