# A picture and its data. To draw it again: gnuplot -d names.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
1.0 0.0
2.0 1.0
3.0 2.0
4.0 3.0
5.0 4.0
6.0 5.0
7.0 6.0
8.0 7.0
9.0 8.0
10.0 9.0
11.0 10.0
12.0 11.0
END
$legend << END
4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 576,376 enhanced font 'Arial,12' background '#ffffff'
set output 'names.svg'
} else {
set terminal pngcairo size 1152,752 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'names.png'
}
set multiplot
reset
set lmargin at screen 0.3715; set rmargin at screen 0.9618
set tmargin at screen 0.9521; set bmargin at screen 0.2500
unset key
set minussign
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'ratio' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [-0.6:11.6]
set ytics ('spherical-cauchy-linear-1' 0.0, 'spherical-cauchy-linear-2' 1.0, 'spherical-cauchy-linear-3' 2.0, 'spherical-cauchy-linear-4' 3.0, 'spherical-cauchy-linear-5' 4.0, 'spherical-cauchy-linear-6' 5.0, 'spherical-cauchy-linear-7' 6.0, 'spherical-cauchy-linear-8' 7.0, 'spherical-cauchy-linear-9' 8.0, 'spherical-cauchy-linear-10' 9.0, 'spherical-cauchy-linear-11' 10.0, 'spherical-cauchy-linear-12' 11.0) noenhanced
set arrow from first 1.0, graph 0 to first 1.0, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
reset
set lmargin at screen 0.4201; set rmargin at screen 0.5799
set tmargin at screen 0.0798; set bmargin at screen 0.0266
unset border; unset tics; unset key
set xrange [0:92]; set yrange [0:20]
set label 'numpy' at 46,10 left noenhanced
plot $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6
unset multiplot
unset output
}
