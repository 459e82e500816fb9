// What Linux offers beyond POSIX, declared as in its manual (syncfs(2), rename(2)): Swift's own module of the
// C library leaves these out. Imported by the target `Publishing` alone.
#if defined(__linux__)
int syncfs(int descriptor);
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
#endif
