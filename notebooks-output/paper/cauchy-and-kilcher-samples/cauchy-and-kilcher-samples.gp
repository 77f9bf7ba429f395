# A picture and its data. To draw it again: gnuplot -d cauchy-and-kilcher-samples.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
9.16078519821167 0.9515
9.93862009048462 0.7262
10.77604055404663 0.5222
11.837981224060059 0.348
END
$p1s2 << END
52.185081481933594 0.1219
117.52186965942383 0.1191
485.7820587158203 0.1099
13312.689453125 0.106
END
$p1s3 << END
52.185081481933594 2.3482
117.52186965942383 1.171
485.7820587158203 0.2456
13312.689453125 0.011
END
$p1s4 << END
5.218508243560791 1.3069
11.752187252044678 1.0717
48.578203201293945 0.3909
1331.2688598632812 0.017
END
$p1s5 << END
1.5573686361312866 1.8652
6.720089673995972 0.7428
15.159916877746582 0.2202
28.157612800598145 0.088
END
$p2s1 << END
9.16078519821167 0.5222
9.93862009048462 0.4763
10.77604055404663 0.4451
11.837981224060059 0.394
END
$p2s2 << END
52.185081481933594 0.0389
117.52186965942383 0.0157
485.7820587158203 0.0121
13312.689453125 0.005
END
$p2s3 << END
52.185081481933594 0.1516
117.52186965942383 0.4308
485.7820587158203 0.4523
13312.689453125 0.052
END
$p2s4 << END
5.218508243560791 0.4909
11.752187252044678 0.6116
48.578203201293945 0.328
1331.2688598632812 0.002
END
$p2s5 << END
1.5573686361312866 0.1696
6.720089673995972 0.0976
15.159916877746582 0.0669
28.157612800598145 0.047
END
$p3s1 << END
9.16078519821167 0.901
9.93862009048462 0.7314
10.77604055404663 0.6109
11.837981224060059 0.525
END
$p3s2 << END
52.185081481933594 0.0
117.52186965942383 0.0
485.7820587158203 0.0
13312.689453125 0.0
END
$p3s3 << END
52.185081481933594 0.9083
117.52186965942383 0.9391
485.7820587158203 0.6733
13312.689453125 0.035
END
$p3s4 << END
5.218508243560791 1.226
11.752187252044678 1.175
48.578203201293945 0.6322
1331.2688598632812 0.011
END
$p3s5 << END
1.5573686361312866 1.4875
6.720089673995972 0.7179
15.159916877746582 0.2089
28.157612800598145 0.057
END
$p4s1 << END
9.16078519821167 0.7645
9.93862009048462 0.6875
10.77604055404663 0.6225
11.837981224060059 0.495
END
$p4s2 << END
52.185081481933594 0.0635
117.52186965942383 0.0535
485.7820587158203 0.042
13312.689453125 0.035
END
$p4s3 << END
52.185081481933594 0.948
117.52186965942383 0.8115
485.7820587158203 0.3245
13312.689453125 0.035
END
$p4s4 << END
5.218508243560791 0.883
11.752187252044678 0.8245
48.578203201293945 0.466
1331.2688598632812 0.015
END
$p4s5 << END
1.5573686361312866 0.933
6.720089673995972 0.6985
15.159916877746582 0.348
28.157612800598145 0.16
END
$p5s1 << END
9.16078519821167 0.5575
9.93862009048462 0.5345
10.77604055404663 0.5185
11.837981224060059 0.475
END
$p5s2 << END
52.185081481933594 0.1275
117.52186965942383 0.046
485.7820587158203 0.0345
13312.689453125 0.02
END
$p5s3 << END
52.185081481933594 0.2975
117.52186965942383 0.5565
485.7820587158203 0.5205
13312.689453125 0.115
END
$p5s4 << END
5.218508243560791 0.554
11.752187252044678 0.6275
48.578203201293945 0.4215
1331.2688598632812 0.0
END
$p5s5 << END
1.5573686361312866 0.251
6.720089673995972 0.1745
15.159916877746582 0.133
28.157612800598145 0.11
END
$p6s1 << END
9.16078519821167 0.798
9.93862009048462 0.735
10.77604055404663 0.6665
11.837981224060059 0.635
END
$p6s2 << END
52.185081481933594 0.0
117.52186965942383 0.0
485.7820587158203 0.0
13312.689453125 0.0
END
$p6s3 << END
52.185081481933594 0.8135
117.52186965942383 0.7985
485.7820587158203 0.647
13312.689453125 0.07
END
$p6s4 << END
5.218508243560791 0.886
11.752187252044678 0.8435
48.578203201293945 0.5905
1331.2688598632812 0.04
END
$p6s5 << END
1.5573686361312866 0.9325
6.720089673995972 0.6935
15.159916877746582 0.3355
28.157612800598145 0.15
END
$p7s1 << END
0.0 0.7378
0.1 1.0211
0.25 1.5287
0.5 2.1353
END
$p7s2 << END
0.0 0.1177
0.1 0.1179
0.25 0.1194
0.5 0.121
END
$p7s3 << END
0.0 1.2354
0.1 1.2197
0.25 1.2027
0.5 1.2249
END
$p7s4 << END
0.0 0.9275
0.1 0.9419
0.25 0.9545
0.5 0.9227
END
$p7s5 << END
0.0 0.9066
0.1 0.8755
0.25 0.8844
0.5 0.9239
END
$p8s1 << END
0.0 0.4923
0.1 0.5453
0.25 0.6292
0.5 0.6874
END
$p8s2 << END
0.0 0.0212
0.1 0.0216
0.25 0.0198
0.5 0.0193
END
$p8s3 << END
0.0 0.3615
0.1 0.3648
0.25 0.3658
0.5 0.3857
END
$p8s4 << END
0.0 0.5064
0.1 0.5056
0.25 0.4907
0.5 0.5028
END
$p8s5 << END
0.0 0.1186
0.1 0.1373
0.25 0.1248
0.5 0.1268
END
$p9s1 << END
0.0 0.729
0.1 0.8754
0.25 1.0607
0.5 1.1353
END
$p9s2 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
END
$p9s3 << END
0.0 0.8509
0.1 0.8482
0.25 0.8563
0.5 0.8872
END
$p9s4 << END
0.0 1.0125
0.1 1.0075
0.25 1.0308
0.5 1.0594
END
$p9s5 << END
0.0 0.805
0.1 0.8579
0.25 0.8428
0.5 0.7828
END
$p10s1 << END
0.0 0.687
0.1 0.773
0.25 0.8685
0.5 0.926
END
$p10s2 << END
0.0 0.0565
0.1 0.0555
0.25 0.053
0.5 0.056
END
$p10s3 << END
0.0 0.715
0.1 0.7035
0.25 0.7095
0.5 0.723
END
$p10s4 << END
0.0 0.738
0.1 0.752
0.25 0.7385
0.5 0.74
END
$p10s5 << END
0.0 0.6685
0.1 0.691
0.25 0.7115
0.5 0.743
END
$p11s1 << END
0.0 0.5345
0.1 0.5765
0.25 0.635
0.5 0.684
END
$p11s2 << END
0.0 0.0695
0.1 0.0685
0.25 0.066
0.5 0.057
END
$p11s3 << END
0.0 0.4635
0.1 0.471
0.25 0.478
0.5 0.4935
END
$p11s4 << END
0.0 0.5475
0.1 0.535
0.25 0.526
0.5 0.5465
END
$p11s5 << END
0.0 0.1875
0.1 0.203
0.25 0.195
0.5 0.203
END
$p12s1 << END
0.0 0.7365
0.1 0.787
0.25 0.846
0.5 0.8605
END
$p12s2 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
END
$p12s3 << END
0.0 0.745
0.1 0.748
0.25 0.753
0.5 0.747
END
$p12s4 << END
0.0 0.7715
0.1 0.772
0.25 0.775
0.5 0.7815
END
$p12s5 << END
0.0 0.6645
0.1 0.6935
0.25 0.7165
0.5 0.714
END
$legend << END
4 30
21 30
38 30


