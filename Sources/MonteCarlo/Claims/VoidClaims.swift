// Claims of section 4 of the paper: what trained generators make of latent vectors.

extension Claim {
  static let void: [Claim] = [
    Claim(
      pending: "origin-decodes", source: "section 4, Figure 7",
      "The origin decodes to face-like pictures, in every dimension tried."),
    Claim(
      pending: "origin-emerges-late", source: "section 4, Figure 8",
      "That the origin decodes well emerges late in training."),
    Claim(
      pending: "outside-saturates", source: "section 4, Figure 7",
      "Far outside the sphere of training norms pictures saturate and fail."),
    Claim(
      pending: "norm-limit-follows-training", source: "section 4, Figure 7",
      "The largest norm that still decodes sensibly follows the norms of training."),
    Claim(
      pending: "inside-is-sensible", source: "section 4, Figure 9",
      "Inside the sphere pictures are sensible but less diverse, for four priors."),
    Claim(
      pending: "sparse-generalises", source: "section 4, Figure 10",
      "A generator trained on a sparse prior decodes dense latents of equal norm."),
    Claim(
      pending: "orthogonal-decodes-worse", source: "section 4, Figure 12",
      "Latents orthogonal to all training latents still decode, but worse, and worst where activations "
        + "grow."),
    Claim(
      pending: "cauchy-trains", source: "section 4, Figure 2",
      "A generator with a Cauchy prior trains without difficulty."),
    Claim(
      pending: "cauchy-tails-fail", source: "section 4, appendix B",
      "The tails of a Cauchy prior always give some failed samples."),
    Claim(
      pending: "heavy-tailed-midpoints", source: "section 4, Figure 3",
      "Straight paths under Cauchy and Kilcher priors stay good in the middle."),
    Claim(
      pending: "paths-decode-alike", source: "section 4, Figure 6",
      "Paths of every kind decode well on one model with a normal prior."),
    Claim(
      pending: "hollow-space-is-undertraining", source: "section 4, closing",
      "Trouble with the hollow middle comes from stopping early or weak networks."),
  ]
}
