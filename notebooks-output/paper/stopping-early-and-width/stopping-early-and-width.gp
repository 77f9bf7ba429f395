# A picture and its data. To draw it again: gnuplot -d stopping-early-and-width.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 79.51794757909751
61.0 72.13948587465971
78.0 73.89789773342693
122.0 73.0370096515731
244.0 66.19178060124885
488.0 160.43161612827427
976.0 11.495862863408146
1953.0 7.98853074514217
3906.0 2.4358543476482266
END
$p1s2 << END
0.0 77.88972339268638
61.0 75.6992233527246
78.0 70.83962675903678
122.0 75.8975374532407
244.0 109.85679769242694
488.0 153.68943059816434
976.0 83.36641895604973
1953.0 43.44668430796423
3906.0 11.21742243214034
END
$p1s3 << END
0.0 70.95779492595354
61.0 70.78660546659157
78.0 74.11629787683896
122.0 78.86088605754486
244.0 62.35099952427116
488.0 65.87408469918378
976.0 36.143611355424845
1953.0 18.530200375893866
3906.0 3.1219141468856986
END
$p1s4 << END
0.0 83.16050506440335
61.0 113.8508067260916
78.0 139.06558135995093
122.0 145.43534634263278
244.0 175.73108068701862
488.0 363.51000995273813
976.0 102.23693922378743
1953.0 259.39056809753066
3906.0 211.3564680926329
END
$p2s1 << END
0.0 2229.8399236653786
61.0 187.31229403023858
78.0 353.9807596308084
122.0 394.35754259714
244.0 224.54565645494543
488.0 202.38549314305124
976.0 68.283211326031
1953.0 44.841508379766594
3906.0 8.996725545287156
END
$p2s2 << END
0.0 646.9850204616887
61.0 478.63218374145794
78.0 239.18403760013464
122.0 271.8071084439081
244.0 243.1150171662566
488.0 182.85203049140958
976.0 150.8433098116788
1953.0 274.2491685330664
3906.0 33.636888032668864
END
$p2s3 << END
0.0 2040.7758909756333
61.0 345.5236380398463
78.0 516.7323596797218
122.0 606.875174270343
244.0 391.6642078799384
488.0 256.59504766081756
976.0 98.41187565644441
1953.0 69.27664573739982
3906.0 5.564505644487939
END
$p2s4 << END
0.0 9767.310701410483
61.0 7988.977897506871
78.0 12344.424173398169
122.0 3194.096388900707
244.0 3245.0118806861296
488.0 428.0327124028924
976.0 14442.559353307117
1953.0 224.71962879442438
3906.0 752.0172464112582
END
$p3s1 << END
0.0 206.7674315790423
61.0 132.84795037832842
78.0 146.85082726319152
122.0 144.5228278397829
244.0 131.1186899475692
488.0 175.37867108959185
976.0 36.70556975413541
1953.0 23.308774961788853
3906.0 15.320152766982023
END
$p3s2 << END
0.0 161.78740161004947
61.0 140.4348863672423
78.0 205.1497758967593
122.0 188.96086641397437
244.0 144.32002276100664
488.0 139.0320273356368
976.0 203.82158400350332
1953.0 105.54071295435044
3906.0 29.62238064360578
END
$p3s3 << END
0.0 515.690922089465
61.0 140.11643281917978
78.0 153.9140508627035
122.0 165.64022571050543
244.0 127.24353850304941
488.0 142.05988378896416
976.0 146.99148101067095
1953.0 36.87248681086788
3906.0 7.675234743232816
END
$p3s4 << END
0.0 468.3749917218448
61.0 632.4290044391848
78.0 235.3596283621024
122.0 1197.0141790413252
244.0 358.3872898808091
488.0 445.68179802771573
976.0 630.2792332154429
1953.0 210.41289968618824
3906.0 201.9724063910876
END
$p4s1 << END
0.0 1.9532
61.0 11.5594
78.0 10.6182
122.0 10.6663
244.0 12.3273
488.0 0.1755
976.0 0.6203
1953.0 0.8863
3906.0 0.7378
END
$p4s2 << END
0.0 10.0
61.0 13.0403
78.0 11.0211
122.0 7.1538
244.0 5.648
488.0 2.8638
976.0 2.1092
1953.0 0.7003
3906.0 0.8099
END
$p4s3 << END
0.0 7.1516
61.0 11.0888
78.0 9.5362
122.0 10.9455
244.0 13.3109
488.0 15.1366
976.0 0.8963
1953.0 0.6959
3906.0 0.4481
END
$p4s4 << END
0.0 0.3603
61.0 1.8831
78.0 1.9063
122.0 0.4112
244.0 0.3754
488.0 0.4
976.0 0.6667
1953.0 0.0
3906.0 0.1177
END
$p5s1 << END
0.0 0.0
61.0 0.6208
78.0 0.234
122.0 0.143
244.0 0.3848
488.0 0.0
976.0 0.0816
1953.0 0.3426
3906.0 0.4923
END
$p5s2 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0033
3906.0 0.0268
END
$p5s3 << END
0.0 0.0
61.0 0.2342
78.0 0.0
122.0 0.0
244.0 0.0443
488.0 0.0
976.0 0.0029
1953.0 0.2221
3906.0 0.6767
END
$p5s4 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0212
END
$p6s1 << END
0.0 0.0
61.0 0.0958
78.0 0.0064
122.0 0.0518
244.0 0.1033
488.0 0.0968
976.0 0.9568
1953.0 1.6413
3906.0 0.729
END
$p6s2 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.5541
3906.0 0.4328
END
$p6s3 << END
0.0 0.0
61.0 0.0075
78.0 0.0001
122.0 0.0
244.0 0.1187
488.0 0.0
976.0 0.0098
1953.0 0.9398
3906.0 0.6842
END
$p6s4 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.1974
976.0 0.0
1953.0 0.0
3906.0 0.0
END
$p7s1 << END
0.0 1.0
61.0 1.0
78.0 1.0
122.0 1.0
244.0 1.0
488.0 0.1905
976.0 0.703
1953.0 0.767
3906.0 0.687
END
$p7s2 << END
0.0 1.0
61.0 1.0
78.0 1.0
122.0 1.0
244.0 1.0
488.0 0.9895
976.0 0.973
1953.0 0.7245
3906.0 0.6885
END
$p7s3 << END
0.0 1.0
61.0 1.0
78.0 1.0
122.0 1.0
244.0 1.0
488.0 1.0
976.0 0.8305
1953.0 0.7405
3906.0 0.5235
END
$p7s4 << END
0.0 0.6075
61.0 0.996
78.0 1.0
122.0 1.0
244.0 0.9875
488.0 1.0
976.0 1.0
1953.0 0.0
3906.0 0.0565
END
$p8s1 << END
0.0 0.0
61.0 0.783
78.0 0.938
122.0 0.2625
244.0 0.9515
488.0 0.0
976.0 0.184
1953.0 0.4395
3906.0 0.5345
END
$p8s2 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.015
3906.0 0.054
END
$p8s3 << END
0.0 0.0
61.0 0.9745
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0055
1953.0 0.391
3906.0 0.65
END
$p8s4 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0695
END
$p9s1 << END
0.0 0.0
61.0 0.0505
78.0 0.0
122.0 0.0
244.0 0.0675
488.0 0.269
976.0 0.737
1953.0 0.9205
3906.0 0.7365
END
$p9s2 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.8125
3906.0 0.547
END
$p9s3 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.058
488.0 0.0
976.0 0.04
1953.0 0.774
3906.0 0.683
END
$p9s4 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.8625
976.0 0.0
1953.0 0.0
3906.0 0.0
END
$legend << END
4 10
21 10
38 10


244 10
261 10
278 10


484 10
501 10
518 10


724 10
741 10
758 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1066 enhanced font 'Arial,12' background '#ffffff'
set output 'stopping-early-and-width.svg'
} else {
set terminal pngcairo size 2700,2132 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'stopping-early-and-width.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Training draws over the steps' at screen 0.5,0.9831 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:15.89343]
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.710535]
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.723365]
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p7s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p7s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p8s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p8s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p9s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p9s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7
reset
set lmargin at screen 0.1444; set rmargin at screen 0.8556
set tmargin at screen 0.0281; set bmargin at screen 0.0094
unset border; unset tics; unset key
set xrange [0:960]; set yrange [0:20]
set label 'normal, width 0.5, default' at 46,10 left noenhanced
set label 'normal, width 0.5, paper' at 286,10 left noenhanced
set label 'normal, width 1.0, default' at 526,10 left noenhanced
set label 'cauchy, width 0.5, default' at 766,10 left noenhanced
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
