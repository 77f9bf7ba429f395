// Rational functions, highest power first; made by script/reference/kernels.py.
//
// A function is base + top/bottom. The error is that of the fit, relative to the function, before the
// coefficients are rounded; the share is that of |top/bottom|.

// 1/(exp(x²)·erfc(x)) = √π·x + … by x, 0 ≤ x ≤ 27.5; error 4.4e-18, largest share 1.0.
static const double erfcx_top[10] = {
  0x1.14986652cc156p-16,
  0x1.6de7f5c713ac7p-12,
  0x1.dc0ca5b6eadfap-9,
  0x1.8af4c46517eaep-6,
  0x1.ca045b3cbc197p-4,
  0x1.80797e38ef819p-2,
  0x1.d47af22cb4d8bp-1,
  0x1.927a7c12eb805p+0,
  0x1.c0ec246fcabb8p+0,
  0x1.0000000000000p+0,
};
static const double erfcx_bottom[11] = {
  0x1.381ab91c060d8p-16,
  0x1.9ce17cfcc6faep-12,
  0x1.0dcd203ef3126p-8,
  0x1.c41c8c4722107p-6,
  0x1.0abe9738fd7d9p-3,
  0x1.cd14f57b6b000p-2,
  0x1.2710907e9ed65p+0,
  0x1.14576f154dd63p+1,
  0x1.6beed0d32194bp+1,
  0x1.32e71c4377fd8p+1,
  0x1.0000000000000p+0,
};

// 1/(exp(z²/2)·Q(z)) = √(2π)·z + … by z, 0 ≤ z ≤ 39; error 4.5e-18, largest share 1.0.
static const double mills_top[10] = {
  0x1.873b06ea93086p-20,
  0x1.6df5d5b813a8cp-15,
  0x1.50a94e09be34cp-11,
  0x1.8b001158d8cc9p-8,
  0x1.43e5c96b04ba6p-5,
  0x1.80812a4040299p-3,
  0x1.4b492c8ccc143p-1,
  0x1.927eff88087d2p+0,
  0x1.3d71a850a06c5p+1,
  0x1.0000000000000p+1,
};
static const double mills_bottom[11] = {
  0x1.38282655fb980p-21,
  0x1.23fe7b2c95fdfp-16,
  0x1.0dd614c491f81p-12,
  0x1.3fba1da9a3b48p-9,
  0x1.0ac521566de29p-6,
  0x1.460f671e6f999p-4,
  0x1.27156fabc254bp-2,
  0x1.86d3426200c26p-1,
  0x1.6bf1fdba9e3b7p+0,
  0x1.b208b0b16129ep+0,
  0x1.0000000000000p+0,
};

// tan(πf/2)/f = 2 + … by f², 0 ≤ f ≤ ½; error 2.0e-17, largest share 0.27.
static const double tangent_top[4] = {
  0x1.8ed41f4b499bep-8,
  -0x1.07979aa616180p-2,
  0x1.c7e1b7576166cp+0,
  -0x1.b7812aeef4b9fp-2,
};
static const double tangent_bottom[4] = {
  -0x1.9a6676d12f087p-9,
  0x1.2311a29c0205dp-3,
  -0x1.2395011333de4p+0,
  0x1.0000000000000p+0,
};

// atan(t)/(πt) = ¼ + … by t², 0 ≤ t ≤ 1; error 6.1e-18, largest share 0.21.
static const double arctangent_top[7] = {
  -0x1.7c67f1c9c6f0dp-13,
  -0x1.59f17afe5b620p-8,
  -0x1.2d6cedda8ab60p-5,
  -0x1.554e35074f62fp-4,
  -0x1.f53db0b77dc9cp-6,
  0x1.67e54858cca96p-4,
  0x1.17cc1b727220ap-4,
};
static const double arctangent_bottom[7] = {
  0x1.b26cfd7fcc239p-11,
  0x1.0eca412343665p-5,
  0x1.6690afc01b111p-2,
  0x1.81cdfbe1c1159p+0,
  0x1.83ef022d3b607p+1,
  0x1.6b75f1bd8c4ebp+1,
  0x1.0000000000000p+0,
};

// g(z)/z = 2 + … by z², 0 ≤ z ≤ 1.75; error 4.7e-19, largest share 0.6.
static const double coordinate_near_top[9] = {
  0x1.ab6f4045fb928p-22,
  0x1.be782d573813ep-17,
  0x1.59754c27ae82fp-13,
  0x1.53febc1a90fb4p-9,
  0x1.75da4524b696cp-6,
  0x1.e7efe42fe7df6p-4,
  0x1.29991d1ff5965p-2,
  0x1.87ec8e45004d9p-5,
  -0x1.7e4d9c013b1f5p-1,
};
static const double coordinate_near_bottom[9] = {
  0x1.98222dc5151bbp-26,
  -0x1.330dcdb1f5df1p-20,
  0x1.4386944753388p-16,
  -0x1.35f98a533ef28p-14,
  -0x1.05f16443cb714p-10,
  -0x1.c007fbe57a13cp-14,
  0x1.6087f94caae78p-4,
  0x1.11f094b7abc5ep-1,
  0x1.0000000000000p+0,
};

