# A picture and its data. To draw it again: gnuplot -d stopping-early-and-width.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
7.0 767.6263032379312
15.0 730.6267688157494
30.0 721.2705493622584
61.0 720.7317915150212
78.0 706.9161924662685
122.0 738.0547049163343
244.0 699.7754651895893
488.0 365.9934355370293
976.0 104.94248692889035
1500.0 76.45520896012296
END
$p2s1 << END
7.0 0.014023696495097793
15.0 0.015340962334172302
30.0 0.014644184649391179
61.0 0.011892443101894147
78.0 0.00855353181660783
122.0 0.003937051176116565
244.0 0.015323025846139964
488.0 0.4286422393856927
976.0 0.806810857566623
1500.0 0.8373725115969801
END
$legend << END
4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 900,398 enhanced font 'Arial,12' background '#ffffff'
set output 'stopping-early-and-width.svg'
} else {
set terminal pngcairo size 1800,796 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'stopping-early-and-width.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Samples and data over the steps' at screen 0.5,0.9548 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.8392; set bmargin at screen 0.2362
unset key
set minussign
set title 'distance' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance / the data''s own' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.8392; set bmargin at screen 0.2362
unset key
set minussign
set title 'variance' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'variance / the data''s' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.1]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7
reset
set lmargin at screen 0.4011; set rmargin at screen 0.5978
set tmargin at screen 0.0754; set bmargin at screen 0.0251
unset border; unset tics; unset key
set xrange [0:177]; set yrange [0:20]
set label 'normal, width 1.0' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6
unset multiplot
unset output
}
