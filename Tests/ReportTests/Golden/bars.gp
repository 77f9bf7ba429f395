# A picture and its data. To draw it again: gnuplot -d bars.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
-0.26666666666666666 90.0 85.0 95.0 0.24533333333333335
0.7333333333333334 70.0 64.0 76.0 0.24533333333333335
1.7333333333333334 1.0 0.0 3.0 0.24533333333333335
2.7333333333333334 99.0 97.0 100.0 0.24533333333333335
3.7333333333333334 60.0 55.0 65.0 0.24533333333333335
END
$p1s2 << END
0.0 2.0 1.0 4.0 0.24533333333333335
1.0 50.0 44.0 56.0 0.24533333333333335
2.0 80.0 75.0 85.0 0.24533333333333335
3.0 91.0 88.0 94.0 0.24533333333333335
4.0 40.0 36.0 44.0 0.24533333333333335
END
$p1s3 << END
0.26666666666666666 1.0 NaN NaN 0.24533333333333335
1.2666666666666666 1.0 NaN NaN 0.24533333333333335
2.2666666666666666 1.0 NaN NaN 0.24533333333333335
3.2666666666666666 30.0 NaN NaN 0.24533333333333335
4.266666666666667 2.0 NaN NaN 0.24533333333333335
END
$legend << END
4 30
21 30
38 30


160 30
177 30
194 30


4 10
21 10
38 10


160 10
177 10
194 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 430,407 enhanced font 'Arial,12' background '#ffffff'
set output 'bars.svg'
} else {
set terminal pngcairo size 860,814 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'bars.png'
}
set multiplot
reset
set lmargin at screen 0.2047; set rmargin at screen 0.9488
set tmargin at screen 0.9558; set bmargin at screen 0.3661
unset key
set minussign
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'share of rejected tests in %' noenhanced
set xrange [-0.6:4.6]
set xtics ('normal' 0.0, 'uniform' 1.0, 'cauchy' 2.0, 'kilcher(shape=0.5)' 3.0, 'sparse' 4.0) rotate by 35 right noenhanced
set yrange [0:*]
set arrow from graph 0, first 5.0 to graph 1, first 5.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p1s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p1s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
reset
set lmargin at screen 0.1372; set rmargin at screen 0.8628
set tmargin at screen 0.1229; set bmargin at screen 0.0246
unset border; unset tics; unset key
set xrange [0:312]; set yrange [0:40]
set label 'linear' at 46,30 left noenhanced
set object rectangle from 4,25 to 38,35 fc rgb '#0072B2' fs solid 0.75 noborder
set label 'spherical' at 202,30 left noenhanced
set object rectangle from 160,25 to 194,35 fc rgb '#D55E00' fs solid 0.75 noborder
set label 'cauchy-linear' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#009E73' fs solid 0.75 noborder
set label 'level' at 202,10 left noenhanced
plot $legend index 3 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
