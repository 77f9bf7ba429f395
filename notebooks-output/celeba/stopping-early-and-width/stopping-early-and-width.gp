# A picture and its data. To draw it again: gnuplot -d stopping-early-and-width.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
7.0 478.59029194820846
15.0 456.84677593129686
30.0 478.0550751499359
61.0 487.42019131364833
78.0 499.46488708512186
122.0 493.58559054855573
244.0 446.08542540792894
488.0 1081.826835837873
976.0 82.46707016424061
1953.0 56.29618026607172
3906.0 19.271949212317708
END
$p1s2 << END
7.0 459.9990403132406
15.0 470.5524644704381
30.0 475.48481938991335
61.0 477.9946696996029
78.0 500.94464236641414
122.0 533.5136776441257
244.0 420.43108470606103
488.0 443.98081314011154
976.0 249.8727197535585
1953.0 132.97792565275546
3906.0 21.311293764230875
END
$p1s3 << END
7.0 491.8169176702282
15.0 436.9742930657259
30.0 448.0711899609463
61.0 772.8285844738986
78.0 944.7070784290846
122.0 977.6639194740683
244.0 1181.125594278497
488.0 2464.927320207769
976.0 691.8505611594746
1953.0 1743.9004559178384
3906.0 1420.592385091746
END
$p1s4 << END
7.0 521.3625971338754
15.0 494.5456227335759
30.0 535.8308311778499
61.0 511.97412640266947
78.0 478.19359037451585
122.0 511.11914231407974
244.0 746.9218566834638
488.0 1033.172393354732
976.0 563.0264048128665
1953.0 294.34847254589715
3906.0 74.15427920796888
END
$p2s1 << END
7.0 0.005327600904636794
15.0 0.004539828301439077
30.0 0.002689667940125047
61.0 0.0005274256098123625
78.0 0.00021315951832483502
122.0 0.0002824188682044584
244.0 0.012894045946474461
488.0 0.02199903986520108
976.0 0.9218638001900256
1953.0 0.8431026307396736
3906.0 0.9619930554350316
END
$p2s2 << END
7.0 0.004170857031067152
15.0 0.0025117204908719696
30.0 0.0007849378826905595
61.0 0.0005664987337832745
78.0 0.0001809153119155807
122.0 4.085907874725385e-06
244.0 0.009715870335436166
488.0 0.005970104465352547
976.0 0.42559620891886896
1953.0 0.7464305086160002
3906.0 1.0760200799947235
END
$p2s3 << END
7.0 0.030576362659005533
15.0 0.027405322582649518
30.0 0.025041670526321145
61.0 0.01937663620958306
78.0 0.01703950231031862
122.0 0.005242320048695392
244.0 0.0031549156332864228
488.0 0.0009803083117592706
976.0 0.010925035028875135
1953.0 9.556282938958763e-05
3906.0 0.016778250979570725
END
$p2s4 << END
7.0 1.8864652104254704e-06
15.0 0.00012928586356266195
30.0 1.0263840919164702e-05
61.0 0.00020936605086066114
78.0 0.0023763265791674573
122.0 0.007584167553918986
244.0 0.0054297842350234295
488.0 0.02331341490450285
976.0 0.062731969180299
1953.0 0.6269310683643131
3906.0 0.9293543691955352
END
$legend << END
4 30
21 30
38 30


230 30
247 30
264 30


456 30
473 30
490 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 900,418 enhanced font 'Arial,12' background '#ffffff'
set output 'stopping-early-and-width.svg'
} else {
set terminal pngcairo size 1800,836 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'stopping-early-and-width.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Samples and data over the steps' at screen 0.5,0.9569 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.8469; set bmargin at screen 0.2727
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
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.8469; set bmargin at screen 0.2727
unset key
set minussign
set title 'variance' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'variance / the data''s' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.1836220879941959]
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.1233; set rmargin at screen 0.8767
set tmargin at screen 0.1196; set bmargin at screen 0.0239
unset border; unset tics; unset key
set xrange [0:678]; set yrange [0:40]
set label 'normal, width 0.5' at 46,30 left noenhanced
set label 'normal, width 1.0' at 272,30 left noenhanced
set label 'cauchy, width 0.5' at 498,30 left noenhanced
set label 'normal, width 0.5, paper' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#CC79A7' dt (14,4,3,4) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6
unset multiplot
unset output
}
