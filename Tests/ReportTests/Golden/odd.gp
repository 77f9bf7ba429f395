# A picture and its data. To draw it again: gnuplot -d odd.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 0.0
1.0 1.0
2.0 NaN
3.0 1.0
4.0 NaN
END
$p3s1 << END
0.0 3.0
-1.0 3.0
1.0 3.0
2.0 3.0
END
$legend << END
4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1308,398 enhanced font 'Arial,12' background '#ffffff'
set output 'odd.svg'
} else {
set terminal pngcairo size 2616,796 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'odd.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'it''s {100} % `date` $HOME \n "quoted" _under_ ^hat^ @at &amp; <b>' at screen 0.5,0.9548 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0566; set rmargin at screen 0.3165
set tmargin at screen 0.8392; set bmargin at screen 0.2362
unset key
set minussign
set title 'gaps' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'x_1 {a}' noenhanced
set ylabel 'y^2 ''b''' noenhanced
set arrow from first 2.0, graph 0 to first 2.0, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8
reset
set lmargin at screen 0.3899; set rmargin at screen 0.6498
set tmargin at screen 0.8392; set bmargin at screen 0.2362
unset key
set minussign
set title 'empty' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'x' noenhanced
set ylabel 'y' noenhanced
set xrange [0:1]
set logscale y
set format y '10^{%L}'
set yrange [0.1:10]
plot NaN notitle
reset
set lmargin at screen 0.7232; set rmargin at screen 0.9832
set tmargin at screen 0.8392; set bmargin at screen 0.2362
unset key
set minussign
set title 'constant' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'x' noenhanced
set ylabel 'y' noenhanced
set logscale x
set format x '10^{%L}'
plot $p3s1 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
reset
set lmargin at screen 0.4297; set rmargin at screen 0.5703
set tmargin at screen 0.0754; set bmargin at screen 0.0251
unset border; unset tics; unset key
set xrange [0:184]; set yrange [0:20]
set label 'snake_case_{label}' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8
unset multiplot
unset output
}
