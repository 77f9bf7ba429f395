# A picture and its data. To draw it again: gnuplot -d atlas-norm.gp
set encoding utf8
set decimalsign '.'
$p1m << END
0.9852033704064286 0.08498774037236374 0.010893560459526386 0.010893560459526386 0.013335989687430494 0.016278108329464747
0.9991573918046949 0.08571760549557902 0.07381954838608572 0.008899043390872385 0.010392378372109379 0.005425255812125274
0.005706053873389849 0.16768214020390043 0.16656369816481287 0.005706053873389849 0.005706053873389849 0.004997120649754105
0.6998 0.1089 0.0851 NaN 0.0133 NaN
0.2758 0.1432 0.1409 0.0128 0.0104 NaN
0.012749977524112777 0.163038226196891 0.16180486706415065 0.012749977524112777 0.012749977524112777 0.01066625675174837
1.0 0.001 0.5098 NaN NaN 0.001
1.0 0.001 0.47119999999999995 NaN NaN 0.001
0.1847857569742739 0.1704242356242532 0.17067817801423354 NaN NaN 0.011343432675691156
0.9295478081765084 0.09187612093498959 0.03971511104702585 NaN NaN 0.007651251861859845
0.9179946376280482 0.09515181387265476 0.007763282252104431 0.007763282252104431 0.005620857421456071 0.0076384279990493464
END
$p1t << END
0 0 0.99 0
1 0 0.085 0
2 0 0.011 16777215
3 0 0.011 16777215
4 0 0.013 16777215
5 0 0.016 16777215
0 1 1 0
1 1 0.086 0
2 1 0.074 0
3 1 0.0089 16777215
4 1 0.01 16777215
5 1 0.0054 16777215
0 2 0.0057 16777215
1 2 0.17 0
2 2 0.17 0
3 2 0.0057 16777215
4 2 0.0057 16777215
5 2 0.005 16777215
0 3 0.7 0
1 3 0.11 0
2 3 0.085 0
4 3 0.013 16777215
0 4 0.28 0
1 4 0.14 0
2 4 0.14 0
3 4 0.013 16777215
4 4 0.01 16777215
0 5 0.013 16777215
1 5 0.16 0
2 5 0.16 0
3 5 0.013 16777215
4 5 0.013 16777215
5 5 0.011 16777215
0 6 1 0
1 6 0 16777215
2 6 0.51 0
5 6 0 16777215
0 7 1 0
1 7 0 16777215
2 7 0.47 0
5 7 0 16777215
0 8 0.18 0
1 8 0.17 0
2 8 0.17 0
5 8 0.011 16777215
0 9 0.93 0
1 9 0.092 0
2 9 0.04 16777215
5 9 0.0077 16777215
0 10 0.92 0
1 10 0.095 0
2 10 0.0078 16777215
3 10 0.0078 16777215
4 10 0.0056 16777215
5 10 0.0076 16777215
-9 -9 0 0
END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 586,524 enhanced font 'Arial,12' background '#ffffff'
set output 'atlas-norm.svg'
} else {
set terminal pngcairo size 1172,1048 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'atlas-norm.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'How far paths take the norm of a prior, D = 100' at screen 0.5,0.9656 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.3038; set rmargin at screen 0.8362
set tmargin at screen 0.9084; set bmargin at screen 0.2366
unset key
set minussign
set border 15 lw 0.6; set tics scale 0
set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
set palette defined (0 '#440154', 1 '#46327E', 2 '#365C8D', 3 '#277F8E', 4 '#1FA187', 5 '#4AC16D', 6 '#A0DA39', 7 '#FDE725')
set colorbox vertical user origin screen 0.8567, screen 0.2366 size screen 0.0222, screen 0.6718
set cblabel 'distance' noenhanced offset 1.2,0
set cbtics scale 0.5
set cbrange [0.001:1.0]
set xrange [-0.5:5.5]
set yrange [10.5:-0.5]
set xtics ('linear' 0, 'spherical' 1, 'normalized' 2, 'matched' 3, 'cauchy-linear' 4, 'spherical-cauchy-linear' 5) rotate by 35 right noenhanced
set ytics ('normal' 0, 'uniform' 1, 'cauchy' 2, 'student-t' 3, 'stable' 4, 'elliptical-cauchy' 5, 'sphere' 6, 'hypercube-vertices' 7, 'kilcher' 8, 'sparse' 9, 'subspace' 10) noenhanced
set logscale cb
set format cb '10^{%L}'
plot $p1m matrix with image pixels, \
  $p1t using 1:2:3:4 with labels noenhanced font ',10' tc rgb variable
unset multiplot
unset output
}
