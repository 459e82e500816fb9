// The whole of libcmark-gfm that Stele sees. Imported by the target `Markdown` alone.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
