// Trigonometric functions, their arguments in quarter or half turns.

// sin(πf/2) and cos(πf/2) for |f| ≤ ½.
FUNCTION double sin_quarter(double f) {
  const double z = f * f;
  double r = 0x1.e357ef99eb0bap-25;
  r = fused(r, z, -0x1.e2fe76fdffd2bp-19);
  r = fused(r, z, 0x1.50782d5f14825p-13);
  r = fused(r, z, -0x1.32d2ccdfe9424p-8);
  r = fused(r, z, 0x1.466bc67754fffp-4);
  r = fused(r, z, -0x1.4abbce625be09p-1);
  return fused(f, 0x1.921fb54442d18p0, f * (z * r));
}

FUNCTION double cos_quarter(double f) {
  const double z = f * f;
  double r = 0x1.f3d9faffda461p-22;
  r = fused(r, z, -0x1.a6c9c101c1184p-16);
  r = fused(r, z, 0x1.e1f4fb6e12563p-11);
  r = fused(r, z, -0x1.55d3c7dc25308p-6);
  r = fused(r, z, 0x1.03c1f081b0c98p-2);
  r = fused(r, z, -0x1.3bd3cc9be459bp0);
  return fused(r, z, 1);
}

struct sine_cosine {
  double sine, cosine;
};

// sin(πx) and cos(πx) for |x| ≤ 2⁵⁰; 1.3 ulp.
FUNCTION struct sine_cosine sincospi(double x) {
  const double shift = 0x1.8p52, turns = fused(2, x, shift), f = fused(2, x, shift - turns);
  const uint64_t quarter = to_bits(turns);
  const double s = sin_quarter(f), c = cos_quarter(f);
  const int odd = quarter & 1;
  const uint64_t sine = to_bits(odd ? c : s), cosine = to_bits(odd ? s : c);
  return (struct sine_cosine){
    from_bits(sine ^ (quarter << 62 & SIGN_BIT)),
    from_bits(cosine ^ ((quarter + 1) << 62 & SIGN_BIT))};
}

// tan(πf/2) for 0 ≤ f ≤ ½; 1.2 ulp.
FUNCTION double tan_quarter(double f) {
  const double z = f * f;
  const double w = polynomial(tangent_top, 4, z) / polynomial(tangent_bottom, 4, z);
  return fused(f, w, 2 * f);
}

// atan(1/|y|)/π beyond ±1, atan|y|/π within; 1.7 ulp.
FUNCTION double smaller_angle(double y) {
  const double a = magnitude(y);
  const int far = a > 1;
  const double t = (far ? 1 : a) / (far ? a : 1), z = t * t;
  const double w = polynomial(arctangent_top, 7, z) / polynomial(arctangent_bottom, 7, z);
  return fused(t, w, 0.25 * t);
}
