/* A disk that keeps a record: stands before the C library's writes to the files in one folder, and notes each of them.
 *
 * Loaded with LD_PRELOAD. disk_record says which folder, and the open file for the notes; disk_mark notes how many
 * acts were confirmed by now. tests/safety/recorded_disk.py reads the notes: one head each, then the names, then the
 * bytes that were written. Files are known by their inode, so a new name changes nothing about what is in them.
 */
#include "our_folder.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

typedef struct {
    char kind[8];
    uint64_t file, at, size;
    uint64_t name, other, bytes;
} Head;

static int record = -1;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

void disk_record(const char *place, int fd)
{
    record = fd;
    snprintf(folder, sizeof folder, "%s", place);
}

static void note(const char *kind, uint64_t file, uint64_t at, uint64_t size, const char *name, const char *other,
                 const void *bytes, uint64_t count)
{
    Head head = {{0}, file, at, size, strlen(name), strlen(other), count};
    strncpy(head.kind, kind, sizeof head.kind - 1);
    struct iovec parts[] = {
        {&head, sizeof head}, {(void *)name, head.name}, {(void *)other, head.other}, {(void *)bytes, count}};
    ssize_t whole = sizeof head + head.name + head.other + count;
    pthread_mutex_lock(&one_at_a_time);
    /* A record with a gap proves nothing. */
    if (REAL(writev)(record, parts, 4) != whole)
        abort();
    pthread_mutex_unlock(&one_at_a_time);
}

void disk_mark(int confirmed)
{
    note("mark", 0, 0, confirmed, "", "", "", 0);
}

static uint64_t file_of(int fd)
{
    struct stat found;
    return fstat(fd, &found) == 0 ? found.st_ino : 0;
}

static const char *inside(const char *path)
{
    return path + strlen(folder);
}

static ssize_t wrote(int fd, const void *data, ssize_t size, off64_t at)
{
    char path[4096];
    int error = errno;
    if (size > 0 && path_of(fd, path))
        note("write", file_of(fd), at, size, "", "", data, size);
    errno = error;
    return size;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    return wrote(fd, data, REAL(pwrite)(fd, data, size, at), at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at)
{
    return wrote(fd, data, REAL(pwrite64)(fd, data, size, at), at);
}

ssize_t write(int fd, const void *data, size_t size)
{
    ssize_t written = REAL(write)(fd, data, size);
    return wrote(fd, data, written, written > 0 ? lseek64(fd, 0, SEEK_CUR) - written : 0);
}

static int synced(int fd, int result)
{
    char path[4096];
    if (result == 0 && path_of(fd, path)) {
        if (path[strlen(path) - 1] == '/')
            note("folder", 0, 0, 0, inside(path), "", "", 0);
        else
            note("sync", file_of(fd), 0, 0, "", "", "", 0);
    }
    return result;
}

int fsync(int fd)
{
    return synced(fd, REAL(fsync)(fd));
}

int fdatasync(int fd)
{
    return synced(fd, REAL(fdatasync)(fd));
}

static int cut(int fd, off64_t size, int result)
{
    char path[4096];
    if (result == 0 && path_of(fd, path))
        note("size", file_of(fd), 0, size, "", "", "", 0);
    return result;
}

int ftruncate(int fd, off_t size)
{
    return cut(fd, size, REAL(ftruncate)(fd, size));
}

int ftruncate64(int fd, off64_t size)
{
    return cut(fd, size, REAL(ftruncate64)(fd, size));
}

int unlink(const char *path)
{
    int result = REAL(unlink)(path);
    if (result == 0 && in_folder(path))
        note("unlink", 0, 0, 0, inside(path), "", "", 0);
    return result;
}

int rename(const char *old, const char *new)
{
    int result = REAL(rename)(old, new);
    if (result == 0 && in_folder(old) && in_folder(new))
        note("rename", 0, 0, 0, inside(old), inside(new), "", 0);
    return result;
}

int link(const char *old, const char *new)
{
    int result = REAL(link)(old, new);
    if (result == 0 && in_folder(old) && in_folder(new))
        note("link", 0, 0, 0, inside(old), inside(new), "", 0);
    return result;
}

static int may_make(void)
{
    return 1;
}

static void opened(const char *path, int fd, int flags, int is_new)
{
    if (is_new)
        note("make", file_of(fd), 0, 0, inside(path), "", "", 0);
    else if (flags & O_TRUNC)
        note("size", file_of(fd), 0, 0, "", "", "", 0);
}

OPEN(open, may_make, opened)
OPEN(open64, may_make, opened)
