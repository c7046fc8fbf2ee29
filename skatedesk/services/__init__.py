"""The official: what an official can do or ask to see, one function each."""
