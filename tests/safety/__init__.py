"""Nothing lost: the program is killed, the disk refuses, the file is damaged, and then everything is counted."""