244 30
261 30
278 30


484 30
501 30
518 30


724 30
741 30
758 30


964 30
981 30
998 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1420 enhanced font 'Arial,12' background '#ffffff'
set output 'cauchy-and-kilcher-samples.svg'
} else {
set terminal pngcairo size 2700,2840 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'cauchy-and-kilcher-samples.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Heavy-tailed priors' at screen 0.5,0.9873 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9549; set bmargin at screen 0.7859
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:2.46561]
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9549; set bmargin at screen 0.7859
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.6421800000000001]
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9549; set bmargin at screen 0.7859
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.5618750000000001]
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.7197; set bmargin at screen 0.5507
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.7197; set bmargin at screen 0.5507
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.7197; set bmargin at screen 0.5507
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.4845; set bmargin at screen 0.3155
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:2.242065]
set arrow from graph 0, first 1.0519 to graph 1, first 1.0519 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p7s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p7s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p7s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.4845; set bmargin at screen 0.3155
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.02543]
set arrow from graph 0, first 0.9766 to graph 1, first 0.9766 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p8s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p8s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p8s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.4845; set bmargin at screen 0.3155
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.192065]
set arrow from graph 0, first 1.0128 to graph 1, first 1.0128 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p9s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p9s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p9s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.2493; set bmargin at screen 0.0803
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7445 to graph 1, first 0.7445 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p10s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p10s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p10s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p10s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p10s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.2493; set bmargin at screen 0.0803
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7715 to graph 1, first 0.7715 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p11s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p11s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p11s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p11s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p11s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.2493; set bmargin at screen 0.0803
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.784 to graph 1, first 0.784 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p12s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p12s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p12s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p12s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p12s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0556; set rmargin at screen 0.9444
set tmargin at screen 0.0352; set bmargin at screen 0.0070
unset border; unset tics; unset key
set xrange [0:1200]; set yrange [0:40]
set label 'normal, default' at 46,30 left noenhanced
set label 'cauchy, default' at 286,30 left noenhanced
set label 'cauchy, paper' at 526,30 left noenhanced
set label 'cauchy(scale=0.1), default' at 766,30 left noenhanced
set label 'kilcher, default' at 1006,30 left noenhanced
set label 'other real images' at 46,10 left noenhanced
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
