# A picture and its data. To draw it again: gnuplot -d cauchy-properties.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.21796663229986235 NaN NaN 0.7360000000000001
1.0 0.46630024135445997 NaN NaN 0.7360000000000001
2.0 0.28796474373569403 NaN NaN 0.7360000000000001
3.0 0.3182557432772471 NaN NaN 0.7360000000000001
4.0 0.18897336088535605 NaN NaN 0.7360000000000001
5.0 0.19455162576501175 NaN NaN 0.7360000000000001
6.0 0.2855941510271667 NaN NaN 0.7360000000000001
7.0 0.5192074244960708 NaN NaN 0.7360000000000001
END
$legend << END
4 10
21 10
38 10


168 10
185 10
202 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 622,400 enhanced font 'Arial,12' background '#ffffff'
set output 'cauchy-properties.svg'
} else {
set terminal pngcairo size 1244,800 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'cauchy-properties.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Combinations and averages of Cauchy draws' at screen 0.5,0.9550 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.1415; set rmargin at screen 0.9646
set tmargin at screen 0.8800; set bmargin at screen 0.2800
unset key
set minussign
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'distance / critical value' noenhanced
set xrange [-0.6:7.6]
set xtics ('0.5·X + 0.5·X′' 0.0, '0.1·X + 0.9·X′' 1.0, '0.9·X + 0.1·X′' 2.0, 'X + X′' 3.0, '0.5·X − 2·X′' 4.0, 'average of 3' 5.0, 'average of 10' 6.0, 'average of 100' 7.0) rotate by 35 right noenhanced
set yrange [0.0:1.2]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder
reset
set lmargin at screen 0.2363; set rmargin at screen 0.7637
set tmargin at screen 0.0750; set bmargin at screen 0.0250
unset border; unset tics; unset key
set xrange [0:328]; set yrange [0:20]
set label 'simulated' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
set label 'critical value' at 210,10 left noenhanced
plot $legend index 1 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
