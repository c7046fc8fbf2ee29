"""How the desk looks: tokens, theme and marks."""
