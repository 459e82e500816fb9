// What Stele sees of zlib. Imported by the target `Codings` alone.
#include <zlib.h>
