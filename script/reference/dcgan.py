"""The DCGAN of `latent train` in PyTorch: networks, weights, losses and one training step.

Written to be read beside the Swift trainer and to be checked against it, with a tape and PyTorch's own layers. Names of
tensors are those of a checkpoint: `generator.deconvolution1.weight`, `discriminator.linear.bias`.
"""

import json
import math

import torch
from torch import nn
from torch.nn import functional as F

# The settings that a step depends on, with the keys and defaults of a training plan.
PLAN = {
    "seed": 1806,
    "data": "synthetic-faces",
    "prior": "normal",
    "latentDimension": 100,
    "latentBound": None,
    "size": 64,
    "channels": 3,
    "width": 1.0,
    "generatorActivation": "relu",
    "batch": 64,
    "steps": 1,
    "precision": "float32",
    "loss": "non-saturating",
    "penalty": "r1",
    "penaltyWeight": 10.0,
    "penaltyEvery": 4,
    "initialisation": "variance-preserving",
    "average": None,
    "learningRate": 2e-4,
    "firstDecay": 0.5,
    "secondDecay": 0.999,
    "winograd": True,
    "sampleEvery": 250,
}
CHOICES = {
    "size": [64, 32, 28],
    "channels": [1, 3],
    "generatorActivation": ["relu", "tanh"],
    "precision": ["float32", "bfloat16"],
    "loss": ["non-saturating", "least-squares", "hinge"],
    "penalty": ["none", "r1"],
    "initialisation": ["variance-preserving", "normal"],
}
SLOPE = 0.2


def read_plan(text):
    """A plan from its JSON; keys that are left out have their defaults."""
    return {**PLAN, **json.loads(text)}


def write_plan(plan):
    """A plan as JSON, without the settings that are off."""
    return json.dumps({key: value for key, value in plan.items() if value is not None})


def hidden_channels(plan):
    """Rows of the smallest image, and its channels and those of each larger image but the last."""
    base, channels = {64: (4, [512, 256, 128, 64]), 32: (4, [128, 64, 32]), 28: (7, [128, 64])}[plan["size"]]
    return base, [max(1, math.floor(count * plan["width"] + 0.5)) for count in channels]


class Generator(nn.Module):
    """Latents, N × D, to images, N × C × H × W in [-1, 1]."""

    def __init__(self, plan):
        super().__init__()
        self.base, hidden = hidden_channels(plan)
        self.linear = nn.Linear(plan["latentDimension"], hidden[0] * self.base**2)
        self.count = len(hidden)
        self.activation = {"relu": F.relu, "tanh": torch.tanh}[plan["generatorActivation"]]
        for index, (a, b) in enumerate(zip(hidden, hidden[1:] + [plan["channels"]]), start=1):
            layer = nn.ConvTranspose2d(a, b, 5, stride=2, padding=2, output_padding=1)
            self.add_module(f"deconvolution{index}", layer)

    def forward(self, latents):
        x = self.activation(self.linear(latents)).view(len(latents), -1, self.base, self.base)
        for index in range(1, self.count + 1):
            x = self.get_submodule(f"deconvolution{index}")(x)
            x = self.activation(x) if index < self.count else torch.tanh(x)
        return x


class Discriminator(nn.Module):
    """Images to scores, one each."""

    def __init__(self, plan):
        super().__init__()
        base, hidden = hidden_channels(plan)
        self.count = len(hidden)
        upwards = [plan["channels"]] + hidden[::-1]
        for index, (a, b) in enumerate(zip(upwards, upwards[1:]), start=1):
            self.add_module(f"convolution{index}", nn.Conv2d(a, b, 5, stride=2, padding=2))
        self.linear = nn.Linear(hidden[0] * base**2, 1)

    def forward(self, images):
        x = images
        for index in range(1, self.count + 1):
            x = F.leaky_relu(self.get_submodule(f"convolution{index}")(x), SLOPE)
        return self.linear(x.flatten(1))[:, 0]


def networks(plan):
    """Both networks; `state_dict()` has the names of a checkpoint."""
    both = nn.ModuleDict({"generator": Generator(plan), "discriminator": Discriminator(plan)})
    initialise(both, plan)
    return both


