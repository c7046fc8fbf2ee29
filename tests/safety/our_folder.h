/* What the disks of the tests have in common: they look only at the files of one folder, and know them by their path. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* Ends with a slash; empty while nothing is looked at. */
static char folder[4096];

static int in_folder(const char *path)
{
    return *folder && strncmp(path, folder, strlen(folder)) == 0;
}

/* The path of an open file or folder into `path`, with a slash at the end of a folder; 0 where it is none of ours. */
static int path_of(int fd, char path[4096])
{
    char link[64];
    struct stat found;
    if (!*folder)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, 4094);
    if (length < 0)
        return 0;
    path[length] = 0;
    if (fstat(fd, &found) == 0 && S_ISDIR(found.st_mode))
        strcpy(path + length, "/");
    return in_folder(path);
}

/* Stands before open and open64: MAY_MAKE() may refuse a new file by 0, OPENED(path, fd, flags, is_new) is told. */
#define OPEN(name, MAY_MAKE, OPENED)                                              \
    int name(const char *path, int flags, ...)                                    \
    {                                                                             \
        va_list more;                                                             \
        va_start(more, flags);                                                    \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                                             \
        int is_new = (flags & O_CREAT) && in_folder(path) && access(path, F_OK) != 0; \
        if (is_new && !MAY_MAKE())                                                \
            return -1;                                                            \
        int fd = REAL(name)(path, flags, mode);                                   \
        if (fd >= 0 && in_folder(path))                                           \
            OPENED(path, fd, flags, is_new);                                      \
        return fd;                                                                \
    }
