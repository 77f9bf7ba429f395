# A picture and its data. To draw it again: gnuplot -d odd.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.0
1.0 1.0
2.0 NaN
3.0 1.0
4.0 NaN
END
$p3s1 << END
0.0 -1e+300
1.0 -1.0
2.0 0.0
3.0 1.0
4.0 1e+300
END
$p4s1 << END
0.0 3.0
-1.0 3.0
1.0 3.0
2.0 3.0
END
$legend << END
4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 900,732 enhanced font 'Arial,12' background '#ffffff'
set output 'odd.svg'
} else {
set terminal pngcairo size 1800,1464 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'odd.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'it''s {100} % `date` $HOME \n "quoted" _under_ ^hat^ @at &amp; <b>' at screen 0.5,0.9754 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'gaps' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'x_1 {a}' noenhanced
set ylabel 'y^2 ''b''' noenhanced
set arrow from first 2.0, graph 0 to first 2.0, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'empty' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'x' noenhanced
set ylabel 'y' noenhanced
set xrange [0:1]
set logscale y
set format y '10^{%L}'
set yrange [0.1:10]
plot NaN notitle
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.4563; set bmargin at screen 0.1284
unset key
set minussign
set title 'far out' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'x' noenhanced
set ylabel 'y' noenhanced
set nonlinear y via sgn(y)*(log(abs(y)+0.001)-log(0.001)) inverse sgn(y)*(exp(abs(y)+log(0.001))-0.001)
set yrange [-1.5e+300:1.5e+300]
set ytics ('0' 0, '10^{73}' 1e73, '−10^{73}' -1e73, '10^{149}' 1e149, '−10^{149}' -1e149, '10^{225}' 1e225, '−10^{225}' -1e225)
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.4563; set bmargin at screen 0.1284
unset key
set minussign
set title 'constant' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'x' noenhanced
set ylabel 'y' noenhanced
set logscale x
set format x '10^{%L}'
plot $p4s1 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
reset
set lmargin at screen 0.3911; set rmargin at screen 0.6089
set tmargin at screen 0.0410; set bmargin at screen 0.0137
unset border; unset tics; unset key
set xrange [0:196]; set yrange [0:20]
set label 'snake_case_{label}' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8
unset multiplot
unset output
}
