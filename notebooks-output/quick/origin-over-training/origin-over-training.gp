# A picture and its data. To draw it again: gnuplot -d origin-over-training.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
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
$p1s2 << END
0.0 1.128
15.0 0.9252
30.0 1.2108
61.0 0.8988
78.0 0.522
122.0 0.4372
244.0 0.3508
488.0 0.9464
976.0 4.2308
1000.0 4.3408
END
$p1s3 << END
0.0 1.0436
15.0 1.1312
30.0 0.894
61.0 0.4972
78.0 0.3592
122.0 0.394
244.0 0.4428
488.0 1.388
976.0 3.9528
1000.0 4.1244
END
$p1s4 << END
0.0 0.4568
15.0 0.4868
30.0 0.472
61.0 0.2132
78.0 0.2
122.0 0.2
244.0 0.4
488.0 1.1232
976.0 1.9488
1000.0 2.0544
END
$p1s5 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.2
244.0 0.4
488.0 1.0
976.0 0.8
1000.0 0.8
END
$p2s1 << END
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
$p2s2 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.006
244.0 0.0
488.0 0.0084
976.0 0.0944
1000.0 0.0812
END
$p2s3 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0004
78.0 0.002
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0012
1000.0 0.0008
END
$p2s4 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$p2s5 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$p3s1 << END
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
$p3s2 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.002
78.0 0.0004
122.0 0.0
244.0 0.0
488.0 0.1528
976.0 0.4644
1000.0 0.5076
END
$p3s3 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0036
976.0 0.0124
1000.0 0.0104
END
$p3s4 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$p3s5 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$p4s1 << END
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
$p4s2 << END
0.0 1.0
15.0 1.0
30.0 1.0
61.0 0.994
78.0 0.632
122.0 0.944
244.0 0.1
488.0 0.766
976.0 0.992
1000.0 0.996
END
$p4s3 << END
0.0 0.66
15.0 0.998
30.0 0.954
61.0 0.98
78.0 0.782
122.0 0.222
244.0 0.836
488.0 0.956
976.0 1.0
1000.0 1.0
END
$p4s4 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 1.0
488.0 1.0
976.0 1.0
1000.0 1.0
END
$p4s5 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 1.0
488.0 1.0
976.0 1.0
1000.0 1.0
END
$p5s1 << END
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
$p5s2 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.016
244.0 0.0
488.0 0.018
976.0 0.162
1000.0 0.14
END
$p5s3 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.006
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$p5s4 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$p5s5 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$p6s1 << END
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
$p6s2 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.004
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.254
976.0 0.528
1000.0 0.574
END
$p6s3 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.01
976.0 0.014
1000.0 0.016
END
$p6s4 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$p6s5 << END
0.0 0.0
15.0 0.0
30.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1000.0 0.0
END
$legend << END
4 10
21 10
38 10


192 10
209 10
226 10


380 10
397 10
414 10


568 10
585 10
602 10


756 10
773 10
790 10


944 10
961 10
978 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,732 enhanced font 'Arial,12' background '#ffffff'
set output 'origin-over-training.svg'
} else {
set terminal pngcairo size 2700,1464 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'origin-over-training.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'The segment through the origin over the steps' at screen 0.5,0.9754 center noenhanced font ',15'
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
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:4.55784]
set arrow from graph 0, first 0.9768 to graph 1, first 0.9768 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.99792]
set arrow from graph 0, first 0.9504 to graph 1, first 0.9504 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.05882]
set arrow from graph 0, first 1.0084 to graph 1, first 1.0084 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.4563; set bmargin at screen 0.1284
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
set arrow from graph 0, first 0.824 to graph 1, first 0.824 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.4563; set bmargin at screen 0.1284
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
set arrow from graph 0, first 0.832 to graph 1, first 0.832 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.4563; set bmargin at screen 0.1284
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
set arrow from graph 0, first 0.88 to graph 1, first 0.88 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0822; set rmargin at screen 0.9178
set tmargin at screen 0.0410; set bmargin at screen 0.0137
unset border; unset tics; unset key
set xrange [0:1128]; set yrange [0:20]
set label '0.0' at 46,10 left noenhanced
set label '0.25' at 234,10 left noenhanced
set label '0.375' at 422,10 left noenhanced
set label '0.45' at 610,10 left noenhanced
set label '0.5' at 798,10 left noenhanced
set label 'other real images' at 986,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#CC79A7' dt (14,4,3,4) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $legend index 4 using 1:2 with lines lc rgb '#E69F00' dt (7,4) lw 1.8, \
  $legend index 4 using 1:2 every ::1::1 with points lc rgb '#E69F00' pt 11 ps 0.6, \
  $legend index 5 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
