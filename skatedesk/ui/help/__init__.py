"""Help at the desk: the manual at the place where one is, what each field is for, and the quick card."""
