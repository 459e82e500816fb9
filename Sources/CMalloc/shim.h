// What the memory of the C library is tuned with; only Linux has it.
#if defined(__linux__)
#include <malloc.h>
#endif
