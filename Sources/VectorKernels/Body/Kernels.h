// All kernels but Philox.h, once for each file that includes this. TABLE: the name of their table.
#include "Functions.h"
#include "Draws.h"
#include "Reductions.h"
#include "Order.h"
#include "Pairs.h"
#include "Maps.h"
#include "Paths.h"

const struct vk_kernels TABLE = {
#define VK_ENTRY(name, ...) .name = name,
    VK_KERNELS(VK_ENTRY)
#undef VK_ENTRY
};
