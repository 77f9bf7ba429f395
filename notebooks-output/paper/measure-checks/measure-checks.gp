# A picture and its data. To draw it again: gnuplot -d measure-checks.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.5724302664403293 NaN NaN 0.7360000000000001
1.0 0.31686424895846343 NaN NaN 0.7360000000000001
2.0 0.4714245087035735 NaN NaN 0.7360000000000001
3.0 0.2817870187277037 NaN NaN 0.7360000000000001
4.0 0.28720479312330127 NaN NaN 0.7360000000000001
5.0 0.40385509110468154 NaN NaN 0.7360000000000001
6.0 0.25465674189461696 NaN NaN 0.7360000000000001
END
$p2s1 << END
0.0 0.14953471000251092 NaN NaN 0.7360000000000001
1.0 0.3881335299403541 NaN NaN 0.7360000000000001
2.0 0.08886324697946263 NaN NaN 0.7360000000000001
3.0 0.08496218955129411 NaN NaN 0.7360000000000001
4.0 0.2629476594912976 NaN NaN 0.7360000000000001
5.0 0.30836314943271886 NaN NaN 0.7360000000000001
6.0 0.3639152848542718 NaN NaN 0.7360000000000001
END
$legend << END
4 10
21 10
38 10


128 10
145 10
162 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 558,1012 enhanced font 'Arial,12' background '#ffffff'
set output 'measure-checks.svg'
} else {
set terminal pngcairo size 1116,2024 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'measure-checks.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Measures of images where they are known' at screen 0.5,0.9822 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.1577; set rmargin at screen 0.9606
set tmargin at screen 0.9368; set bmargin at screen 0.6996
unset key
set minussign
set title 'different laws' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel '|difference| / tolerance' noenhanced
set xrange [-0.6:6.6]
set xtics ('Fréchet distance' 0.0, 'Fréchet limit' 1.0, 'kernel distance' 2.0, 'sliced Wasserstein distance, shifted copy' 3.0, 'sliced Wasserstein distance, widths 1 and 2' 4.0, 'diversity' 5.0, 'area under the curve' 6.0) rotate by 35 right noenhanced
set yrange [0.0:1.2]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.1577; set rmargin at screen 0.9606
set tmargin at screen 0.4684; set bmargin at screen 0.2312
unset key
set minussign
set title 'equal laws' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel '|difference| / tolerance' noenhanced
set xrange [-0.6:6.6]
set xtics ('Fréchet limit' 0.0, 'kernel distance' 1.0, 'precision less recall' 2.0, 'density' 3.0, 'coverage' 4.0, 'share nearer to one half' 5.0, 'area under the curve' 6.0) rotate by 35 right noenhanced
set yrange [0.0:1.2]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.2778; set rmargin at screen 0.7222
set tmargin at screen 0.0296; set bmargin at screen 0.0099
unset border; unset tics; unset key
set xrange [0:248]; set yrange [0:20]
set label 'found' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
set label 'tolerance' at 170,10 left noenhanced
plot $legend index 1 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
