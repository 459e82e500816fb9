// What Stele sees of OpenSSL: its digests. Imported by the target `Codings` alone.
#include <openssl/sha.h>
