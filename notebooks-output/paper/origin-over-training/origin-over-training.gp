# A picture and its data. To draw it again: gnuplot -d origin-over-training.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 1.9532
244.0 12.3273
488.0 0.1755
976.0 0.6203
1953.0 0.8863
3906.0 0.7378
7812.0 0.5574
15625.0 0.7413
END
$p1s2 << END
0.0 5.0913
244.0 13.5615
488.0 1.8029
976.0 3.9305
1953.0 6.2091
3906.0 5.1775
7812.0 4.633
15625.0 4.4136
END
$p1s3 << END
0.0 6.8399
244.0 11.8143
488.0 8.2113
976.0 9.8323
1953.0 14.1706
3906.0 13.2053
7812.0 13.9683
15625.0 12.9254
END
$p1s4 << END
0.0 8.0201
244.0 10.7067
488.0 12.5888
976.0 12.4213
1953.0 15.807
3906.0 16.2923
7812.0 18.9253
15625.0 22.4673
END
$p1s5 << END
0.0 10.0
244.0 11.2
488.0 13.4
976.0 11.6
1953.0 15.4
3906.0 16.4
7812.0 16.8
15625.0 27.4
END
$p2s1 << END
0.0 0.0
244.0 0.3848
488.0 0.0
976.0 0.0816
1953.0 0.3426
3906.0 0.4923
7812.0 0.7855
15625.0 0.951
END
$p2s2 << END
0.0 0.0
244.0 0.1798
488.0 0.0
976.0 0.3733
1953.0 0.6997
3906.0 0.9248
7812.0 1.2316
15625.0 1.3081
END
$p2s3 << END
0.0 0.0
244.0 0.0
488.0 0.0
976.0 0.1433
1953.0 0.1952
3906.0 0.2635
7812.0 0.4737
15625.0 0.8612
END
$p2s4 << END
0.0 0.0028
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0005
7812.0 0.0087
15625.0 0.2678
END
$p2s5 << END
0.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0
7812.0 0.0
15625.0 0.0
END
$p3s1 << END
0.0 0.0
244.0 0.1033
488.0 0.0968
976.0 0.9568
1953.0 1.6413
3906.0 0.729
7812.0 0.8216
15625.0 0.9977
END
$p3s2 << END
0.0 0.0
244.0 0.0013
488.0 0.0268
976.0 0.7238
1953.0 1.5465
3906.0 1.1153
7812.0 1.5991
15625.0 1.9707
END
$p3s3 << END
0.0 0.0004
244.0 0.0
488.0 0.0028
976.0 0.1145
1953.0 0.203
3906.0 0.1846
7812.0 0.5775
15625.0 1.439
END
$p3s4 << END
0.0 0.0041
244.0 0.0
488.0 0.1984
976.0 0.0002
1953.0 0.0007
3906.0 0.0005
7812.0 0.0132
15625.0 0.5412
END
$p3s5 << END
0.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0
7812.0 0.0
15625.0 0.0
END
$p4s1 << END
0.0 1.0
244.0 1.0
488.0 0.1905
976.0 0.703
1953.0 0.767
3906.0 0.687
7812.0 0.578
15625.0 0.6405
END
$p4s2 << END
0.0 1.0
244.0 1.0
488.0 1.0
976.0 0.997
1953.0 0.998
3906.0 0.9895
7812.0 0.975
15625.0 0.9795
END
$p4s3 << END
0.0 1.0
244.0 1.0
488.0 1.0
976.0 1.0
1953.0 1.0
3906.0 1.0
7812.0 1.0
15625.0 1.0
END
$p4s4 << END
0.0 1.0
244.0 1.0
488.0 1.0
976.0 1.0
1953.0 1.0
3906.0 1.0
7812.0 1.0
15625.0 1.0
END
$p4s5 << END
0.0 1.0
244.0 1.0
488.0 1.0
976.0 1.0
1953.0 1.0
3906.0 1.0
7812.0 1.0
15625.0 1.0
END
$p5s1 << END
0.0 0.0
244.0 0.9515
488.0 0.0
976.0 0.184
1953.0 0.4395
3906.0 0.5345
7812.0 0.7055
15625.0 0.7635
END
$p5s2 << END
0.0 0.0
244.0 0.464
488.0 0.0
976.0 0.674
1953.0 0.8975
3906.0 0.8725
7812.0 0.8705
15625.0 0.872
END
$p5s3 << END
0.0 0.0
244.0 0.0
488.0 0.0
976.0 0.349
1953.0 0.68
3906.0 0.729
7812.0 0.9315
15625.0 0.9705
END
$p5s4 << END
0.0 0.0005
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0005
7812.0 0.0115
15625.0 0.94
END
$p5s5 << END
0.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0
7812.0 0.0
15625.0 0.0
END
$p6s1 << END
0.0 0.0
244.0 0.0675
488.0 0.269
976.0 0.737
1953.0 0.9205
3906.0 0.7365
7812.0 0.735
15625.0 0.789
END
$p6s2 << END
0.0 0.0
244.0 0.0
488.0 0.009
976.0 0.756
1953.0 0.944
3906.0 0.877
7812.0 0.904
15625.0 0.959
END
$p6s3 << END
0.0 0.0
244.0 0.0
488.0 0.006
976.0 0.189
1953.0 0.495
3906.0 0.447
7812.0 0.616
15625.0 0.903
END
$p6s4 << END
0.0 0.0
244.0 0.0
488.0 0.977
976.0 0.0
1953.0 0.0015
3906.0 0.0015
7812.0 0.0345
15625.0 0.681
END
$p6s5 << END
0.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0
7812.0 0.0
15625.0 0.0
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
set yrange [0.0:28.77]
set arrow from graph 0, first 1.0519 to graph 1, first 1.0519 nohead lc rgb '#777777' dt (6,4) lw 1.2
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
set yrange [0.0:1.3735050000000002]
set arrow from graph 0, first 0.9766 to graph 1, first 0.9766 nohead lc rgb '#777777' dt (6,4) lw 1.2
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
set yrange [0.0:2.069235]
set arrow from graph 0, first 1.0128 to graph 1, first 1.0128 nohead lc rgb '#777777' dt (6,4) lw 1.2
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
set arrow from graph 0, first 0.7445 to graph 1, first 0.7445 nohead lc rgb '#777777' dt (6,4) lw 1.2
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
set arrow from graph 0, first 0.7715 to graph 1, first 0.7715 nohead lc rgb '#777777' dt (6,4) lw 1.2
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
set arrow from graph 0, first 0.784 to graph 1, first 0.784 nohead lc rgb '#777777' dt (6,4) lw 1.2
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