// 1/(π·exp(z²/2)·Q(z)) = √(2/π)·z + … by z, 1.74 ≤ z ≤ 37.7; error 3.0e-17, largest share 0.19.
static const double coordinate_far_top[9] = {
  0,
  0x1.62613e670d999p-15,
  0x1.8175187bece15p-11,
  0x1.b89f0c5e4c225p-8,
  0x1.429aa7fb3a578p-5,
  0x1.41feb5cdda4abp-3,
  0x1.b4b0b47ab5628p-2,
  0x1.77cb329dbe05bp-1,
  0x1.45f30101fea1cp-1,
};
static const double coordinate_far_bottom[9] = {
  0x1.bc2637a6769dep-15,
  0x1.e319661319968p-11,
  0x1.17969eef0d2f1p-7,
  0x1.a36bcd6a114f5p-5,
  0x1.b56ced0872a27p-3,
  0x1.415cc3185168bp-1,
  0x1.440817d6a94cep+0,
  0x1.9bbcbee1fd926p+0,
  0x1.0000000000000p+0,
};

// z/y = ½ + … by y², where y = g(z), 0 ≤ z ≤ 1.26; error 2.5e-18, largest share 0.37.
static const double point_near_top[11] = {
  -0x1.7e8d873843e1bp-28,
  -0x1.34a179a2b378bp-20,
  -0x1.d0b9f3f0fba30p-15,
  -0x1.ee5c11c9ebfefp-11,
  -0x1.850f7aba0f9afp-8,
  -0x1.5c4835d456ed6p-9,
  0x1.fa1d7cdd45381p-4,
  0x1.1adc0145e5115p-1,
  0x1.07fdcb7dec83bp+0,
  0x1.cb5f51f03cf73p-1,
  0x1.3108a67a86ca1p-2,
};
static const double point_near_bottom[11] = {
  0x1.b4779bedd7c98p-27,
  0x1.c4f9ab24744fap-19,
  0x1.d0571e351fc18p-13,
  0x1.786216a0e89b4p-8,
  0x1.26f745e88ae4ep-4,
  0x1.f15c4e91f974fp-2,
  0x1.ddd9df96b1163p+0,
  0x1.0b5142225765cp+2,
  0x1.567009ae043c2p+2,
  0x1.cf6f2c3113930p+1,
  0x1.0000000000000p+0,
};

// z/p = 2.75 + … by 0.16 − p², where p = ½ − Q(z), 0 ≤ z ≤ 1.26; error 1.7e-18, largest share 0.14.
static const double quantile_near_top[11] = {
  0,
  0,
  0,
  -0x1.9160c6978ed2ap+11,
  -0x1.c6943a41854bcp+13,
  -0x1.f574561ddbbfdp+13,
  -0x1.93845b130ef32p+12,
  -0x1.ea1fcdec314a9p+9,
  -0x1.21fb81dfded35p+4,
  0x1.e349088ba9620p+2,
  0x1.d0c5a24d843eep-2,
};
static const double quantile_near_bottom[11] = {
  0,
  0,
  0,
  0x1.5ddb698543991p+10,
  0x1.13c1daf6f509dp+13,
  0x1.ba9176d1006dep+13,
  0x1.1d9038d0687f4p+13,
  0x1.60c0631e67579p+11,
  0x1.ba1f22e452a22p+8,
  0x1.0e7ae38e720a2p+5,
  0x1.0000000000000p+0,
};

// z/s = 0.8125 + … by s = √(−2·log Q(z)), 1.24 ≤ z ≤ 38.6; error 6.8e-17, largest share 0.38.
static const double quantile_far_top[11] = {
  -0x1.27028398067ecp-19,
  -0x1.0e5a020fc871dp-11,
  -0x1.0eabe1b15208cp-5,
  -0x1.92a2d8a7f6393p-1,
  -0x1.e2cf3f6be470bp+2,
  -0x1.98139fae16008p+4,
  0x1.52a77ae80458fp+4,
  0x1.554cab8809415p+8,
  0x1.c438de10f33bcp+9,
  0x1.dd8a6fbc35d60p+9,
  0x1.059c20ab91dd0p+8,
};
static const double quantile_far_bottom[11] = {
  -0x1.8957bcc0c2bcep-17,
  -0x1.687c7f1b7d8a4p-9,
  -0x1.69d3b276121a8p-3,
  -0x1.11b923d5378ccp+2,
  -0x1.6448ff6781507p+5,
  -0x1.b7ae2a1300d12p+7,
  -0x1.1f969b43629f0p+9,
  -0x1.997952b19d23ap+9,
  -0x1.01ac4dc81f26fp+9,
  -0x1.54826ffc208ffp+6,
  0x1.0000000000000p+0,
};
