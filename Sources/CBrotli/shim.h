// What Stele sees of Brotli. Imported by the target `Codings` alone.
#include <brotli/decode.h>
#include <brotli/encode.h>
