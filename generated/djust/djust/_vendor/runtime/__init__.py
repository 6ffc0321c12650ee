"""What every generated package carries: real Python, copied byte for byte."""
