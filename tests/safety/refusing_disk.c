/* A disk that refuses: stands before the C library's writes to the files in one folder.
 *
 * Loaded with LD_PRELOAD. disk_begin says which folder, which write is refused, counted from 1, and with which error
 * number, 0 to kill the process instead; with `lasts`, every later one is refused too, as on a disk that is full or
 * gone. disk_writes says how many there were.
 *
 * A write is what changes a file or its name: write, pwrite, fsync, ftruncate, unlink, rename, and making one.
 */
#include "our_folder.h"

#include <signal.h>

static int refuse_at, with_error, for_ever, writes;

void disk_begin(const char *place, int at, int error, int lasts)
{
    snprintf(folder, sizeof folder, "%s", place);
    refuse_at = at;
    with_error = error;
    for_ever = lasts;
    writes = 0;
}

int disk_writes(void)
{
    return writes;
}

static int is_ours(int fd)
{
    char path[4096];
    return path_of(fd, path);
}

static int refused(void)
{
    writes++;
    if (!refuse_at || writes < refuse_at || (writes > refuse_at && !for_ever))
        return 0;
    if (!with_error)
        kill(getpid(), SIGKILL);
    errno = with_error;
    return 1;
}

/* Of a write that is refused, half may have reached the disk. */
ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    if (is_ours(fd) && refused()) {
        int error = errno;
        REAL(pwrite)(fd, data, size / 2, at);
        errno = error;
        return -1;
    }
    return REAL(pwrite)(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at)
{
    if (is_ours(fd) && refused()) {
        int error = errno;
        REAL(pwrite64)(fd, data, size / 2, at);
        errno = error;
        return -1;
    }
    return REAL(pwrite64)(fd, data, size, at);
}

ssize_t write(int fd, const void *data, size_t size)
{
    return is_ours(fd) && refused() ? -1 : REAL(write)(fd, data, size);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    return is_ours(fd) && refused() ? -1 : REAL(writev)(fd, parts, count);
}

int fsync(int fd)
{
    return is_ours(fd) && refused() ? -1 : REAL(fsync)(fd);
}

int fdatasync(int fd)
{
    return is_ours(fd) && refused() ? -1 : REAL(fdatasync)(fd);
}

int ftruncate(int fd, off_t size)
{
    return is_ours(fd) && refused() ? -1 : REAL(ftruncate)(fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    return is_ours(fd) && refused() ? -1 : REAL(ftruncate64)(fd, size);
}

int unlink(const char *path)
{
    /* A full disk lets go of a file all the same. */
    return in_folder(path) && refused() && errno != ENOSPC ? -1 : REAL(unlink)(path);
}

int rename(const char *old, const char *new)
{
    return in_folder(new) && refused() ? -1 : REAL(rename)(old, new);
}

static int may_make(void)
{
    return !refused();
}

static void opened(const char *path, int fd, int flags, int is_new)
{
    (void)path, (void)fd, (void)flags, (void)is_new;
}

OPEN(open, may_make, opened)
OPEN(open64, may_make, opened)
