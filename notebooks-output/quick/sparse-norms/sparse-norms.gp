# A picture and its data. To draw it again: gnuplot -d sparse-norms.gp
set encoding utf8
set decimalsign '.'
$p1s2 << END
0.25 1.1564561078339757
0.5 1.417789590442692
0.75 2.0141469345834606
END
$p1s3 << END
0.25 1.0009420606109867
0.5 1.0028744540158474
0.75 1.0082556471744586
END
$p1s4 << END
0.25 0.8666444073919961
0.5 0.7102524121997017
0.75 0.5037897382824242
END
$p1s5 << END
0.25 0.5720780773711126
0.5 1.0002506109118297
0.75 1.7452027219599249
END
$p1s6 << END
0.25 0.9937914610156552
0.75 1.006789896654005
END
$p2s2 << END
0.25 1.1547096518638857
0.5 1.4160327817664435
0.75 2.0017060602954024
END
$p2s3 << END
0.25 0.9997744756388863
0.5 1.0015458828263126
0.75 1.0017353952759078
END
$p2s4 << END
0.25 0.8665118172411272
0.5 0.7079737123625347
0.75 0.5007759769024439
END
$p2s5 << END
0.25 0.5765015578888623
0.5 1.000788085588504
0.75 1.7343080384554086
END
$p2s6 << END
0.25 0.9981185686716864
0.75 1.0011813437095167
END
$p3s2 << END
0.25 1.341802956581639
0.5 2.0043258421286123
0.75 4.082489938276279
END
$p3s3 << END
0.25 1.1668829100269054
0.5 1.4342840616960717
0.75 2.025997017992699
END
$p3s4 << END
0.25 1.0019369947951322
0.5 1.0112046043315668
0.75 1.0316685915384323
END
$p3s5 << END
0.25 0.3340989144960404
0.5 1.0086954645529704
0.75 3.0603922093072273
END
$p3s6 << END
0.25 1.012490816867781
0.75 1.0392690821395987
END
$legend << END
4 30
21 30
38 30


296 30
313 30
330 30


588 30
605 30
622 30


880 30
897 30
914 30


4 10
21 10
38 10


296 10
313 10
330 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,418 enhanced font 'Arial,12' background '#ffffff'
set output 'sparse-norms.svg'
} else {
set terminal pngcairo size 2700,836 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'sparse-norms.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Median norm of test draws over that in training, D = 100' at screen 0.5,0.9569 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'normal' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'share of zeros in training' noenhanced
set ylabel 'ratio of median norms' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:4.286614435190093]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s2 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'uniform' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'share of zeros in training' noenhanced
set ylabel 'ratio of median norms' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:4.286614435190093]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s2 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'cauchy' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'share of zeros in training' noenhanced
set ylabel 'ratio of median norms' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:4.286614435190093]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s2 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0674; set rmargin at screen 0.9326
set tmargin at screen 0.1196; set bmargin at screen 0.0239
unset border; unset tics; unset key
set xrange [0:1168]; set yrange [0:40]
set label 'equal norms' at 46,30 left noenhanced
set label 'dense' at 338,30 left noenhanced
set label 'dense by the root of the share' at 630,30 left noenhanced
set label 'dense by the share' at 922,30 left noenhanced
set label 'orthogonal' at 46,10 left noenhanced
set label 'orthogonal, rescaled' at 338,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2, \
  $legend index 1 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 4 using 1:2 with lines lc rgb '#CC79A7' dt (14,4,3,4) lw 1.8, \
  $legend index 4 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $legend index 5 using 1:2 with lines lc rgb '#E69F00' dt (7,4) lw 1.8, \
  $legend index 5 using 1:2 every ::1::1 with points lc rgb '#E69F00' pt 11 ps 0.6
unset multiplot
unset output
}
