# A picture and its data. To draw it again: gnuplot -d cauchy-and-kilcher-samples.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
9.173921585083008 1.476
9.95432424545288 1.022
10.770078659057617 0.7984
11.80052375793457 0.34
END
$p1s2 << END
5.132237434387207 4.0596
11.873571872711182 0.8652
51.82342338562012 0.0036
1279.07275390625 0.0
END
$p2s1 << END
9.173921585083008 0.1688
9.95432424545288 0.1496
10.770078659057617 0.1388
11.80052375793457 0.056
END
$p2s2 << END
5.132237434387207 0.2808
11.873571872711182 0.2156
51.82342338562012 0.0024
1279.07275390625 0.0
END
$p3s1 << END
9.173921585083008 0.7816
9.95432424545288 0.5752
10.770078659057617 0.524
11.80052375793457 0.24
END
$p3s2 << END
5.132237434387207 0.5172
11.873571872711182 0.5992
51.82342338562012 0.0036
1279.07275390625 0.0
END
$p4s1 << END
9.173921585083008 0.726
9.95432424545288 0.648
10.770078659057617 0.528
11.80052375793457 0.32
END
$p4s2 << END
5.132237434387207 0.998
11.873571872711182 0.552
51.82342338562012 0.008
1279.07275390625 0.0
END
$p5s1 << END
9.173921585083008 0.248
9.95432424545288 0.232
10.770078659057617 0.19
11.80052375793457 0.16
END
$p5s2 << END
5.132237434387207 0.44
11.873571872711182 0.268
51.82342338562012 0.002
1279.07275390625 0.0
END
$p6s1 << END
9.173921585083008 0.652
9.95432424545288 0.518
10.770078659057617 0.484
11.80052375793457 0.3
END
$p6s2 << END
5.132237434387207 0.512
11.873571872711182 0.554
51.82342338562012 0.01
1279.07275390625 0.0
END
$p7s1 << END
0.0 1.04
0.1 1.46
0.25 2.174
0.5 2.754
END
$p7s2 << END
0.0 1.3496
0.1 1.3912
0.25 1.3636
0.5 1.434
END
$p8s1 << END
0.0 0.1568
0.1 0.1808
0.25 0.184
0.5 0.1944
END
$p8s2 << END
0.0 0.1596
0.1 0.1588
0.25 0.178
0.5 0.1608
END
$p9s1 << END
0.0 0.6364
0.1 0.7936
0.25 0.9104
0.5 1.0036
END
$p9s2 << END
0.0 0.4016
0.1 0.4244
0.25 0.4684
0.5 0.4552
END
$p10s1 << END
0.0 0.618
0.1 0.734
0.25 0.848
0.5 0.908
END
$p10s2 << END
0.0 0.508
0.1 0.512
0.25 0.516
0.5 0.508
END
$p11s1 << END
0.0 0.222
0.1 0.286
0.25 0.3
0.5 0.3
END
$p11s2 << END
0.0 0.228
0.1 0.222
0.25 0.22
0.5 0.25
END
$p12s1 << END
0.0 0.548
0.1 0.642
0.25 0.724
0.5 0.784
END
$p12s2 << END
0.0 0.394
0.1 0.408
0.25 0.414
0.5 0.416
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


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1400 enhanced font 'Arial,12' background '#ffffff'
set output 'cauchy-and-kilcher-samples.svg'
} else {
set terminal pngcairo size 2700,2800 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'cauchy-and-kilcher-samples.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Heavy-tailed priors' at screen 0.5,0.9871 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9543; set bmargin at screen 0.7829
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:4.26258]
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9543; set bmargin at screen 0.7829
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.29484]
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9543; set bmargin at screen 0.7829
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.82068]
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.7157; set bmargin at screen 0.5443
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
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.7157; set bmargin at screen 0.5443
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
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.7157; set bmargin at screen 0.5443
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
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.4771; set bmargin at screen 0.3057
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:2.8917]
set arrow from graph 0, first 0.9768 to graph 1, first 0.9768 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.4771; set bmargin at screen 0.3057
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:0.99792]
set arrow from graph 0, first 0.9504 to graph 1, first 0.9504 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.4771; set bmargin at screen 0.3057
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.05882]
set arrow from graph 0, first 1.0084 to graph 1, first 1.0084 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.2386; set bmargin at screen 0.0671
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.824 to graph 1, first 0.824 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p10s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p10s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.2386; set bmargin at screen 0.0671
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.832 to graph 1, first 0.832 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p11s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p11s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.2386; set bmargin at screen 0.0671
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.88 to graph 1, first 0.88 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p12s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p12s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.2911; set rmargin at screen 0.7089
set tmargin at screen 0.0214; set bmargin at screen 0.0071
unset border; unset tics; unset key
set xrange [0:564]; set yrange [0:20]
set label 'normal' at 46,10 left noenhanced
set label 'cauchy(scale=0.1)' at 234,10 left noenhanced
set label 'other real images' at 422,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
