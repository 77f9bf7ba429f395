# A picture and its data. To draw it again: gnuplot -d norm-limit.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
4.970257043838501 4.3408
7.455385446548462 2.4684
9.940514087677002 1.04
12.425642490386963 0.4044
14.910770893096924 0.1728
19.881028175354004 0.0476
24.851284980773926 0.0164
29.821541786193848 0.0048
39.76205635070801 0.0008
59.643083572387695 0.0
79.52411270141602 0.0
END
$p2s1 << END
4.970257043838501 0.0812
7.455385446548462 0.1844
9.940514087677002 0.1568
12.425642490386963 0.0776
14.910770893096924 0.0472
19.881028175354004 0.022
24.851284980773926 0.0136
29.821541786193848 0.0084
39.76205635070801 0.0052
59.643083572387695 0.0048
79.52411270141602 0.0016
END
$p3s1 << END
4.970257043838501 0.5076
7.455385446548462 0.9144
9.940514087677002 0.6364
12.425642490386963 0.2944
14.910770893096924 0.1332
19.881028175354004 0.0352
24.851284980773926 0.0096
29.821541786193848 0.0024
39.76205635070801 0.0008
59.643083572387695 0.0004
79.52411270141602 0.0
END
$p4s1 << END
4.970257043838501 0.996
7.455385446548462 0.902
9.940514087677002 0.618
12.425642490386963 0.348
14.910770893096924 0.178
19.881028175354004 0.05
24.851284980773926 0.022
29.821541786193848 0.004
39.76205635070801 0.002
59.643083572387695 0.0
79.52411270141602 0.0
END
$p5s1 << END
4.970257043838501 0.14
7.455385446548462 0.29
9.940514087677002 0.222
12.425642490386963 0.126
14.910770893096924 0.076
19.881028175354004 0.056
24.851284980773926 0.022
29.821541786193848 0.012
39.76205635070801 0.01
59.643083572387695 0.004
79.52411270141602 0.002
END
$p6s1 << END
4.970257043838501 0.574
7.455385446548462 0.752
9.940514087677002 0.548
12.425642490386963 0.334
14.910770893096924 0.15
19.881028175354004 0.05
24.851284980773926 0.012
29.821541786193848 0.006
39.76205635070801 0.004
59.643083572387695 0.0
79.52411270141602 0.0
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
set terminal svg size 1350,732 enhanced font 'Arial,12' background '#ffffff'
set output 'norm-limit.svg'
} else {
set terminal pngcairo size 2700,1464 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'norm-limit.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Quality over the norm' at screen 0.5,0.9754 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:4.55784]
set arrow from graph 0, first 0.9768 to graph 1, first 0.9768 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.99792]
set arrow from graph 0, first 0.9504 to graph 1, first 0.9504 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.05882]
set arrow from graph 0, first 1.0084 to graph 1, first 1.0084 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.4563; set bmargin at screen 0.1284
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
set arrow from graph 0, first 0.824 to graph 1, first 0.824 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.4563; set bmargin at screen 0.1284
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
set arrow from graph 0, first 0.832 to graph 1, first 0.832 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.4563; set bmargin at screen 0.1284
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the vectors' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
set arrow from graph 0, first 0.88 to graph 1, first 0.88 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.3607; set rmargin at screen 0.6393
set tmargin at screen 0.0410; set bmargin at screen 0.0137
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
