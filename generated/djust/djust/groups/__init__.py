"""Groups of methods, each imported when it is first used."""
