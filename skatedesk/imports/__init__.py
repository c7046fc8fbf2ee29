"""The post: files that come in, read into facts or refused with the reason."""