def fan_in(layer):
    """How many inputs an output adds up; of the 25 taps a stride-2 transposed convolution has 25/4 on average."""
    if isinstance(layer, nn.Linear):
        return layer.in_features
    return layer.in_channels * (25 / 4 if isinstance(layer, nn.ConvTranspose2d) else 25)


def initialise(both, plan):
    """Draws all weights from PyTorch's default generator; biases are 0."""
    slope = {"relu": 0, "tanh": 1}[plan["generatorActivation"]]
    for name, slope in [("generator", slope), ("discriminator", SLOPE)]:
        layers = [m for m in both[name].modules() if hasattr(m, "weight")]
        for layer in layers:
            gain = 1 if layer is layers[-1] else math.sqrt(2 / (1 + slope**2))
            preserving = plan["initialisation"] == "variance-preserving"
            nn.init.normal_(layer.weight, std=gain / math.sqrt(fan_in(layer)) if preserving else 0.02)
            nn.init.zeros_(layer.bias)


def discriminator_loss(plan, real, fake):
    if plan["loss"] == "non-saturating":
        return F.softplus(-real).mean() + F.softplus(fake).mean()
    if plan["loss"] == "least-squares":
        return (0.5 * (real - 1) ** 2).mean() + (0.5 * fake**2).mean()
    return F.relu(1 - real).mean() + F.relu(1 + fake).mean()


def generator_loss(plan, fake):
    if plan["loss"] == "non-saturating":
        return F.softplus(-fake).mean()
    return (0.5 * (fake - 1) ** 2).mean() if plan["loss"] == "least-squares" else -fake.mean()


class Training:
    """Both networks with their optimisers; `advance` is one step."""

    def __init__(self, plan, both):
        self.plan, self.both = plan, both
        self.average = None
        if plan["average"] is not None:
            self.average = {name: p.detach().clone() for name, p in both["generator"].named_parameters()}
        self.adam = {
            name: torch.optim.Adam(
                both[name].parameters(),
                lr=plan["learningRate"],
                betas=(plan["firstDecay"], plan["secondDecay"]),
                eps=1e-8,
            )
            for name in ["generator", "discriminator"]
        }

    def run(self, name, x):
        """A network on a batch, in bfloat16 where the plan says so; the result has 32 bits."""
        if self.plan["precision"] == "float32":
            return self.both[name](x)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return self.both[name](x).float()

    def advance(self, step, latents, images):
        """Trains both networks once; their gradients stay in place.

        Returns the losses of discriminator and generator and ½‖∇ₓD(x)‖², its mean over the batch, 0 where the step
        has no penalty.
        """
        plan = self.plan
        generated = self.run("generator", latents)
        is_penalised = plan["penalty"] == "r1" and step % plan["penaltyEvery"] == 0
        images = images.detach().requires_grad_(is_penalised)
        real, fake = self.run("discriminator", images), self.run("discriminator", generated.detach())
        loss = discriminator_loss(plan, real, fake)
        total, penalty = loss, torch.zeros(())
        if is_penalised:
            (slope,) = torch.autograd.grad(real.sum(), images, create_graph=True)
            penalty = 0.5 * slope.square().sum((1, 2, 3)).mean()
            total = loss + plan["penaltyEvery"] * plan["penaltyWeight"] * penalty
        self.update("discriminator", total)

        # The discriminator's weights have changed, and their gradients are not needed here.
        self.both["discriminator"].requires_grad_(False)
        score = generator_loss(plan, self.run("discriminator", generated))
        self.update("generator", score)
        self.both["discriminator"].requires_grad_(True)
        if self.average is not None:
            for name, p in self.both["generator"].named_parameters():
                self.average[name].lerp_(p.detach(), 1 - plan["average"])
        return [loss.item(), score.item(), penalty.item()]

    def update(self, name, loss):
        self.adam[name].zero_grad()
        loss.backward()
        self.adam[name].step()

    def gradients(self):
        return {name: p.grad.detach() for name, p in self.both.named_parameters()}
