"""What the templates print, decided beforehand: source texts and literals, never a string of the document as it is."""
