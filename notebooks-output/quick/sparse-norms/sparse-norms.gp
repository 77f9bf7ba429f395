# A picture and its data. To draw it again: gnuplot -d sparse-norms.gp
set encoding utf8
set decimalsign '.'
$p1s2 << END
0.25 1.1560793602832262
0.5 1.4191149873580389
0.75 2.0138513049566282
END
$p1s3 << END
0.25 1.000640465425657
0.5 1.00365964435755
0.75 1.0086618063718569
END
$p1s4 << END
0.25 0.867537063317988
0.5 0.7096321970038234
0.75 0.5038464970347653
END
$p1s5 << END
0.25 0.5710051101603201
0.5 0.9981550930234788
0.75 1.7473328898760911
END
$p1s6 << END
0.25 0.9924810474443644
0.75 1.0055108667710344
END
$p2s2 << END
0.25 1.1541196840001446
0.5 1.4134011698254212
0.75 2.0065689121674066
END
$p2s3 << END
0.25 1.0001860985946636
0.5 1.0002227235711487
0.75 1.0015887613030825
END
$p2s4 << END
0.25 0.8668227902145534
0.5 0.7074909163933916
0.75 0.5012446891869556
END
$p2s5 << END
0.25 0.576229214112528
0.5 0.998572208818325
0.75 1.73633325849654
END
$p2s6 << END
0.25 0.9989419891381378
0.75 1.002434043495341
END
$p3s2 << END
0.25 1.3053229366704227
0.5 2.003907595316571
0.75 3.9714014672889686
END
$p3s3 << END
0.25 1.1366254210596116
0.5 1.4529966301978323
0.75 2.0135625291997274
END
$p3s4 << END
0.25 0.9849303609310591
0.5 1.027602418148285
0.75 0.9953487893465532
END
$p3s5 << END
0.25 0.3276687797995203
0.5 0.9986963373520548
0.75 2.9350959700065458
END
$p3s6 << END
0.25 0.9828856050920063
0.75 0.9929446947941937
END
$legend << END
4 30
21 30
38 30


272 30
289 30
306 30


540 30
557 30
574 30


808 30
825 30
842 30


4 10
21 10
38 10


272 10
289 10
306 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1308,418 enhanced font 'Arial,12' background '#ffffff'
set output 'sparse-norms.svg'
} else {
set terminal pngcairo size 2616,836 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
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
set lmargin at screen 0.0566; set rmargin at screen 0.3165
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'normal' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'share of zeros in training' noenhanced
set ylabel 'ratio of median norms' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:4.1699715406534175]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s2 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3899; set rmargin at screen 0.6498
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'uniform' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'share of zeros in training' noenhanced
set ylabel 'ratio of median norms' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:4.1699715406534175]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s2 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7232; set rmargin at screen 0.9832
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'cauchy' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'share of zeros in training' noenhanced
set ylabel 'ratio of median norms' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:4.1699715406534175]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s2 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0902; set rmargin at screen 0.9098
set tmargin at screen 0.1196; set bmargin at screen 0.0239
unset border; unset tics; unset key
set xrange [0:1072]; set yrange [0:40]
set label 'equal norms' at 46,30 left noenhanced
set label 'dense' at 314,30 left noenhanced
set label 'dense by the root of the share' at 582,30 left noenhanced
set label 'dense by the share' at 850,30 left noenhanced
set label 'orthogonal' at 46,10 left noenhanced
set label 'orthogonal, rescaled' at 314,10 left noenhanced
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
