# A picture and its data. To draw it again: gnuplot -d plane.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
1.0 0.0
0.95 0.05
0.9 0.1
0.85 0.15
0.8 0.2
0.75 0.25
0.7 0.3
0.65 0.35
0.6 0.4
0.55 0.45
0.5 0.5
0.44999999999999996 0.55
0.4 0.6
0.35 0.65
0.30000000000000004 0.7
0.25 0.75
0.19999999999999996 0.8
0.15000000000000002 0.85
0.09999999999999998 0.9
0.050000000000000044 0.95
0.0 1.0
END
$p1s2 << END
1.0 0.0
0.9986178293325098 0.052558833122763673
0.9938837346736189 0.11043152607484655
0.9847835588179368 0.17378533390904768
0.9701425001453318 0.24253562503633294
0.9486832980505138 0.31622776601683794
0.9191450300180579 0.3939192985791677
0.8804710999221753 0.4740998230350174
0.8320502943378436 0.5547001962252291
0.773957299203321 0.6332377902572626
0.7071067811865475 0.7071067811865475
0.6332377902572627 0.7739572992033211
0.5547001962252291 0.8320502943378436
0.4740998230350174 0.8804710999221753
0.39391929857916774 0.9191450300180579
0.31622776601683794 0.9486832980505138
0.24253562503633289 0.9701425001453318
0.1737853339090477 0.9847835588179368
0.1104315260748465 0.9938837346736189
0.052558833122763715 0.9986178293325096
0.0 1.0
END
$p1s3 << END
1.0 0.0
0.0 1.0
END
$legend << END
4 30
21 30
38 30


136 30
153 30
170 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 400,438 enhanced font 'Arial,12' background '#ffffff'
set output 'plane.svg'
} else {
set terminal pngcairo size 800,876 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'plane.png'
}
set multiplot
reset
set lmargin at screen 0.2200; set rmargin at screen 0.9450
set tmargin at screen 0.9224; set bmargin at screen 0.2603
unset key
set minussign
set title 'Two paths' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'z₁' noenhanced
set ylabel 'z₂' noenhanced
set size ratio -1
plot $p1s1 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p1s2 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $p1s3 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6
reset
set lmargin at screen 0.1700; set rmargin at screen 0.8300
set tmargin at screen 0.1142; set bmargin at screen 0.0228
unset border; unset tics; unset key
set xrange [0:264]; set yrange [0:40]
set label 'linear' at 46,30 left noenhanced
set label 'normalized' at 178,30 left noenhanced
set label 'end points' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6
unset multiplot
unset output
}
