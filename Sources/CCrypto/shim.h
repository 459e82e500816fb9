// What Stele sees of OpenSSL: its digests. Imported by the target `Codings` alone.
//
// The functions for one digest are called old since OpenSSL 3; the newer ones look for providers of algorithms first and
// read a file of settings, which takes longer than all digests of a small portal.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
