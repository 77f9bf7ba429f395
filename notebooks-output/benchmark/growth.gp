# A picture and its data. To draw it again: gnuplot -d growth.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
1000.0 3.345e-06
10000.0 3.1427e-05
100000.0 0.00033489
1000000.0 0.003358412
10000000.0 0.033718797
100000000.0 0.354277715
1000000000.0 3.563680041
END
$p1s2 << END
1000.0 8.8452e-05
10000.0 0.000878661
100000.0 0.008894343
1000000.0 0.09804367
10000000.0 0.907520557
100000000.0 8.918995825
END
$p1s3 << END
1000.0 0.00026838
10000.0 0.001338097
100000.0 0.01224297
1000000.0 0.125167167
10000000.0 1.066827885
END
$p1s4 << END
1000.0 1.6484e-05
10000.0 3.323e-05
100000.0 0.000243864
1000000.0 0.002537036
10000000.0 0.071285276
END
$p1s5 << END
1000.0 7.742e-06
10000.0 5.8938e-05
100000.0 0.000709038
1000000.0 0.003368557
10000000.0 0.030713443
100000000.0 0.313706642
1000000000.0 3.305316174
END
$p2s1 << END
1000.0 21.917696
10000.0 22.073344
100000.0 22.319104
1000000.0 22.462464
10000000.0 22.4256
100000000.0 22.204416
1000000000.0 22.040576
END
$p2s2 << END
1000.0 21.87264
10000.0 21.884928
100000.0 22.401024
1000000.0 21.921792
10000000.0 22.028288
100000000.0 21.938176
END
$p2s3 << END
1000.0 27.754496
10000.0 27.68896
100000.0 27.643904
1000000.0 27.254784
10000000.0 27.131904
END
$p2s4 << END
1000.0 22.269952
10000.0 22.700032
100000.0 23.584768
1000000.0 31.883264
10000000.0 103.985152
END
$p2s5 << END
1000.0 22.761472
10000.0 22.892544
100000.0 23.298048
1000000.0 23.40864
10000000.0 25.976832
100000000.0 37.195776
1000000000.0 68.46464
END
$p3s1 << END
1.0 3.1547e-05
10.0 0.00012034
100.0 0.000866363
1000.0 0.008935043
10000.0 0.091325492
END
$p3s2 << END
1.0 0.000174941
10.0 0.000368049
100.0 0.001316044
1000.0 0.011089879
10000.0 0.181048411
END
$p4s1 << END
1.0 22.163456
10.0 21.999616
100.0 22.024192
1000.0 22.147072
10000.0 22.03648
END
$p4s2 << END
1.0 23.048192
10.0 27.676672
100.0 27.72992
1000.0 27.676672
10000.0 26.845184
END
$legend << END
4 70
21 70
38 70


300 70
317 70
334 70


4 50
21 50
38 50


300 50
317 50
334 50


4 30
21 30
38 30


300 30
317 30
334 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 872,792 enhanced font 'Arial,12' background '#ffffff'
set output 'growth.svg'
} else {
set terminal pngcairo size 1744,1584 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'growth.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Growth of time and memory' at screen 0.5,0.9773 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0849; set rmargin at screen 0.4748
set tmargin at screen 0.9192; set bmargin at screen 0.6162
unset key
set minussign
set title 'time over n' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'n' noenhanced
set ylabel 'seconds' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.5849; set rmargin at screen 0.9748
set tmargin at screen 0.9192; set bmargin at screen 0.6162
unset key
set minussign
set title 'memory over n' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'n' noenhanced
set ylabel 'MB' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0849; set rmargin at screen 0.4748
set tmargin at screen 0.4975; set bmargin at screen 0.1944
unset key
set minussign
set title 'time over D' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'D' noenhanced
set ylabel 'seconds' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p3s1 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7
reset
set lmargin at screen 0.5849; set rmargin at screen 0.9748
set tmargin at screen 0.4975; set bmargin at screen 0.1944
unset key
set minussign
set title 'memory over D' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'D' noenhanced
set ylabel 'MB' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p4s1 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7
reset
set lmargin at screen 0.1606; set rmargin at screen 0.8394
set tmargin at screen 0.1136; set bmargin at screen 0.0126
unset border; unset tics; unset key
set xrange [0:592]; set yrange [0:80]
set label 'norms of normal vectors, D = 1' at 46,70 left noenhanced
set label 'norms of normal vectors, D = 100' at 342,70 left noenhanced
set label 'points of linear paths, D = 100' at 46,50 left noenhanced
set label 'KS test of an array' at 342,50 left noenhanced
set label 'KS test of a stream' at 46,30 left noenhanced
set label 'norms of normal vectors, n = 10000' at 342,30 left noenhanced
set label 'points of linear paths, n = 10000' at 46,10 left noenhanced
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
  $legend index 5 using 1:2 with lines lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.8, \
  $legend index 5 using 1:2 every ::1::1 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $legend index 6 using 1:2 with lines lc rgb '#000000' dt (20,4) lw 1.8, \
  $legend index 6 using 1:2 every ::1::1 with points lc rgb '#000000' pt 4 ps 0.6
unset multiplot
unset output
}
