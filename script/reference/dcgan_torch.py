#!/usr/bin/env python3
"""The trainer's parity with PyTorch, and its checkpoints in PyTorch and back.

    dcgan_torch.py trace FILE               do the steps of `latent train --trace FILE` again and compare
    dcgan_torch.py make FILE                write such a trace with PyTorch
    dcgan_torch.py record FOLDER            write the traces that the package's tests hold
    dcgan_torch.py load CHECKPOINT OUT.npy  decode latents with a checkpoint's generator
    dcgan_torch.py save CHECKPOINT          write networks of PyTorch as a checkpoint
    dcgan_torch.py train IMAGES.npy         train as the trainer does and print its distance from the data

Needs torch, numpy and safetensors. A trace is a safetensors file with the plan as JSON under the key `plan` of its
metadata and the tensors `initial.NAME`, `step.K.latents` (N × D), `step.K.images` (N × C × H × W), `step.K.losses`
(discriminator, generator, penalty or 0) and `step.0.gradient.NAME`.
"""

import argparse
import math
import os
import sys
import time

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from safetensors.torch import save as serialised

from dcgan import CHOICES, PLAN, Generator, Training, networks, read_plan, write_plan
from dcgan_measures import Measures

LOSSES = ["discriminator", "generator", "penalty"]


def read(path):
    """The tensors of a safetensors file, its plan and the rest of its metadata."""
    try:
        with safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        sys.exit(f"Cannot read '{path}' as safetensors: {error}.")
    if "plan" not in metadata:
        sys.exit(f"'{path}' has no 'plan' in its metadata; it is no trace or checkpoint of 'latent train'.")
    return tensors, read_plan(metadata["plan"]), metadata


def read_array(path, dimensions, what):
    """An .npy file as numbers of 32 bits."""
    try:
        array = np.load(path)
    except (OSError, ValueError) as error:
        sys.exit(f"Cannot read '{path}' as .npy: {error}.")
    if array.ndim != dimensions:
        sys.exit(f"'{path}' has the shape {array.shape}, but it must hold {what}.")
    return array.astype(np.float32)


def without_prefix(tensors, prefix):
    return {name[len(prefix) :]: t for name, t in tensors.items() if name.startswith(prefix)}


def single(tensors):
    """As a file holds them: 32-bit numbers, row-major."""
    return {name: t.detach().float().contiguous() for name, t in tensors.items()}


def write(path, tensors, metadata):
    """Writes beside and renames, so that a file is whole or not there."""
    with open(path + ".partial", "wb") as file:
        file.write(serialised(single(tensors), metadata=metadata))
    os.replace(path + ".partial", path)


# Traces


def trace(options):
    tensors, plan, _ = read(options.file)
    steps = sum(name.startswith("step.") and name.endswith(".losses") for name in tensors)
    if steps == 0:
        sys.exit(f"'{options.file}' has no 'step.0.losses'; it is no trace of 'latent train'.")
    losses = torch.stack([tensors[f"step.{step}.losses"] for step in range(steps)]).double()
    gradients = without_prefix(tensors, "step.0.gradient.")
    found = repeat(tensors, plan, steps, torch.float64 if options.double else torch.float32)
    own = {}
    if options.own_rounding:
        exact = found if options.double else repeat(tensors, plan, steps, torch.float64)
        rounded = repeat(tensors, plan, steps, torch.float32) if options.double else found
        own = {**compare_losses(rounded[0], exact[0]), **compare_gradients(rounded[1], exact[1])}
    print(f"{steps} steps of {plan['size']} x {plan['size']} x {plan['channels']}, {plan['loss']}, {plan['penalty']}")
    near = report(compare_losses(found[0], losses), options.loss_tolerance, own)
    return 0 if report(compare_gradients(found[1], gradients), options.gradient_tolerance, own) and near else 1


