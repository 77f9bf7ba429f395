# A picture and its data. To draw it again: gnuplot -d kilcher-midpoint.gp
set encoding utf8
set decimalsign '.'
$p1s2 << END
1.0 0.137380832588114 0.1947473173812047
2.0 0.14426919959692053 0.20163568439001123
5.0 0.15084313561956952 0.20820962041266022
10.0 0.1530204500259736 0.2103869348190643
50.0 0.15450226841362374 0.21186875320671444
100.0 0.15465169074941254 0.21201817554250324
500.0 0.15476302992410843 0.21212951471719912
END
$p1s3 << END
1.0 0.16606407498465936
2.0 0.17295244199346588
5.0 0.17952637801611487
10.0 0.18170369242251894
50.0 0.1831855108101691
100.0 0.1833349331459579
500.0 0.18344627232065377
END
$p1s4 << END
1.0 0.17037104954581483
2.0 0.17403441448474644
5.0 0.18213965121134623
10.0 0.1872420160134095
50.0 0.18361849914881145
100.0 0.18371647863034235
500.0 0.17760128613772974
END
$p1s5 << END
1.0 0.16606407498351275
2.0 0.25000000000000017
5.0 0.4027915142077082
10.0 0.5525627431895622
50.0 0.9148235386792846
100.0 0.9852511472542149
500.0 0.9999999523530497
END
$p2s3 << END
1.0 0.09657325594678348
2.0 0.14977069971203563
5.0 0.19983991347544106
10.0 0.21401704493864981
50.0 0.22439395616356367
100.0 0.22565067451874052
500.0 0.22665246515789272
END
$p2s4 << END
1.0 0.1534254640516975
2.0 0.25582866014761096
5.0 0.3773738482767829
10.0 0.430512699910828
50.0 0.4966885086516318
100.0 0.508998631108671
500.0 0.5201166045863765
END
$p2s5 << END
1.0 0.09657359027997264
2.0 0.1931471805599453
5.0 0.4828679513998632
10.0 0.9657359027997264
50.0 4.828679513998632
100.0 9.657359027997265
500.0 48.286795139986324
END
$legend << END
4 50
21 50
38 50


280 50
297 50
314 50


556 50
573 50
590 50


4 30
21 30
38 30


280 30
297 30
314 30


556 30
573 30
590 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 900,438 enhanced font 'Arial,12' background '#ffffff'
set output 'kilcher-midpoint.svg'
} else {
set terminal pngcairo size 1800,876 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'kilcher-midpoint.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Norm of midpoints under Kilcher''s prior' at screen 0.5,0.9589 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.8539; set bmargin at screen 0.3059
unset key
set minussign
set title 'distance' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'Kolmogorov–Smirnov distance' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.05]
set arrow from graph 0, first 0.1834728955482128 to graph 1, first 0.1834728955482128 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s2 using 1:2:3 with filledcurves lc rgb '#56B4E9' fs transparent solid 0.22 noborder, \
  $p1s3 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p1s4 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p1s5 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.8539; set bmargin at screen 0.3059
unset key
set minussign
set title 'divergence' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'divergence in nats' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
set arrow from graph 0, first 0.22690252713517797 to graph 1, first 0.22690252713517797 nohead lc rgb '#777777' dt (6,4) lw 1.2
set arrow from graph 0, first 0.5230833139724846 to graph 1, first 0.5230833139724846 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s3 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7
reset
set lmargin at screen 0.0400; set rmargin at screen 0.9600
set tmargin at screen 0.1598; set bmargin at screen 0.0228
unset border; unset tics; unset key
set xrange [0:828]; set yrange [0:60]
set label 'exact ± band' at 46,50 left noenhanced
set object rectangle from 4,45 to 38,55 fc rgb '#56B4E9' fs transparent solid 0.22 noborder
set label 'Kilcher, exact' at 322,50 left noenhanced
set label 'Kilcher, simulated' at 598,50 left noenhanced
set label 'normal, exact' at 46,30 left noenhanced
set label 'Kilcher, midpoint from prior' at 322,30 left noenhanced
set label 'Kilcher, prior from midpoint' at 598,30 left noenhanced
set label 'normal, midpoint from prior' at 46,10 left noenhanced
plot $legend index 1 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 4 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 4 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 5 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 5 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 6 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 6 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6
unset multiplot
unset output
}
