# A picture and its data. To draw it again: gnuplot -d near-origin.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.8
0.1 2.0544
0.25 4.1244
0.5 4.3408
0.75 2.4684
1.0 1.04
1.5 0.1728
2.0 0.0476
4.0 0.0008
END
$p2s1 << END
0.0 0.0
0.1 0.0
0.25 0.0008
0.5 0.0812
0.75 0.1844
1.0 0.1568
1.5 0.0472
2.0 0.022
4.0 0.0052
END
$p3s1 << END
0.0 0.0
0.1 0.0
0.25 0.0104
0.5 0.5076
0.75 0.9144
1.0 0.6364
1.5 0.1332
2.0 0.0352
4.0 0.0008
END
$p4s1 << END
0.0 1.0
0.1 1.0
0.25 1.0
0.5 0.996
0.75 0.902
1.0 0.618
1.5 0.178
2.0 0.05
4.0 0.002
END
$p5s1 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.14
0.75 0.29
1.0 0.222
1.5 0.076
2.0 0.056
4.0 0.01
END
$p6s1 << END
0.0 0.0
0.1 0.0
0.25 0.016
0.5 0.574
0.75 0.752
1.0 0.548
1.5 0.15
2.0 0.05
4.0 0.004
END
$p7s1 << END
0.0 0.0
0.1 0.7612381709179074
0.25 2.555388136806961
0.5 5.392043396370941
0.75 7.584417823800142
1.0 9.177848162278913
1.5 11.150925928776314
2.0 12.225447342866323
4.0 13.736212979408133
END
$p8s1 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
0.75 5.338541738456115e-05
1.0 0.0015149739537737331
1.5 0.02590755211445503
2.0 0.08744205723935738
4.0 0.3820078114531934
END
$p9s1 << END
0.0 0.2186840921640396
0.1 0.2156478002667427
0.25 0.2038422475159168
0.5 0.26807008546590805
0.75 0.3985369573533535
1.0 0.5521888951063156
1.5 0.8824803538918495
2.0 1.2234131144285203
4.0 2.6109248257875444
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
set terminal svg size 1350,1066 enhanced font 'Arial,12' background '#ffffff'
set output 'near-origin.svg'
} else {
set terminal pngcairo size 2700,2132 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'near-origin.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Decoding c·X' at screen 0.5,0.9831 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:4.55784]
set arrow from graph 0, first 0.9768 to graph 1, first 0.9768 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:0.99792]
set arrow from graph 0, first 0.9504 to graph 1, first 0.9504 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.05882]
set arrow from graph 0, first 1.0084 to graph 1, first 1.0084 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.824 to graph 1, first 0.824 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.832 to graph 1, first 0.832 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.88 to graph 1, first 0.88 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'diversity, principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'mean distance of two images' noenhanced
set yrange [0.0:14.423023628378541]
set arrow from graph 0, first 10.94582298352767 to graph 1, first 10.94582298352767 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'saturation' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'share of values beyond ±0.98' noenhanced
set yrange [0.0:0.40110820202585307]
set arrow from graph 0, first 0.004840494776377454 to graph 1, first 0.004840494776377454 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'level' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'root mean square before tanh' noenhanced
set yrange [0.0:2.7414710670769216]
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3607; set rmargin at screen 0.6393
set tmargin at screen 0.0281; set bmargin at screen 0.0094
unset border; unset tics; unset key
set xrange [0:376]; set yrange [0:20]
set label 'normal' at 46,10 left noenhanced
set label 'other real images' at 234,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