def repeat(tensors, plan, steps, dtype):
    """The losses of a trace's steps, found again, and the gradients of the first."""
    both = networks(plan)
    both.load_state_dict(without_prefix(tensors, "initial."))
    training = Training(plan, both.to(dtype))
    losses, gradients = [], {}
    for step in range(steps):
        latents, images = (tensors[f"step.{step}.{kind}"].to(dtype) for kind in ["latents", "images"])
        losses.append(training.advance(step, latents, images))
        if step == 0:
            gradients = {name: g.clone() for name, g in training.gradients().items()}
    return torch.tensor(losses, dtype=torch.float64), gradients


def compare_losses(found, recorded):
    """The largest difference of each loss, relative to it and at least to a hundredth of its largest value."""
    result = {}
    for column, name in enumerate(LOSSES):
        a, b = found[:, column], recorded[:, column]
        scale = b.abs().clamp(min=0.01 * b.abs().max().item())
        result[f"{name} loss" if column < 2 else name] = ((a - b).abs() / scale.clamp(min=1e-30)).max().item()
    return result


def compare_gradients(found, recorded):
    """The largest difference of each tensor over its largest entry; what is missing on one side is infinitely far.

    A tensor of one number may be a sum that cancels; it is measured by its layer's weight.
    """
    result = {}
    for name in found.keys() | recorded.keys():
        key = f"gradient {name}"
        if name not in found or name not in recorded or found[name].shape != recorded[name].shape:
            result[key] = math.inf
            continue
        scale = recorded[name].abs().max().item()
        if recorded[name].numel() == 1:
            scale = max(scale, recorded[name.replace(".bias", ".weight")].abs().max().item())
        difference = (found[name].double() - recorded[name].double()).abs().max().item()
        result[key] = difference / max(scale, 1e-30)
    return dict(sorted(result.items()))


def report(differences, tolerance, own):
    """Prints each difference; whether all are within the tolerance, which nothing that is no number is.

    With PyTorch's own roundings `own` the tolerance is at least ten times the largest of them of the same network: an
    activation so near 0 that rounding turns its sign moves whatever tensor it happens to feed.
    """

    def network(name):
        return name.split(".")[0]

    is_near = True
    for name, difference in differences.items():
        largest = max([value for other, value in own.items() if network(other) == network(name)], default=0)
        limit = max(tolerance, 10 * largest)
        mark = "" if difference <= limit else f"  beyond {limit:.1e}"
        rounding = f"{own[name]:9.2e}  " if name in own else ""
        print(f"{difference:9.2e}  {rounding}{name}{mark}")
        is_near = is_near and difference <= limit
    return is_near


def make(path, plan):
    """Writes a trace whose inputs have 32 bits and whose losses and gradients were found with 64.

    Returns the names of tensors whose gradient is 0 throughout: such a trace tests little of them.
    """
    torch.manual_seed(plan["seed"])
    both = networks(plan)
    # Biases start at 0; here they are drawn, so that a bias that is dropped or misplaced shows.
    with torch.no_grad():
        for name, p in both.named_parameters():
            if name.endswith(".bias"):
                p.normal_(std=0.05)
    tensors = {f"initial.{name}": p.clone() for name, p in both.state_dict().items()}
    training = Training({**plan, "precision": "float32"}, both.double())
    for step in range(plan["steps"]):
        shape = (plan["batch"], plan["channels"], plan["size"], plan["size"])
        latents = torch.randn(plan["batch"], plan["latentDimension"])
        images = torch.randint(0, 256, shape).float() / 127.5 - 1
        losses = training.advance(step, latents.double(), images.double())
        if step == 0:
            tensors |= {f"step.0.gradient.{name}": g.clone() for name, g in training.gradients().items()}
        tensors |= {
            f"step.{step}.latents": latents,
            f"step.{step}.images": images,
            f"step.{step}.losses": torch.tensor(losses),
        }
    write(path, tensors, {"plan": write_plan(plan)})
    return [name for name, t in tensors.items() if ".gradient." in name and not t.any()]


