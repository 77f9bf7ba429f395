# A picture and its data. To draw it again: gnuplot -d student-norms.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
10.0 1478.190987081745
100.0 1750.811333773649
400.0 2178.968996099073
END
$p1s2 << END
10.0 39.7219121092975
100.0 34.84824279154796
400.0 28.10772264254975
END
$p1s3 << END
10.0 9.559082184672201
100.0 7.2226749327930975
400.0 5.850388250502631
END
$p1s4 << END
10.0 5.394948422073143
100.0 3.3051540907246815
400.0 2.702029291437684
END
$p1s5 << END
10.0 3.587672109614275
100.0 1.8520198700819777
400.0 1.4913217648969135
END
$p1s6 << END
10.0 3.020500084170405
100.0 1.5669303522367528
400.0 1.2925940749851903
END
$p1s7 << END
10.0 2.6086511246992483
100.0 1.394447822463379
400.0 1.1951030829570746
END
$p2s2 << END
10.0 7.3416748350789325
100.0 20.412565279594553
400.0 42.04509511320928
END
$p2s3 << END
10.0 2.462432038293866
100.0 5.304803849277159
400.0 10.298809493748518
END
$p2s4 << END
10.0 1.2227160060165563
100.0 1.6434095070072143
400.0 1.7967972669088752
END
$legend << END
4 50
21 50
38 50


224 50
241 50
258 50


444 50
461 50
478 50


4 30
21 30
38 30


224 30
241 30
258 30


444 30
461 30
478 30


4 10
21 10
38 10


224 10
241 10
258 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 900,438 enhanced font 'Arial,12' background '#ffffff'
set output 'student-norms.svg'
} else {
set terminal pngcairo size 1800,876 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'student-norms.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Norm of Student vectors over the dimension' at screen 0.5,0.9589 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.8539; set bmargin at screen 0.3059
unset key
set minussign
set title 'spread' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel '95 % over 5 % quantile of ‖X‖' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p1s7 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.8539; set bmargin at screen 0.3059
unset key
set minussign
set title 'variance' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'variance of ‖X‖' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set arrow from graph 0, first 1.875 to graph 1, first 1.875 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s2 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7
reset
set lmargin at screen 0.1333; set rmargin at screen 0.8667
set tmargin at screen 0.1598; set bmargin at screen 0.0228
unset border; unset tics; unset key
set xrange [0:660]; set yrange [0:60]
set label 'ν = 0.5' at 46,50 left noenhanced
set label 'ν = 1' at 266,50 left noenhanced
set label 'ν = 1.5' at 486,50 left noenhanced
set label 'ν = 2' at 46,30 left noenhanced
set label 'ν = 3' at 266,30 left noenhanced
set label 'ν = 4' at 486,30 left noenhanced
set label 'ν = 6' at 46,10 left noenhanced
set label 'limit of the variance' at 266,10 left noenhanced
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
  $legend index 6 using 1:2 every ::1::1 with points lc rgb '#000000' pt 4 ps 0.6, \
  $legend index 7 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
