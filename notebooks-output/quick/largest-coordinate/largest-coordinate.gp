# A picture and its data. To draw it again: gnuplot -d largest-coordinate.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
2.0 0.5410010046397621 0.9983511454571682
10.0 0.22960764163267994 0.6092052824705748
100.0 0.05157812001656886 0.11492374243859156
1000.0 0.008899179144241934 0.01630988557779083
END
$p1s2 << END
2.0 0.5244358611770891 0.9973543222662559
10.0 0.1807732357230119 0.3866179967669587
100.0 0.025718796362575135 0.03435263242751512
1000.0 0.0028607241994834413 0.0031403205727528684
END
$p1s3 << END
2.0 0.5453342771207669 0.9989605158442545
10.0 0.25987842123940125 0.8327366647399744
100.0 0.08753791453181826 0.5315214272072328
1000.0 0.03319265586263592 0.30463096479740115
END
$p1s4 << END
2.0 0.5591201275504181 0.9998795776614869
10.0 0.32830564556072117 0.9951807769286061
100.0 0.24666222344946365 0.9941629294268389
1000.0 0.2324525253262278 0.9944274405022513
END
$p1s5 << END
2.0 0.8540859614480232
10.0 0.3606392717159751
100.0 0.0732990266146429
1000.0 0.01150635773128331
END
$p1s6 << END
2.0 0.7976649595761955
10.0 0.25152287175720034
100.0 0.029378158060616697
1000.0 0.0029955027582460637
END
$p1s7 << END
2.0 0.8803527435844081
10.0 0.45513748229054773
100.0 0.18282885562771628
1000.0 0.07773936611186
END
$p1s8 << END
2.0 0.9399506275511513
10.0 0.6900019957454337
100.0 0.6223163940301395
1000.0 0.6166934627405918
END
$legend << END
4 30
21 30
38 30


167 30
184 30
201 30


4 10
21 10
38 10


167 10
184 10
201 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 483,402 enhanced font 'Arial,12' background '#ffffff'
set output 'largest-coordinate.svg'
} else {
set terminal pngcairo size 966,804 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'largest-coordinate.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Share of the squared norm in the largest coordinate' at screen 0.5,0.9552 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.2008; set rmargin at screen 0.9048
set tmargin at screen 0.8806; set bmargin at screen 0.2836
unset key
set minussign
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'max Xᵢ² / ‖X‖²' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p1s1 using 1:2:3 with filledcurves lc rgb '#0072B2' fs transparent solid 0.22 noborder, \
  $p1s2 using 1:2:3 with filledcurves lc rgb '#D55E00' fs transparent solid 0.22 noborder, \
  $p1s3 using 1:2:3 with filledcurves lc rgb '#009E73' fs transparent solid 0.22 noborder, \
  $p1s4 using 1:2:3 with filledcurves lc rgb '#CC79A7' fs transparent solid 0.22 noborder, \
  $p1s5 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s7 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s8 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.1615; set rmargin at screen 0.8364
set tmargin at screen 0.1244; set bmargin at screen 0.0249
unset border; unset tics; unset key
set xrange [0:326]; set yrange [0:40]
set label 'normal' at 46,30 left noenhanced
set label 'uniform' at 209,30 left noenhanced
set label 'student-t(df=3)' at 46,10 left noenhanced
set label 'cauchy' at 209,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#CC79A7' dt (14,4,3,4) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6
unset multiplot
unset output
}
