// Rational functions, highest power first; made by script/reference/kernels.py.
//
// Each comment ends with the largest relative error before the coefficients are rounded.

// exp(x²)·erfc(x) by x, 0 ≤ x ≤ 27.5; 1.0e-18.
static const double erfcx_top[11] = {
  0x1.e598e9be2396dp-17,
  0x1.4d6c9d724f330p-12,
  0x1.c1b58d0274dd4p-9,
  0x1.8367a6107658fp-6,
  0x1.d4c2c490bb1cbp-4,
  0x1.9e9fe54a4cac1p-2,
  0x1.0f275950d5e08p+0,
  0x1.03430e23115c5p+1,
  0x1.5c6dc74e88607p+1,
  0x1.2bf37c5570db8p+1,
  0x1.0000000000000p+0,
};
static const double erfcx_bottom[12] = {
  0x1.ae5973633d83fp-16,
  0x1.277d549bba11cp-11,
  0x1.8f6289a3759c2p-8,
  0x1.59a31bff9059ep-5,
  0x1.a5a12323f07b2p-3,
  0x1.7a09457fd8547p-1,
  0x1.f9cd2f2821f90p+0,
  0x1.f6de868edceccp+1,
  0x1.6ad9b2bcd8358p+2,
  0x1.68ee587539ee6p+2,
  0x1.bc6236d785b70p+1,
  0x1.0000000000000p+0,
};

// exp(z²/2)·Q(z) by z, 0 ≤ z ≤ 39; 1.0e-18.
static const double mills_top[11] = {
  0x1.db7bd799fef06p-23,
  0x1.cf50cc87e367cp-18,
  0x1.bb1f447c4f390p-14,
  0x1.0e93eb651a450p-10,
  0x1.d0004b1301bf4p-8,
  0x1.22c3b154472ffp-5,
  0x1.0d63d359d75a6p-3,
  0x1.6cde0999179ddp-2,
  0x1.5b481a87a9915p-1,
  0x1.a777598f66195p-1,
  0x1.0000000000000p-1,
};
static const double mills_bottom[12] = {
  0x1.29f71b2ba5853p-21,
  0x1.22570ad1f5661p-16,
  0x1.1644806144484p-12,
  0x1.5563248f43db9p-9,
  0x1.27171a8f73dddp-6,
  0x1.76dff73b8f279p-4,
  0x1.634442e299ff7p-2,
  0x1.f448fc032e4a3p-1,
  0x1.ff3da930930ecp+0,
  0x1.68111578ec515p+1,
  0x1.39dcc19703e5fp+1,
  0x1.0000000000000p+0,
};

// tan(πf/2)/f by f², 0 ≤ f ≤ ½; 2.0e-17.
static const double tangent_top[4] = {
  -0x1.724af0bcad938p-13,
  0x1.b7a07f5ebeddcp-6,
  -0x1.fd212b3c19571p-2,
  0x1.921fb54442d18p+0,
};
static const double tangent_bottom[4] = {
  -0x1.9a6676d12f087p-9,
  0x1.2311a29c0205dp-3,
  -0x1.2395011333de4p+0,
  0x1.0000000000000p+0,
};

// atan(t)/(πt) by t², 0 ≤ t ≤ 1; 6.1e-18.
static const double arctangent_top[7] = {
  0x1.b0285db029963p-16,
  0x1.87460e9056d55p-9,
  0x1.9fb471a5ab6c2p-5,
  0x1.2c7a6e9fed3cep-2,
  0x1.744514a77f722p-1,
  0x1.98729ac8a5e3ep-1,
  0x1.45f306dc9c883p-2,
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

// g(z)/z by z², 0 ≤ z ≤ 1.75; 4.7e-19.
static const double coordinate_near_top[10] = {
  0,
  0x1.de7385fe9e360p-22,
  0x1.71b4b9eaba9c2p-17,
  0x1.aa56f13983511p-13,
  0x1.409f23755d0c2p-9,
  0x1.551c189c3d28ap-6,
  0x1.e70fe031f5225p-4,
  0x1.d9dd19c64b0a1p-2,
  0x1.1e2ff929d3c84p+0,
  0x1.40d931ff62706p+0,
};
static const double coordinate_near_bottom[10] = {
  0,
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

// exp(−z²/2)/(π·Q(z)) by z, 1.75 ≤ z ≤ 37.7; 5.9e-18.
static const double coordinate_far_top[10] = {
  0x1.147926be0b0dbp-15,
  0x1.3d87dafee2d57p-11,
  0x1.7f69843b2f13fp-8,
  0x1.2c04cfa93d0e4p-5,
  0x1.480c06e3cb478p-3,
  0x1.0014301647f47p-1,
  0x1.1aa912904fb24p+0,
  0x1.a6593f9c6e58ap+0,
  0x1.8171a41a6e0b9p+0,
  0x1.45f3048996f90p-1,
};
static const double coordinate_far_bottom[10] = {
  0,
  0x1.5a82011e653a6p-15,
  0x1.8df737eaf697fp-11,
  0x1.ddd42c9b1b279p-8,
  0x1.71ccb15bc2635p-5,
  0x1.8c6209e72f052p-3,
  0x1.2a9cae849e0a1p-1,
  0x1.34578a3d91012p+0,
  0x1.9131fd17192fbp+0,
  0x1.0000000000000p+0,
};

// z/y by y², where y = g(z), 0 ≤ z ≤ 1.26; 2.5e-18.
static const double point_near_top[11] = {
  0x1.af50a5ac9f3e8p-31,
  0x1.20b0630381ae0p-21,
  0x1.cff4487943e00p-15,
  0x1.f996245cdb370p-10,
  0x1.ecaaad2291e31p-6,
  0x1.ebeb2dbaa8194p-3,
  0x1.0e8ec7992cdeap+0,
  0x1.52084273d0aa2p+1,
  0x1.da6eef6cfa7e0p+1,
  0x1.5a8f6a9499074p+1,
  0x1.9884533d43651p-1,
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

// z/(½ − q) by 0.16 − (½ − q)², where q = Q(z), 0 ≤ z ≤ 1.26; 1.7e-18.
static const double quantile_near_top[11] = {
  0,
  0,
  0,
  0x1.3eb3a9feb87f7p+9,
  0x1.2fc0dfe59c8f3p+13,
  0x1.65cdd85072b72p+14,
  0x1.23c53759cbf23p+14,
  0x1.a7c48e8c47ef1p+12,
  0x1.2b6d79f579542p+10,
  0x1.921d896c97641p+6,
  0x1.9a18b449b087ep+1,
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

// z/s by s = √(−2·log Q(z)), 1.24 ≤ z ≤ 38.6; 6.8e-17.
static const double quantile_far_top[11] = {
  -0x1.8957ea429fd92p-17,
  -0x1.687ba7ca481cdp-9,
  -0x1.69a6f96c4337bp-3,
  -0x1.10bac8323be98p+2,
  -0x1.5dd53771959f7p+5,
  -0x1.983ff6253369fp+7,
  -0x1.be2a449efffcep+8,
  -0x1.44187ad89618ap+8,
  0x1.e5b9bdbcb3d83p+8,
  0x1.baf5305c9a876p+9,
  0x1.066c20ab91dd0p+8,
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
