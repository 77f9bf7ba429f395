# A picture and its data. To draw it again: gnuplot -d heat-map.gp
set encoding utf8
set decimalsign '.'
$p1m << END
0.29 0.0 0.01 0.004
0.2 0.11 NaN 0.003
0.0 0.4 0.5 0.0
0.6 0.3 0.2 0.1
END
$p1t << END
0 0 0.29 16777215
1 0 0 16777215
2 0 0.01 16777215
3 0 0.004 16777215
0 1 0.2 16777215
1 1 0.11 16777215
3 1 0.003 16777215
0 2 0 16777215
1 2 0.4 0
2 2 0.5 0
3 2 0 16777215
0 3 0.6 0
1 3 0.3 16777215
2 3 0.2 16777215
3 3 0.1 16777215
-9 -9 0 0
END
$p2m << END
0.0035364050009999994 1e-12 5.001000000000001e-09 1.2900000000000002e-10
0.0008000000010000003 7.3205001e-05 NaN 4.1500000000000005e-11
1e-12 0.012800000001000005 0.031250000001 1e-12
0.064800000001 0.004050000001 0.0008000000010000003 5.000000100000002e-05
END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 834,324 enhanced font 'Arial,12' background '#ffffff'
set output 'heat-map.svg'
} else {
set terminal pngcairo size 1668,648 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'heat-map.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Kolmogorov–Smirnov distance at λ = ½' at screen 0.5,0.9444 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.1211; set rmargin at screen 0.3849
set tmargin at screen 0.8025; set bmargin at screen 0.3395
unset key
set minussign
set title 'D = 16' noenhanced font ',13' offset 0,-0.4
set xlabel 'interpolation' noenhanced
set ylabel 'prior' noenhanced
set border 15 lw 0.6; set tics scale 0
set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
set palette defined (0 '#440154', 1 '#46327E', 2 '#365C8D', 3 '#277F8E', 4 '#1FA187', 5 '#4AC16D', 6 '#A0DA39', 7 '#FDE725')
set colorbox vertical user origin screen 0.3993, screen 0.3395 size screen 0.0156, screen 0.4630
set cblabel 'distance' noenhanced offset 1.2,0
set cbtics scale 0.5
set cbrange [0.0:0.6]
set xrange [-0.5:3.5]
set yrange [3.5:-0.5]
set xtics ('linear' 0, 'spherical' 1, 'normalized' 2, 'cauchy-linear' 3) rotate by 35 right noenhanced
set ytics ('normal' 0, 'uniform' 1, 'cauchy' 2, 'kilcher' 3) noenhanced
plot $p1m matrix with image pixels, \
  $p1t using 1:2:3:4 with labels noenhanced font ',10' tc rgb variable
reset
set lmargin at screen 0.6211; set rmargin at screen 0.8849
set tmargin at screen 0.8025; set bmargin at screen 0.3395
unset key
set minussign
set title 'D = 100' noenhanced font ',13' offset 0,-0.4
set xlabel 'interpolation' noenhanced
set ylabel 'prior' noenhanced
set border 15 lw 0.6; set tics scale 0
set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
set palette defined (0 '#440154', 1 '#46327E', 2 '#365C8D', 3 '#277F8E', 4 '#1FA187', 5 '#4AC16D', 6 '#A0DA39', 7 '#FDE725')
set colorbox vertical user origin screen 0.8993, screen 0.3395 size screen 0.0156, screen 0.4630
set cblabel 'p-value' noenhanced offset 1.2,0
set cbtics scale 0.5
set cbrange [1e-12:1.0]
set xrange [-0.5:3.5]
set yrange [3.5:-0.5]
set xtics ('linear' 0, 'spherical' 1, 'normalized' 2, 'cauchy-linear' 3) rotate by 35 right noenhanced
set ytics ('normal' 0, 'uniform' 1, 'cauchy' 2, 'kilcher' 3) noenhanced
set logscale cb
set format cb '10^{%L}'
plot $p2m matrix with image pixels
unset multiplot
unset output
}
