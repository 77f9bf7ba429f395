# A picture and its data. To draw it again: gnuplot -d stopping-early-and-width.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 70.68031899509973
15.0 66.40431026910926
30.0 65.69556329163122
61.0 65.62200692703212
78.0 64.39012471452475
122.0 67.22129258092677
244.0 63.77779826367378
488.0 33.481929718784805
976.0 9.91433547049582
1000.0 9.933617495945155
END
$p2s1 << END
0.0 2293.1278749779385
15.0 1812.6017810453432
30.0 1806.671990814937
61.0 629.3649787345952
78.0 160.13474331897666
122.0 99.34372841902099
244.0 146.57339138025452
488.0 131.5045580935307
976.0 30.139098123580442
1000.0 35.263843004055694
END
$p3s1 << END
0.0 112.32470104715782
15.0 120.07046455165559
30.0 128.89329285667887
61.0 66.29956510734807
78.0 92.61792419006944
122.0 153.69558274471802
244.0 125.03686267909319
488.0 66.34440158932851
976.0 26.33054650507846
1000.0 32.715595544897376
END
$p4s1 << END
0.0 0.7644
15.0 0.896
30.0 1.0272
61.0 1.3472
78.0 1.0392
122.0 0.6704
244.0 0.6912
488.0 0.2968
976.0 1.1612
1000.0 1.04
END
$p5s1 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0508
244.0 0.2108
488.0 0.1076
976.0 0.17
1000.0 0.1568
END
$p6s1 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0124
78.0 0.0392
122.0 0.0004
244.0 0.012
488.0 0.3464
976.0 0.7996
1000.0 0.6364
END
$p7s1 << END
0.0 0.998
15.0 1.0
30.0 1.0
61.0 1.0
78.0 0.984
122.0 0.652
244.0 0.62
488.0 0.35
976.0 0.664
1000.0 0.618
END
$p8s1 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.108
244.0 0.398
488.0 0.194
976.0 0.254
1000.0 0.222
END
$p9s1 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.028
78.0 0.066
122.0 0.0
244.0 0.032
488.0 0.472
976.0 0.576
1000.0 0.548
END
$legend << END
4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1066 enhanced font 'Arial,12' background '#ffffff'
set output 'stopping-early-and-width.svg'
} else {
set terminal pngcairo size 2700,2132 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'stopping-early-and-width.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Training draws over the steps' at screen 0.5,0.9831 center noenhanced font ',15'
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
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.41456]
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.22134]
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.83958]
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.4630; set rmargin at screen 0.5370
set tmargin at screen 0.0281; set bmargin at screen 0.0094
unset border; unset tics; unset key
set xrange [0:100]; set yrange [0:20]
set label 'normal' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6
unset multiplot
unset output
}
