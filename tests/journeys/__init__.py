"""Days at the oval through the real window: keys in, tables and file out."""
