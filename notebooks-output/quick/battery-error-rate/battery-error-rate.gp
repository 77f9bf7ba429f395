# A picture and its data. To draw it again: gnuplot -d battery-error-rate.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.00014298328644271705 0.25
0.0038787981410293745 0.5
0.005504462829176271 0.75
0.0061579663989260736 1.0
END
$legend << END
4 10
21 10
38 10


192 10
209 10
226 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 555,382 enhanced font 'Arial,12' background '#ffffff'
set output 'battery-error-rate.svg'
} else {
set terminal pngcairo size 1110,764 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'battery-error-rate.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Smallest p-value among laws that are kept, one point a seed' at screen 0.5,0.9529 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.2523; set rmargin at screen 0.8649
set tmargin at screen 0.8743; set bmargin at screen 0.2461
unset key
set minussign
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'smallest p-value' noenhanced
set ylabel 'share of seeds' noenhanced
set logscale x
set format x '10^{%L}'
unset mxtics
set xrange [1e-12:1.0]
set yrange [0.0:1.0]
set arrow from first 4.686035613870665e-10, graph 0 to first 4.686035613870665e-10, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
reset
set lmargin at screen 0.1604; set rmargin at screen 0.8378
set tmargin at screen 0.0785; set bmargin at screen 0.0262
unset border; unset tics; unset key
set xrange [0:376]; set yrange [0:20]
set label 'seeds' at 46,10 left noenhanced
set label 'level of one test' at 234,10 left noenhanced
plot $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
