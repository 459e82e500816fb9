/* SPDX-License-Identifier: Apache-2.0
 *
 * Stands between a program and the C library (LD_PRELOAD), counts what the program does to the files below
 * FAULT_FOLDER, and lets one of these operations go wrong:
 *
 *   FAULT_LOG     a file to which each operation is written before it is done, a line each
 *   FAULT_AT      the number of the operation that goes wrong, from 1; 0 or nothing for none
 *   FAULT_KIND    kill: the process is killed instead; half: of a write only a half is done, then it is killed;
 *                 or a number of errno with which the operation fails
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { most_descriptors = 1024 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *names[most_descriptors]; /* of the open files below the folder */
static long count;

static int is_watched(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* Notes an operation; what has to become of it: 0 to do it, -1 for a half, or a number of errno. */
static int fault(const char *operation, const char *path, const char *other) {
  pthread_mutex_lock(&lock);
  long number = ++count;
  pthread_mutex_unlock(&lock);
  const char *log = getenv("FAULT_LOG");
  if (log) {
    char line[2 * PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%s\t%s\t%s\n", operation, path, other ? other : "");
    int (*open_file)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    ssize_t (*write_file)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    int descriptor = open_file(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (descriptor >= 0 && write_file(descriptor, line, (size_t)length) != length) abort();
    close(descriptor);
  }
  const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
  if (!at || !kind || atol(at) != number) return 0;
  if (strcmp(kind, "kill") == 0) kill(getpid(), SIGKILL);
  if (strcmp(kind, "half") == 0) return -1;
  return atoi(kind);
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define FAIL_IF(code) do { int c = (code); if (c > 0) { errno = c; return -1; } \
    if (c < 0) kill(getpid(), SIGKILL); } while (0)

static int opened(int descriptor, const char *path) {
  if (descriptor >= 0 && descriptor < most_descriptors) {
    free(names[descriptor]);
    names[descriptor] = is_watched(path) ? strdup(path) : NULL;
  }
  return descriptor;
}

static const char *name_of(int descriptor) {
  return descriptor >= 0 && descriptor < most_descriptors ? names[descriptor] : NULL;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
  va_end(rest);
  REAL(open);
  if (flags & O_CREAT && is_watched(path)) FAIL_IF(fault("create", path, NULL));
  return opened(real(path, flags, mode), path);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
  va_end(rest);
  REAL(open64);
  if (flags & O_CREAT && is_watched(path)) FAIL_IF(fault("create", path, NULL));
  return opened(real(path, flags, mode), path);
}

int close(int descriptor) {
  REAL(close);
  if (descriptor >= 0 && descriptor < most_descriptors) {
    free(names[descriptor]);
    names[descriptor] = NULL;
  }
  return real(descriptor);
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
  REAL(write);
  if (name_of(descriptor)) {
    int code = fault("write", name_of(descriptor), NULL);
    if (code < 0) {
      if (real(descriptor, bytes, size / 2) < 0) abort();
      kill(getpid(), SIGKILL);
    }
    FAIL_IF(code);
  }
  return real(descriptor, bytes, size);
}

int fsync(int descriptor) {
  REAL(fsync);
  if (name_of(descriptor)) FAIL_IF(fault("fsync", name_of(descriptor), NULL));
  return real(descriptor);
}

int syncfs(int descriptor) {
  REAL(syncfs);
  if (name_of(descriptor)) FAIL_IF(fault("syncfs", name_of(descriptor), NULL));
  return real(descriptor);
}

int rename(const char *from, const char *to) {
  REAL(rename);
  if (is_watched(to)) FAIL_IF(fault("rename", from, to));
  return real(from, to);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  REAL(renameat2);
  if (is_watched(to)) FAIL_IF(fault("exchange", from, to));
  return real(from_folder, from, to_folder, to, flags);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
  REAL(linkat);
  if (is_watched(to)) FAIL_IF(fault("link", from, to));
  return real(from_folder, from, to_folder, to, flags);
}

int unlink(const char *path) {
  REAL(unlink);
  if (is_watched(path)) FAIL_IF(fault("unlink", path, NULL));
  return real(path);
}

int rmdir(const char *path) {
  REAL(rmdir);
  if (is_watched(path)) FAIL_IF(fault("rmdir", path, NULL));
  return real(path);
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  if (is_watched(path)) FAIL_IF(fault("mkdir", path, NULL));
  return real(path, mode);
}