def record(folder):
    """Every loss with and without penalty at two sizes, small enough to be kept in the repository."""
    small = {"width": 1 / 32, "latentDimension": 8, "channels": 1, "data": "recorded"}
    for loss in CHOICES["loss"]:
        for penalty in CHOICES["penalty"]:
            is_long = loss == "non-saturating" and penalty == "r1"
            shape = {"size": 28, "batch": 3, "steps": 10} if is_long else {"size": 32, "batch": 2, "steps": 2}
            plan = {**PLAN, **small, **shape, "loss": loss, "penalty": penalty}
            while make(os.path.join(folder, f"{loss}-{penalty}.safetensors"), plan):
                plan["seed"] += 1


# Checkpoints


def load(options):
    tensors, plan, _ = read(options.checkpoint)
    weights = without_prefix(tensors, "generator.")
    weights |= without_prefix(tensors, "average.generator.")
    generator = Generator(plan)
    generator.load_state_dict(weights)
    if options.latents:
        latents = torch.from_numpy(read_array(options.latents, 2, "latents, N x D"))
    else:
        latents = torch.randn(options.count, plan["latentDimension"], generator=torch.Generator().manual_seed(options.seed))
    with torch.no_grad():
        np.save(options.output, generator(latents).numpy())


def save(options):
    plan = chosen_plan(options)
    torch.manual_seed(plan["seed"])
    both = networks(plan)
    if options.state:
        both.load_state_dict(torch.load(options.state, weights_only=True))
    write_checkpoint(options.checkpoint, Training(plan, both), 0)


def write_checkpoint(path, training, step):
    """Weights, the optimisers' moments and the average, under the names that the trainer reads."""
    tensors = dict(training.both.state_dict())
    for network, adam in training.adam.items():
        for name, p in training.both[network].named_parameters():
            state = adam.state.get(p, {})
            for kind, key in [("first", "exp_avg"), ("second", "exp_avg_sq")]:
                tensors[f"adam.{kind}.{network}.{name}"] = state.get(key, torch.zeros_like(p))
    for name, p in (training.average or {}).items():
        tensors[f"average.generator.{name}"] = p
    write(path, tensors, {"plan": write_plan(training.plan), "step": str(step)})


# Training


def draws(plan, count, source):
    """Latents of the priors that PyTorch draws itself."""
    shape = (count, plan["latentDimension"])
    if plan["prior"] == "normal":
        latents = torch.randn(shape, generator=source)
    elif plan["prior"] == "uniform":
        latents = torch.rand(shape, generator=source) * 2 - 1
    elif plan["prior"] == "cauchy":
        latents = torch.empty(shape).cauchy_(generator=source)
    else:
        sys.exit(f"--prior is '{plan['prior']}'; here it is one of normal, uniform, cauchy.")
    bound = plan["latentBound"]
    return latents if bound is None else latents.clamp(-bound, bound)


def batches(images, plan, source):
    """Images in a new order each epoch; a batch that crosses its end goes on in the next."""
    order = torch.empty(0, dtype=torch.long)
    while True:
        while len(order) < plan["batch"]:
            order = torch.cat([order, torch.randperm(len(images), generator=source)])
        yield images[order[: plan["batch"]]]
        order = order[plan["batch"] :]


def train(options):
    array = read_array(options.images, 4, "images, N x C x H x W")
    plan = chosen_plan(options, size=array.shape[2], channels=array.shape[1], data=os.path.basename(options.images))
    try:
        measures = Measures(array)
    except ValueError as error:
        sys.exit(f"'{options.images}': {error}.")
    torch.manual_seed(plan["seed"])
    source = torch.Generator().manual_seed(plan["seed"])
    both = networks(plan).to(memory_format=torch.channels_last)
    training = Training(plan, both)
    stream = batches(torch.from_numpy(array).to(memory_format=torch.channels_last), plan, source)
    print("step,seconds,discriminator_loss,generator_loss,penalty,frechet_distance,variance_ratio", flush=True)
    start = time.perf_counter()
    for step in range(plan["steps"]):
        losses = training.advance(step, draws(plan, plan["batch"], source), next(stream))
        if not all(map(math.isfinite, losses)):
            sys.exit(f"A loss is no number at step {step}; try smaller learning rates or a penalty.")
        if (step + 1) % options.every == 0 or step + 1 == plan["steps"]:
            seconds = time.perf_counter() - start
            distance, variance = measures.of(samples(training, options.samples, source))
            values = [seconds, *losses, distance, variance]
            print(",".join([str(step + 1)] + [f"{value:.6g}" for value in values]), flush=True)
    if options.save:
        write_checkpoint(options.save, training, plan["steps"])


