"""Tables: one model, one view and one delegate for every sheet."""
