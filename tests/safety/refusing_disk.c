/* A disk that refuses: stands before the C library's writes to the files in one folder.
 *
 * Loaded with LD_PRELOAD. disk_begin says which folder, which write is refused, counted from 1, and with which error
 * number, 0 to kill the process instead; with `lasts`, every later one is refused too, as on a disk that is full or
 * gone. disk_writes says how many there were.
 *
 * A write is what changes a file or its name: write, pwrite, fsync, ftruncate, unlink, rename, and making one.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static char folder[4096];
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

static int in_folder(const char *path)
{
    return *folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_ours(int fd)
{
    char link[64], path[4096];
    if (!*folder)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return in_folder(path);
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

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

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

static int may_open(const char *path, int flags)
{
    return !((flags & O_CREAT) && in_folder(path) && access(path, F_OK) != 0 && refused());
}

#define OPEN(name)                                                          \
    int name(const char *path, int flags, ...)                              \
    {                                                                       \
        va_list more;                                                       \
        va_start(more, flags);                                              \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                                       \
        return may_open(path, flags) ? REAL(name)(path, flags, mode) : -1;  \
    }

OPEN(open)
OPEN(open64)