def samples(training, count, source):
    """Images of the generator, or of its average where that is kept."""
    generator = Generator(training.plan)
    generator.load_state_dict(training.average or training.both["generator"].state_dict())
    parts = [min(250, count - first) for first in range(0, count, 250)]
    with torch.no_grad():
        return torch.cat([generator(draws(training.plan, part, source)) for part in parts]).numpy()


# Command line


def option(key):
    return "--" + "".join("-" + c.lower() if c.isupper() else c for c in key)


def add_plan(parser, without=()):
    """An option for each setting of the plan."""
    for key, value in PLAN.items():
        if key in ("data", "winograd", "sampleEvery", *without):
            continue
        kind = type(value) if value is not None else float
        parser.add_argument(option(key), type=kind, default=value, choices=CHOICES.get(key), dest=key)


def chosen_plan(options, **others):
    given = {key: value for key, value in vars(options).items() if key in PLAN}
    return {**PLAN, **given, **others}


def parser():
    top = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = top.add_subparsers(dest="command", required=True)
    p = commands.add_parser("trace", help="compare a trace with PyTorch; exit code 1 beyond a tolerance")
    p.add_argument("file")
    p.add_argument("--loss-tolerance", type=float, default=1e-4)
    p.add_argument("--gradient-tolerance", type=float, default=1e-5)
    p.add_argument("--double", action="store_true", help="compute with 64 bits")
    p.add_argument(
        "--own-rounding",
        action="store_true",
        help="print in a second column how far PyTorch is with 32 bits from itself with 64, and accept ten times that",
    )
    p = commands.add_parser("make", help="write a trace with PyTorch")
    p.add_argument("file")
    add_plan(p)
    p.set_defaults(steps=10)
    commands.add_parser("record", help="write the traces of the tests").add_argument("folder")
    p = commands.add_parser("load", help="decode latents with a checkpoint")
    p.add_argument("checkpoint")
    p.add_argument("output")
    p.add_argument("--latents", help="an .npy file, N x D; without it --count normal draws")
    p.add_argument("--count", type=int, default=64)
    p.add_argument("--seed", type=int, default=1806)
    p = commands.add_parser("save", help="write a checkpoint: new weights, or a state dictionary of PyTorch")
    p.add_argument("checkpoint")
    p.add_argument("--state", help="what torch.save wrote of a state_dict() with a checkpoint's names")
    add_plan(p)
    p = commands.add_parser("train", help="train, and print distances from the data as CSV")
    p.add_argument("images", help="float32, N x C x H x W in [-1, 1]")
    p.add_argument("--every", type=int, default=300, help="steps between two measures")
    p.add_argument("--samples", type=int, default=1500, help="samples in a measure")
    p.add_argument("--save", metavar="CHECKPOINT", help="a checkpoint of the end")
    add_plan(p, without=["size", "channels"])
    p.set_defaults(steps=1500)
    return top


def main():
    options = parser().parse_args()
    if options.command == "trace":
        sys.exit(trace(options))
    elif options.command == "make":
        for name in make(options.file, chosen_plan(options)):
            print(f"{name} is 0 throughout; another seed or width tests more.", file=sys.stderr)
    elif options.command == "record":
        record(options.folder)
    else:
        {"load": load, "save": save, "train": train}[options.command](options)


if __name__ == "__main__":
    main()
