"""A peer: training steps of the same network in PyTorch, and the nanoseconds that they took.

Run as `python3 torch_peer.py NAME`, NAME being a key of SETTINGS below; allocators and threads are set by the one who
starts it. A line of input is `CASE STEPS TASKS`; the first answer, before any line, is `ready VERSIONS CASE…`, or
`missing PACKAGE`. The line `memory 0 0` is answered with the largest resident memory so far, in bytes.

A step is what the trainer's is: latents and images of 64, the discriminator on real and generated images, then the
generator through the discriminator, whose own gradients are left out; Adam. The network stands in
script/reference/dcgan.py too, where it is checked against the trainer.
"""

import math
import resource
import signal
import sys
import time

# The one who started us is interrupted by the same key and closes the pipe.
signal.signal(signal.SIGINT, signal.SIG_IGN)

try:
    import torch
    from torch import nn
    from torch.nn import functional as F
except ImportError:
    print("missing torch", flush=True)
    sys.exit()

BATCH, LATENTS, IMAGES = 64, 100, 1024
# Name: size, channels, whether in bfloat16, whether every fourth step has the R1 penalty.
CASES = {
    "float32-64": (64, 3, False, False),
    "bfloat16-64": (64, 3, True, False),
    "r1-64": (64, 3, False, True),
    "float32-32": (32, 1, False, False),
    "bfloat16-32": (32, 1, True, False),
}
# What a user can set: the layout, real and generated images as one batch, the fused optimiser, and for bfloat16
# networks kept in it beside master weights instead of autocast.
SETTINGS = {
    "torch": {},
    "torch-channels-last": {"channels_last": True},
    "torch-tuned": {"channels_last": True, "one_batch": True, "fused": True},
    "torch-tuned-nchw": {"one_batch": True, "fused": True},
    "torch-tuned-masters": {"channels_last": True, "one_batch": True, "fused": True, "masters": True},
}


def deconvolution(a, b):
    return nn.ConvTranspose2d(a, b, 5, stride=2, padding=2, output_padding=1)


def networks(size, channels):
    hidden = [512, 256, 128, 64] if size == 64 else [128, 64, 32]
    layers = [nn.Linear(LATENTS, hidden[0] * 16), nn.ReLU(True), nn.Unflatten(1, (hidden[0], 4, 4))]
    for a, b in zip(hidden, hidden[1:]):
        layers += [deconvolution(a, b), nn.ReLU(True)]
    generator = nn.Sequential(*layers, deconvolution(hidden[-1], channels), nn.Tanh())
    layers = []
    for a, b in zip([channels] + hidden[:0:-1], hidden[::-1]):
        layers += [nn.Conv2d(a, b, 5, stride=2, padding=2), nn.LeakyReLU(0.2, True)]
    discriminator = nn.Sequential(*layers, nn.Flatten(), nn.Linear(hidden[0] * 16, 1), nn.Flatten(0))
    return generator, discriminator


class Optimiser:
    """Adam; for networks in bfloat16 over master weights of 32 bits."""

    def __init__(self, network, masters, fused):
        self.parameters = list(network.parameters())
        self.masters = [p.detach().float() for p in self.parameters] if masters else self.parameters
        self.adam = torch.optim.Adam(self.masters, lr=2e-4, betas=(0.5, 0.999), fused=fused or None)

    def update(self, loss):
        for p in self.parameters:
            p.grad = None
        loss.backward()
        if self.masters is self.parameters:
            self.adam.step()
            return
        for master, p in zip(self.masters, self.parameters):
            master.grad = p.grad.float()
        self.adam.step()
        with torch.no_grad():
            torch._foreach_copy_(self.parameters, self.masters)


class Training:
    def __init__(self, case, channels_last=False, one_batch=False, fused=False, masters=False):
        size, channels, self.in_bfloat16, self.is_penalised = CASES[case]
        torch.manual_seed(1)
        self.one_batch, self.step = one_batch, 0
        self.dtype = torch.bfloat16 if self.in_bfloat16 and masters else torch.float32
        self.autocast = self.in_bfloat16 and not masters
        self.layout = torch.channels_last if channels_last else torch.contiguous_format
        pair = [n.to(dtype=self.dtype, memory_format=self.layout) for n in networks(size, channels)]
        self.generator, self.discriminator = pair
        self.optimisers = [Optimiser(n, masters and self.in_bfloat16, fused) for n in pair]
        images = torch.rand(IMAGES, channels, size, size) * 2 - 1
        self.images = images.to(dtype=self.dtype, memory_format=self.layout)

    def run(self, network, x):
        if not self.autocast:
            return network(x).float()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return network(x).float()

    def advance(self):
        start = self.step * BATCH % IMAGES
        real = self.images[start : start + BATCH]
        generated = self.run(self.generator, torch.randn(BATCH, LATENTS, dtype=self.dtype))
        generated = generated.to(self.dtype)
        if self.is_penalised and self.step % 4 == 0:
            real = real.clone().requires_grad_(True)
            scores = self.run(self.discriminator, real)
            (slope,) = torch.autograd.grad(scores.sum(), real, create_graph=True)
            loss = 20 * slope.square().sum((1, 2, 3)).mean() + F.softplus(-scores).mean()
            loss = loss + F.softplus(self.run(self.discriminator, generated.detach())).mean()
        elif self.one_batch:
            both = torch.cat([real, generated.detach()]).contiguous(memory_format=self.layout)
            scores = self.run(self.discriminator, both)
            loss = F.softplus(-scores[:BATCH]).mean() + F.softplus(scores[BATCH:]).mean()
        else:
            loss = F.softplus(-self.run(self.discriminator, real)).mean()
            loss = loss + F.softplus(self.run(self.discriminator, generated.detach())).mean()
        self.optimisers[1].update(loss)
        self.discriminator.requires_grad_(False)
        loss = F.softplus(-self.run(self.discriminator, generated)).mean()
        self.optimisers[0].update(loss)
        self.discriminator.requires_grad_(True)
        self.step += 1
        return loss


def largest_memory():
    try:
        # getrusage would count the process that started this one, too.
        with open("/proc/self/status") as status:
            return 1024 * next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main():
    settings = SETTINGS[sys.argv[1]]
    cases = [name for name, case in CASES.items() if case[2] or "masters" not in settings]
    versions = f"Python={sys.version.split()[0]},PyTorch={torch.__version__}"
    print("ready", versions, *cases, flush=True)
    prepared, training = None, None
    for line in sys.stdin:
        case, steps, tasks = line.split()
        if case == "memory":
            print(largest_memory(), flush=True)
            continue
        if (case, tasks) != prepared:
            torch.set_num_threads(int(tasks))
            prepared, training = (case, tasks), Training(case, **settings)
        start = time.perf_counter_ns()
        for _ in range(int(steps)):
            loss = training.advance()
        taken = time.perf_counter_ns() - start
        if not math.isfinite(loss.item()):
            raise ArithmeticError(f"the loss of {case} is {loss.item()}")
        print(taken, flush=True)


main()
